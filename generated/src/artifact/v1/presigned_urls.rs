// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! URLs for uploading an archive of a Flink artifact.
//!
//! Each is valid for one hour.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ContentFormat;

/// The operations of [`ArtifactV1::presigned_urls`](super::ArtifactV1::presigned_urls).
///
/// URLs for uploading an archive of a Flink artifact.
///
/// Each is valid for one hour.
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests an upload URL.
    ///
    /// Returns an upload URL for an archive, and the form fields to send along. Both are valid for
    /// one hour; request new ones after that.
    ///
    /// The upload is a multipart form sent to the storage of the cloud provider, without Confluent
    /// Cloud credentials. Then create the artifact with its `upload_id`.
    ///
    /// `POST /artifact/v1/presigned-upload-url` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/presigned-upload-urlArtifactV1PresignedUrl)
    ///
    /// # Parameters
    ///
    /// - `body`: The format of the archive and the location of the artifact.
    ///
    /// # Response
    ///
    /// - 200: Upload URL for the archive.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: Something that the request refers to does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::artifact::v1::{
    ///     ContentFormat, PresignedUrlCloud, PresignedUrlRequest,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PresignedUrlRequest::new(
    ///     ContentFormat::Zip,
    ///     PresignedUrlCloud::Aws,
    ///     "us-west-2",
    ///     "env-6m2xp8",
    /// );
    /// let response = client.artifact_v1().presigned_urls().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PresignedUrlRequest) -> CreatePresignedUrl {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePresignedUrl { call }
    }
}

static CREATE: Operation = Operation {
    id: "presigned-upload-urlArtifactV1PresignedUrl",
    name: "create presigned url",
    method: "POST",
    path: "/artifact/v1/presigned-upload-url",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>, idempotent
}

/// A request for an upload URL.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrlRequest {
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider of the archive.
    pub cloud: PresignedUrlCloud,
    /// The cloud region of the archive. At most 60 characters.
    pub region: String,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: String,
}

impl PresignedUrlRequest {
    /// Creates a `PresignedUrlRequest` with its required fields.
    pub fn new(
        content_format: impl Into<ContentFormat>,
        cloud: impl Into<PresignedUrlCloud>,
        region: impl Into<String>,
        environment: impl Into<String>,
    ) -> Self {
        Self {
            content_format: content_format.into(),
            cloud: cloud.into(),
            region: region.into(),
            environment: environment.into(),
        }
    }
}

model!(PresignedUrlRequest {
    "content_format": content_format,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});

/// The cloud provider of the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresignedUrlCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PresignedUrlCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// An upload URL for an archive, with the form fields to send.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `artifact/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PresignedUrl`.
    pub kind: String,
    /// The format of the archive. Read-only.
    pub content_format: Option<ContentFormat>,
    /// The cloud provider of the archive. Read-only.
    pub cloud: Option<PresignedUrlCloud>,
    /// The cloud region of the archive. Read-only.
    pub region: Option<String>,
    /// The ID of the environment of the artifact. Read-only.
    pub environment: Option<String>,
    /// The ID of the upload, which is required to create the artifact. Read-only.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive. Format `uri`; read-only.
    pub upload_url: Option<Secret>,
    /// Form fields to send before the archive; all values are strings. They grant permission to
    /// upload, so keep them secret. Read-only.
    pub upload_form_data: Option<Secret<BTreeMap<String, Value>>>,
}

impl Default for PresignedUrl {
    fn default() -> Self {
        Self::new()
    }
}

impl PresignedUrl {
    /// Creates an empty `PresignedUrl`.
    pub fn new() -> Self {
        Self {
            api_version: "artifact/v1".into(),
            kind: "PresignedUrl".into(),
            content_format: None,
            cloud: None,
            region: None,
            environment: None,
            upload_id: None,
            upload_url: None,
            upload_form_data: None,
        }
    }

    /// Sets [`content_format`](Self::content_format).
    #[must_use]
    pub fn with_content_format(
        mut self,
        content_format: impl Into<ContentFormat>,
    ) -> Self {
        self.content_format = Some(content_format.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<PresignedUrlCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    #[must_use]
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }

    /// Sets [`upload_url`](Self::upload_url).
    #[must_use]
    pub fn with_upload_url(mut self, upload_url: impl Into<Secret>) -> Self {
        self.upload_url = Some(upload_url.into());
        self
    }

    /// Sets [`upload_form_data`](Self::upload_form_data).
    #[must_use]
    pub fn with_upload_form_data(
        mut self,
        upload_form_data: impl Into<Secret<BTreeMap<String, Value>>>,
    ) -> Self {
        self.upload_form_data = Some(upload_form_data.into());
        self
    }
}

model!(PresignedUrl {
    "api_version": api_version,
    "kind": kind,
    "content_format": content_format,
    "cloud": cloud,
    "region": region,
    "environment": environment,
    "upload_id": upload_id,
    "upload_url": upload_url,
    "upload_form_data": upload_form_data,
});
