// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Connect artifacts.

#[cfg(feature = "cam-v1")]
pub mod v1;
