//! Whether what came of a document does no harm: a crate in which the document's words are text, or a refusal.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, format_source, generate};
use toml_edit::DocumentMut;

use super::code::{self, CANARY};
use super::fixtures::fixtures;

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

/// What the manifest may say about the package. A `build` would be run.
const PACKAGE: &[&str] = &[
    "name",
    "description",
    "version",
    "edition",
    "rust-version",
    "license",
    "repository",
    "keywords",
    "categories",
    "readme",
    "include",
    "exclude",
    "metadata",
    "publish",
];

/// Names that Windows takes for devices, in any case and with any extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// A refusal has a message, which is no bug of the generator's, and which does no harm to a terminal.
pub(crate) fn refused(problems: &Diagnostics, files: &[SpecFile], what: &str) {
    let page = problems.render(files, false);
    assert!(problems.has_errors() && page.contains("error["), "{what}");
    assert!(problems.iter().all(|problem| problem.code != Code::Internal), "{what}\n{page}");
    let odd = page.chars().find(|it| (it.is_control() && *it != '\n') || is_invisible(*it));
    assert_eq!(odd, None, "{what}\n{page}");
}

/// Every file is what it should be, and holds the document's words as text only.
pub(crate) fn check(output: &Output, what: &str) {
    paths(output, what);
    for (path, text) in output.tree.files().filter(|(path, text)| !is_constant(path, text)) {
        // The maintainer's own words in the manifest are the maintainer's; TOML allows what is not ASCII.
        let by_maintainer = |it: char| path == "Cargo.toml" && !it.is_ascii();
        let odd = |it: &char| (it.is_control() && !matches!(it, '\n' | '\t')) || is_invisible(*it);
        let odd = text.chars().find(|it| odd(it) && !by_maintainer(*it));
        assert_eq!(odd, None, "{what}: {path}\n{text}");
    }
    for (path, text) in own_files(output) {
        code_of(path, text, what);
    }
    manifest(output.tree.get("Cargo.toml").expect("a manifest"), what);
}

/// The files that a document has a say in.
pub(crate) fn own_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    output.tree.files().filter(|(path, text)| path.ends_with(".rs") && !is_constant(path, text))
}

/// Whether a file is the same for every document that has it. What documents give begins with other words.
fn is_constant(path: &str, text: &str) -> bool {
    text.starts_with("// Copied from generator/runtime/src/") || runtime().tree.get(path) == Some(text)
}

/// What nobody sees in a text, or what shows it in another order than it has.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
}

/// Every path is a plain one below the folder, on every system, and no two are one file where case does not count.
fn paths(output: &Output, what: &str) {
    let mut seen = BTreeSet::new();
    for (path, _) in output.tree.files() {
        let safe = path.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-./".contains(sign));
        let inside = !path.starts_with('/') && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        assert!(safe && inside && path.len() <= 800, "{what}: {path}");
        for part in path.split('/') {
            let name = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
            let numbered = ["com", "lpt"].iter().any(|it| {
                name.strip_prefix(it)
                    .is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
            });
            assert!(!numbered && !DEVICES.contains(&&*name), "{what}: {path}");
            assert!(part.len() <= 100 && !part.ends_with('.'), "{what}: {path}");
        }
        assert!(seen.insert(path.to_ascii_lowercase()), "{what}: {path} is two files");
    }
}

/// A file is Rust, laid out for good, and its code holds nothing of what is planted: no name, no macro, no attribute,
/// and no example that is compiled and run.
fn code_of(path: &str, text: &str, what: &str) {
    let tokens = code::tokens(path, text);
    let again = format_source(text);
    assert!(again.as_deref() == Some(text), "{what}: {path}\n{text}\nlaid out again\n{again:?}");
    let mut names = Vec::new();
    code::names(tokens.clone(), &mut names);
    let planted = |name: &&String| name.contains(CANARY);
    assert_eq!(names.iter().find(planted), None, "{what}: {path}\n{text}");
    let mut macros = Vec::new();
    code::attributes_and_macros(tokens, &mut macros);
    let unknown: Vec<&String> = macros.iter().filter(|name| !known().contains(*name)).collect();
    assert!(unknown.is_empty(), "{what}: {unknown:?} in {path}\n{text}");
    for block in code::documentation(text) {
        for test in code::doctests(&block) {
            let mut names = Vec::new();
            match test.parse() {
                Ok(tokens) => code::names(tokens, &mut names),
                Err(error) => panic!("{what}: {path}: {error}\n{test}"),
            }
            assert_eq!(names.iter().find(planted), None, "{what}: an example in {path} runs it\n{test}");
        }
    }
}

/// The manifest is TOML, and says nothing that a harmless one does not say.
fn manifest(text: &str, what: &str) {
    let parsed: DocumentMut = text.parse().unwrap_or_else(|error| panic!("{what}: {error}\n{text}"));
    let known: DocumentMut = runtime().tree.get("Cargo.toml").expect("a manifest").parse().expect("TOML");
    let keys: Vec<&str> = parsed.iter().map(|(key, _)| key).collect();
    assert!(keys.iter().all(|key| MANIFEST.contains(key)), "{what}: {keys:?}");
    let names = |manifest: &DocumentMut, table: &str| -> Vec<String> {
        let table = manifest.get(table).and_then(|table| table.as_table_like());
        table.into_iter().flat_map(|table| table.iter().map(|(name, _)| name.to_owned())).collect()
    };
    for table in ["dependencies", "dev-dependencies", "lints", "profile"] {
        assert_eq!(names(&parsed, table), names(&known, table), "{what}: {table}\n{text}");
    }
    let package = names(&parsed, "package");
    assert!(package.iter().all(|key| PACKAGE.contains(&key.as_str())), "{what}: {package:?}");
    let plain = |name: &String| name.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    let features = names(&parsed, "features");
    assert!(features.iter().all(plain), "{what}: {features:?}");
}

/// The crate of a document that says nothing: what is equal in it and in another crate is the same in every crate.
fn runtime() -> &'static Output {
    static RUNTIME: OnceLock<Output> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let text = "openapi: 3.0.3\ninfo: {title: Nothing, version: v1}\npaths: {}\n";
        let files = [SpecFile::new("empty.yaml", text)];
        generate(&files, &Config::default(), Layout::Standalone).expect("a crate")
    })
}

/// The attributes and macros that harmless documents have.
fn known() -> &'static BTreeSet<String> {
    static KNOWN: OnceLock<BTreeSet<String>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        // Example programs hold lists and JSON, which no fixture's first call has.
        let mut found = ["vec!", "json!"].map(str::to_owned).to_vec();
        for fixture in fixtures() {
            let output = generate(&fixture.files, &fixture.config, Layout::Standalone);
            for (path, text) in own_files(&output.expect("a crate")) {
                code::attributes_and_macros(code::tokens(path, text), &mut found);
            }
        }
        found.into_iter().collect()
    })
}
