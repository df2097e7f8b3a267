// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! ksqlDB clusters.

#[cfg(all(feature = "ksqldbcm-v2", feature = "early-access"))]
pub mod v2;
