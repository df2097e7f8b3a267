//! Unions: schemas whose values are of one of several types.
//!
//! In: the members of a schema's `allOf`. Out: variants, merged, intersected and simplified. How one flat schema is made
//! is in [`super::schema`].

pub(super) mod implicit;
pub(super) mod inheritance;
pub(super) mod intersection;
pub(super) mod one_of;
pub(super) mod simplify;
