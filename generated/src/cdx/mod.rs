// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Stream sharing.

#[cfg(feature = "cdx-v1")]
pub mod v1;
