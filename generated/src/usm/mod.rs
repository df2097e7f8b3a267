// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Unified Stream Manager.

#[cfg(all(feature = "usm-v1", feature = "preview"))]
pub mod v1;
