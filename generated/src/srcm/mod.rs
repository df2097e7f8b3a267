// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Schema Registry clusters; Schema Registry clusters, version 2.

#[cfg(feature = "srcm-v2")]
pub mod v2;
#[cfg(feature = "srcm-v3")]
pub mod v3;
