//! The repository's folders, and walking through a folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    // At run time first: a build folder may be shared by several copies of the repository.
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").filter(|it| Path::new(it).ends_with("xtask"));
    let xtask = manifest.map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    xtask.parent().map(Path::to_path_buf).unwrap_or(xtask)
}

/// Every file below a folder, sorted. Links are listed and never followed; `enter` says which entries count.
pub(crate) fn walk(folder: &Path, enter: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>, Failure> {
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
pub(crate) fn relative(path: &Path, folder: &Path) -> String {
    let path = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = path.components().map(|it| it.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// Whether a name starts with a dot.
pub(crate) fn is_hidden(path: &Path) -> bool {
    path.file_name().unwrap_or(OsStr::new("")).as_encoded_bytes().starts_with(b".")
}

/// Reads a text.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    String::from_utf8(bytes).map_err(|_| Failure::unable(format!("`{}` is not UTF-8 text", path.display())))
}

#[cfg(test)]
pub(crate) mod scratch {
    //! Folders for tests.

    use std::fs;
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicU32, Ordering};

    /// A folder of its own that goes away with the test.
    pub(crate) struct Scratch(PathBuf);

    impl Scratch {
        pub(crate) fn new() -> Self {
            static NEXT: AtomicU32 = AtomicU32::new(0);
            let name = format!("xtask-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }

        pub(crate) fn path(&self, below: &str) -> PathBuf {
            self.0.join(below)
        }

        pub(crate) fn write(&self, path: &str, text: &str) -> PathBuf {
            let path = self.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            path
        }

        pub(crate) fn read(&self, path: &str) -> String {
            fs::read_to_string(self.path(path)).unwrap()
        }

        /// Every file below, hidden ones included.
        pub(crate) fn files(&self) -> Vec<String> {
            let files = super::walk(&self.0, &|_: &Path| true).unwrap();
            files.iter().map(|it| super::relative(it, &self.0)).collect()
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
