//! References: `$ref`, `circular(Title)`, and references in unused components.
//!
//! Takes a reference and its location. Returns the target, or reports why there is none. Does not know what the target
//! means.

pub(super) mod circular;
pub(super) mod follow;
pub(super) mod unused;
