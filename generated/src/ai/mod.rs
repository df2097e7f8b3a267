// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! AI assistant.

#[cfg(feature = "ai-v1")]
pub mod v1;
