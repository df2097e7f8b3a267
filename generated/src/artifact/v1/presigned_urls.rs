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

/// URLs for uploading an archive of a Flink artifact.
///
/// Each is valid for one hour.
///
/// Reached by [`ArtifactV1::presigned_urls`](super::ArtifactV1::presigned_urls).
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests an upload URL.
    ///
    /// `POST /artifact/v1/presigned-upload-url` · General Availability · cloud API key
    ///
    /// Returns an upload URL for an archive, and the form fields to send along. Both are valid for
    /// one hour; request new ones after that.
    ///
    /// The upload is a multipart form sent to the storage of the cloud provider, without Confluent
    /// Cloud credentials. Then create the artifact with its `upload_id`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/presigned-upload-urlArtifactV1PresignedUrl)
    ///
    /// # Arguments
    ///
    /// - `body`: The format of the archive and the location of the artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Upload URL for the archive. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | Something that the request refers to does not exist. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     "region",
    ///     "environment",
    /// );
    /// let answer = client.artifact_v1().presigned_urls().create(&body).await?;
    /// println!("{answer:?}");
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
    /// A call of [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>
}

/// A request for an upload URL.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "content_format": content_format,
    1 "cloud": cloud,
    2 "region": region,
    3 "environment": environment,
});

open_enum! {
    /// The cloud provider of the archive.
    pub enum PresignedUrlCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// An upload URL for an archive, with the form fields to send.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `artifact/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `PresignedUrl`.
    pub kind: String,
    /// The format of the archive. Set by the service.
    pub content_format: Option<ContentFormat>,
    /// The cloud provider of the archive. Set by the service.
    pub cloud: Option<PresignedUrlCloud>,
    /// The cloud region of the archive. Set by the service.
    pub region: Option<String>,
    /// The ID of the environment of the artifact. Set by the service.
    pub environment: Option<String>,
    /// The ID of the upload, which is required to create the artifact. Set by the service.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive. Format `uri`; set by the service.
    pub upload_url: Option<String>,
    /// Form fields to send before the archive; all values are strings. They grant permission to
    /// upload, so keep them secret. Set by the service.
    pub upload_form_data: Option<Secret<BTreeMap<String, Value>>>,
}

impl Default for PresignedUrl {
    fn default() -> Self {
        Self::new()
    }
}

impl PresignedUrl {
    /// With nothing set but constants.
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
    pub fn with_content_format(
        mut self,
        content_format: impl Into<ContentFormat>,
    ) -> Self {
        self.content_format = Some(content_format.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<PresignedUrlCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }

    /// Sets [`upload_url`](Self::upload_url).
    pub fn with_upload_url(mut self, upload_url: impl Into<String>) -> Self {
        self.upload_url = Some(upload_url.into());
        self
    }

    /// Sets [`upload_form_data`](Self::upload_form_data).
    pub fn with_upload_form_data(
        mut self,
        upload_form_data: impl Into<Secret<BTreeMap<String, Value>>>,
    ) -> Self {
        self.upload_form_data = Some(upload_form_data.into());
        self
    }
}

model!(PresignedUrl {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "content_format": content_format,
    3 "cloud": cloud,
    4 "region": region,
    5 "environment": environment,
    6 "upload_id": upload_id,
    7 "upload_url": upload_url,
    8 "upload_form_data": upload_form_data,
});
