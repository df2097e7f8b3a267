//! The words by which a generated file is recognized.
//!
//! In: a path. Out: whether the generator wrote the file, as one of its first lines says. What else is in it does not
//! matter here.

use std::fs;
use std::path::Path;

/// The command that the generator names in the first line of each file.
pub(crate) const COMMAND: &str = "cargo xtask codegen";

/// Returns `true` if one of the file's first lines says that it was generated.
pub(crate) fn is_generated(path: &Path) -> bool {
    let text = fs::read(path).unwrap_or_default();
    let head = String::from_utf8_lossy(&text[..text.len().min(1024)]).into_owned();
    head.lines().take(3).any(|line| line.contains(COMMAND))
}

/// Returns `true` if the folder holds a generated crate.
pub(crate) fn is_generated_crate(folder: &Path) -> bool {
    is_generated(&folder.join("Cargo.toml"))
}
