// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Archives with single message transforms (SMTs) for connectors.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};
use super::ContentFormat;

/// Archives with single message transforms (SMTs) for connectors.
///
/// Reached by [`CamV1::connect_artifacts`](super::CamV1::connect_artifacts).
#[derive(Clone, Debug)]
pub struct ConnectArtifactsClient {
    pub(super) client: Client,
}

impl ConnectArtifactsClient {
    /// Lists Connect artifacts.
    ///
    /// `GET /cam/v1/connect-artifacts` · General Availability · cloud API key or STS token
    ///
    /// Returns the Connect artifacts of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCamV1ConnectArtifacts)
    ///
    /// # Arguments
    ///
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment whose Connect artifacts are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of Connect artifacts. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .cam_v1()
    ///     .connect_artifacts()
    ///     .list("AWS", "env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        spec_cloud: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> ListConnectArtifacts {
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.cloud", spec_cloud.as_ref());
        call.query("environment", environment.as_ref());
        ListConnectArtifacts { call }
    }

    /// Creates a Connect artifact.
    ///
    /// `POST /cam/v1/connect-artifacts` · General Availability · cloud API key or STS token
    ///
    /// Creates a Connect artifact from an uploaded archive. The archive is processed
    /// asynchronously: the artifact can be used once its `phase` is `READY`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCamV1ConnectArtifact)
    ///
    /// # Arguments
    ///
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment whose Connect artifacts are returned.
    /// - `body`: The name of the artifact, its cloud and environment, and the upload of the
    ///   archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The Connect artifact, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::cam::v1::{
    ///     ConnectArtifactCreate, ConnectArtifactSpecCloud, ConnectArtifactSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectArtifactCreate::new(
    ///     ConnectArtifactSpecCreate::new(
    ///         ConnectArtifactSpecCloud::Aws,
    ///         "environment",
    ///         "display_name",
    ///     ),
    /// );
    /// let answer = client
    ///     .cam_v1()
    ///     .connect_artifacts()
    ///     .create("AWS", "env-6m2xp8", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        spec_cloud: impl AsRef<str>,
        environment: impl AsRef<str>,
        body: &ConnectArtifactCreate,
    ) -> CreateConnectArtifact {
        let mut call = Call::new(&self.client, &CREATE);
        call.query("spec.cloud", spec_cloud.as_ref());
        call.query("environment", environment.as_ref());
        call.json(body);
        CreateConnectArtifact { call }
    }

    /// Gets a Connect artifact.
    ///
    /// `GET /cam/v1/connect-artifacts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a Connect artifact.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCamV1ConnectArtifact)
    ///
    /// [`until_ready`](GetConnectArtifact::until_ready) asks again until it is ready,
    /// [`until_gone`](GetConnectArtifact::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Connect artifact.
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment of the Connect artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested Connect artifact. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Connect artifact with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .cam_v1()
    ///     .connect_artifacts()
    ///     .get("cfa-7v3kd", "AWS", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        spec_cloud: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> GetConnectArtifact {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("spec.cloud", spec_cloud.as_ref());
        call.query("environment", environment.as_ref());
        GetConnectArtifact { call }
    }

    /// Deletes a Connect artifact.
    ///
    /// `DELETE /cam/v1/connect-artifacts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a Connect artifact. Fails if connectors use it.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCamV1ConnectArtifact)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Connect artifact.
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment of the Connect artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The Connect artifact is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Connect artifact with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.cam_v1().connect_artifacts().delete("cfa-7v3kd", "AWS", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        spec_cloud: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> DeleteConnectArtifact {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("spec.cloud", spec_cloud.as_ref());
        call.query("environment", environment.as_ref());
        DeleteConnectArtifact { call }
    }
}

static LIST: Operation = Operation {
    id: "listCamV1ConnectArtifacts",
    name: "list connect artifacts",
    method: "GET",
    path: "/cam/v1/connect-artifacts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectArtifactsClient::list`].
    ListConnectArtifacts -> Json<ConnectArtifactList>
}

pages! {
    ListConnectArtifacts -> ConnectArtifactList, Paging::Link("page_token")
}

impl ListConnectArtifacts {
    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
}

static CREATE: Operation = Operation {
    id: "createCamV1ConnectArtifact",
    name: "create connect artifact",
    method: "POST",
    path: "/cam/v1/connect-artifacts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ConnectArtifactsClient::create`].
    CreateConnectArtifact -> Json<ConnectArtifact>
}

static GET: Operation = Operation {
    id: "getCamV1ConnectArtifact",
    name: "get connect artifact",
    method: "GET",
    path: "/cam/v1/connect-artifacts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectArtifactsClient::get`].
    GetConnectArtifact -> Json<ConnectArtifact>
}

impl GetConnectArtifact {
    /// Waits until it is ready: until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<ConnectArtifact> {
        Waiter::until_ready(self.call, Json::<ConnectArtifact>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<ConnectArtifact, ()> {
        Waiter::until_gone(self.call, Json::<ConnectArtifact>::ACCEPT, Json::read)
    }
}

static DELETE: Operation = Operation {
    id: "deleteCamV1ConnectArtifact",
    name: "delete connect artifact",
    method: "DELETE",
    path: "/cam/v1/connect-artifacts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectArtifactsClient::delete`].
    DeleteConnectArtifact -> Empty
}

/// A page of Connect artifacts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cam/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ConnectArtifactList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The Connect artifacts on this page. Without duplicates.
    pub data: Vec<ConnectArtifact>,
}

impl ConnectArtifactList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ConnectArtifact>>,
    ) -> Self {
        Self {
            api_version: "cam/v1".into(),
            kind: "ConnectArtifactList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConnectArtifactList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ConnectArtifactList {
    type Item = ConnectArtifact;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ConnectArtifact] {
        &self.data
    }

    fn into_items(self) -> Vec<ConnectArtifact> {
        self.data
    }
}

/// An archive with single message transforms for connectors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifact {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cam/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ConnectArtifact`.
    pub kind: Option<String>,
    /// The ID of the Connect artifact. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The name and contents of a Connect artifact.
    pub spec: ConnectArtifactSpec,
    /// The processing status of the archive. Read-only. Set by the service.
    pub status: ConnectArtifactStatus,
}

impl ConnectArtifact {
    /// With what is required.
    pub fn new(
        spec: impl Into<ConnectArtifactSpec>,
        status: impl Into<ConnectArtifactStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
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

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ConnectArtifact {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for ConnectArtifact {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }
}

/// The name and contents of a Connect artifact.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactSpec {
    /// The cloud provider of the archive. At most 60 characters.
    pub cloud: ConnectArtifactSpecCloud,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: String,
    /// The display name of the artifact, unique within its cloud and environment. At most 60
    /// characters.
    pub display_name: String,
    /// The description of the artifact. At most 256 characters.
    pub description: Option<String>,
    /// The format of the archive. Set by the service.
    pub content_format: Option<ContentFormat>,
    /// The uploaded archive.
    pub upload_source: Option<ConnectArtifactSpecUploadSource>,
    /// The classes in the archive. Set by the service.
    pub plugins: Option<Vec<Plugins>>,
    /// The CRNs of the connectors that use the artifact. Set by the service.
    pub usages: Option<Vec<String>>,
}

impl ConnectArtifactSpec {
    /// With what is required.
    pub fn new(
        cloud: impl Into<ConnectArtifactSpecCloud>,
        environment: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            environment: environment.into(),
            display_name: display_name.into(),
            description: None,
            content_format: None,
            upload_source: None,
            plugins: None,
            usages: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`content_format`](Self::content_format).
    pub fn with_content_format(
        mut self,
        content_format: impl Into<ContentFormat>,
    ) -> Self {
        self.content_format = Some(content_format.into());
        self
    }

    /// Sets [`upload_source`](Self::upload_source).
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<ConnectArtifactSpecUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }

    /// Sets [`plugins`](Self::plugins).
    pub fn with_plugins(
        mut self,
        plugins: impl IntoIterator<Item = impl Into<Plugins>>,
    ) -> Self {
        self.plugins = Some(plugins.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`usages`](Self::usages).
    pub fn with_usages(
        mut self,
        usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.usages = Some(usages.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectArtifactSpec {
    0 "cloud": cloud,
    1 "environment": environment,
    2 "display_name": display_name,
    3 "description": description,
    4 "content_format": content_format,
    5 "upload_source": upload_source,
    6 "plugins": plugins,
    7 "usages": usages,
});

open_enum! {
    /// The cloud provider of the archive.
    pub enum ConnectArtifactSpecCloud {
        /// `AWS`
        Aws = "AWS",
    }
}

/// The uploaded archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectArtifactSpecUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PresignedUpload> for ConnectArtifactSpecUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for ConnectArtifactSpecUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "cam.v1.UploadSource.PresignedUrl") => {
                alternative(value).map(Self::PresignedUrlLocation)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PresignedUrlLocation(value) => {
                write_tagged(value, "location", "PRESIGNED_URL_LOCATION", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// An archive that was uploaded to a presigned URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedUpload {
    /// The discriminator. Always `PRESIGNED_URL_LOCATION`.
    pub location: PresignedUploadLocation,
    /// The ID of the upload, from the request for the URL. Empty in responses.
    pub upload_id: String,
}

impl PresignedUpload {
    /// With what is required.
    pub fn new(upload_id: impl Into<String>) -> Self {
        Self {
            location: "PRESIGNED_URL_LOCATION".into(),
            upload_id: upload_id.into(),
        }
    }
}

model!(PresignedUpload {
    0 "location": location,
    1 "upload_id": upload_id,
});

open_enum! {
    /// The discriminator.
    ///
    /// Always `PRESIGNED_URL_LOCATION`.
    pub enum PresignedUploadLocation {
        /// `PRESIGNED_URL_LOCATION`
        PresignedUrlLocation = "PRESIGNED_URL_LOCATION",
    }
}

/// A class in the archive.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Plugins {
    /// The name of the Java class. At most 150 characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`.
    pub class: Option<String>,
}

impl Plugins {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`class`](Self::class).
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
        self
    }
}

model!(Plugins {
    0 "class": class,
});

/// The processing status of the archive.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactStatus {
    /// The processing status. The artifact can only be used in `READY`. Set by the service.
    pub phase: ConnectArtifactStatusPhase,
}

impl ConnectArtifactStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ConnectArtifactStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ConnectArtifactStatus {
    0 "phase": phase,
});

open_enum! {
    /// The processing status.
    ///
    /// The artifact can only be used in `READY`.
    pub enum ConnectArtifactStatusPhase {
        /// `WAITING_FOR_PROCESSING`
        WaitingForProcessing = "WAITING_FOR_PROCESSING",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FAILED`
        Failed = "FAILED",
        /// `READY`
        Ready = "READY",
    }
}

/// An archive with single message transforms for connectors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactCreate {
    /// The name and contents of a Connect artifact.
    pub spec: ConnectArtifactSpecCreate,
}

impl ConnectArtifactCreate {
    /// With what is required.
    pub fn new(spec: impl Into<ConnectArtifactSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ConnectArtifactCreate {
    0 "spec": spec,
});

/// The name and contents of a Connect artifact.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactSpecCreate {
    /// The cloud provider of the archive. At most 60 characters.
    pub cloud: ConnectArtifactSpecCloud,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: String,
    /// The display name of the artifact, unique within its cloud and environment. At most 60
    /// characters.
    pub display_name: String,
    /// The description of the artifact. At most 256 characters.
    pub description: Option<String>,
    /// The uploaded archive.
    pub upload_source: Option<ConnectArtifactSpecUploadSource>,
}

impl ConnectArtifactSpecCreate {
    /// With what is required.
    pub fn new(
        cloud: impl Into<ConnectArtifactSpecCloud>,
        environment: impl Into<String>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            environment: environment.into(),
            display_name: display_name.into(),
            description: None,
            upload_source: None,
        }
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`upload_source`](Self::upload_source).
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<ConnectArtifactSpecUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }
}

model!(ConnectArtifactSpecCreate {
    0 "cloud": cloud,
    1 "environment": environment,
    2 "display_name": display_name,
    3 "description": description,
    4 "upload_source": upload_source,
});

union!(ConnectArtifactSpecUploadSource);
