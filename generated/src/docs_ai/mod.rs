// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Documentation assistant.

#[cfg(feature = "docs-ai-v1")]
pub mod v1;
