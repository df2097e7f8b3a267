// Generated from configurationcontrol/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::policies::{
    CreatePolicy, DeletePolicy, GetPolicy, ListPolicies, UpdatePolicy,
};
