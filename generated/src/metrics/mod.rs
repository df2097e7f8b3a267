// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Metrics; Metrics, version 1.

#[cfg(feature = "metrics-v1")]
pub mod v1;
#[cfg(feature = "metrics-v2")]
pub mod v2;
