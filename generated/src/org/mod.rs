// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Organizations.

#[cfg(feature = "org-v2")]
pub mod v2;
