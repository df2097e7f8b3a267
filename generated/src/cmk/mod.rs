// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Kafka clusters.

#[cfg(feature = "cmk-v2")]
pub mod v2;
