//! Documents as output: inlined as documentation sites publish them, or bundled into one.
//!
//! Takes documents. Returns the text of a document. Does not resolve schemas or operations.

pub(super) mod bundle;
pub(super) mod inline;
