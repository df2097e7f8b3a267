//! The marker of generated files.
//!
//! Takes a path. Returns whether one of the first lines of the file states that it was generated. Does not interpret
//! other contents.

use std::fs;
use std::path::Path;

/// The words in the first line of each generated file.
pub(crate) const MARKER: &str = "by sdkwright";

/// Returns `true` if one of the file's first lines states that it was generated.
pub(crate) fn is_generated(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let head = String::from_utf8_lossy(&text[..text.len().min(1024)]).into_owned();
    head.lines().take(3).any(|line| line.contains(MARKER))
}

/// Returns `true` if the folder contains a generated crate.
pub(crate) fn is_generated_crate(folder: &Path) -> bool {
    is_generated(&folder.join("Cargo.toml"))
}
