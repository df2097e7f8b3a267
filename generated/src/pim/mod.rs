// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Provider integrations; Provider integrations, version 1.

#[cfg(feature = "pim-v1")]
pub mod v1;
#[cfg(feature = "pim-v2")]
pub mod v2;
