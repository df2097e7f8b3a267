//! Types: structs, enums, unions, their tables and conversions.

pub(super) mod enum_;
pub(super) mod fallback_docs;
pub(super) mod field_path;
pub(super) mod model_table;
pub(super) mod struct_;
pub(super) mod type_ref;
pub(super) mod union;
pub(super) mod update;
