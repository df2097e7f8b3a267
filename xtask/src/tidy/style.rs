//! How a Rust file is written: sizes, module heads, allowances, unfinished work, vendor names.

use super::Finding;
use super::source::{Source, indentation};

const FILE: usize = 400;
const FUNCTION: usize = 60;

/// The folders whose files have to stay short.
const SHORT: &[&str] = &["generator/src", "generator/cli/src", "generator/runtime/src", "xtask/src"];

/// Folders whose code ends in the generated crate, which carries no allowances at all.
const WITHOUT_ALLOWANCES: &[&str] = &["generated", "generator/runtime/src"];

/// The vendor's name, which the generator does not know.
const VENDOR: &str = "confluent";

/// Checks one file.
pub(super) fn check(source: &Source, findings: &mut Vec<Finding>) {
    let mut add =
        |line: usize, rule, what: String| findings.push(Finding::new(&source.path, line, rule, what));
    if !source.is_test() && !has_head(source) {
        add(
            1,
            "head",
            "a module starts with `//!`: what enters, what leaves, what it does not know".to_owned(),
        );
    }
    for (line, what) in allowances(source) {
        add(line, "allowances", what);
    }
    for (line, text) in source.lines() {
        for unfinished in ["todo!", "unimplemented!", "#[ignore"] {
            if text.contains(unfinished) {
                add(line, "unfinished", format!("`{unfinished}`: finish it, or leave it out"));
            }
        }
    }
    if source.is_in("generator/src") {
        for (index, text) in source.text.lines().enumerate() {
            if text.to_ascii_lowercase().contains(VENDOR) && !source.is_test_line(index + 1) {
                add(
                    index + 1,
                    "vendor",
                    "the generator knows OpenAPI only; this belongs to spec/sdk.yaml".to_owned(),
                );
            }
        }
    }
    if SHORT.iter().any(|it| source.is_in(it)) && !source.is_test() {
        let length = source.lines().filter(|(number, _)| !source.is_test_line(*number)).count();
        if length > FILE {
            add(FILE + 1, "length", format!("{length} lines without tests; split the file before {FILE}"));
        }
        for (line, length) in functions(source).filter(|(_, length)| *length > FUNCTION) {
            add(line, "length", format!("a function of {length} lines; split it before {FUNCTION}"));
        }
    }
}

/// Whether the file starts with `//!`; the header line of a generated file may stand before it.
fn has_head(source: &Source) -> bool {
    let mut lines = source.text.lines().map(str::trim_start);
    let first = lines.find(|it| !it.is_empty() && (it.starts_with("//!") || !it.starts_with("//")));
    first.is_none_or(|it| it.starts_with("//!"))
}

/// `allow` and `expect` of lints: nowhere in what is generated, elsewhere with a reason.
fn allowances(source: &Source) -> Vec<(usize, String)> {
    let code = &source.code;
    let none = WITHOUT_ALLOWANCES.iter().any(|it| source.is_in(it));
    let mut found = Vec::new();
    for (start, _) in code.match_indices("#[").chain(code.match_indices("#![")) {
        let attribute = code[start..].split(']').next().unwrap_or_default();
        let allows = |word: &str| {
            attribute.contains(&format!("[{word}(")) || attribute.contains(&format!(", {word}("))
        };
        if !allows("allow") && !allows("expect") {
            continue;
        }
        let line = code[..start].matches('\n').count() + 1;
        if none {
            found.push((line, "the generated crate carries no allowances; change the code".to_owned()));
        } else if !attribute.contains("reason =") {
            found.push((line, "an allowance needs `reason = \"…\"`".to_owned()));
        }
    }
    found
}

/// The functions outside tests: the line they start in, and their lengths.
fn functions(source: &Source) -> impl Iterator<Item = (usize, usize)> {
    let lines: Vec<&str> = source.code.lines().collect();
    let starts: Vec<usize> = (0..lines.len()).filter(|it| is_function(lines[*it])).collect();
    starts.into_iter().filter(|it| !source.is_test_line(it + 1)).map(move |start| {
        let end = format!("{}}}", indentation(lines[start]));
        let one_line = lines[start].ends_with('}') || lines[start].ends_with(';');
        let length = lines[start..].iter().position(|it| *it == end).filter(|_| !one_line);
        (start + 1, length.unwrap_or(0) + 1)
    })
}

/// Whether a function starts in the line.
fn is_function(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let modifiers = ["pub", "const", "async", "unsafe", "extern", "default"];
    words.find(|it| !modifiers.contains(it) && !it.starts_with("pub(") && !it.ends_with(')')) == Some("fn")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        check(&Source::new(path, text), &mut findings);
        findings.iter().map(|it| format!("{}: {}", it.line, it.rule)).collect()
    }

    #[test]
    fn a_module_has_a_head() {
        assert_eq!(findings("xtask/src/a.rs", "use std::fs;\n"), ["1: head"]);
        assert!(findings("xtask/src/a.rs", "//! A.\n").is_empty());
        assert!(findings("generated/src/a.rs", "// Generated.\n\n//! A.\n").is_empty());
        assert_eq!(findings("generated/src/a.rs", "// Generated.\n\nfn a() {}\n"), ["1: head"]);
    }

    #[test]
    fn an_allowance_has_a_reason() {
        let with = |attribute: &str| format!("//! A.\n{attribute}\nfn a() {{}}\n");
        assert_eq!(findings("xtask/src/a.rs", &with("#[allow(dead_code)]")), ["2: allowances"]);
        assert_eq!(findings("xtask/src/a.rs", &with("#![expect(dead_code)]")), ["2: allowances"]);
        assert_eq!(
            findings("xtask/src/a.rs", &with("#[cfg_attr(test, allow(dead_code))]")),
            ["2: allowances"]
        );
        assert!(
            findings("xtask/src/a.rs", &with("#[expect(\n    dead_code,\n    reason = \"b\"\n)]")).is_empty()
        );
        let reasoned = with("#[expect(dead_code, reason = \"b\")]");
        assert!(findings("xtask/src/a.rs", &reasoned).is_empty());
        assert_eq!(findings("generated/src/a.rs", &reasoned), ["2: allowances"]);
        assert_eq!(findings("generator/runtime/src/a.rs", &reasoned), ["2: allowances"]);
    }

    #[test]
    fn unfinished_work_is_found_in_code_only() {
        assert_eq!(findings("tests/a.rs", "fn a() { todo!() }\n#[ignore = \"b\"]\n").len(), 2);
        assert!(findings("tests/a.rs", "//! `todo!`\nconst A: &str = \"todo!\";\n").is_empty());
    }

    #[test]
    fn the_vendor_is_unknown_to_the_generator() {
        let text = "//! A.\n// Confluent\n#[cfg(test)]\nmod tests {\n    // Confluent\n}\n";
        assert_eq!(findings("generator/src/a.rs", text), ["2: vendor"]);
        assert!(findings("generator/runtime/src/a.rs", text).is_empty());
    }

    #[test]
    fn files_and_functions_are_short() {
        let body =
            |lines: usize| format!("    pub(crate) fn a() {{\n{}    }}\n", "        b();\n".repeat(lines));
        assert!(findings("xtask/src/a.rs", &format!("//! A.\n{}", body(58))).is_empty());
        assert_eq!(findings("xtask/src/a.rs", &format!("//! A.\n{}", body(59))), ["2: length"]);
        let long = format!("//! A.\n{}", body(50).repeat(8));
        assert_eq!(findings("xtask/src/a.rs", &long), ["401: length"]);
        assert!(findings("tests/a.rs", &long).is_empty());
        let tests = format!("//! A.\n#[cfg(test)]\nmod tests {{\n{}}}\n", body(70).repeat(8));
        assert!(findings("xtask/src/a.rs", &tests).is_empty());
    }
}
