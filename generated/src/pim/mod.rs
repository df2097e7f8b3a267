// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Provider integrations; Provider integrations, version 1.

#[cfg(all(feature = "pim-v1", feature = "early-access"))]
pub mod v1;
#[cfg(all(feature = "pim-v2", feature = "early-access"))]
pub mod v2;
