// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Billing.

#[cfg(feature = "billing-v1")]
pub mod v1;
