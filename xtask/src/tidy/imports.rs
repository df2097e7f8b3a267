//! Who may use what: the stages of the generator do not reach back, and only this crate touches the disk.

use super::Finding;
use super::source::Source;

/// A crate, how its use looks in code, and the folders of `generator/src` that may use it.
const CRATES: &[(&str, &[&str], &[&str])] = &[
    ("openapiv3", &["openapiv3::", "use openapiv3"], &["resolve", "source"]),
    ("serde_yaml", &["serde_yaml::", "use serde_yaml"], &["resolve", "source"]),
    ("saphyr_parser", &["saphyr_parser::", "use saphyr_parser"], &["source"]),
    ("heck", &["heck::", "use heck"], &["names"]),
    ("quote", &["quote::", "quote!", "quote_spanned!", "format_ident!"], &["emit", "testgen"]),
    ("prettyplease", &["prettyplease::", "use prettyplease"], &["output"]),
];

/// What the generator never uses, and why.
const OUTSIDE: &[(&str, &str)] = &[
    ("fs", "files are read and written by xtask"),
    ("env", "settings come in as a `Config`"),
    ("process", "the generator starts nothing"),
    ("net", "the generator talks to nobody"),
];

/// More that the generator never uses.
const FORBIDDEN: &[(&str, &str)] = &[
    ("Instant::now", "the generator has no clock: the same input gives the same output"),
    ("SystemTime", "the generator has no clock: the same input gives the same output"),
    ("parse_str", "Rust code is never assembled as text; build tokens in `emit/`"),
    ("parse::<TokenStream>", "Rust code is never assembled as text; build tokens in `emit/`"),
];

/// What few files of the runtime may use, which ones, and why. The rest of it runs where there is no Tokio, no thread and
/// no clock but the application's.
const RUNTIME: &[(&str, &[&str], &str)] = &[
    ("tokio", &["transport/", "blocking/"], "the core runs on any executor"),
    ("reqwest", &["transport/"], "the core has no HTTP client of its own"),
    ("Instant", &["transport/clock.rs"], "time comes from the client's clock"),
    ("SystemTime", &[], "time comes from the client's clock"),
    ("std::thread", &["blocking/", "testing/"], "the core starts and stops no thread"),
    ("tracing", &["client/trace/"], "spans and events are told in one place"),
];

/// Checks one file.
pub(super) fn check(source: &Source, findings: &mut Vec<Finding>) {
    check_runtime(source, findings);
    let Some(inside) = source.path.strip_prefix("generator/src/") else { return };
    let folder = inside.split_once('/').map_or("", |(folder, _)| folder);
    let statements = standard_imports(&source.code);
    for (number, line) in source.lines().filter(|(number, _)| !source.is_test_line(*number)) {
        for (name, uses, folders) in CRATES {
            if !folders.contains(&folder) && uses.iter().any(|it| contains_word(line, it)) {
                let allowed: Vec<String> = folders.iter().map(|it| format!("`{it}/`")).collect();
                let what = format!("`{name}` may be used only in {} of the generator", allowed.join(" and "));
                findings.push(Finding::new(&source.path, number, "imports", what));
            }
        }
        // Text that stands in the code is not assembled.
        let line = &line.replace("parse_str(\"", "");
        for (what, why) in FORBIDDEN.iter().filter(|(what, _)| contains_word(line, what)) {
            findings.push(Finding::new(&source.path, number, "imports", format!("`{what}`: {why}")));
        }
        if matches!(folder, "emit" | "output") && line.contains(".replace(") {
            let what = "`.replace`: what is emitted is not patched as text; change the tokens";
            findings.push(Finding::new(&source.path, number, "imports", what));
        }
        let import = statements.iter().find(|(start, _)| *start == number).map_or("", |(_, text)| text);
        for (name, why) in OUTSIDE {
            if line.contains(&format!("std::{name}")) || words(import).any(|it| it == *name) {
                findings.push(Finding::new(&source.path, number, "imports", format!("`std::{name}`: {why}")));
            }
        }
    }
}

fn check_runtime(source: &Source, findings: &mut Vec<Finding>) {
    let Some(inside) = source.path.strip_prefix("generator/runtime/src/") else { return };
    for (number, line) in source.lines().filter(|(number, _)| !source.is_test_line(*number)) {
        for (what, places, why) in RUNTIME {
            let uses = [format!("{what}::"), format!("{what};"), format!("{what},"), format!("{what}}}")];
            if !places.iter().any(|place| inside.starts_with(place))
                && uses.iter().any(|it| contains_word(line, it))
            {
                findings.push(Finding::new(&source.path, number, "imports", format!("`{what}`: {why}")));
            }
        }
    }
}

/// The statements `use std::{…};` with the numbers of their first lines.
fn standard_imports(code: &str) -> Vec<(usize, &str)> {
    let starts = code.match_indices("use std::{");
    let statement = |at: usize| code[at..].split(';').next().unwrap_or_default();
    starts.map(|(at, _)| (code[..at].matches('\n').count() + 1, statement(at))).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric() && it != '_')
}

/// Whether the needle stands there as words of their own: `requote!` does not hold `quote!`.
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
    fn each_crate_stays_in_its_folders() {
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
    fn the_generator_does_not_touch_the_world() {
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
    fn the_core_of_the_runtime_needs_no_executor_and_no_clock() {
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
    fn code_is_not_text() {
        assert_eq!(findings("generator/src/emit/a.rs", "syn::parse_str(a)").len(), 1);
        assert!(findings("generator/src/emit/a.rs", "syn::parse_str(\"struct A;\")").is_empty());
        assert_eq!(findings("generator/src/output/a.rs", "text.replace('a', b)").len(), 1);
        assert!(findings("generator/src/markdown/a.rs", "text.replace('a', b)").is_empty());
    }
}
