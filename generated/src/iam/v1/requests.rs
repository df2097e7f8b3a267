// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::service_accounts::ListServiceAccountNumbers;
pub use super::users::ListUserNumbers;
