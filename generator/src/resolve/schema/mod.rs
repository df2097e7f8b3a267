//! Schemas: from keywords and `allOf` to one flat schema.
//!
//! In: a node of a document that holds a schema. Out: an entry of the schema graph, with its type, its properties and its
//! constraints. Unions are in [`super::union`].

pub(super) mod all_of;
pub(super) mod constraints;
pub(super) mod graph;
pub(super) mod keywords;
pub(super) mod kind;
pub(super) mod merge;
pub(super) mod object;
pub(super) mod specificity;
