// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! AI assistant.

#[cfg(all(feature = "ai-v1", feature = "early-access"))]
pub mod v1;
