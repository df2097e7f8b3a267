// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Identity and access; Numeric identifiers; Single sign-on.

#[cfg(feature = "iam-v1")]
pub mod v1;
#[cfg(any(feature = "iam-v2", feature = "iam-v2-sso"))]
pub mod v2;
