//! Good and bad texts in memory, and the findings about them.

use super::{check, render};
use crate::tidy::finding::Finding;
use crate::tidy::source::Source;

fn check_files(files: &[(&str, &str)], scope: &[&str]) -> Vec<Finding> {
    let texts: Vec<(String, String)> =
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let rust = files.iter().filter(|(path, _)| path.ends_with(".rs"));
    let sources: Vec<Source> = rust.map(|(path, text)| Source::new(*path, *text)).collect();
    check(&texts, &sources, scope)
}

fn findings(path: &str, text: &str) -> Vec<String> {
    check_files(&[(path, text)], &[""]).iter().map(ToString::to_string).collect()
}

/// Returns the number of findings for one summary of an item of the runtime.
fn faults(summary: &str, item: &str) -> usize {
    findings("generator/runtime/src/a.rs", &format!("/// {summary}\n{item}\n")).len()
}

#[test]
fn function_opens_with_verb() {
    let function = "pub async fn a<T>(b: T) -> bool {}";
    for good in [
        "Returns the name.",
        "Creates a `Jwks`.",
        "Re-sends it (RFC 1574).",
        "Checks that it is.",
        "Starts with `a`.",
    ] {
        assert_eq!(faults(good, function), 0, "{good}");
    }
    for bad in [
        "The name.",
        "With nothing.",
        "Return the name.",
        "Settings of this call.",
        "Records are pulled.",
        "Its name.",
        "Whether it is.",
        "`a` of b.",
        "Process it.",
        "Returns the name",
    ] {
        assert_eq!(faults(bad, function), 1, "{bad}");
    }
}

#[test]
fn predicate_returns_true() {
    assert_eq!(faults("Returns `true` if it is.", "pub fn is_a(&self) -> bool {}"), 0);
    assert_eq!(faults("Tells if it is.", "pub fn is_a(&self) -> bool {}"), 1);
    assert_eq!(faults("Checks it.", "pub fn is_a(&self) -> Result<bool, E> {}"), 0);
}

#[test]
fn type_opens_with_noun_phrase() {
    for good in ["A request builder.", "Operations on keys.", "`true` if set.", "`OK`", "Calls of a (RFC 1)."]
    {
        assert_eq!(faults(good, "pub struct A;"), 0, "{good}");
    }
    for bad in ["What it is.", "It.", "By name.", "Returns a key.", "A key", "`A` and `B`"] {
        for item in ["pub struct A;", "pub trait A {}", "pub const A: u8 = 1;", "pub mod a;"] {
            assert_eq!(faults(bad, item), 1, "{bad} {item}");
        }
    }
}

#[test]
fn members_take_visibility_of_type() {
    let members = "pub struct A {\n    /// It.\n    pub a: u8,\n    /// It.\n    b: u8,\n}\n\
                   pub enum B {\n    /// It.\n    C,\n    #[cfg(unix)]\n    /// It.\n    D(u8),\n}\n\
                   enum C {\n    /// It.\n    D,\n}\n\
                   pub trait D {\n    /// It.\n    fn a(&self);\n}\n\
                   impl A {\n    /// It.\n    fn b<T, U>() {\n        q!(/// It.\n x);\n    }\n    /// It.\n    pub fn c() {}\n}\n\
                   pub(crate) struct E {\n    /// It.\n    pub(crate) a: u8,\n}\n";
    let lines = |path: &str| -> Vec<usize> {
        check_files(&[(path, members)], &[""]).iter().map(|it| it.line).collect()
    };
    assert_eq!(lines("generator/src/a.rs"), [2, 8, 11, 19, 28]);
    assert_eq!(lines("xtask/src/a.rs"), [2, 4, 8, 11, 15, 19, 23, 28, 32]);
    assert!(lines("tests/a.rs").is_empty());
}

#[test]
fn items_in_macros_are_checked() {
    let call = "request! {\n    /// What it is.\n    RefreshJwks -> Json<Jwks>\n}\n";
    assert_eq!(
        findings("generated/src/a.rs", call),
        ["generated/src/a.rs:2: language: `RefreshJwks`: \"What it is.\": open with a noun phrase, such as \
          `The …` or `A …`"]
    );
    let rules = "macro_rules! a {\n    ($(#[$m:meta])* $n:ident) => {\n        $(#[$m])*\n        impl $n {\n\
                 /// The name.\n            pub fn a() {}\n        }\n    };\n}\n";
    assert_eq!(findings("generator/runtime/src/a.rs", rules).len(), 1);
}

#[test]
fn questions_are_reported_everywhere() {
    assert_eq!(findings("tests/a.rs", "//! Whether it is.\n\n/// The a.\nfn a() {}\n").len(), 1);
    assert_eq!(findings("tests/a.rs", "/// How many.\nconst A: u8 = 1;\n").len(), 1);
    assert!(findings("tests/a.rs", "/// A b.\n///\n/// What it is.\nfn a() {}\n// How.\n").is_empty());
    assert!(findings("README.md", "## How it works\n").is_empty());
}

#[test]
fn test_code_is_not_strict() {
    let text = "#[cfg(test)]\nmod tests {\n    /// It.\n    fn a() {}\n}\n\n/// It.\nfn b() {}\n";
    assert_eq!(findings("xtask/src/a.rs", text).len(), 1);
}

#[test]
fn phrase_in_comment_is_reported() {
    let text = "fn a() {\n    // A call is sent\n    // again.\n}\n";
    assert_eq!(
        findings("tests/a.rs", text),
        ["tests/a.rs:2: language: \"is sent again\": write `is retried`"]
    );
}

#[test]
fn phrase_in_string_is_reported() {
    let text = "fn a() {\n    b(\"x\", \"the call \\\n       is told\");\n}\n";
    assert_eq!(findings("generator/src/a.rs", text).len(), 1);
    assert!(findings("tests/a.rs", text).is_empty());
}

#[test]
fn phrase_in_code_is_not_reported() {
    assert!(findings("tests/a.rs", "fn nobody() {}\n").is_empty());
    assert!(findings("tests/a.rs", "// `nobody`, everybody_else.\n").is_empty());
    assert!(findings("spec/a.yaml", "# Failed.NoBody\n").is_empty());
    assert!(findings("a.md", "``x ` nobody`` a\n\n```rust\n// nobody\n```\n").is_empty());
    assert!(findings("tests/a.rs", "//! A b.\n//!\n//! ```\n//! // nobody\n//! ```\n").is_empty());
}

#[test]
fn phrase_in_markdown_and_yaml_is_reported() {
    assert_eq!(
        findings("README.md", "# A\n\nB\nfails in\npassing.\n"),
        ["README.md:4: language: \"in passing\": write `transient`"]
    );
    let yaml = "a:\n  description: >-\n    It is told\n    apart.\n  b: c # Nobody\n";
    let lines: Vec<usize> = check_files(&[("spec/a.yaml", yaml)], &[""]).iter().map(|it| it.line).collect();
    assert_eq!(lines, [3, 5]);
}

#[test]
fn texts_of_others_are_exempt() {
    for path in ["tests/fixtures/a.yaml", "tests/support/api/a.yaml", "generated/README.md"] {
        assert!(findings(path, "a: nobody\n").is_empty(), "{path}");
    }
    let copy = "// Copied by a.\n\n/// It.\npub fn a() {}\n";
    assert!(findings("generated/src/a.rs", copy).is_empty());
}

/// Returns the places of the findings about a document and a generated file.
fn places(description: &str, item: &str, scope: &str) -> Vec<String> {
    let yaml = format!("a:\n  description: >-\n    {description}\n    `x` is. More.\n");
    let rust = format!("/// {description} `x` is. Set by the service.\n{item}\n");
    let files =
        [("spec/a.yaml", yaml.as_str()), ("generated/src/a.rs", &rust), ("generated/src/b.rs", &rust)];
    check_files(&files, &[scope]).iter().map(|it| format!("{}:{}", it.path, it.line)).collect()
}

#[test]
fn generated_text_is_reported_in_document() {
    for description in ["What it", "It"] {
        assert_eq!(places(description, "pub struct A;", "spec"), ["spec/a.yaml:2"], "{description}");
        assert!(places(description, "pub struct A;", "generated").is_empty(), "{description}");
    }
    assert!(places("The value", "pub struct A;", "").is_empty());
}

#[test]
fn bare_description_of_function_is_reported() {
    let expected = ["generated/src/a.rs:1", "generated/src/b.rs:1"];
    assert_eq!(places("The value", "pub fn a() {}", ""), expected);
    assert!(places("The value", "pub fn a() {}", "spec").is_empty());
}

#[test]
fn scope_limits_findings() {
    let files = [("a/b.md", "nobody\n"), ("ab.md", "nobody\n")];
    assert_eq!(check_files(&files, &["a"]).len(), 1);
    assert_eq!(check_files(&files, &["ab.md"]).len(), 1);
    assert!(check_files(&files, &[]).is_empty());
}

#[test]
fn work_list_groups_and_counts() {
    let generated = "/// With a.\npub struct A;\n/// With a.\npub struct B;\n";
    let found = check_files(&[("generated/src/a.rs", generated), ("a.md", "nobody\n")], &[""]);
    assert_eq!(
        render(&found),
        "a.md: 1\n  a.md:1: language: \"nobody\": write name who does not, or use the passive voice\n\n\
         generated/src/a.rs: 1\n  generated/src/a.rs:1: language: `A`: \"With a.\": open with a noun phrase, such as \
         `The …` or `A …` (and 1 more)\n\n\
         \x20    1  a.md\n     1  generated\n     2  in total, in 2 folders\n"
    );
}
