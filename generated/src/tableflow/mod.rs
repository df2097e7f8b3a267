// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Tableflow.

#[cfg(feature = "tableflow-v1")]
pub mod v1;
