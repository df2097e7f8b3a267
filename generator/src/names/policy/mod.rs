//! The policy that chooses names.
//!
//! In: what the documents call things, as [`crate::ir`] holds it. Out: words, most wanted first. Case, reserved words
//! and collisions are for the modules around.

pub(super) mod enum_values;
pub(super) mod responses;
pub(super) mod type_names;
pub(super) mod union_variants;
