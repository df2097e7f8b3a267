// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Flink artifacts.
//!
//! Archives with user-defined functions for Flink, and their upload URLs.
//!
//! [`Client::artifact_v1`](crate::Client::artifact_v1) returns a handle, [`ArtifactV1`], with a
//! method for each kind of resource.
//!
//! Feature: `artifact-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod flink_artifacts;
mod presigned_urls;
mod types;

pub mod requests;

pub use self::flink_artifacts::{
    CreateFlinkArtifactRequest, CreateFlinkArtifactRequestCloud,
    CreateFlinkArtifactRequestUploadSource, FlinkArtifact, FlinkArtifactCloud,
    FlinkArtifactList, FlinkArtifactUpdate, FlinkArtifactUpdateInput,
    FlinkArtifactVersion, FlinkArtifactVersionUpdate,
    FlinkArtifactVersionUpdateUploadSource, FlinkArtifactVersionUploadSource,
    FlinkArtifactsClient, RuntimeLanguage, UploadSourcePresignedUrl,
    UploadSourcePresignedUrlInput, UploadSourcePresignedUrlLocation,
};
pub use self::presigned_urls::{
    PresignedUrl, PresignedUrlCloud, PresignedUrlRequest, PresignedUrlsClient,
};
pub use self::types::ContentFormat;
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::artifact_v1`](crate::Client::artifact_v1): Flink artifacts.
#[derive(Clone, Debug)]
pub struct ArtifactV1 {
    client: Client,
}

impl ArtifactV1 {
    /// Returns a handle, [`FlinkArtifactsClient`].
    ///
    /// Archives with user-defined functions for Flink statements.
    pub fn flink_artifacts(&self) -> FlinkArtifactsClient {
        FlinkArtifactsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PresignedUrlsClient`].
    ///
    /// URLs for uploading an archive of a Flink artifact.
    pub fn presigned_urls(&self) -> PresignedUrlsClient {
        PresignedUrlsClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`artifact::v1`](crate::artifact::v1): Flink artifacts.
    pub fn artifact_v1(&self) -> ArtifactV1 {
        ArtifactV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
