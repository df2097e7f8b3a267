// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Real-Time Context Engine.

#[cfg(feature = "rtce-v1")]
pub mod v1;
