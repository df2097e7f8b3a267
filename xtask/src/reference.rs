//! `cargo xtask reference`: published documents, each alone, through the generator into crates that compile.
//!
//! In: documents that lie beside the repository or are named. Out: one workspace under `target/reference` with a member
//! per document, so that what they depend on is built once, and what Clippy says about it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::args::{Accepts, Args};
use crate::ci::cargo;
use crate::console::{self, count, seconds};
use crate::failure::Failure;
use crate::{codegen, files};

const HELP: &str = "\
Generates a crate from each document alone and compiles them all, with warnings denied.

Usage: cargo xtask reference [PATH...]

  PATH...    documents or folders of documents; by default ten published documents in `../shared`,
             beside the repository
";

const ACCEPTS: Accepts = Accepts { command: "reference", options: &[], free: usize::MAX };

/// The documents that are checked by default, below `../shared`.
const DEFAULT: &[&str] = &[
    "confluent-openapi/apikeys.v2.yaml",
    "confluent-openapi/iam.v2.yaml",
    "confluent-openapi/identity-provider.v2.yaml",
    "confluent-openapi/certificate-authority.v2.yaml",
    "confluent-openapi/iam-ip-filtering.v2.yaml",
    "confluent-openapi/mds.v2.yaml",
    "confluent-openapi/sso.v2.yaml",
    "confluent-openapi/org.v2.yaml",
    "confluent-openapi/sts.v1.yaml",
    "seeds/update-auth-type-of-a-user.fragment.yaml",
];

/// Runs the command.
pub(crate) fn run(args: &[OsString]) -> Result<(), Failure> {
    let Some(args) = Args::parse(args, ACCEPTS)? else {
        console::print(HELP);
        return Ok(());
    };
    let root = files::root();
    let shared = root.join("../shared");
    let documents: Vec<PathBuf> = match args.free() {
        [] if !shared.is_dir() => {
            return Err(
                ACCEPTS.wrong("there is no folder `../shared` beside the repository; name the documents")
            );
        }
        [] => DEFAULT.iter().map(|it| shared.join(it)).collect(),
        named => named.iter().map(PathBuf::from).collect(),
    };
    let workspace = root.join("target").join("reference");
    let mut names: Vec<String> = Vec::new();
    for document in &documents {
        let started = Instant::now();
        let name = crate_name(document, &names);
        let summary = codegen::write_standalone(document, &workspace.join(&name), &name)?;
        as_member(&workspace.join(&name))?;
        console::print(format!("{name}: {summary} in {}\n", seconds(started.elapsed())));
        names.push(name);
    }
    write_workspace(&workspace, &names, &root)?;
    let started = Instant::now();
    let manifest = workspace.join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let lint = [
        "clippy",
        "--manifest-path",
        &manifest,
        "--workspace",
        "--keep-going",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    cargo(&lint, &[])?;
    let crates = count(names.len(), "crate");
    console::print(format!("{crates} compiled without a warning in {}\n", seconds(started.elapsed())));
    Ok(())
}

/// A name for the crate from the name of the document, different from the others.
fn crate_name(document: &Path, taken: &[String]) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words: Vec<&str> =
        stem.split(|it: char| !it.is_ascii_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let name = format!("reference-{}", words.join("-"));
    let numbered = (2..).map(|it| format!("{name}-{it}"));
    std::iter::once(name.clone()).chain(numbered).find(|it| !taken.contains(it)).unwrap_or(name)
}

/// A crate of its own says that it belongs to no workspace; here it does.
fn as_member(folder: &Path) -> Result<(), Failure> {
    let path = folder.join("Cargo.toml");
    let text = files::read(&path)?;
    let lines: Vec<&str> = text.lines().filter(|it| it.trim() != "[workspace]").collect();
    fs::write(&path, lines.join("\n") + "\n").map_err(Failure::io("write", &path))
}

/// The manifest of the workspace, and the versions that the repository builds with.
fn write_workspace(folder: &Path, names: &[String], root: &Path) -> Result<(), Failure> {
    let members: Vec<String> = names.iter().map(|it| format!("    \"{it}\",\n")).collect();
    let text = format!("[workspace]\nresolver = \"3\"\nmembers = [\n{}]\n", members.concat());
    let path = folder.join("Cargo.toml");
    fs::write(&path, text).map_err(Failure::io("write", &path))?;
    let (from, to) = (root.join("Cargo.lock"), folder.join("Cargo.lock"));
    if from.is_file() && !to.is_file() {
        fs::copy(&from, &to).map_err(Failure::io("write", &to))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::scratch::Scratch;

    #[test]
    fn each_crate_has_a_name_of_its_own() {
        let first = crate_name(Path::new("a/iam.v2.yaml"), &[]);
        assert_eq!(first, "reference-iam-v2");
        assert_eq!(crate_name(Path::new("b/IAM.v2.yaml"), &[first]), "reference-iam-v2-2");
    }

    #[test]
    fn a_member_has_no_workspace_of_its_own() {
        let scratch = Scratch::new();
        scratch.write("Cargo.toml", "# Generated\n[package]\nname = \"a\"\n\n[workspace]\n");
        as_member(&scratch.path("")).unwrap();
        assert_eq!(scratch.read("Cargo.toml"), "# Generated\n[package]\nname = \"a\"\n\n");
    }

    #[test]
    fn arguments_are_checked() {
        assert!(run(&["--nonsense".into()]).is_err());
        assert!(run(&["--help".into()]).is_ok());
    }
}
