// Generated from srcm/v3.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::accesses::GetAccess;
pub use super::clusters::{GetCluster, ListClusters};
