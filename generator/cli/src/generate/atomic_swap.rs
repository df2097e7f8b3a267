//! Two places of a file system that change places in one step, and telling which of two it was afterwards.

use std::path::Path;

/// Exchanges two files or folders in one step; `false` where that cannot be done.
#[cfg(any(target_os = "linux", target_vendor = "apple"))]
pub(super) fn exchange(one: &Path, other: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(super) fn exchange(_: &Path, _: &Path) -> bool {
    false
}

/// A number that stays with a folder wherever it is moved on its file system; nothing where systems tell none.
#[cfg(unix)]
pub(super) fn identity(folder: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    let kind = std::fs::symlink_metadata(folder).ok()?;
    kind.is_dir().then(|| kind.ino())
}

#[cfg(not(unix))]
pub(super) fn identity(_: &Path) -> Option<u64> {
    None
}

/// Whether this process stands in a folder: a shell that does would stand nowhere after an exchange.
pub(super) fn is_occupied(folder: &Path) -> bool {
    std::env::current_dir().is_ok_and(|it| it.starts_with(folder))
}
