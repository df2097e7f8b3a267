// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters.

#[cfg(feature = "ksqldbcm-v2")]
pub mod v2;
