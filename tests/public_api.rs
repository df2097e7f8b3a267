//! The public API of the generated crate for review: a removed or changed line is a breaking change, an added line is
//! not.

#[path = "support/public_api/mod.rs"]
mod listing;

use std::collections::BTreeSet;
use std::fs;

use crate::files::{folder_entries, test_folder};
use listing::{Api, Counts, ROOT, list_public_api, scan_sources};
use toml_edit::{DocumentMut, Item};

/// The snapshot of items that look public and cannot be reached.
const UNREACHABLE: &str = "unreachable";

#[test]
fn public_api_matches_snapshots() {
    let Api { mut modules, found } = list_public_api(&test_folder("../generated/src"));
    modules.entry(ROOT.to_owned()).or_default().extend(manifest_lines());
    modules
        .insert(UNREACHABLE.to_owned(), unreachable(&found, &scan_sources(&test_folder("../generated/src"))));
    assert_no_stale_snapshot(modules.keys().map(String::as_str).collect());
    for (module, lines) in &modules {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => true }, {
            insta::assert_snapshot!(module.as_str(), lines.join("\n"));
        });
    }
}

/// Returns items that look public in the text and are not in the list, since users have no path to them. An item that
/// the list misses by mistake shows up here.
fn unreachable(listed: &Counts, scanned: &Counts) -> Vec<String> {
    for (thing, count) in listed {
        let there = scanned.get(thing).copied().unwrap_or_default();
        assert!(*count <= there, "`{thing}` is {count} times in the list, but {there} times in the text");
    }
    let missing = scanned.iter().filter_map(|(thing, count)| {
        match count - listed.get(thing).copied().unwrap_or_default() {
            0 => None,
            1 => Some(thing.clone()),
            several => Some(format!("{thing}, {several} times")),
        }
    });
    missing.collect()
}

/// Returns the features and the MSRV from the manifest.
fn manifest_lines() -> Vec<String> {
    let read = |name: &str| {
        let text = fs::read_to_string(test_folder(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        text.parse::<DocumentMut>().unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    let features = &read("../generated/Cargo.toml")["features"];
    let features = features.as_table_like().expect("a table of features").iter();
    let value = |item: &Item| item.to_string().trim().to_owned();
    let mut lines: Vec<String> =
        features.map(|(name, enables)| format!("feature {name} = {}", value(enables))).collect();
    lines.sort();
    let version = value(&read("../Cargo.toml")["workspace"]["package"]["rust-version"]);
    lines.push(format!("rust-version = {version}"));
    lines
}

/// Asserts that each snapshot belongs to a module.
fn assert_no_stale_snapshot(modules: BTreeSet<&str>) {
    for entry in folder_entries(&test_folder("snapshots")) {
        let name = entry.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
        if let Some(module) =
            name.strip_prefix("generator__public_api__").and_then(|name| name.strip_suffix(".snap"))
        {
            assert!(
                modules.contains(module),
                "{name} belongs to no module: it has become unreachable, or is gone"
            );
        }
    }
}
