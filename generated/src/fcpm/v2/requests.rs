// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::compute_pool_config::{
    GetOrgComputePoolConfig, UpdateOrgComputePoolConfig,
};
pub use super::compute_pools::{
    CreateComputePool, DeleteComputePool, GetComputePool, ListComputePools,
    UpdateComputePool,
};
pub use super::regions::ListRegions;
