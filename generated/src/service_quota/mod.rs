// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Service quotas.

#[cfg(feature = "service-quota-v1")]
pub mod v1;
