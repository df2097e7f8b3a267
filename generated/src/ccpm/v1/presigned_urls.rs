// Generated from ccpm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Places to upload an archive to, each valid for an hour.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput};
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ContentFormat;

/// Places to upload an archive to, each valid for an hour.
///
/// Reached by [`CcpmV1::presigned_urls`](super::CcpmV1::presigned_urls).
#[derive(Clone, Debug)]
pub struct PresignedUrlsClient {
    pub(super) client: Client,
}

impl PresignedUrlsClient {
    /// Requests a place to upload an archive to.
    ///
    /// `POST /ccpm/v1/presigned-upload-url` · General Availability · cloud API key
    ///
    /// Returns a URL and form fields with which the archive can be uploaded, without Confluent
    /// credentials, for one hour. Then create a plugin version with the `upload_id` of the answer.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1PresignedUrl)
    ///
    /// # Arguments
    ///
    /// - `body`: Format of the archive, and the cloud and environment that it is for.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | Where and how to upload the archive. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well formed, but a value in it is not acceptable. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    CreatePresignedUrl -> Json<PresignedUrl>, idempotent
}

/// An archive to be uploaded and, in an answer, where and how to upload it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrlCreate {
    /// Format of the archive.
    pub content_format: ContentFormat,
    /// Cloud provider to upload the archive to.
    pub cloud: PresignedUrlCloud,
    /// The environment that the archive is for.
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
    "content_format": content_format,
    "cloud": cloud,
    "environment": environment,
});

/// Cloud provider to upload the archive to.
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

/// An archive to be uploaded and, in an answer, where and how to upload it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `ccpm/v1`.
    pub api_version: Option<String>,
    /// Type of the object. Set by the service; always `PresignedUrl`.
    pub kind: Option<String>,
    /// Format of the archive.
    pub content_format: ContentFormat,
    /// Cloud provider to upload the archive to.
    pub cloud: PresignedUrlCloud,
    /// Identifier of the upload, to create a plugin version with. Set by the service.
    pub upload_id: Option<String>,
    /// URL to post the archive to, as a multipart form. No Confluent credentials may be sent there.
    /// Format `uri`; set by the service.
    pub upload_url: Option<String>,
    /// Fields of the form, to be sent before the file. All values are text. They grant the right to
    /// upload: keep them secret. Set by the service.
    pub upload_form_data: Option<Secret<BTreeMap<String, Value>>>,
    /// The environment that the archive is for.
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
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
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
    pub fn with_upload_url(mut self, upload_url: impl Into<String>) -> Self {
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
    "upload_id": upload_id,
    "upload_url": upload_url,
    "upload_form_data": upload_form_data,
    "environment": environment,
});
