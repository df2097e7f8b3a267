//! References: `$ref`, `$id`, `$anchor`, and references that nothing uses.
//!
//! In: a reference and the place where it was found. Out: the node that it refers to. What the node means is not known here.

pub(super) mod anchors;
pub(super) mod circular;
pub(super) mod refs;
pub(super) mod unused;
