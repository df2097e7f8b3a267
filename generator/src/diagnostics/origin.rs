//! Locations in documents.

use std::sync::Arc;

use crate::pointer::Pointer;

/// A location in a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The name of the file.
    pub file: Arc<str>,
    /// The location in the file.
    pub pointer: Pointer,
}

impl Origin {
    /// Creates the location `pointer` in the file `file`.
    pub fn new(file: impl Into<Arc<str>>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer }
    }

    /// Returns the location of the member or element `token`.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self { file: self.file.clone(), pointer: self.pointer.child(token) }
    }
}
