//! Locations in trees, and references to them.

use crate::pointer::Pointer;
use crate::source::Tree;
use crate::uri::relative_path;

/// A location in a tree.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Location {
    pub(super) tree: usize,
    pub(super) pointer: Pointer,
}

impl Location {
    /// Returns the reference to this location from a file.
    pub(super) fn reference(&self, trees: &[Tree], from: usize) -> String {
        let path = match self.tree == from {
            true => String::new(),
            false => relative_path(&trees[from].file, &trees[self.tree].file),
        };
        let encode = |text: &str| text.replace('%', "%25").replace('#', "%23");
        format!("{}#{}", encode(&path), encode(&self.pointer.to_string()))
    }
}
