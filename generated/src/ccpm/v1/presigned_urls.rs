// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Upload locations for an archive, each valid for an hour.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput};
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ContentFormat;

/// Upload locations for an archive, each valid for an hour.
///
/// Reached by [`CcpmV1::presigned_urls`](super::CcpmV1::presigned_urls).
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests an upload location for an archive.
    ///
    /// `POST /ccpm/v1/presigned-upload-url` · General Availability · cloud API key
    ///
    /// Returns a URL and form fields for uploading the archive without Confluent credentials, valid
    /// for one hour. Then create a plugin version with the `upload_id` of the response.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1PresignedUrl)
    ///
    /// # Arguments
    ///
    /// - `body`: Format, cloud and environment of the archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | Upload URL for the archive. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ccpm::v1::{
    ///     ContentFormat, EnvScopedObjectReferenceInput, PresignedUrlCloud, PresignedUrlCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PresignedUrlCreate::new(
    ///     ContentFormat::Zip,
    ///     PresignedUrlCloud::Aws,
    ///     EnvScopedObjectReferenceInput::new("id"),
    /// );
    /// let answer = client.ccpm_v1().presigned_urls().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PresignedUrlCreate) -> CreatePresignedUrl {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePresignedUrl { call }
    }
}

static CREATE: Operation = Operation {
    id: "createCcpmV1PresignedUrl",
    name: "create presigned url",
    method: "POST",
    path: "/ccpm/v1/presigned-upload-url",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>
}

/// An archive to upload.
///
/// In a response, also the upload URL and form fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrlCreate {
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider to which the archive will be uploaded.
    pub cloud: PresignedUrlCloud,
    /// The environment of the archive.
    pub environment: EnvScopedObjectReferenceInput,
}

impl PresignedUrlCreate {
    /// With what is required.
    pub fn new(
        content_format: impl Into<ContentFormat>,
        cloud: impl Into<PresignedUrlCloud>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            content_format: content_format.into(),
            cloud: cloud.into(),
            environment: environment.into(),
        }
    }
}

model!(PresignedUrlCreate {
    0 "content_format": content_format,
    1 "cloud": cloud,
    2 "environment": environment,
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

/// An archive to upload.
///
/// In a response, also the upload URL and form fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `PresignedUrl`.
    pub kind: Option<String>,
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider to which the archive will be uploaded.
    pub cloud: PresignedUrlCloud,
    /// The ID of the upload, for creating a plugin version. Set by the service.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive, as a multipart form. Do not send Confluent credentials to
    /// it. Format `uri`; set by the service.
    pub upload_url: Option<String>,
    /// Form fields to send before the file. All values are strings. They grant permission to
    /// upload, so keep them secret. Set by the service.
    pub upload_form_data: Option<Secret<BTreeMap<String, Value>>>,
    /// The environment of the archive.
    pub environment: EnvScopedObjectReference,
}

impl PresignedUrl {
    /// With what is required.
    pub fn new(
        content_format: impl Into<ContentFormat>,
        cloud: impl Into<PresignedUrlCloud>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            content_format: content_format.into(),
            cloud: cloud.into(),
            upload_id: None,
            upload_url: None,
            upload_form_data: None,
            environment: environment.into(),
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
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
    7 "environment": environment,
});
