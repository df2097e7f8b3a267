//! A workspace of generated crates: their names, its manifest, and Clippy.

use std::fs;
use std::path::Path;

use sdkwright::{Error, files};

use super::generated_crate::{CrateSource, GeneratedCrate};
use crate::cargo::cargo;

/// Returns a unique name for the crate, derived from the document or folder.
pub(super) fn crate_name(path: &Path, source: &CrateSource, others: &[GeneratedCrate]) -> String {
    let (named, suffix) = match source {
        // The name of a document in a folder is its path, as for `iam/v2.yaml`.
        CrateSource::Alone(document) if document.starts_with(path) && document != path => {
            (files::relative(&document.with_extension(""), path), "")
        }
        CrateSource::Alone(document) => (last(&document.with_extension("")), ""),
        CrateSource::Together(folder) => (last(folder), "-together"),
        CrateSource::Bundled(folder) => (last(folder), "-bundled"),
    };
    let named = named.to_lowercase();
    let words: Vec<&str> =
        named.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let name = format!("reference-{}{suffix}", words.join("-"));
    let taken = |name: &String| others.iter().any(|other| other.name == *name);
    let numbered = (2..).map(|it| format!("{name}-{it}"));
    std::iter::once(name.clone()).chain(numbered).find(|it| !taken(it)).unwrap_or(name)
}

/// Returns the last component of a path.
fn last(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Runs Clippy on these crates with these features.
pub(super) fn lint(workspace: &Path, crates: &[&str], features: &[&str]) -> Result<(), Error> {
    let manifest = workspace.join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let place = ["clippy", "--target-dir", "target", "--manifest-path", &manifest];
    let how = ["--keep-going", "--quiet", "--", "-D", "warnings"];
    cargo(&[place.as_slice(), crates, features, &how].concat(), &[])
}

/// Writes the manifest of the workspace, and the lock file of the repository.
///
/// The crates are neither run nor compiled again, so there is no debug information and no incremental compilation. In CI,
/// this is also the profile of this repository, so that dependencies are compiled once.
pub(super) fn write_workspace<'a>(
    folder: &Path,
    packages: impl Iterator<Item = &'a str>,
    root: &Path,
) -> Result<(), Error> {
    let members: Vec<String> = packages.map(|name| format!("    \"{name}\",\n")).collect();
    let text = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n\n[profile.dev]\ndebug = false\nincremental = false\nlto = \"off\"\n",
        members.concat()
    );
    let path = folder.join("Cargo.toml");
    fs::write(&path, text).map_err(Error::io("write", &path))?;
    let (from, to) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
    if from.is_file() && !to.is_file() {
        fs::copy(&from, &to).map_err(Error::io("write", &to))?;
    }
    Ok(())
}
