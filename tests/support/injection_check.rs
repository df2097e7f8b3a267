//! Checks that nothing is injected: a document becomes a crate in which its text is only text, or is rejected.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, format_source, generate};
use toml_edit::DocumentMut;

use super::fixtures::fixtures;
use super::rust_source::{self, CANARY};

/// The allowed keys of the manifest.
const MANIFEST_KEYS: &[&str] = &[
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

/// The allowed keys of the package. A `build` would be run.
const PACKAGE_KEYS: &[&str] = &[
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

/// Device names on Windows, in any case and with any extension.
const WINDOWS_DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Asserts that a rejection has a message, is not a bug of the generator, and cannot harm a terminal.
pub(crate) fn assert_safe_rejection(problems: &Diagnostics, files: &[SpecFile], what: &str) {
    let page = problems.render(files, false);
    assert!(problems.has_errors() && page.contains("error["), "{what}");
    assert!(problems.iter().all(|problem| problem.code != Code::Internal), "{what}\n{page}");
    let odd = page.chars().find(|it| (it.is_control() && *it != '\n') || is_invisible(*it));
    assert_eq!(odd, None, "{what}\n{page}");
}

/// Asserts that every file is well formed and holds the document's text only as text.
pub(crate) fn assert_no_injection(output: &Output, what: &str) {
    check_paths(output, what);
    for (path, text) in output.tree.files().filter(|(path, text)| !is_document_independent(path, text)) {
        // The maintainer's own words in the manifest are the maintainer's; TOML allows what is not ASCII.
        let by_maintainer = |it: char| path == "Cargo.toml" && !it.is_ascii();
        let odd = |it: &char| (it.is_control() && !matches!(it, '\n' | '\t')) || is_invisible(*it);
        let odd = text.chars().find(|it| odd(it) && !by_maintainer(*it));
        assert_eq!(odd, None, "{what}: {path}\n{text}");
    }
    for (path, text) in generated_files(output) {
        check_code(path, text, what);
    }
    check_manifest(output.tree.get("Cargo.toml").expect("a manifest"), what);
}

/// Returns the Rust files whose content depends on the document.
pub(crate) fn generated_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    output.tree.files().filter(|(path, text)| path.ends_with(".rs") && !is_document_independent(path, text))
}

/// Returns `true` if a file is the same for every document.
fn is_document_independent(path: &str, text: &str) -> bool {
    text.starts_with("// Copied by sdkwright from sdk-runtime") || empty_crate().tree.get(path) == Some(text)
}

/// Returns `true` for characters that are invisible or reorder the text.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
}

/// Asserts that every path is relative and portable, and that paths differ in more than case.
fn check_paths(output: &Output, what: &str) {
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
            assert!(!numbered && !WINDOWS_DEVICES.contains(&&*name), "{what}: {path}");
            assert!(part.len() <= 100 && !part.ends_with('.'), "{what}: {path}");
        }
        assert!(seen.insert(path.to_ascii_lowercase()), "{what}: {path} is two files");
    }
}

/// Asserts that a file is formatted Rust, and that no identifier, macro, attribute or executed example comes from the
/// document.
fn check_code(path: &str, text: &str, what: &str) {
    let tokens = rust_source::parse_tokens(path, text);
    let again = format_source(text);
    assert!(again.as_deref() == Some(text), "{what}: {path}\n{text}\nlaid out again\n{again:?}");
    let mut names = Vec::new();
    rust_source::collect_identifiers(tokens.clone(), &mut names);
    let planted = |name: &&String| name.contains(CANARY);
    assert_eq!(names.iter().find(planted), None, "{what}: {path}\n{text}");
    let mut macros = Vec::new();
    rust_source::collect_attributes_and_macros(tokens, &mut macros);
    let unknown: Vec<&String> = macros.iter().filter(|name| !known_macros().contains(*name)).collect();
    assert!(unknown.is_empty(), "{what}: {unknown:?} in {path}\n{text}");
    for block in rust_source::doc_comments(text) {
        for test in rust_source::doctests(&block) {
            let mut names = Vec::new();
            match test.parse() {
                Ok(tokens) => rust_source::collect_identifiers(tokens, &mut names),
                Err(error) => panic!("{what}: {path}: {error}\n{test}"),
            }
            assert_eq!(names.iter().find(planted), None, "{what}: an example in {path} runs it\n{test}");
        }
    }
}

/// The dependencies of crates with a scheme of type `oauth2` or `openIdConnect`, for the feature `pkce`, and of those with
/// callbacks, for the feature `webhooks`.
const OPTIONAL_DEPENDENCIES: [&str; 4] = ["getrandom", "hmac", "sha1", "sha2"];

/// Asserts that the manifest is TOML with only the expected keys.
fn check_manifest(text: &str, what: &str) {
    let parsed: DocumentMut = text.parse().unwrap_or_else(|error| panic!("{what}: {error}\n{text}"));
    let known: DocumentMut = empty_crate().tree.get("Cargo.toml").expect("a manifest").parse().expect("TOML");
    let keys: Vec<&str> = parsed.iter().map(|(key, _)| key).collect();
    assert!(keys.iter().all(|key| MANIFEST_KEYS.contains(key)), "{what}: {keys:?}");
    let keys_of = |manifest: &DocumentMut, table: &str| -> Vec<String> {
        let table = manifest.get(table).and_then(|table| table.as_table_like());
        table.into_iter().flat_map(|table| table.iter().map(|(name, _)| name.to_owned())).collect()
    };
    for table in ["dependencies", "dev-dependencies", "lints", "profile"] {
        let mut keys = keys_of(&parsed, table);
        keys.retain(|key| table != "dependencies" || !OPTIONAL_DEPENDENCIES.contains(&key.as_str()));
        assert_eq!(keys, keys_of(&known, table), "{what}: {table}\n{text}");
    }
    let package = keys_of(&parsed, "package");
    assert!(package.iter().all(|key| PACKAGE_KEYS.contains(&key.as_str())), "{what}: {package:?}");
    let plain = |name: &String| name.chars().all(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_'));
    let features = keys_of(&parsed, "features");
    assert!(features.iter().all(plain), "{what}: {features:?}");
}

/// Returns the crate of an empty document, whose files are the same in every crate.
fn empty_crate() -> &'static Output {
    static RUNTIME: OnceLock<Output> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let text = "openapi: 3.0.3\ninfo: {title: Nothing, version: v1}\npaths: {}\n";
        let files = [SpecFile::new("empty.yaml", text)];
        generate(&files, &Config::default(), Layout::Standalone).expect("a crate")
    })
}

/// Returns the attributes and macros in the crates of all fixtures.
fn known_macros() -> &'static BTreeSet<String> {
    static KNOWN: OnceLock<BTreeSet<String>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        // Example programs hold lists and JSON, which no fixture's first call has.
        let mut found = ["vec!", "json!"].map(str::to_owned).to_vec();
        for fixture in fixtures() {
            let output = generate(&fixture.files, &fixture.config, Layout::Standalone);
            for (path, text) in generated_files(&output.expect("a crate")) {
                rust_source::collect_attributes_and_macros(rust_source::parse_tokens(path, text), &mut found);
            }
        }
        found.into_iter().collect()
    })
}
