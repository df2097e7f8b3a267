//! `--stats`: the statistics of a run.

use sdk_generator::{Counts, SourceTree, Untyped};

use crate::console::count;

/// Returns one line per statistic.
pub(super) fn lines(counts: &Counts, untyped: &[Untyped], tree: &SourceTree) -> String {
    let rust = || tree.files().filter(|(path, _)| path.ends_with(".rs"));
    let rust_lines: usize = rust().map(|(_, text)| text.lines().count()).sum();
    let bytes: usize = tree.files().map(|(_, text)| text.len()).sum();
    [
        count(counts.documents, "document"),
        count(counts.operations, "operation"),
        count(counts.types, "type"),
        count(counts.fields, "field"),
        format!("{} of raw JSON", count(untyped.len(), "value")),
        format!("{}, {} of them Rust", count(counts.files, "file"), rust().count()),
        count(rust_lines, "line of Rust").replace("line of Rusts", "lines of Rust"),
        count(bytes, "byte"),
    ]
    .map(|line| line + "\n")
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stats_count_lines_of_rust_and_all_bytes() {
        let mut tree = SourceTree::default();
        tree.insert("src/lib.rs", "//! a\n//! b\n");
        tree.insert("Cargo.toml", "[package]\n");
        let counts = Counts { documents: 1, operations: 2, types: 0, fields: 1160, files: 2 };
        let expected = "1 document\n2 operations\n0 types\n1,160 fields\n0 values of raw JSON\n\
                        2 files, 1 of them Rust\n2 lines of Rust\n22 bytes\n";
        assert_eq!(lines(&counts, &[], &tree), expected);
    }
}
