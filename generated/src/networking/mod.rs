// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Networking.

#[cfg(feature = "networking-v1")]
pub mod v1;
