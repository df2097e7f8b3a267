//! The result as a value: paths and texts.

use std::collections::BTreeMap;

/// Files by their paths, relative to the crate's folder, with `/` between the parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceTree {
    files: BTreeMap<String, String>,
}

impl SourceTree {
    /// Adds a file. A path that is there already is an error of the generator, so the first one stays.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.files.entry(path.into()).or_insert_with(|| text.into());
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The files, sorted by path.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }
}
