//! The difference between a generated tree and its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use sdk_generator::SourceTree;

use super::output_dir::OutputDir;
use crate::error::Error;

/// The difference between a tree and a folder.
#[derive(Debug, Default)]
pub(super) struct Difference {
    /// The files that are up to date.
    pub unchanged: BTreeMap<String, PathBuf>,
    /// The files whose text differs, with their current text.
    pub stale: BTreeMap<String, String>,
    /// The files that do not exist.
    pub missing: Vec<String>,
    /// The files that are not part of the tree.
    pub orphans: BTreeMap<String, PathBuf>,
}

impl Difference {
    /// Compares a tree with a folder. `\r\n` and `\n` are equal.
    pub(super) fn between(tree: &SourceTree, out: &OutputDir) -> Result<Self, Error> {
        let mut difference = Self { orphans: out.files()?, ..Self::default() };
        for (name, text) in tree.files() {
            let Some(path) = difference.orphans.remove(name) else {
                difference.missing.push(name.to_owned());
                continue;
            };
            match current_text(&path)? {
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

    /// Returns `true` if there is no difference.
    pub(super) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphans.is_empty()
    }
}

/// Returns the text of a file with `\n` line ends, or `None` if it is not an ordinary file.
fn current_text(path: &PathBuf) -> Result<Option<String>, Error> {
    if !fs::symlink_metadata(path).map_err(Error::io("read", path))?.is_file() {
        return Ok(None);
    }
    let bytes = fs::read(path).map_err(Error::io("read", path))?;
    let text =
        String::from_utf8(bytes).unwrap_or_else(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
    Ok(Some(text.replace("\r\n", "\n")))
}
