//! What is in a folder against what should be there.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use sdk_generator::SourceTree;

use super::output_dir::Target;
use crate::error::Failure;

/// The difference between a tree and a folder.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// Files that are as they should be.
    pub unchanged: BTreeMap<String, PathBuf>,
    /// Files with another text, and that text.
    pub stale: BTreeMap<String, String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that should not be there.
    pub orphans: BTreeMap<String, PathBuf>,
}

impl Difference {
    /// Compares. `\r\n` and `\n` are the same.
    pub(super) fn of(tree: &SourceTree, target: &Target) -> Result<Self, Failure> {
        let mut difference = Self { orphans: target.files()?, ..Self::default() };
        for (name, text) in tree.files() {
            let Some(path) = difference.orphans.remove(name) else {
                difference.missing.push(name.to_owned());
                continue;
            };
            match present(&path)? {
                Some(old) if old == text.replace("\r\n", "\n") => {
                    difference.unchanged.insert(name.to_owned(), path);
                }
                old => {
                    difference.stale.insert(name.to_owned(), old.unwrap_or_default());
                }
            }
        }
        Ok(difference)
    }

    /// Whether there is nothing to do.
    pub(super) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphans.is_empty()
    }
}

/// The text of a file with `\n`; nothing if it is not an ordinary file.
fn present(path: &PathBuf) -> Result<Option<String>, Failure> {
    if !fs::symlink_metadata(path).map_err(Failure::io("read", path))?.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(Failure::io("read", path))?;
    let text =
        String::from_utf8(bytes).unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
    Ok(Some(text.replace("\r\n", "\n")))
}
