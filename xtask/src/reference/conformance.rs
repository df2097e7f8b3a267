//! The conformance test for crates that are generated from reference documents.
//!
//! Takes paths of documents and folders. Runs the test `conformance`, which regenerates the crates and prints its
//! figures. It is compiled with the features of `cargo test --workspace`, so that nothing is compiled twice.

use std::path::PathBuf;

use sdkwright::Error;

use crate::cargo::cargo;

/// Checks one crate per document, and one per folder.
pub(super) fn check(paths: &[PathBuf]) -> Result<(), Error> {
    run("reference_documents_conform", "REFERENCE_DOCUMENTS", paths)
}

/// Counts the declarations of each document, also in folders.
pub(super) fn count_declarations(paths: &[PathBuf]) -> Result<(), Error> {
    run("collected_documents_are_covered", "COLLECTED_DOCUMENTS", paths)
}

fn run(name: &str, variable: &str, paths: &[PathBuf]) -> Result<(), Error> {
    let lines: Vec<String> = paths.iter().map(|path| path.to_string_lossy().into_owned()).collect();
    let test = ["test", "--workspace", "--all-features", "--test", "conformance", "--quiet"];
    let options = ["--", name, "--nocapture"];
    cargo(&[&test[..], &options].concat(), &[(variable, &lines.join("\n"))])
}
