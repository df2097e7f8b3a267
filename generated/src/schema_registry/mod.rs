// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Schema Registry.

#[cfg(feature = "schema-registry-v1")]
pub mod v1;
