//! Access to files and folders.
//!
//! Takes paths. Returns texts and the paths of files, or an error that contains the path. Does not interpret the
//! contents.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Returns every file below a folder, sorted. Links are listed but not followed.
///
/// Entries for which `enter` returns `false` are skipped, including the contents of folders.
///
/// # Errors
///
/// Returns [`Error::Run`] if a folder cannot be read.
pub fn walk(folder: &Path, enter: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Error> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).map_err(Error::io("read", &folder))? {
            let entry = entry.map_err(Error::io("read", &folder))?;
            let path = entry.path();
            if !enter(&path) {
                continue;
            }
            if entry.file_type().map_err(Error::io("read", &path))?.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Returns the path relative to `folder`, with `/` as the separator.
pub fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|it| it.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Returns `true` if the name starts with a dot.
pub fn is_hidden(path: &Path) -> bool {
    path.file_name().unwrap_or(OsStr::new("")).as_encoded_bytes().starts_with(b".")
}

/// Reads a text file.
///
/// # Errors
///
/// Returns [`Error::Run`] if the file cannot be read or is not UTF-8.
pub fn read(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(Error::io("read", path))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        let path = path.display();
        Error::run(format!(
            "`{path}` is not UTF-8 text (E0002): invalid bytes in line {line}; save the file as UTF-8"
        ))
    })
}

/// Reads the text on standard input.
///
/// # Errors
///
/// Returns [`Error::Run`] if standard input cannot be read or is not UTF-8.
pub fn read_standard_input() -> Result<String, Error> {
    io::read_to_string(io::stdin().lock()).map_err(Error::io("read", Path::new("standard input")))
}

/// Writes a text file. An interruption leaves the old file.
///
/// # Errors
///
/// Returns [`Error::Run`] if the file or its folder cannot be written.
pub fn write(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    }
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    fs::write(&new, text).map_err(Error::io("write", &new))?;
    fs::rename(&new, path).map_err(Error::io("write", path))
}

#[cfg(test)]
impl crate::scratch::Scratch {
    /// Returns every file below the folder, including hidden ones.
    pub(crate) fn files(&self) -> Vec<String> {
        let files = walk(&self.path(""), &|_: &Path| true).unwrap();
        files.iter().map(|it| relative(it, &self.path(""))).collect()
    }
}
