// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Command-line tool.

#[cfg(feature = "cli-v1")]
pub mod v1;
