// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connect artifacts.
//!
//! Uploaded single message transforms for connectors.
//!
//! [`Client::cam_v1`](crate::Client::cam_v1) returns a handle, [`CamV1`], with a method for each
//! kind of resource.
//!
//! Feature: `cam-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod connect_artifacts;
mod presigned_urls;
mod types;

pub mod requests;

pub use self::connect_artifacts::{
    ConnectArtifact, ConnectArtifactCreate, ConnectArtifactList, ConnectArtifactSpec,
    ConnectArtifactSpecCloud, ConnectArtifactSpecCreate, ConnectArtifactSpecUploadSource,
    ConnectArtifactStatus, ConnectArtifactStatusPhase, ConnectArtifactsClient, Plugins,
    PresignedUpload, PresignedUploadLocation,
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

/// The resources of [`Client::cam_v1`](crate::Client::cam_v1): Connect artifacts.
#[derive(Clone, Debug)]
pub struct CamV1 {
    client: Client,
}

impl CamV1 {
    /// Returns a handle, [`ConnectArtifactsClient`].
    ///
    /// Archives with single message transforms (SMTs) for connectors.
    pub fn connect_artifacts(&self) -> ConnectArtifactsClient {
        ConnectArtifactsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PresignedUrlsClient`].
    ///
    /// Upload locations for an archive, each valid for an hour.
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
    /// Returns a handle for [`cam::v1`](crate::cam::v1): Connect artifacts.
    pub fn cam_v1(&self) -> CamV1 {
        CamV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
