//! Schemas: from keywords and `allOf` to the shape of a flat schema.
//!
//! Takes a node of a document with a schema. Returns an entry of the schema graph with its type, properties and
//! constraints. Recognizes unions; [`super::union`] builds them.

pub(super) mod all_of;
pub(super) mod annotations;
pub(super) mod array;
pub(super) mod builder;
pub(super) mod condition;
pub(super) mod conditional;
pub(super) mod constraints;
pub(super) mod content_constraints;
pub(super) mod default_check;
pub(super) mod direction;
pub(super) mod enum_values;
pub(super) mod intern;
pub(super) mod keyword_check;
pub(super) mod keywords;
pub(super) mod member;
pub(super) mod object;
pub(super) mod pattern_syntax;
pub(super) mod specificity;
pub(super) mod type_check;
mod type_inference;
pub(super) mod union_source;
pub(super) mod value_type;
