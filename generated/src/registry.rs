// Copied by sdkwright from modules/registry.rs next to the API's documents; edit it there.

//! Helpers for Schema Registry: names of subjects, the wire format of records, and the registration, caching, copying and
//! export of schemas.
//!
//! - [`Subject`] is the name of a subject with its context.
//! - [`wire_format`] adds the ID of a schema to the bytes of a record, and reads it.
//! - [`SchemaCache`] caches fetched schemas.
//! - [`RegisterSchemaRequest::avro`], [`RegisterSchemaRequest::json_schema`] and [`RegisterSchemaRequest::protobuf`] create
//!   requests by the type of the schema.
//! - [`SchemaSet`] registers schemas with references, referenced schemas first.
//! - [`SchemaCopy`] copies the subjects of a context to another context or another registry.
//! - [`SchemaFile`] exports the subjects of a context to files.
//!
//! [`RegisterSchemaRequest::avro`]: crate::schema_registry::v1::RegisterSchemaRequest::avro
//! [`RegisterSchemaRequest::json_schema`]: crate::schema_registry::v1::RegisterSchemaRequest::json_schema
//! [`RegisterSchemaRequest::protobuf`]: crate::schema_registry::v1::RegisterSchemaRequest::protobuf

mod cache;
mod copy;
mod export;
mod listing;
mod request;
mod set;
mod subject;
mod topological_order;
pub mod wire_format;

pub use self::cache::SchemaCache;
pub use self::copy::{CopiedSchema, SchemaCopy};
pub use self::export::SchemaFile;
pub use self::set::{RegisteredSchema, SchemaSet};
pub use self::subject::{Subject, SubjectError};

#[cfg(all(test, feature = "testing"))]
mod tests;
