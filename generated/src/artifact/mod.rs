// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Flink artifacts.

#[cfg(feature = "artifact-v1")]
pub mod v1;
