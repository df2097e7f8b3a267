//! What an example imports. It grows with the example, and so knows how large that is.

use std::collections::BTreeSet;

/// How many values of the SDK's types an example holds; what comes after them is left to the reader. Types that require
/// others several times would give one without end.
const LARGEST: usize = 200;

/// Names of types.
#[derive(Default)]
pub(super) struct Imports {
    names: BTreeSet<String>,
    values: usize,
}

impl Imports {
    /// Nothing so far.
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds a name.
    pub(super) fn insert(&mut self, name: String) {
        self.names.insert(name);
    }

    /// Whether nothing is imported.
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The names, sorted.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &String> {
        self.names.iter()
    }

    /// Whether there is no room for another value, for which it asks.
    pub(super) fn is_large(&mut self) -> bool {
        self.values += 1;
        self.values > LARGEST
    }
}
