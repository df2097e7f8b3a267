//! A second, independent list: everything that looks public in the text of a crate, without modules or syntax.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::files::folder_entries;

/// The number of occurrences of each item, as `file: kind name`.
pub(crate) type Counts = BTreeMap<String, usize>;

/// Scans all sources below a folder, modules or not.
pub(crate) fn scan_sources(folder: &Path) -> Counts {
    let mut counts = Counts::new();
    collect(folder, folder, &mut counts);
    counts
}

fn collect(root: &Path, folder: &Path, counts: &mut Counts) {
    for path in folder_entries(folder) {
        if path.is_dir() {
            collect(root, &path, counts);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let file =
                path.strip_prefix(root).expect("a path in the folder").to_str().expect("a path in UTF-8");
            for found in public_items(&text) {
                *counts.entry(format!("{}: {found}", file.replace('\\', "/"))).or_default() += 1;
            }
        }
    }
}

fn public_items(text: &str) -> Vec<String> {
    let mut things = Vec::new();
    let mut declares = None;
    for line in text.lines().map(str::trim_start) {
        if line.starts_with("//") || line.starts_with('#') {
            continue;
        }
        if let Some(kind) = declares.take() {
            things.push(format!("{kind} {}", leading_identifier(line)));
        }
        declares = ["request", "streamed", "pages", "downloads"]
            .into_iter()
            .find(|kind| line.strip_prefix(kind).is_some_and(|rest| rest.trim_end() == "! {"));
        things.extend(line.strip_prefix("pub ").and_then(parse_public_item));
        for table in ["model", "open_enum"] {
            let rest = line.strip_prefix(table).and_then(|rest| rest.strip_prefix("!("));
            things.extend(rest.map(|rest| format!("{table} {}", leading_identifier(rest))));
        }
    }
    // Their names may stand on several lines.
    for union in text.split("\nunion!(").skip(1) {
        let names = union.split(')').next().unwrap_or_default().split(',').map(str::trim);
        things.extend(names.filter(|name| !name.is_empty()).map(|name| format!("union {name}")));
    }
    things
}

/// Returns the declaration of a line that starts with `pub`.
fn parse_public_item(rest: &str) -> Option<String> {
    let rest = rest.trim_start_matches("async ").trim_start_matches("unsafe ");
    let rest = if rest.starts_with("const fn ") { rest.trim_start_matches("const ") } else { rest };
    let (kind, after) = rest.split_once(' ')?;
    match kind {
        "const" | "enum" | "fn" | "mod" | "static" | "struct" | "trait" | "type" => {
            Some(format!("{kind} {}", leading_identifier(after)))
        }
        field => field.strip_suffix(':').map(|field| format!("field {field}")),
    }
}

/// Returns the identifier at the start of a text.
pub(super) fn leading_identifier(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_' && it != '$' && it != '#');
    &text[..end.unwrap_or(text.len())]
}
