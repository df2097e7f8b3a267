//! Documents as output: inlined as documentation sites publish them, bundled into one, or combined with the files that
//! they refer to.
//!
//! Takes documents. Returns the text of a document. Does not resolve schemas or operations.

pub(super) mod bundle;
pub(super) mod combine;
pub(super) mod inline;
mod object_kind;
