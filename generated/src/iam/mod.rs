// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Identity and access; Single sign-on.

#[cfg(any(feature = "iam-v2", feature = "iam-v2-sso"))]
pub mod v2;
