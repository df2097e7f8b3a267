// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Stream Governance clusters.

#[cfg(feature = "stream-governance-v2")]
pub mod v2;
