//! The place in a document that a message is about.

use std::sync::Arc;

use crate::pointer::Pointer;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The name of the file, as it was given.
    pub file: Arc<str>,
    /// The place in it.
    pub pointer: Pointer,
}

impl Origin {
    /// The place `pointer` of the file `file`.
    pub fn new(file: impl Into<Arc<str>>, pointer: Pointer) -> Self {
        Self { file: file.into(), pointer }
    }

    /// The member or element `token` of this place.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self { file: self.file.clone(), pointer: self.pointer.child(token) }
    }
}
