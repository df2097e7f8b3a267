// Generated from cmk/v2.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::clusters::{
    CreateCluster, DeleteCluster, GetCluster, ListClusters, UpdateCluster,
};
