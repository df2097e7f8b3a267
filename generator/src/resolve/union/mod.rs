//! Unions: schemas whose values are of one of several types.
//!
//! In: the members of a schema's `allOf`. Out: variants, listed, intersected and simplified. A variant is a number of the
//! schema graph, so that nothing here merges a schema.

pub(super) mod candidate;
pub(super) mod inheritance;
pub(super) mod intersection;
pub(super) mod one_of;
pub(super) mod simplify;
pub(super) mod union_shape;
