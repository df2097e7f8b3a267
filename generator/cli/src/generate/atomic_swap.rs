//! The atomic swap of two files or folders, and the identity of a folder.

use std::path::Path;

/// Swaps two files or folders atomically. Returns `false` if the system or file system does not support this.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn swap(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn swap(_: &Path, _: &Path) -> bool {
    false
}

/// Returns a number that identifies a folder even after it is moved within its file system, on systems that have one.
#[cfg(unix)]
pub(super) fn folder_id(folder: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    let kind = std::fs::symlink_metadata(folder).ok()?;
    kind.is_dir().then(|| kind.ino())
}

#[cfg(not(unix))]
pub(super) fn folder_id(_: &Path) -> Option<u64> {
    None
}

/// Returns `true` if the current folder is inside a folder. After a swap, a shell would be in a removed folder.
pub(super) fn contains_current_dir(folder: &Path) -> bool {
    std::env::current_dir().is_ok_and(|it| it.starts_with(folder))
}
