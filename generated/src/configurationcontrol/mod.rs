// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Configuration control.

#[cfg(feature = "configurationcontrol-v1")]
pub mod v1;
