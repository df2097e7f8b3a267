// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Configuration control.

#[cfg(all(feature = "configurationcontrol-v1", feature = "early-access"))]
pub mod v1;
