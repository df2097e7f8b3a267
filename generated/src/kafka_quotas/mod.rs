// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Client quotas.

#[cfg(feature = "kafka-quotas-v1")]
pub mod v1;
