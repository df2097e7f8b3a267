//! Documents of public APIs, each with its configuration in `public/`.
//!
//! The documents are not part of the repository. They lie in `shared/public-openapi` next to it; without them, these
//! tests check the configurations only.

use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::{Config, SpecFile, pagination};

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
