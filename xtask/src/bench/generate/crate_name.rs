//! The name of the crate that a generator makes from a document.
//!
//! Takes the path of the document and does not read it.

use std::path::Path;

/// Returns the name of the crate for a document.
pub(super) fn crate_name(document: &Path) -> String {
    let words = stem(document).to_lowercase();
    let words: Vec<&str> =
        words.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    format!("bench-{}", words.join("-"))
}

/// Returns the name of a document without its extension.
pub(super) fn stem(document: &Path) -> String {
    document.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
