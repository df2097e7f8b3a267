// Generated from kafka-quotas/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::client_quotas::{
    CreateClientQuota, DeleteClientQuota, GetClientQuota, ListClientQuotas,
    UpdateClientQuota,
};
