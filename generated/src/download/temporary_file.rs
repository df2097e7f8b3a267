// Copied by sdkwright from sdk-runtime (src/download/temporary_file.rs); do not edit.

//! The temporary file of a download, in the folder of its target.

use std::collections::hash_map::RandomState;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, Hasher};
use std::io::{self, ErrorKind, Seek, Write};
use std::path::{Path, PathBuf};

/// The number of names that are tried.
const MAX_NAMES: u32 = 16;

/// A file that is removed unless it is moved to its target.
pub(super) struct TemporaryFile {
    file: File,
    path: PathBuf,
    is_moved: bool,
}

impl TemporaryFile {
    /// Creates a file beside its target. An existing file is never opened, and a link is not followed.
    pub(super) fn beside(target: &Path) -> io::Result<Self> {
        let mut result = Err(io::Error::from(ErrorKind::AlreadyExists));
        for _ in 0..MAX_NAMES {
            // Each hasher of the standard library has other random keys.
            let number = RandomState::new().build_hasher().finish();
            let path = target.with_file_name(format!(".{number:016x}.part"));
            result = OpenOptions::new().write(true).create_new(true).open(&path).map(|file| (file, path));
            if !matches!(&result, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
                break;
            }
        }
        result.map(|(file, path)| Self { file, path, is_moved: false })
    }

    /// Appends bytes.
    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.write_all(bytes)
    }

    /// Removes all bytes.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()
    }

    /// Writes the file to the disk and moves it to its target, which is replaced. A link at the target is replaced too, not
    /// followed.
    pub(super) fn move_to(mut self, target: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.path, target)?;
        self.is_moved = true;
        Ok(())
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if !self.is_moved {
            // Nothing can handle an error here.
            let _ = fs::remove_file(&self.path);
        }
    }
}
