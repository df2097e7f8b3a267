//! The documents as a library: by name, by `$id` and `$anchor`, and by the schemas that extend others.
//!
//! Takes documents. Returns the nodes to which references lead. Reports nothing.

pub(super) mod anchors;
pub(super) mod library;
pub(super) mod roots;
pub(super) mod subtypes;
