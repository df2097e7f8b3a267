//! `--check` and `--dry-run`: the differences between a folder and the generated files.
//!
//! Takes a tree and its folder. Returns a report, and an error if a checked folder is not up to date. Writes nothing.

use std::fmt::Write;

use sdk_generator::SourceTree;

use super::difference::Difference;
use super::messages::Format;
use super::output_dir::OutputDir;
use super::staging::Staging;
use crate::console::{self, count, display_path};
use crate::error::Error;
use crate::line_diff;

/// The maximum number of difference lines for all files together.
const MAX_LINES: usize = 100;

/// Checks each folder, and returns an error if one of them is not up to date.
pub(super) fn check_all(outputs: &[(SourceTree, OutputDir)], update_command: &str) -> Result<(), Error> {
    let mut failed: Option<String> = None;
    for (tree, out) in outputs {
        match check(tree, out, update_command) {
            Err(Error::Check(message)) => {
                if let Some(earlier) = failed.replace(message) {
                    console::eprint(format!("error: {earlier}\n"));
                }
            }
            other => other?,
        }
    }
    failed.map_or(Ok(()), |message| Err(Error::Check(message)))
}

/// Lists the files that a run would write and remove.
pub(super) fn list(outputs: &[(SourceTree, OutputDir)], format: Format) -> Result<(), Error> {
    let (mut written, mut removed) = (0, 0);
    for (tree, out) in outputs {
        let difference = Difference::between(tree, out)?;
        out.check_orphans(&difference.orphans)?;
        let folder = out.folder();
        let names = difference.stale.keys().chain(&difference.missing);
        let lines =
            names.map(|name| ("write", name)).chain(difference.orphans.keys().map(|it| ("remove", it)));
        for (what, name) in lines {
            format.note(format!("{what} {}\n", display_path(&folder.join(name))));
        }
        written += difference.stale.len() + difference.missing.len();
        removed += difference.orphans.len();
    }
    format.note(format!("{} would be written, {removed} removed\n", count(written, "file")));
    Ok(())
}

/// Compares a folder with its tree. Prints a report and returns an error if they differ. `update_command` is the fix.
fn check(tree: &SourceTree, out: &OutputDir, update_command: &str) -> Result<(), Error> {
    let folder = display_path(out.folder());
    if Staging::is_unfinished(out) {
        return Err(Error::check(format!(
            "{folder} is not up to date: its last update was interrupted; run `{update_command}`"
        )));
    }
    let difference = Difference::between(tree, out)?;
    if difference.is_empty() {
        return Ok(());
    }
    console::eprint(report(tree, &difference));
    let counts = [
        (difference.stale.len(), "stale"),
        (difference.missing.len(), "missing"),
        (difference.orphans.len(), "orphaned"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, what)| format!("{number} {what}"))
        .collect();
    let files = count(difference.stale.len() + difference.missing.len() + difference.orphans.len(), "file");
    Err(Error::check(format!(
        "{folder} is not up to date: {files} ({}); run `{update_command}`",
        counts.join(", ")
    )))
}

/// Returns the report of a difference.
fn report(tree: &SourceTree, difference: &Difference) -> String {
    let mut text = String::new();
    let mut left = MAX_LINES;
    for (name, old) in &difference.stale {
        let _ = writeln!(text, "stale: {name}");
        let mut lines = line_diff::lines(old, &tree.get(name).unwrap_or_default().replace("\r\n", "\n"));
        if lines.is_empty() {
            lines.push("(the line ending of the last line differs)".to_owned());
        }
        for line in lines.iter().take(left) {
            let _ = writeln!(text, "    {line}");
        }
        if left > 0 && lines.len() > left {
            let _ = writeln!(text, "    … {}", count(lines.len() - left, "more line"));
        }
        left = left.saturating_sub(lines.len());
    }
    for name in &difference.missing {
        let _ = writeln!(text, "missing: {name}");
    }
    for name in difference.orphans.keys() {
        let _ = writeln!(text, "orphaned: {name} (not generated from any document)");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    const COMMAND: &str = "sdkwright generate";

    fn tree(files: &[(&str, &str)]) -> SourceTree {
        let mut tree = SourceTree::default();
        for (path, text) in files {
            tree.insert(*path, *text);
        }
        tree
    }

    #[test]
    fn up_to_date_folder_passes_with_any_line_ends() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "//! a\r\n//! b\r\n");
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        assert_eq!(check(&tree(&[("src/lib.rs", "//! a\n//! b\n")]), &out, "update"), Ok(()));
        assert_eq!(scratch.files(), ["out/src/lib.rs"]);
    }

    #[test]
    fn report_names_each_kind_of_difference() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "//! a\n//! b\n");
        scratch.write("out/src/old.rs", "");
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        let tree = tree(&[("src/lib.rs", "//! a\n//! c\n"), ("src/new.rs", "")]);
        let difference = Difference::between(&tree, &out).unwrap();
        let expected = "stale: src/lib.rs\n    @@ line 2 @@\n    -//! b\n    +//! c\nmissing: src/new.rs\n\
                        orphaned: src/old.rs (not generated from any document)\n";
        assert_eq!(report(&tree, &difference), expected);
        let Err(Error::Check(message)) = check(&tree, &out, "cargo xtask codegen") else { panic!() };
        let expected =
            "out is not up to date: 3 files (1 stale, 1 missing, 1 orphaned); run `cargo xtask codegen`";
        assert!(message.ends_with(expected), "{message}");
    }

    #[test]
    fn long_differences_are_truncated() {
        let scratch = Scratch::new();
        let old: String = (0..300).map(|it| format!("old {it}\n")).collect();
        scratch.write("out/a.rs", &old);
        scratch.write("out/b.rs", &old);
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        let tree = tree(&[("a.rs", "new\n"), ("b.rs", "new\n")]);
        let report = report(&tree, &Difference::between(&tree, &out).unwrap());
        assert_eq!(report.lines().count(), 100 + 3);
        assert!(report.contains("… 202 more lines"), "{report}");
    }

    #[test]
    fn absent_folder_lacks_everything() {
        let scratch = Scratch::new();
        let out = OutputDir::exclusive(&scratch.path("out"), COMMAND);
        assert!(matches!(check(&tree(&[("a.rs", "")]), &out, "update"), Err(Error::Check(_))));
    }
}
