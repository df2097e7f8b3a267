// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Documentation assistant.

#[cfg(all(feature = "docs-ai-v1", feature = "early-access"))]
pub mod v1;
