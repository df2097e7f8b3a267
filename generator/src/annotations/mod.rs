//! The stage that reads the annotations of other tools: extensions, such as `x-fern-pagination`, that correspond to a
//! setting of `sdk.yaml`.
//!
//! Takes the documents and the configuration. Returns the configuration with the settings from annotations of
//! operations, the facts from annotations of schemas and parameters, and the uses of each annotation. Settings of
//! `sdk.yaml` take precedence. The file `annotations.yaml` lists the annotations that several APIs share; `annotations`
//! in `sdk.yaml` adds those of a single API.
//!
//! An annotation can set names, delays and limits, exclude parts of the API, and mark operations as lists or streams.
//! It never marks an operation as idempotent. An annotation that cannot be used is reported with its location and a
//! fix.

mod apply;
mod form;
mod merge;
mod operation;
mod place;
mod rule;
mod schema;
mod table;
mod uses;
mod value;
mod walk;

pub(crate) use self::apply::apply;
pub use self::table::{SharedAnnotation, shared_annotations};
pub use self::uses::AnnotationUse;

#[cfg(test)]
mod tests;
