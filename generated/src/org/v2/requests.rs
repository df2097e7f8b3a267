// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::environments::{
    CreateEnvironment, DeleteEnvironment, GetEnvironment, ListEnvironments,
    UpdateEnvironment,
};
pub use super::organizations::{GetOrganization, ListOrganizations, UpdateOrganization};
