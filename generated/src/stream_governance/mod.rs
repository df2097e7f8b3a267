// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Stream Governance clusters.

#[cfg(all(feature = "stream-governance-v2", feature = "preview"))]
pub mod v2;
