// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Kafka REST.

#[cfg(feature = "kafka-v3")]
pub mod v3;
