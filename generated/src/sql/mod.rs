// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Flink SQL; Flink SQL, alpha; Flink SQL, beta.

#[cfg(feature = "sql-v1")]
pub mod v1;
#[cfg(all(feature = "sql-v1alpha1", feature = "early-access"))]
pub mod v1alpha1;
#[cfg(all(feature = "sql-v1beta1", feature = "preview"))]
pub mod v1beta1;
