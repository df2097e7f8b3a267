// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Security token service.

#[cfg(feature = "sts-v1")]
pub mod v1;
