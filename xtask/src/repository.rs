//! The location of this repository on the disk.

use std::path::{Path, PathBuf};

/// Returns the root of the repository.
pub(crate) fn root() -> PathBuf {
    // The run-time value comes first, because several copies of the repository may share a build folder.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").filter(|it| Path::new(it).ends_with("xtask"));
    let xtask = manifest.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}
