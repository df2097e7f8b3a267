//! The lock: it changes nothing in the same documents, survives every other form of them, and is not read if damaged.

use crate::fixtures::fixtures;
use crate::generate_crate::generate_crate;
use crate::spec::read_spec;
use sdk_generator::{Config, Layout, Lock, SpecFile, bundle};
use serde_yaml::Value;

/// A fixture in which several responses with equal types become one. Which of the types remains depends on the order of
/// the responses, so the order of the fields can change.
const UNIFIED_RESPONSES: &str = "success_of_one_type";

#[test]
fn text_is_parsed_to_the_same_lock() {
    let (files, config) = read_spec();
    let lock = generate_crate(&files, &config, Layout::Workspace).lock;
    assert!(lock.operations.len() > 400 && lock.types.len() > 400);
    let text = lock.to_string();
    assert_eq!(Lock::parse(&SpecFile::new("sdk.lock", &text)).expect("a lock"), lock);
    let entries: Vec<&str> = text.lines().filter(|line| line.starts_with("  ")).collect();
    let handles = lock.groups.len() + lock.resources.len();
    assert_eq!(entries.len(), handles + lock.operations.len() + lock.types.len());
}

#[test]
fn every_type_has_an_entry() {
    for fixture in fixtures() {
        let output = generate_crate(&fixture.files, &fixture.config, Layout::Standalone);
        assert_eq!(output.lock.types.len(), output.counts.types, "{}", fixture.name);
        assert_eq!(output.lock.operations.len(), output.counts.operations, "{}", fixture.name);
    }
}

#[test]
fn lock_changes_nothing_in_the_same_documents() {
    for fixture in fixtures() {
        let first = generate_crate(&fixture.files, &fixture.config, Layout::Standalone);
        let config = Config { lock: Some(first.lock.clone()), ..fixture.config.clone() };
        let second = generate_crate(&fixture.files, &config, Layout::Standalone);
        for ((path, old), (_, new)) in first.tree.files().zip(second.tree.files()) {
            let changed = old.lines().zip(new.lines()).find(|(old, new)| old != new);
            assert_eq!(changed, None, "{} {path}", fixture.name);
        }
        assert!(first.tree.files().eq(second.tree.files()), "{}", fixture.name);
        assert_eq!(first.lock, second.lock, "{}", fixture.name);
    }
}

#[test]
fn reordered_documents_give_the_same_lock() {
    let mut failed = Vec::new();
    for fixture in fixtures().into_iter().filter(|fixture| fixture.name != UNIFIED_RESPONSES) {
        let first = generate_crate(&fixture.files, &fixture.config, Layout::Standalone);
        let config = Config { lock: Some(first.lock.clone()), ..fixture.config.clone() };
        let reversed: Vec<SpecFile> = fixture.files.iter().map(reversed).collect();
        let second = generate_crate(&reversed, &config, Layout::Standalone);
        let (old, new) = (first.lock.to_string(), second.lock.to_string());
        let changed = old.lines().zip(new.lines()).find(|(old, new)| old != new);
        failed.extend(changed.map(|(old, new)| format!("{}\n-{old}\n+{new}", fixture.name)));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn reversed(file: &SpecFile) -> SpecFile {
    let mut document: Value = serde_yaml::from_str(&file.text).expect("YAML");
    reverse(&mut document, "");
    SpecFile::new(file.name.clone(), serde_json::to_string(&document).expect("JSON"))
}

/// The keywords whose members have names of the document.
const NAMED: [&str; 4] = ["properties", "schemas", "paths", "parameters"];

/// Reverses everything whose order has no meaning in OpenAPI.
fn reverse(value: &mut Value, parent: &str) {
    match value {
        Value::Mapping(members) => {
            for (key, value) in members.iter_mut() {
                let key = key.as_str().unwrap_or_default().to_owned();
                if !key.starts_with("x-") && !["example", "examples", "default"].contains(&key.as_str()) {
                    // The names of properties, schemas and paths are not keywords.
                    reverse(value, if NAMED.contains(&parent) { "" } else { &key });
                }
            }
            if NAMED.contains(&parent) {
                let mut entries: Vec<(Value, Value)> = std::mem::take(members).into_iter().collect();
                entries.reverse();
                members.extend(entries);
            }
        }
        Value::Sequence(items) => {
            items.iter_mut().for_each(|item| reverse(item, ""));
            if ["parameters", "enum", "required"].contains(&parent) {
                items.reverse();
            }
        }
        _ => {}
    }
}

#[test]
fn bundled_documents_keep_their_names() {
    let (files, config) = read_spec();
    let first = generate_crate(&files, &config, Layout::Workspace);
    let text = bundle(&files).expect("one document");
    let config = Config { lock: Some(first.lock.clone()), ..config };
    let second = generate_crate(&[SpecFile::new("bundled.yaml", text)], &config, Layout::Workspace);
    assert_eq!(first.lock.to_string(), second.lock.to_string());
}

#[test]
fn damaged_lock_is_an_error() {
    let cases = [
        ("", "expected a lock file"),
        ("version: 9\n", "lock version `9` is not supported"),
        (
            "version: 1\ntypes:\n  a: {name: 'fn main() {}'}\n",
            "`fn main() {}` is not a valid Rust identifier",
        ),
        ("version: 1\ntypes:\n  a: {}\n", "`name` is missing"),
        (
            "version: 1\noperations:\n  a: {method: b, request: c, arguments: [1=2]}\n",
            "`2` is not a valid Rust identifier",
        ),
        ("version: 1\ntypes:\n  a: {name: A, former: {name: ['1']}}\n", "`1` is not a valid Rust identifier"),
        ("version: 1\n<<<<<<< HEAD\n", "unresolved merge conflict"),
        ("version: 1\ngroups:\n  a: {feature: a, module: [], handle: A}\n", "`module` is empty"),
        ("version: 1\nresources:\n  a b: {module: mod, handle: A}\n", "`mod` is the file of the group"),
    ];
    for (text, message) in cases {
        let file = SpecFile::new("sdk.lock", text);
        let problems = Lock::parse(&file).expect_err(text);
        let rendered = problems.render(&[file], false);
        assert!(rendered.contains(message) && rendered.contains("sdk.lock"), "{rendered}");
    }
}
