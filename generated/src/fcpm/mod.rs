// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Flink compute pools.

#[cfg(feature = "fcpm-v2")]
pub mod v2;
