// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Custom Connect plugins.

#[cfg(feature = "ccpm-v1")]
pub mod v1;
