//! The conformance test of the crates of documents.
//!
//! Takes paths of documents and folders. Runs the test `conformance`, which generates the crates again and prints its
//! figures, with the features of `cargo test --workspace`, so that nothing is compiled twice.

use std::path::PathBuf;

use sdkwright::Error;

use crate::cargo::cargo;

/// Checks a crate for each document, and one for each folder.
pub(super) fn check(paths: &[PathBuf]) -> Result<(), Error> {
    let lines: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let test = ["test", "--workspace", "--all-features", "--test", "conformance", "--quiet"];
    let options = ["--", "reference_documents_conform", "--nocapture"];
    cargo(&[&test[..], &options].concat(), &[("REFERENCE_DOCUMENTS", &lines.join("\n"))])
}
