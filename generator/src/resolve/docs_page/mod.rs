//! Documents written out again: inlined, as documentation sites publish them, or bundled into one.
//!
//! In: documents. Out: the text of a document. Nothing is resolved into schemas or operations.

pub(super) mod bundle;
pub(super) mod inline;
