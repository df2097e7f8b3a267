//! `--check` and `--dry-run`: say where a folder is not what the documents make of it.

use std::fmt::Write;

use sdk_generator::SourceTree;

use super::difference::Difference;
use super::messages::Format;
use super::output_dir::Target;
use super::staging::Work;
use crate::console::{self, count, shown};
use crate::error::Failure;
use crate::line_diff as diff;

/// The number of lines of differences that are shown of all files together.
const SHOWN: usize = 100;

/// Checks each folder, and fails if one of them is not up to date.
pub(super) fn check_all(made: &[(SourceTree, Target)], mend: &str) -> Result<(), Failure> {
    let mut failed: Option<String> = None;
    for (tree, target) in made {
        match check(tree, target, mend) {
            Err(Failure::Found(message)) => {
                if let Some(earlier) = failed.replace(message) {
                    console::complain(format!("error: {earlier}\n"));
                }
            }
            other => other?,
        }
    }
    failed.map_or(Ok(()), |message| Err(Failure::Found(message)))
}

/// Lists what a run would do.
pub(super) fn list(made: &[(SourceTree, Target)], format: Format) -> Result<(), Failure> {
    let (mut written, mut removed) = (0, 0);
    for (tree, target) in made {
        let difference = Difference::of(tree, target)?;
        target.refuse_foreign(&difference.orphans)?;
        let folder = target.folder();
        let names = difference.stale.keys().chain(&difference.missing);
        let lines =
            names.map(|name| ("write", name)).chain(difference.orphans.keys().map(|it| ("remove", it)));
        for (what, name) in lines {
            format.say(format!("{what} {}\n", shown(&folder.join(name))));
        }
        written += difference.stale.len() + difference.missing.len();
        removed += difference.orphans.len();
    }
    format.say(format!("{} would be written, {removed} removed\n", count(written, "file")));
    Ok(())
}

/// Compares, reports, and fails if there is a difference. `mend` is the command that removes it.
pub(super) fn check(tree: &SourceTree, target: &Target, mend: &str) -> Result<(), Failure> {
    Work::recover(target)?;
    let difference = Difference::of(tree, target)?;
    if difference.is_empty() {
        return Ok(());
    }
    console::complain(report(tree, &difference));
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
    let folder = shown(target.folder());
    Err(Failure::found(format!("{folder} is not up to date: {files} ({}); run `{mend}`", counts.join(", "))))
}

fn report(tree: &SourceTree, difference: &Difference) -> String {
    let mut text = String::new();
    let mut left = SHOWN;
    for (name, old) in &difference.stale {
        let _ = writeln!(text, "stale: {name}");
        let mut lines = diff::lines(old, &tree.get(name).unwrap_or_default().replace("\r\n", "\n"));
        if lines.is_empty() {
            lines.push("(the last line ends differently)".to_owned());
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
        let _ = writeln!(text, "orphan: {name} (no document makes it)");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn tree(files: &[(&str, &str)]) -> SourceTree {
        let mut tree = SourceTree::default();
        for (path, text) in files {
            tree.insert(*path, *text);
        }
        tree
    }

    #[test]
    fn a_folder_that_is_up_to_date_passes_whatever_its_line_ends() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "//! a\r\n//! b\r\n");
        let target = Target::own(&scratch.path("out"));
        assert_eq!(check(&tree(&[("src/lib.rs", "//! a\n//! b\n")]), &target, "mend"), Ok(()));
        assert_eq!(scratch.files(), ["out/src/lib.rs"]);
    }

    #[test]
    fn each_kind_of_difference_is_named() {
        let scratch = Scratch::new();
        scratch.write("out/src/lib.rs", "//! a\n//! b\n");
        scratch.write("out/src/old.rs", "");
        let target = Target::own(&scratch.path("out"));
        let tree = tree(&[("src/lib.rs", "//! a\n//! c\n"), ("src/new.rs", "")]);
        let difference = Difference::of(&tree, &target).unwrap();
        let expected = "stale: src/lib.rs\n    @@ line 2 @@\n    -//! b\n    +//! c\nmissing: src/new.rs\n\
                        orphan: src/old.rs (no document makes it)\n";
        assert_eq!(report(&tree, &difference), expected);
        let Err(Failure::Found(message)) = check(&tree, &target, "cargo xtask codegen") else { panic!() };
        let expected =
            "out is not up to date: 3 files (1 stale, 1 missing, 1 orphaned); run `cargo xtask codegen`";
        assert!(message.ends_with(expected), "{message}");
    }

    #[test]
    fn long_differences_are_cut() {
        let scratch = Scratch::new();
        let old: String = (0..300).map(|it| format!("old {it}\n")).collect();
        scratch.write("out/a.rs", &old);
        scratch.write("out/b.rs", &old);
        let target = Target::own(&scratch.path("out"));
        let tree = tree(&[("a.rs", "new\n"), ("b.rs", "new\n")]);
        let report = report(&tree, &Difference::of(&tree, &target).unwrap());
        assert_eq!(report.lines().count(), 100 + 3);
        assert!(report.contains("… 202 more lines"), "{report}");
    }

    #[test]
    fn an_absent_folder_lacks_everything() {
        let scratch = Scratch::new();
        let target = Target::own(&scratch.path("out"));
        assert!(matches!(check(&tree(&[("a.rs", "")]), &target, "mend"), Err(Failure::Found(_))));
    }
}
