// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::feedbacks::CreateFeedback;
pub use super::usages::CreateUsage;
