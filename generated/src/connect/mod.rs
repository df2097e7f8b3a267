// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Connectors.

#[cfg(feature = "connect-v1")]
pub mod v1;
