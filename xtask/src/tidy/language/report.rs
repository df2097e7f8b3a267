//! The work list for whoever rewrites texts.
//!
//! Takes findings and returns them grouped by file, with counts per file and per folder. A fault that the generated
//! crate repeats is listed once.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::tidy::finding::Finding;
use sdkwright::console::count;

/// The folder whose equal findings are listed once.
const GENERATED: &str = "generated/";

/// Returns the work list.
pub(in crate::tidy) fn render(findings: &[Finding]) -> String {
    let mut repeated: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings.iter().filter(|it| it.path.starts_with(GENERATED)) {
        *repeated.entry(advice(finding)).or_default() += 1;
    }
    let mut text = String::new();
    let mut folders: BTreeMap<String, usize> = BTreeMap::new();
    for file in findings.chunk_by(|left, right| left.path == right.path) {
        let mut lines = String::new();
        let mut total = 0;
        for finding in file {
            let places = if finding.path.starts_with(GENERATED) {
                // Taken by the first place.
                repeated.remove(advice(finding))
            } else {
                Some(1)
            };
            let Some(places) = places else { continue };
            total += 1;
            let others = if places > 1 { format!(" (and {} more)", places - 1) } else { String::new() };
            let _ = writeln!(lines, "  {finding}{others}");
        }
        if total > 0 {
            let path = &file[0].path;
            let _ = write!(text, "{path}: {total}\n{lines}\n");
            *folders.entry(folder(path)).or_default() += total;
        }
    }
    for (folder, total) in &folders {
        let _ = writeln!(text, "{total:6}  {folder}");
    }
    let _ = writeln!(
        text,
        "{:6}  in total, in {}",
        folders.values().sum::<usize>(),
        count(folders.len(), "folder")
    );
    text
}

/// Returns the message without the name of the item.
fn advice(finding: &Finding) -> &str {
    finding.message.split_once(": ").map_or(&finding.message, |(_, advice)| advice)
}

/// Returns the top folder of a file, or the file itself; two levels for the generator.
fn folder(path: &str) -> String {
    let levels = if path.starts_with("generator/") || path.starts_with("spec/") { 2 } else { 1 };
    let parts: Vec<&str> = path.split('/').collect();
    parts[..levels.min(parts.len().saturating_sub(1).max(1))].join("/")
}
