//! Unions: schemas whose values have one of several types.
//!
//! Takes the members of a schema's `allOf`. Returns listed, intersected and simplified variants. A variant is a number
//! of the schema graph, so nothing here merges a schema.

pub(super) mod candidate;
pub(super) mod circular;
pub(super) mod inheritance;
pub(super) mod intersection;
pub(super) mod one_of;
pub(super) mod simplify;
pub(super) mod union_shape;
