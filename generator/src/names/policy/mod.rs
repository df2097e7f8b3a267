//! The policy that chooses names.
//!
//! In: the names in the documents, as [`crate::ir`] contains them. Out: words, in order of preference. Other modules of
//! `names` handle case, reserved words and collisions.

pub(super) mod enum_values;
pub(super) mod responses;
pub(super) mod type_names;
pub(super) mod union_variants;
