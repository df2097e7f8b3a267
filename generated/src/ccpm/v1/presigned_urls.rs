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

/// The operations of [`CcpmV1::presigned_urls`](super::CcpmV1::presigned_urls).
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
    /// for one hour. Then create a plugin version with the `upload_id` of the response.
    ///
    /// `POST /ccpm/v1/presigned-upload-url` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCcpmV1PresignedUrl)
    ///
    /// # Parameters
    ///
    /// - `body`: Format, cloud and environment of the archive.
    ///
    /// # Response
    ///
    /// - 201: Upload URL for the archive. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    /// );
    /// let response = client.ccpm_v1().presigned_urls().create(&body).await?;
    /// println!("{response:?}");
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
    /// A request builder for [`PresignedUrlsClient::create`].
    CreatePresignedUrl -> Json<PresignedUrl>, idempotent
}

/// An archive to upload, as sent by [`PresignedUrlsClient::create`].
///
/// In a response, also the upload URL and form fields.
#[derive(Clone, PartialEq)]
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
    /// Creates a `PresignedUrlCreate` with its required fields.
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

/// The cloud provider to which the archive will be uploaded.
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

/// An archive to upload, as returned by the service.
///
/// In a response, also the upload URL and form fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUrl {
    /// The group and version of the API that the object belongs to. Read-only; always `ccpm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `PresignedUrl`.
    pub kind: Option<String>,
    /// The format of the archive.
    pub content_format: ContentFormat,
    /// The cloud provider to which the archive will be uploaded.
    pub cloud: PresignedUrlCloud,
    /// The ID of the upload, for creating a plugin version. Read-only.
    pub upload_id: Option<String>,
    /// The URL for uploading the archive, as a multipart form. Do not send Confluent credentials to
    /// it. Format `uri`; read-only.
    pub upload_url: Option<Secret>,
    /// Form fields to send before the file. All values are strings. They grant permission to
    /// upload, so keep them secret. Read-only.
    pub upload_form_data: Option<Secret<BTreeMap<String, Value>>>,
    /// The environment of the archive.
    pub environment: EnvScopedObjectReference,
}

impl PresignedUrl {
    /// Creates a `PresignedUrl` with its required fields.
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
    "upload_id": upload_id,
    "upload_url": upload_url,
    "upload_form_data": upload_form_data,
    "environment": environment,
});
