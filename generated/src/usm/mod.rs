// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Unified Stream Manager.

#[cfg(feature = "usm-v1")]
pub mod v1;
