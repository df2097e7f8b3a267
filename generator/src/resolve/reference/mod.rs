//! References: `$ref` and `circular(Title)`, and references that nothing uses.
//!
//! In: a reference and the place where it was found. Out: the node that it refers to, or a message. What the node means is
//! not known here.

pub(super) mod circular;
pub(super) mod follow;
pub(super) mod unused;
