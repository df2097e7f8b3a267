//! Documents of every kind, whole and broken.

use crate::diagnostics::{Code, Diagnostics};
use crate::limits::Limits;
use crate::source::{Document, DocumentKind, Node, parse_all};
use crate::source_text::SpecFile;

fn parse(text: &str) -> (Option<Document>, Vec<Code>) {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse(&SpecFile::new("test.yaml", text), &Limits::default(), &mut diagnostics);
    let codes = diagnostics.iter().map(|problem| problem.code).collect();
    // Every diagnostic must also be renderable.
    diagnostics.render(&[SpecFile::new("test.yaml", text)], true);
    (document, codes)
}

#[test]
fn document_is_parsed_if_whole() {
    for (text, kind) in [
        ("openapi: 3.0.3\ninfo: {}\npaths: {}\n", DocumentKind::Full),
        ("openapi: 3.0\npaths: {}\n", DocumentKind::Full),
        ("\u{feff}openapi: '3.0.0'\r\npaths: {}\r\n", DocumentKind::Full),
        ("{\"openapi\": \"3.0.1\", \"paths\": {}}", DocumentKind::Full),
        ("paths: {}\n", DocumentKind::Fragment),
        ("components: {}\n", DocumentKind::Fragment),
        ("---\npaths: {}\n...\n", DocumentKind::Fragment),
    ] {
        let (document, codes) = parse(text);
        assert_eq!(document.map(|document| document.kind), Some(kind), "{text}");
        assert!(codes.is_empty(), "{text}: {codes:?}");
    }
}

#[test]
fn document_is_rejected_if_unusable() {
    let bomb = format!(
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n{}paths: *a7\n",
        (1..8)
            .map(|level| format!(
                "a{level}: &a{level} [{}]\n",
                vec![format!("*a{}", level - 1); 10].join(", ")
            ))
            .collect::<String>()
    );
    let deep = "[".repeat(100_000);
    for (text, code) in [
        ("", Code::NotADocument),
        ("# nothing\n", Code::NotADocument),
        ("null\n", Code::NotADocument),
        ("- a\n", Code::NotADocument),
        ("text\n", Code::NotADocument),
        ("openapi: 3.0.0\n", Code::NotADocument),
        ("swagger: '1.2'\npaths: {}\n", Code::UnsupportedVersion),
        ("openapi: 4.0.0\npaths: {}\n", Code::UnsupportedVersion),
        ("openapi: []\npaths: {}\n", Code::UnsupportedVersion),
        ("paths: {}\n---\npaths: {}\n", Code::SeveralDocuments),
        ("p\0a\0t\0h\0", Code::NotText),
        ("\u{fffd}\u{fffd}paths", Code::NotText),
        ("paths: {\n", Code::Syntax),
        ("paths:\n\t- x\n", Code::Syntax),
        ("paths: *nowhere\n", Code::Syntax),
        ("[a, b]: 1\n", Code::Syntax),
        (&bomb, Code::TooManyAliases),
        (&deep, Code::TooDeep),
    ] {
        let (document, codes) = parse(text);
        assert!(document.is_none(), "{}", text.chars().take(40).collect::<String>());
        assert_eq!(codes, [code], "{}", text.chars().take(40).collect::<String>());
    }
}

#[test]
fn problem_is_reported_and_reading_goes_on() {
    for (text, expected) in [
        ("paths: {}\npaths: {}\n", Code::DuplicateKey),
        ("paths: {}\na: !thing x\n", Code::YamlTag),
        ("paths: {}\na: !thing [x]\n", Code::YamlTag),
        ("paths: {}\na: .inf\n", Code::NotANumber),
        ("paths: {}\n<<: 1\n", Code::MergeKey),
        ("info: {}\npaths: {}\n", Code::NoVersion),
    ] {
        let (document, codes) = parse(text);
        assert!(document.is_some(), "{text}");
        assert_eq!(codes, [expected], "{text}");
    }
}

#[test]
fn duplicate_key_is_reported_with_both_lines() {
    let text = "paths:\n  a: 1\n  b: 1\n  a: 2\n  b: 3\n  a: 4\n";
    let file = SpecFile::new("test.yaml", text);
    let mut diagnostics = Diagnostics::new();
    Document::parse(&file, &Limits::default(), &mut diagnostics);
    let lines: Vec<_> = diagnostics.iter().filter_map(|problem| problem.position).map(|at| at.line).collect();
    assert_eq!(lines, [4, 5, 6]);
    assert!(diagnostics.render(&[file], false).contains("::: test.yaml:2:3"));
}

#[test]
fn yaml_values_are_json_values() {
    let (document, codes) = parse(
        "paths: {200: a, 1.5: b, true: c}\nx: &x {p: 1, q: 2}\ny: {<<: *x, q: 3}\nt: 2020-01-02\nn: 12345678901234567890123\n",
    );
    assert_eq!(codes, []);
    let root = document.expect("a document").root.to_value();
    assert_eq!(
        root.to_string(),
        r#"{"n":1.2345678901234568e+22,"paths":{"1.5":"b","200":"a","true":"c"},"t":"2020-01-02","x":{"p":1,"q":2},"y":{"p":1,"q":3}}"#
    );
}

#[test]
fn json_is_read_if_it_is_not_yaml() {
    for (text, expected) in [
        (r#"{"paths": {}, "a": "\ud83d\ude80"}"#, "\u{1f680}"),
        ("{\"paths\": {}, \"a\": \"b\u{2028}c\u{85}\"}", "b\u{2028}c\u{85}"),
        ("\n\t{\"paths\": {},\n\t\"x\u{85}\": 1, \"a\": \"tabs\"}", "tabs"),
        // YAML that resembles JSON.
        ("{paths: {}, a: b}", "b"),
        ("{paths: {}, a: 'b\u{2028} c'}", "b\u{2028}c"),
    ] {
        let (document, codes) = parse(text);
        assert_eq!(codes, [], "{text}");
        let root = document.expect("a document").root;
        assert_eq!(root.get("a").and_then(Node::as_str), Some(expected), "{text}");
    }
}

#[test]
fn json_problems_equal_yaml_problems() {
    for (text, expected) in [
        ("{\"paths\": {}, \"paths\": {}}", Code::DuplicateKey),
        ("{\"paths\": {}}\n---\n{\"paths\": {}}", Code::SeveralDocuments),
        ("{\"paths\": {}", Code::Syntax),
    ] {
        assert_eq!(parse(text).1, [expected], "{text}");
    }
}

#[test]
fn file_is_rejected_if_name_is_taken() {
    let mut diagnostics = Diagnostics::new();
    let file = SpecFile::new("a.yaml", "paths: {}\n");
    let documents = parse_all(
        &[file.clone(), SpecFile::new("B.yaml", "paths: {}"), file],
        &Limits::default(),
        &mut diagnostics,
    );
    assert_eq!(documents.iter().map(|document| &*document.file).collect::<Vec<_>>(), ["B.yaml", "a.yaml"]);
    assert_eq!(diagnostics.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::DuplicateFile]);
}

/// JSON has a separate parser, which gives the same tree.
#[test]
fn json_tree_equals_yaml_tree() {
    let json = "{\n\t\"paths\": {},\n\t\"x\": [1, -2, 3.5, 1e3, 18446744073709551615, true, null, \"a\\u00e9\\/\\n\"],\n\t\"<<\": {\"y\": 1}\n}";
    let yaml =
        "paths: {}\nx: [1, -2, 3.5, 1e3, 18446744073709551615, true, null, \"aé/\\n\"]\n'<<': {y: 1}\n";
    let (json, yaml) = (parse(json), parse(yaml));
    assert_eq!((json.1, yaml.1), (Vec::new(), Vec::new()));
    assert_eq!(json.0.expect("JSON").root, yaml.0.expect("YAML").root);
}

#[test]
fn broken_json_is_reported_as_yaml() {
    assert_eq!(parse("{\"paths\": {}, \"paths\": {}}").1, [Code::DuplicateKey]);
    assert_eq!(parse("{\"paths\": {}").1, [Code::Syntax]);
    assert_eq!(parse("{\"paths\": {}} {}").1, [Code::SeveralDocuments]);
    assert!(parse("{\"paths\": {}, \"x\": 1,}").1.is_empty(), "a comma at the end is YAML");
    assert!(parse("{paths: {}}").1.is_empty(), "names without quotes are YAML");
    let (document, codes) = parse("{\"paths\": {}, \"x\": \"\\ud83e\\udd80\"}");
    assert!(codes.is_empty(), "{codes:?}");
    assert_eq!(document.and_then(|it| it.root.get("x").and_then(Node::text)).as_deref(), Some("🦀"));
}

/// A quoted `<<`, as in JSON, is a plain name.
#[test]
fn merge_key_merges_only_if_plain() {
    let root = |text: &str| {
        let (document, codes) = parse(text);
        assert_eq!(codes, [], "{text}");
        document.expect("a document").root.to_value()
    };
    let expected = serde_json::json!({"paths": {}, "a": {"x": 1}, "b": {"x": 1, "<<": {"y": 2}}});
    assert_eq!(root("paths: {}\na: &a {x: 1}\nb: {<<: *a, '<<': {y: 2}}\n"), expected);
    assert_eq!(root("paths: {}\na: &a {x: 1}\nb: {\"<<\": {y: 2}, <<: [*a]}\n"), expected);
    assert_eq!(root(&expected.to_string()), expected);
    // An aliased mapping, and a key that resembles the substitute for `<<`.
    let twice = serde_json::json!({"paths": {}, "a": {"<<": 1, "<<<": 2}, "b": {"<<": 1, "<<<": 2}});
    assert_eq!(root("paths: {}\na: &a {\"\\x3c<\": 1, '<<<': 2}\nb: *a\n"), twice);
    let (_, codes) = parse("paths: {}\na: {'<<': 1, \"<<\": 2}\n");
    assert_eq!(codes, [Code::DuplicateKey]);
}
