//! The conformance test for crates that are generated from reference documents.
//!
//! Takes paths of documents and folders. Runs the test `conformance`, which regenerates the crates and prints its
//! figures. It is compiled with the features of `cargo test --workspace`, so that nothing is compiled twice.

use std::path::PathBuf;

use sdkwright::Error;

use crate::cargo::cargo;

/// Checks one crate per document, and one per folder.
pub(super) fn check(paths: &[PathBuf]) -> Result<(), Error> {
    let lines: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let test = ["test", "--workspace", "--all-features", "--test", "conformance", "--quiet"];
    let options = ["--", "reference_documents_conform", "--nocapture"];
    cargo(&[&test[..], &options].concat(), &[("REFERENCE_DOCUMENTS", &lines.join("\n"))])
}
