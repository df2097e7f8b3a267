// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Bring your own key.

#[cfg(feature = "byok-v1")]
pub mod v1;
