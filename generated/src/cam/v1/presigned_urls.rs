// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Upload locations for an archive, each valid for an hour.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ContentFormat;

/// The operations of [`CamV1::presigned_urls`](super::CamV1::presigned_urls).
///
/// Upload locations for an archive, each valid for an hour.
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests an upload location for an archive.
    ///
    /// Returns a URL and form fields for uploading the archive without Confluent credentials, valid
    /// for one hour. Then create the artifact with the `upload_id` of the response.
    ///
    /// `POST /cam/v1/presigned-upload-url` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/presigned-upload-urlCamV1PresignedUrl)
    ///
    /// # Parameters
    ///
    /// - `body`: Format, cloud and environment of the archive.
    ///
    /// # Response
    ///
    /// - 200: Upload URL for the archive.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no environment with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cam::v1::{ContentFormat, PresignedUrlCloud, PresignedUrlRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PresignedUrlRequest::new(
    ///     ContentFormat::Zip,
    ///     PresignedUrlCloud::Aws,
    ///     "env-6m2xp8",
    /// );
    /// let response = client.cam_v1().presigned_urls().create(&body).await?;
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
    id: "presigned-upload-urlCamV1PresignedUrl",
    name: "create presigned url",
    method: "POST",
    path: "/cam/v1/presigned-upload-url",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>, idempotent
}

/// An archive to upload.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrlRequest {
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider to which the archive will be uploaded.
    pub cloud: PresignedUrlCloud,
    /// The ID of the environment of the archive. At most 255 characters.
    pub environment: String,
}

impl PresignedUrlRequest {
    /// Creates a `PresignedUrlRequest` with its required fields.
    pub fn new(
        content_format: impl Into<ContentFormat>,
        cloud: impl Into<PresignedUrlCloud>,
        environment: impl Into<String>,
    ) -> Self {
        Self {
            content_format: content_format.into(),
            cloud: cloud.into(),
            environment: environment.into(),
        }
    }
}

model!(PresignedUrlRequest {
    "content_format": content_format,
    "cloud": cloud,
    "environment": environment,
});

/// The cloud provider to which the archive will be uploaded.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresignedUrlCloud {
    /// `AWS`
    Aws,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PresignedUrlCloud {
    "AWS": Aws,
});

/// The upload URL for an archive, valid for one hour.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Read-only; always `cam/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PresignedUrl`.
    pub kind: String,
    /// The format of the archive. Read-only.
    pub content_format: Option<ContentFormat>,
    /// The cloud provider to which the archive is uploaded. Read-only.
    pub cloud: Option<PresignedUrlCloud>,
    /// The ID of the environment of the archive. Read-only.
    pub environment: Option<String>,
    /// The ID of the upload, for creating the artifact. Read-only.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive, as a multipart form. Do not send Confluent credentials to
    /// it. Format `uri`; read-only.
    pub upload_url: Option<Secret>,
    /// Form fields to send before the file. All values are strings. They grant permission to
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
            api_version: "cam/v1".into(),
            kind: "PresignedUrl".into(),
            content_format: None,
            cloud: None,
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
    "environment": environment,
    "upload_id": upload_id,
    "upload_url": upload_url,
    "upload_form_data": upload_form_data,
});
