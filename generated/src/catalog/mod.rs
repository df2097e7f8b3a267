// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Stream Catalog.

#[cfg(feature = "catalog-v1")]
pub mod v1;
