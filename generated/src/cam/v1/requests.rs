// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::connect_artifacts::{
    CreateConnectArtifact, DeleteConnectArtifact, GetConnectArtifact,
    ListConnectArtifacts,
};
pub use super::presigned_urls::CreatePresignedUrl;
