//! Types: structs, enums, unions, their tables and conversions.

pub(crate) mod argument_kind;
pub(crate) mod derives;
pub(crate) mod enum_;
pub(crate) mod field_path;
pub(crate) mod model_table;
pub(crate) mod name_impl;
pub(crate) mod page_impl;
pub(crate) mod phased_impl;
pub(crate) mod result_impl;
pub(crate) mod struct_;
pub(crate) mod type_docs;
pub(crate) mod type_ref;
pub(crate) mod union;
pub(crate) mod update;
pub(crate) mod value_traits;
pub(crate) mod variant_shape;
pub(crate) mod webhook_event;
