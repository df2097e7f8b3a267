//! Each guarantee in `guarantees.md` names tests that exist.

use std::fs;
use std::path::Path;

/// The document with the table of guarantees.
const TABLE: &str = include_str!("guarantees.md");

/// Returns the guarantees, each with its tests as file and function.
fn guarantees() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    let cells = |line: &'static str| -> Option<(&'static str, &'static str)> {
        line.strip_prefix('|')?.strip_suffix('|')?.rsplit_once('|')
    };
    // The first two rows are the titles and the line below them.
    let rows = TABLE.lines().filter_map(cells).skip(2);
    rows.map(|(guarantee, tests)| {
        let named = tests.split('`').skip(1).step_by(2);
        (guarantee.trim(), named.filter_map(|test| test.rsplit_once("::")).collect())
    })
    .collect()
}

/// Returns `true` if a function of this name has a test attribute.
fn is_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let declared = |line: &str| {
        let rest = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        rest.and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| rest.starts_with('('))
    };
    lines.iter().enumerate().filter(|(_, line)| declared(line)).any(|(index, _)| {
        let mut above =
            lines[..index].iter().rev().take_while(|line| line.starts_with("#[") || line.starts_with("//"));
        above.any(|line| *line == "#[test]" || line.starts_with("#[tokio::test"))
    })
}

#[test]
fn guarantees_name_existing_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let guarantees = guarantees();
    assert!(!guarantees.is_empty(), "the table has no rows");
    let mut problems = Vec::new();
    for (guarantee, tests) in guarantees {
        if tests.is_empty() {
            problems.push(format!("no test: {guarantee}"));
        }
        for (file, name) in tests {
            match fs::read_to_string(root.join(file)) {
                Ok(text) if is_test(&text, name) => {}
                Ok(_) => problems.push(format!("{file} has no test `{name}`: {guarantee}")),
                Err(error) => problems.push(format!("{file}: {error}: {guarantee}")),
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn is_test_rejects_other_functions() {
    let text = "#[test]\n/// Words.\nfn a() {}\nfn b() {}\n#[tokio::test(start_paused = true)]\nasync fn c() {}\n// fn d()";
    assert!(is_test(text, "a") && is_test(text, "c"));
    assert!(["b", "d", ""].iter().all(|name| !is_test(text, name)));
}
