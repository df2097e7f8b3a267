//! The rules `head`, `length`, `allowances`, `unfinished` and `vendor`.
//!
//! Takes one Rust file and returns findings. Does not parse Rust.

use super::finding::Finding;
use super::source::{Source, indentation};

const MAX_FILE_LINES: usize = 400;
const MAX_FUNCTION_LINES: usize = 60;

/// The folders whose files and functions have a maximum length.
const LIMITED: &[&str] = &["generator/src", "generator/cli/src", "generator/runtime/src", "xtask/src"];

/// The folders whose code is in the generated crate, which has no allowances.
const WITHOUT_ALLOWANCES: &[&str] = &["generated", "generator/runtime/src"];

/// The vendor's name, which the generator must not contain.
const VENDOR: &str = "confluent";

/// The spellings of unfinished work.
const UNFINISHED: &[&str] = &["todo!", "unimplemented!", "#[ignore"];

/// Checks one file.
pub(super) fn check(source: &Source, findings: &mut Vec<Finding>) {
    let mut add =
        |line: usize, rule, what: String| findings.push(Finding::new(&source.path, line, rule, what));
    if !source.is_test() && !has_head(source) {
        add(
            1,
            "head",
            "a module starts with `//!`: its input, its output, and what it does not know".to_owned(),
        );
    }
    for (line, what) in allowances(source) {
        add(line, "allowances", what);
    }
    for unfinished in UNFINISHED.iter().filter(|it| source.text.contains(**it)) {
        for (line, text) in source.lines() {
            if text.contains(unfinished) {
                add(line, "unfinished", format!("`{unfinished}`: finish or remove it"));
            }
        }
    }
    if source.is_in("generator/src") {
        for (index, text) in source.text.lines().enumerate() {
            if text.to_ascii_lowercase().contains(VENDOR) && !source.is_test_line(index + 1) {
                add(
                    index + 1,
                    "vendor",
                    "the generator knows only OpenAPI; move this to spec/sdk.yaml".to_owned(),
                );
            }
        }
    }
    if LIMITED.iter().any(|it| source.is_in(it)) && !source.is_test() {
        let length = source.lines().filter(|(number, _)| !source.is_test_line(*number)).count();
        if length > MAX_FILE_LINES {
            let message = format!("{length} lines without tests; split the file before {MAX_FILE_LINES}");
            add(MAX_FILE_LINES + 1, "length", message);
        }
        for (line, length) in functions(source).filter(|(_, length)| *length > MAX_FUNCTION_LINES) {
            add(
                line,
                "length",
                format!("a function of {length} lines; split it before {MAX_FUNCTION_LINES}"),
            );
        }
    }
}

/// Returns `true` if the file starts with `//!`, after the header line of a generated file.
fn has_head(source: &Source) -> bool {
    let mut lines = source.text.lines().map(str::trim_start);
    let first = lines.find(|it| !it.is_empty() && (it.starts_with("//!") || !it.starts_with("//")));
    first.is_none_or(|it| it.starts_with("//!"))
}

/// Returns the `allow`s and `expect`s of lints that are in the generated crate or lack a reason.
fn allowances(source: &Source) -> Vec<(usize, String)> {
    if !source.text.contains("allow(") && !source.text.contains("expect(") {
        return Vec::new();
    }
    let code = source.code();
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
            found.push((line, "the generated crate has no allowances; change the code".to_owned()));
        } else if !attribute.contains("reason =") {
            found.push((line, "an allowance needs `reason = \"…\"`".to_owned()));
        }
    }
    found
}

/// Returns the first line and the length of each function outside of tests.
fn functions(source: &Source) -> impl Iterator<Item = (usize, usize)> {
    let lines: Vec<&str> = source.code().lines().collect();
    let starts: Vec<usize> = (0..lines.len()).filter(|it| is_function(lines[*it])).collect();
    starts.into_iter().filter(|it| !source.is_test_line(it + 1)).map(move |start| {
        let end = format!("{}}}", indentation(lines[start]));
        let one_line = lines[start].ends_with('}') || lines[start].ends_with(';');
        let length = lines[start..].iter().position(|it| *it == end).filter(|_| !one_line);
        (start + 1, length.unwrap_or(0) + 1)
    })
}

/// Returns `true` if a function starts in the line.
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
    fn missing_module_head_is_reported() {
        assert_eq!(findings("xtask/src/a.rs", "use std::fs;\n"), ["1: head"]);
        assert!(findings("xtask/src/a.rs", "//! A.\n").is_empty());
        assert!(findings("generated/src/a.rs", "// Generated.\n\n//! A.\n").is_empty());
        assert_eq!(findings("generated/src/a.rs", "// Generated.\n\nfn a() {}\n"), ["1: head"]);
    }

    #[test]
    fn allowance_without_reason_is_reported() {
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
    fn unfinished_work_is_reported_in_code() {
        assert_eq!(findings("tests/a.rs", "fn a() { todo!() }\n#[ignore = \"b\"]\n").len(), 2);
        assert!(findings("tests/a.rs", "//! `todo!`\nconst A: &str = \"todo!\";\n").is_empty());
    }

    #[test]
    fn vendor_name_is_reported_in_generator() {
        let text = "//! A.\n// Confluent\n#[cfg(test)]\nmod tests {\n    // Confluent\n}\n";
        assert_eq!(findings("generator/src/a.rs", text), ["2: vendor"]);
        assert!(findings("generator/runtime/src/a.rs", text).is_empty());
    }

    #[test]
    fn long_files_and_functions_are_reported() {
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
