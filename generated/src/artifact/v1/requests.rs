// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::flink_artifacts::{
    CreateFlinkArtifact, DeleteFlinkArtifact, GetFlinkArtifact, ListFlinkArtifacts,
    UpdateFlinkArtifact,
};
pub use super::presigned_urls::CreatePresignedUrl;
