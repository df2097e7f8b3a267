//! The documents as one library: by name, by `$id` and `$anchor`, and by the schemas that components are composed of.
//!
//! In: documents. Out: the nodes that references lead to. Reports nothing.

pub(super) mod anchors;
pub(super) mod library;
pub(super) mod subtypes;
pub(super) mod uri;
