// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Identity and access; Numeric IDs; Single sign-on.

#[cfg(feature = "iam-v1")]
pub mod v1;
#[cfg(any(feature = "iam-v2", all(feature = "iam-v2-sso", feature = "preview")))]
pub mod v2;
