//! The rule `imports`: which crates and standard modules the generator and the runtime may use, and where.
//!
//! Takes one Rust file and returns findings by searching its lines. Dependencies between modules are checked by `walls`.

use super::finding::Finding;
use super::source::Source;

/// The crates that only some folders of `generator/src` may use: name, spellings of a use, folders.
const CRATES: &[(&str, &[&str], &[&str])] = &[
    ("openapiv3", &["openapiv3::", "use openapiv3"], &["resolve", "source"]),
    ("serde_yaml", &["serde_yaml::", "use serde_yaml"], &["resolve", "source"]),
    ("saphyr_parser", &["saphyr_parser::", "use saphyr_parser"], &["source", "source_text"]),
    ("regex_lite", &["regex_lite::", "use regex_lite"], &["json_path"]),
    ("heck", &["heck::", "use heck"], &["names"]),
    ("quote", &["quote::", "quote!", "quote_spanned!", "format_ident!"], &["emit", "testgen"]),
    ("prettyplease", &["prettyplease::", "use prettyplease"], &["output"]),
];

/// The standard modules that the generator never uses, with the reason.
const OUTSIDE: &[(&str, &str)] = &[
    ("fs", "files are read and written by `generator/cli`"),
    ("env", "settings are passed as a `Config`"),
    ("process", "the generator starts no processes"),
    ("net", "the generator does not use the network"),
];

/// Other spellings that the generator never uses, with the reason.
const FORBIDDEN: &[(&str, &str)] = &[
    ("Instant::now", "the generator has no clock: the same input gives the same output"),
    ("SystemTime", "the generator has no clock: the same input gives the same output"),
    ("parse_str", "Rust code is never assembled as text; build tokens in `emit/`"),
    ("parse::<TokenStream>", "Rust code is never assembled as text; build tokens in `emit/`"),
];

/// The names that only some files of the runtime may use: name, files, reason. All other files run without Tokio, without
/// threads, and without a clock other than the application's.
const RUNTIME: &[(&str, &[&str], &str)] = &[
    ("tokio", &["transport/", "blocking/"], "the core runs on any executor"),
    ("reqwest", &["transport/", "client/connection.rs"], "the core has no HTTP client of its own"),
    ("Instant", &["transport/clock.rs"], "time comes from the client's clock"),
    // A webhook is received without a client.
    ("SystemTime", &["transport/clock.rs", "webhook_receiver/"], "time comes from the client's clock"),
    ("std::thread", &["blocking/", "testing/"], "the core starts and stops no thread"),
    (
        "tracing",
        &["client/trace/", "client/streaming/trace.rs"],
        "spans and events are written in two places",
    ),
];

/// Checks one file.
pub(super) fn check(source: &Source, findings: &mut Vec<Finding>) {
    check_runtime(source, findings);
    let Some(inside) = source.path.strip_prefix("generator/src/") else { return };
    let folder = inside.split_once('/').map_or("", |(folder, _)| folder);
    let code = source.code();
    // Rows that the file does not mention are left out before its lines are read.
    let crates: Vec<_> = CRATES
        .iter()
        .filter(|(_, uses, folders)| !folders.contains(&folder) && uses.iter().any(|it| code.contains(it)))
        .collect();
    let forbidden: Vec<_> = FORBIDDEN.iter().filter(|(name, _)| code.contains(name)).collect();
    let outside: Vec<_> = OUTSIDE.iter().filter(|(name, _)| code.contains(name)).collect();
    let patches = matches!(folder, "emit" | "output") && code.contains(".replace(");
    if crates.is_empty() && forbidden.is_empty() && outside.is_empty() && !patches {
        return;
    }
    let statements = standard_imports(code);
    for (number, line) in source.lines().filter(|(number, _)| !source.is_test_line(*number)) {
        let mut add = |message: String| findings.push(Finding::new(&source.path, number, "imports", message));
        for (name, uses, folders) in &crates {
            if uses.iter().any(|it| contains_word(line, it)) {
                let allowed: Vec<String> = folders.iter().map(|it| format!("`{it}/`")).collect();
                add(format!("`{name}` may be used only in {} of the generator", allowed.join(" and ")));
            }
        }
        // A literal is not assembled.
        let line = &line.replace("parse_str(\"", "");
        for (name, reason) in forbidden.iter().filter(|(name, _)| contains_word(line, name)) {
            add(format!("`{name}`: {reason}"));
        }
        if patches && line.contains(".replace(") {
            add("`.replace`: emitted code is not patched as text; change the tokens".to_owned());
        }
        let import = statements.iter().find(|(start, _)| *start == number).map_or("", |(_, text)| text);
        for (name, reason) in &outside {
            if line.contains(&format!("std::{name}")) || words(import).any(|it| it == *name) {
                add(format!("`std::{name}`: {reason}"));
            }
        }
    }
}

fn check_runtime(source: &Source, findings: &mut Vec<Finding>) {
    let Some(inside) = source.path.strip_prefix("generator/runtime/src/") else { return };
    let restricted: Vec<_> = RUNTIME
        .iter()
        .filter(|(name, places, _)| {
            !places.iter().any(|it| inside.starts_with(it)) && source.code().contains(name)
        })
        .map(|(name, _, reason)| {
            (name, [format!("{name}::"), format!("{name};"), format!("{name},"), format!("{name}}}")], reason)
        })
        .collect();
    if restricted.is_empty() {
        return;
    }
    for (number, line) in source.lines().filter(|(number, _)| !source.is_test_line(*number)) {
        for (name, _, reason) in
            restricted.iter().filter(|(_, uses, _)| uses.iter().any(|it| contains_word(line, it)))
        {
            findings.push(Finding::new(&source.path, number, "imports", format!("`{name}`: {reason}")));
        }
    }
}

/// Returns the statements `use std::{…};` with the numbers of their first lines.
fn standard_imports(code: &str) -> Vec<(usize, &str)> {
    let starts = code.match_indices("use std::{");
    let statement = |at: usize| code[at..].split(';').next().unwrap_or_default();
    starts.map(|(at, _)| (code[..at].matches('\n').count() + 1, statement(at))).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric() && it != '_')
}

/// Returns `true` if the line contains the needle as whole words: `requote!` does not contain `quote!`.
fn contains_word(line: &str, needle: &str) -> bool {
    let part = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(needle).any(|(at, _)| {
        let open = needle.ends_with(part) && line[at + needle.len()..].starts_with(part);
        !line[..at].ends_with(part) && !open
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let mut findings = Vec::new();
        check(&Source::new(path, text), &mut findings);
        findings.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn crates_are_used_in_their_folders_only() {
        assert!(findings("generator/src/emit/structs.rs", "use quote::quote;\n").is_empty());
        assert_eq!(
            findings("generator/src/lower/mod.rs", "//! quote!\nfn a() {\n    quote! {}\n}\n"),
            [
                "generator/src/lower/mod.rs:3: imports: `quote` may be used only in `emit/` and `testgen/` of the generator"
            ]
        );
        assert_eq!(
            findings("generator/src/emit/mod.rs", "use heck::ToSnakeCase;\nuse openapiv3::Schema;\n").len(),
            2
        );
        assert_eq!(findings("generator/src/lib.rs", "use serde_yaml as yaml;\n").len(), 1);
        assert!(findings("generator/src/names/mod.rs", "let heckle = requote!(a);\n").is_empty());
        assert!(findings("tests/names.rs", "use heck::ToSnakeCase;\n").is_empty());
    }

    #[test]
    fn generator_uses_no_io_and_no_clock() {
        for text in ["use std::fs;", "use std::env::var;", "std::process::exit(1)", "Instant::now()"] {
            assert_eq!(findings("generator/src/lib.rs", text).len(), 1, "{text}");
        }
        let grouped = findings("generator/src/lib.rs", "\nuse std::{\n    fmt,\n    fs::File,\n};\n");
        assert_eq!(grouped.len(), 1);
        assert!(grouped[0].starts_with("generator/src/lib.rs:2:"), "{grouped:?}");
        assert!(findings("generator/src/lib.rs", "use std::{fmt, sync::Arc};\n").is_empty());
        assert!(findings("generator/runtime/src/lib.rs", "use std::env;\n").is_empty());
    }

    #[test]
    fn runtime_core_uses_no_executor_and_no_clock() {
        for text in [
            "tokio::spawn(work);",
            "use reqwest::Client;",
            "use std::time::{Duration, Instant};",
            "let now = Instant::now();",
            "SystemTime::now()",
            "std::thread::sleep(pause);",
            "use std::thread;",
            "tracing::info!()",
        ] {
            assert_eq!(findings("generator/runtime/src/client/mod.rs", text).len(), 1, "{text}");
        }
        assert!(findings("generator/runtime/src/transport/clock.rs", "Instant::now()\n").is_empty());
        assert!(findings("generator/runtime/src/blocking/thread.rs", "use std::thread;\n").is_empty());
        assert!(findings("generator/runtime/src/client/tests.rs", "tokio::spawn(work);\n").is_empty());
        let names = "#[cfg(feature = \"reqwest\")]\nlet tokio = transport::Reqwest::new();\n";
        assert!(findings("generator/runtime/src/client/builder.rs", names).is_empty());
    }

    #[test]
    fn code_is_not_assembled_as_text() {
        assert_eq!(findings("generator/src/emit/a.rs", "syn::parse_str(a)").len(), 1);
        assert!(findings("generator/src/emit/a.rs", "syn::parse_str(\"struct A;\")").is_empty());
        assert_eq!(findings("generator/src/output/a.rs", "text.replace('a', b)").len(), 1);
        assert!(findings("generator/src/markdown/a.rs", "text.replace('a', b)").is_empty());
    }
}
