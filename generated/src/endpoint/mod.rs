// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Endpoints.

#[cfg(feature = "endpoint-v1")]
pub mod v1;
