// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::group_mappings::{
    CreateGroupMapping, DeleteGroupMapping, GetGroupMapping, ListGroupMappings,
    UpdateGroupMapping,
};
