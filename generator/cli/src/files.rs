//! The repository's folders, and walking through a folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Failure;

/// The root of the repository.
pub fn root() -> PathBuf {
    // At run time first: a build folder may be shared by several copies of the repository.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").filter(|it| Path::new(it).ends_with("xtask"));
    let xtask = manifest.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}

/// Every file below a folder, sorted. Links are listed and never followed; `enter` says which entries count.
pub fn walk(folder: &Path, enter: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).map_err(Failure::io("read", &folder))? {
            let entry = entry.map_err(Failure::io("read", &folder))?;
            let path = entry.path();
            if !enter(&path) {
                continue;
            }
            if entry.file_type().map_err(Failure::io("read", &path))?.is_dir() {
                waiting.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path below `folder` with `/` between its parts.
pub fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|it| it.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Whether a name starts with a dot.
pub fn is_hidden(path: &Path) -> bool {
    path.file_name().unwrap_or(OsStr::new("")).as_encoded_bytes().starts_with(b".")
}

/// Reads a text.
pub fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    String::from_utf8(bytes).map_err(|_| Failure::unable(format!("`{}` is not UTF-8 text", path.display())))
}

#[cfg(test)]
impl crate::scratch::Scratch {
    /// Every file below, hidden ones included.
    pub(crate) fn files(&self) -> Vec<String> {
        let files = walk(&self.path(""), &|_: &Path| true).unwrap();
        files.iter().map(|it| relative(it, &self.path(""))).collect()
    }
}
