//! The output of a run: paths and texts.

use std::collections::BTreeMap;

/// The files of a crate by path. Paths are relative to the folder of the crate and use `/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTree {
    files: BTreeMap<String, String>,
}

impl SourceTree {
    /// Adds a file. A duplicate path is a bug in the generator; the first file is kept.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.entry(path.into()).or_insert_with(|| text.into());
    }

    /// Returns the text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Returns an iterator over the files, sorted by path.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
