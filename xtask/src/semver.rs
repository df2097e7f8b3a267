//! `cargo xtask semver`: the check for breaking changes of the SDK.
//!
//! Takes the repository and its history. Prints the findings of `cargo semver-checks` for the SDK, compared with the
//! last release or, before the first one, with the commit in the root manifest. The tool defines what a breaking change
//! is.

use std::process::Command;

use sdkwright::Error;
use sdkwright::console;

use crate::cargo::{cargo, has_subcommand};
use crate::repository;

const ABOUT: &str = "\
Compares the public API of the SDK with that of the last release.

The baseline is the newest tag `v*` of the branch, or else the commit under `[workspace.metadata.semver]` in Cargo.toml.
A breaking change requires a new version: a new minor version for 0.x, and otherwise a new major version.

Requires `cargo install --locked cargo-semver-checks`, and the history of the repository.";

/// Returns the arguments of the command.
pub(crate) fn command() -> clap::Command {
    clap::Command::new("semver").about(ABOUT)
}

/// Returns `true` if the history contains the baseline of the API.
///
/// # Errors
///
/// Returns an error if there is neither a tag nor a baseline in the manifest.
pub(crate) fn has_baseline() -> Result<bool, Error> {
    let release = release()?;
    Ok(git(&["cat-file", "-e", &format!("{release}^{{commit}}")]).is_ok())
}

/// Runs the command.
pub(crate) fn run() -> Result<(), Error> {
    let baseline = release()?;
    if !has_baseline()? {
        return Err(Error::run(format!(
            "the history does not contain the baseline `{baseline}`; fetch the history of a shallow clone with \
             `git fetch --unshallow --tags`"
        )));
    }
    if !has_subcommand("semver-checks") {
        return Err(Error::run(
            "`cargo semver-checks` is not installed; run `cargo install --locked cargo-semver-checks`",
        ));
    }
    console::eprint(format!("compared with {baseline}\n"));
    let package = ["semver-checks", "--manifest-path", "generated/Cargo.toml"];
    cargo(&[&package[..], &["--all-features", "--baseline-rev", &baseline]].concat(), &[])
}

/// Returns the newest tag `v*`, or the commit in the root manifest.
fn release() -> Result<String, Error> {
    let manifest = repository::root().join("Cargo.toml");
    let text = std::fs::read_to_string(&manifest).map_err(Error::io("read", &manifest))?;
    // A clone without tags or history has no release, so the commit in the manifest is used.
    let tag = git(&["describe", "--tags", "--match", "v*", "--abbrev=0"]).ok();
    tag.or_else(|| baseline(&text).map(str::to_owned)).ok_or_else(|| {
        Error::run(
            "there is no tag `v*`, and Cargo.toml has no `baseline` under `[workspace.metadata.semver]`",
        )
    })
}

/// Returns the commit in the manifest.
fn baseline(manifest: &str) -> Option<&str> {
    let section = manifest.lines().skip_while(|line| line.trim() != "[workspace.metadata.semver]").skip(1);
    let mut section = section.take_while(|line| !line.starts_with('['));
    let value = section.find_map(|line| line.strip_prefix("baseline")?.trim_start().strip_prefix('='))?;
    value.trim().strip_prefix('"')?.split('"').next()
}

/// Runs Git and returns its output, trimmed.
fn git(args: &[&str]) -> Result<String, Error> {
    let output = Command::new("git").args(args).current_dir(repository::root()).output();
    let output = output.map_err(Error::io("start", "git".as_ref()))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(Error::run(format!("`git {}`: {}", args.join(" "), words.trim())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn baseline_is_read_from_its_section() {
        let manifest = "[workspace]\nbaseline = \"no\"\n\n[workspace.metadata.semver]\n# Why.\nbaseline = \"a1b2\" # until then\n";
        assert_eq!(baseline(manifest), Some("a1b2"));
        assert_eq!(baseline("[workspace.metadata.semver]\n\n[profile.dev]\nbaseline = \"no\"\n"), None);
        assert_eq!(baseline("[workspace]\n"), None);
    }

    /// Without a baseline, the check would pass because nothing is compared.
    #[test]
    fn manifest_names_baseline_before_first_release() {
        let text = std::fs::read_to_string(repository::root().join("Cargo.toml")).expect("the manifest");
        let named =
            baseline(&text).is_some_and(|it| it.len() == 40 && it.bytes().all(|it| it.is_ascii_hexdigit()));
        assert!(named || git(&["describe", "--tags", "--match", "v*", "--abbrev=0"]).is_ok());
    }
}
