// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Client quotas.

#[cfg(all(feature = "kafka-quotas-v1", feature = "early-access"))]
pub mod v1;
