//! The version of a crate in its manifest.
//!
//! In: the text of a `Cargo.toml`. Out: its version, or the fact that it inherits the version of its workspace.

use toml_edit::{DocumentMut, Item};

/// The version in a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManifestVersion {
    /// The version itself.
    Own(String),
    /// `version.workspace = true`.
    Inherited,
}

impl ManifestVersion {
    /// Returns the version in `[package]`, if the text is a manifest that has one.
    pub fn of_package(manifest: &str) -> Option<Self> {
        let manifest: DocumentMut = manifest.parse().ok()?;
        let version = manifest.get("package")?.get("version")?;
        match version.get("workspace").and_then(Item::as_bool) {
            Some(true) => Some(Self::Inherited),
            _ => Some(Self::Own(version.as_str()?.to_owned())),
        }
    }

    /// Returns the version in `[workspace.package]`, which the packages of a workspace inherit.
    pub fn of_workspace(manifest: &str) -> Option<String> {
        let manifest: DocumentMut = manifest.parse().ok()?;
        let version = manifest.get("workspace")?.get("package")?.get("version")?;
        Some(version.as_str()?.to_owned())
    }
}
