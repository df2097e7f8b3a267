//! Documents of public APIs, each with its configuration in `public/`.
//!
//! The documents are not part of the repository. They lie in `shared/public-openapi` next to it; without them, these
//! tests check the configurations only.

use std::fs;
use std::path::{Path, PathBuf};

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SourceTree, SpecFile, pagination};

/// The maximum number of lines of a configuration.
const MAX_LINES: usize = 40;

/// An API: the name of its configuration, its document, and the numbers of paginated lists and of those that are
/// streams.
struct Api {
    name: &'static str,
    document: &'static str,
    lists: usize,
    streamed: usize,
}

const APIS: [Api; 6] = [
    Api { name: "github", document: "github.json", lists: 281, streamed: 281 },
    Api { name: "stripe", document: "stripe.json", lists: 106, streamed: 106 },
    Api { name: "openai", document: "openai.yaml", lists: 62, streamed: 62 },
    Api { name: "box", document: "box.json", lists: 54, streamed: 54 },
    Api { name: "datadog", document: "datadog-v1.yaml", lists: 14, streamed: 14 },
    Api { name: "digitalocean", document: "digitalocean.json", lists: 46, streamed: 46 },
];

/// Returns a path relative to this package.
fn package_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn config(name: &str) -> Config {
    let path = package_path(&format!("public/{name}.sdk.yaml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(text.lines().count() <= MAX_LINES, "{name}: more than {MAX_LINES} lines");
    let file = SpecFile::new(format!("{name}.sdk.yaml"), text);
    Config::parse(&file).unwrap_or_else(|problems| panic!("{}", problems.render(&[file], false)))
}

/// Returns the path of a document, if it is present.
fn document(name: &str) -> Option<PathBuf> {
    let path = package_path("../../shared/public-openapi").join(name);
    path.is_file().then_some(path)
}

#[test]
fn configurations_are_short_and_valid() {
    APIS.iter().for_each(|api| _ = config(api.name));
}

#[test]
fn paginated_lists_are_streams() {
    for Api { name, document: file, lists, streamed } in APIS {
        let config = config(name);
        let Some(path) = document(file) else {
            eprintln!("{name}: skipped, because {file} is not present");
            continue;
        };
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let files = [SpecFile::new(file, text)];
        let (operations, problems) = pagination(&files, &config)
            .unwrap_or_else(|problems| panic!("{name}: {}", problems.render(&files, false)));
        let missing: Vec<String> = operations
            .iter()
            .filter(|it| it.pattern.is_none())
            .map(|it| format!("{}: {}", it.id, it.reason.as_deref().unwrap_or_default()))
            .collect();
        let found = (operations.len(), operations.len() - missing.len());
        assert_eq!(found, (lists, streamed), "{name}: {missing:#?}");
        assert!(streamed * 100 >= lists * 95, "{name}: {streamed} of {lists}");
        let unmatched = problems.iter().filter(|problem| problem.code.as_str() == "W0403");
        assert_eq!(unmatched.map(|problem| problem.message.clone()).collect::<Vec<_>>(), [""; 0], "{name}");
    }
}

/// Returns the crate of OpenAI's API and the document, if it is present.
fn openai() -> Option<(SourceTree, String)> {
    let Some(path) = document("openai.yaml") else {
        eprintln!("openai: skipped, because openai.yaml is not present");
        return None;
    };
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let files = [SpecFile::new("openai.yaml", text.clone())];
    Some((generate_crate(&files, &config("openai"), Layout::Standalone).tree, text))
}

/// Returns the number of variants of a union in the document, each with a line of its own.
fn documented_variants(document: &str, name: &str) -> usize {
    let lines = document.lines().skip_while(|line| *line != format!("    {name}:")).skip(1);
    let lines = lines.take_while(|line| line.starts_with("      "));
    lines.filter(|line| line.starts_with("        - $ref:")).count()
}

/// Returns the number of variants of an enum, without the one for unknown variants.
fn declared_variants(sources: &[&str], name: &str) -> usize {
    let start = format!("pub enum {name} {{\n");
    let found = sources.iter().find_map(|text| text.split_once(&start));
    let (_, rest) = found.unwrap_or_else(|| panic!("there is no enum `{name}`"));
    let (body, _) = rest.split_once("\n}\n").expect("the end of the enum");
    let is_variant = |line: &&str| !line.trim_start().starts_with("//") && line.trim_end().ends_with("),");
    body.lines().filter(is_variant).count() - 1
}

#[test]
fn openai_streams_are_typed() {
    let Some((tree, document)) = openai() else { return };
    let sources: Vec<&str> =
        tree.files().filter(|(path, _)| path.starts_with("src/")).map(|(_, text)| text).collect();
    let macros = sources.iter().flat_map(|text| text.split("\nitem_stream! {\n").skip(1));
    let mut items: Vec<&str> = macros
        .filter_map(|text| text.split_once(" -> ")?.1.lines().next())
        .filter(|item| !item.contains('$') && *item != "Model`.")
        .collect();
    items.sort_unstable();
    let expected = [
        "BetaResponseStreamEvent",
        "CreateChatCompletionStreamResponse",
        "CreateSpeechResponseStreamEvent",
        "CreateTranscriptionResponseStreamEvent",
        "ImageEditStreamEvent",
        "ImageGenStreamEvent",
        "ResponseStreamEvent",
    ];
    assert_eq!(items, expected);
    for name in expected.iter().filter(|name| name.ends_with("Event")) {
        let documented = documented_variants(&document, name);
        assert!(documented > 1, "{name}");
        assert_eq!(declared_variants(&sources, name), documented, "{name}");
    }
}
