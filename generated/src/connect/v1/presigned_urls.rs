// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Upload locations for an archive, each valid for an hour.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ContentFormat;

/// Upload locations for an archive, each valid for an hour.
///
/// Reached by [`ConnectV1::presigned_urls`](super::ConnectV1::presigned_urls).
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests an upload location for an archive.
    ///
    /// `POST /connect/v1/presigned-upload-url` · General Availability · cloud API key
    ///
    /// Returns a URL and form fields for uploading the archive without Confluent credentials, valid
    /// for one hour. Then create the plugin with the `upload_id` of the response.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/presigned-upload-urlConnectV1PresignedUrl)
    ///
    /// # Arguments
    ///
    /// - `body`: Format and cloud of the archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Upload URL for the archive. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no upload location. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::{ContentFormat, PresignedUrlRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PresignedUrlRequest::new(ContentFormat::Zip);
    /// let answer = client.connect_v1().presigned_urls().create(&body).await?;
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
    id: "presigned-upload-urlConnectV1PresignedUrl",
    name: "create presigned url",
    method: "POST",
    path: "/connect/v1/presigned-upload-url",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>
}

/// An archive to upload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrlRequest {
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider to which the archive will be uploaded. `AWS` if not set.
    pub cloud: Option<PresignedUrlCloud>,
}

impl PresignedUrlRequest {
    /// With what is required.
    pub fn new(content_format: impl Into<ContentFormat>) -> Self {
        Self {
            content_format: content_format.into(),
            cloud: None,
        }
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<PresignedUrlCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(PresignedUrlRequest {
    0 "content_format": content_format,
    1 "cloud": cloud,
});

open_enum! {
    /// The cloud provider to which the archive will be uploaded.
    pub enum PresignedUrlCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The upload URL for an archive, valid for one hour.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `connect/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `PresignedUrl`.
    pub kind: String,
    /// The format of the archive. Set by the service.
    pub content_format: Option<ContentFormat>,
    /// The cloud provider to which the archive is uploaded. Set by the service.
    pub cloud: Option<PresignedUrlCloud>,
    /// The ID of the upload, for creating the plugin. Set by the service.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive, as a multipart form. Do not send Confluent credentials to
    /// it. Format `uri`; set by the service.
    pub upload_url: Option<String>,
    /// Form fields to send before the file. All values are strings. They grant permission to
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
            api_version: "connect/v1".into(),
            kind: "PresignedUrl".into(),
            content_format: None,
            cloud: None,
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
    4 "upload_id": upload_id,
    5 "upload_url": upload_url,
    6 "upload_form_data": upload_form_data,
});
