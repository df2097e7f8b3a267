//! Labels: the words that documents use for a thing.
//!
//! In: texts of a document, such as the name of a schema or an `operationId`. Out: words. [`crate::lower`] tells by
//! them which types are one, [`crate::names`] chooses names from them. Knows no Rust identifier.

pub(crate) mod inflect;
pub(crate) mod operation_id;
pub(crate) mod operation_names;
pub(crate) mod schema_name;
pub(crate) mod secret_names;
pub(crate) mod words;
