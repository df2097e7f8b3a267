//! Whether what came of a document does no harm: a crate in which the document's words are text, or a refusal.

use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::sync::OnceLock;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate};
use toml_edit::DocumentMut;

use crate::code;
use crate::plant::{CANARY, document};

/// What the manifest may hold.
const MANIFEST: &[&str] = &[
    "package",
    "features",
    "dependencies",
    "dev-dependencies",
    "lints",
    "example",
    "workspace",
    "lib",
    "profile",
];

/// Generates; a panic fails the test and tells what it was about.
pub(crate) fn attempt(files: &[SpecFile], config: &Config, what: &str) -> Result<Output, Diagnostics> {
    catch_unwind(|| generate(files, config, Layout::Standalone))
        .unwrap_or_else(|_| panic!("a panic for {what}"))
}

/// A refusal has a message, which is no bug of the generator's, and which does no harm to a terminal.
pub(crate) fn harmless(problems: &Diagnostics, files: &[SpecFile], what: &str) {
    let page = problems.render(files, false);
    assert!(problems.has_errors() && page.contains("error["), "{what}");
    assert!(problems.iter().all(|problem| problem.code != Code::Internal), "{what}\n{page}");
    let odd =
        page.chars().find(|it| (it.is_control() && *it != '\n') || ('\u{202a}'..='\u{202e}').contains(it));
    assert_eq!(odd, None, "{what}\n{page}");
}

/// The files that a document has a say in.
pub(crate) fn own_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    output.tree.files().filter(|(path, text)| {
        path.ends_with(".rs") && !runtime().contains(&((*path).to_owned(), (*text).to_owned()))
    })
}

/// The files that are the same for every document.
fn runtime() -> &'static BTreeSet<(String, String)> {
    static RUNTIME: OnceLock<BTreeSet<(String, String)>> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let of = |title: &str| -> BTreeSet<(String, String)> {
            let text = format!("openapi: 3.0.3\ninfo: {{title: {title}, version: v1}}\npaths: {{}}\n");
            let output =
                generate(&[SpecFile::new("empty.yaml", text)], &Config::default(), Layout::Standalone);
            output
                .expect("a crate")
                .tree
                .files()
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .collect()
        };
        of("One").intersection(&of("Other")).cloned().collect()
    })
}

/// The names, attributes and macros that a harmless document has.
fn known() -> &'static BTreeSet<String> {
    static KNOWN: OnceLock<BTreeSet<String>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let output = generate(
            &[SpecFile::new("shop/v1.yaml", document().to_string())],
            &Config::default(),
            Layout::Standalone,
        );
        let output = output.expect("a crate");
        let mut found = Vec::new();
        for (path, text) in own_files(&output) {
            code::attributes_and_macros(code::tokens(path, text), &mut found);
        }
        let more = [
            "open_enum!",
            "union!",
            "#[inline]",
            "#[must_use]",
            "#[deprecated]",
            "#[default]",
            "#[tokio]",
            "println!",
        ];
        found.into_iter().chain(more.map(str::to_owned)).collect()
    })
}

/// Every file is what it should be, and holds the payload as text only.
pub(crate) fn check(output: &Output, what: &str) {
    for (path, text) in output.tree.files() {
        let safe = path.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-./".contains(sign));
        let inside = !path.starts_with('/') && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        assert!(safe && inside && path.len() <= 200, "{what}: {path}");
        let device = ["con", "prn", "aux", "nul", "com1", "lpt1"];
        assert!(
            path.split('/').all(|part| !device.contains(&part.split('.').next().unwrap_or(part))),
            "{what}: {path}"
        );
        let odd = text.chars().find(|it| {
            (it.is_control() && *it != '\n' && *it != '\t')
                // The maintainer's own words in the manifest are the maintainer's.
                || path != "Cargo.toml" && matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
        });
        assert_eq!(odd, None, "{what}: {path}\n{text}");
    }
    for (path, text) in own_files(output) {
        let tokens = code::tokens(path, text);
        let (mut names, mut macros) = (Vec::new(), Vec::new());
        code::names(tokens.clone(), &mut names);
        // The parts of a group's path and of a file's name become modules, each for itself.
        let parts_are_names = what.contains("as group of a tag") || what.starts_with("the file");
        let bare =
            |name: &&String| name.trim_start_matches("r#").to_lowercase() == CANARY && !parts_are_names;
        assert_eq!(names.iter().find(bare), None, "{what}: {path}\n{text}");
        code::attributes_and_macros(tokens, &mut macros);
        let unknown: Vec<&String> = macros.iter().filter(|name| !known().contains(*name)).collect();
        assert!(unknown.is_empty(), "{what}: {unknown:?} in {path}\n{text}");
        for block in code::documentation(text) {
            for test in code::doctests(&block) {
                let names = test.parse::<proc_macro2::TokenStream>().map(|tokens| {
                    let mut names = Vec::new();
                    code::names(tokens, &mut names);
                    names
                });
                let names = names.unwrap_or_else(|error| panic!("{what}: {path}: {error}\n{test}"));
                assert_eq!(names.iter().find(bare), None, "{what}: an example in {path} runs it\n{test}");
            }
        }
    }
    let manifest = output.tree.get("Cargo.toml").expect("a manifest");
    let manifest: DocumentMut =
        manifest.parse().unwrap_or_else(|error| panic!("{what}: {error}\n{manifest}"));
    let keys: Vec<&str> = manifest.iter().map(|(key, _)| key).collect();
    assert!(keys.iter().all(|key| MANIFEST.contains(key)), "{what}: {keys:?}");
    for table in ["dependencies", "dev-dependencies"] {
        let table = manifest.get(table).and_then(|table| table.as_table_like());
        let mut names = table.into_iter().flat_map(|table| table.iter().map(|(name, _)| name));
        assert!(names.all(|name| !name.contains(CANARY)), "{what}: {manifest}");
    }
    assert!(manifest["package"].get("build").is_none(), "{what}: {manifest}");
}
