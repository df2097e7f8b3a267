//! Swapping two files or folders in one step, and recognizing a folder afterwards.

use std::path::Path;

/// Swaps two files or folders in one step. Returns `false` where that cannot be done.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn swap(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn swap(_: &Path, _: &Path) -> bool {
    false
}

/// Returns a number that stays with a folder wherever it is moved on its file system, where systems have one.
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

/// Returns `true` if the current folder lies in a folder: a shell would be in a removed one after a swap.
pub(super) fn contains_current_dir(folder: &Path) -> bool {
    std::env::current_dir().is_ok_and(|it| it.starts_with(folder))
}
