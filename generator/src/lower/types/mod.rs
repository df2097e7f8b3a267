//! The types of the SDK: the schemas that become types, and the contents of each.
//!
//! In: the schema graph. Out: type definitions in wire names. Operations are in [`super::operations`].

pub(super) mod always_present;
pub(super) mod anonymous_cycles;
pub(super) mod constraint_notes;
pub(super) mod discriminator;
pub(super) mod enum_identity;
pub(super) mod example_text;
pub(super) mod nesting_limit;
pub(super) mod operation_labels;
pub(super) mod overlaps;
pub(super) mod projections;
pub(super) mod request_response;
pub(super) mod roots;
pub(super) mod sample;
mod scalar_types;
mod secret_contents;
pub(super) mod structures;
pub(super) mod type_builder;
pub(super) mod type_identity;
pub(super) mod type_labels;
pub(super) mod type_table;
pub(super) mod untyped_json_texts;
pub(super) mod variant_shapes;
