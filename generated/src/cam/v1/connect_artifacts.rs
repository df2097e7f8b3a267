// Generated from cam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Archives with single message transforms (SMTs) for connectors.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};
use super::ContentFormat;

/// The operations of [`CamV1::connect_artifacts`](super::CamV1::connect_artifacts).
///
/// Archives with single message transforms (SMTs) for connectors.
#[derive(Clone, Debug)]
pub struct ConnectArtifactsClient {
    pub(super) client: Client,
}

impl ConnectArtifactsClient {
    /// Lists Connect artifacts.
    ///
    /// Returns the Connect artifacts of the environment, in pages.
    ///
    /// `GET /cam/v1/connect-artifacts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCamV1ConnectArtifacts)
    ///
    /// # Parameters
    ///
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment whose Connect artifacts are returned.
    ///
    /// Optional: [`page_size`](ListConnectArtifacts::page_size),
    /// [`page_token`](ListConnectArtifacts::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of Connect artifacts.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
        spec_cloud: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListConnectArtifacts {
        let spec_cloud: String = spec_cloud.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.cloud", spec_cloud);
        call.query("environment", environment);
        ListConnectArtifacts { call }
    }

    /// Creates a Connect artifact.
    ///
    /// Creates a Connect artifact from an uploaded archive. The archive is processed
    /// asynchronously: the artifact can be used once its `phase` is `READY`.
    ///
    /// `POST /cam/v1/connect-artifacts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCamV1ConnectArtifact)
    ///
    /// # Parameters
    ///
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment whose Connect artifacts are returned.
    /// - `body`: The name of the artifact, its cloud and environment, and the upload of the
    ///   archive.
    ///
    /// # Response
    ///
    /// - 202: The Connect artifact, which is being created. Header:
    ///   [`Location`](crate::Response::location).
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
    /// use confluent_cloud::cam::v1::{
    ///     ConnectArtifactCreate, ConnectArtifactSpecCloud, ConnectArtifactSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectArtifactCreate::new(
    ///     ConnectArtifactSpecCreate::new(
    ///         ConnectArtifactSpecCloud::Aws,
    ///         "env-6m2xp8",
    ///         "mask-card-numbers",
    ///     ),
    /// );
    /// let response = client
    ///     .cam_v1()
    ///     .connect_artifacts()
    ///     .create("AWS", "env-6m2xp8", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        spec_cloud: impl Into<String>,
        environment: impl Into<String>,
        body: &ConnectArtifactCreate,
    ) -> CreateConnectArtifact {
        let spec_cloud: String = spec_cloud.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &CREATE);
        call.query("spec.cloud", spec_cloud);
        call.query("environment", environment);
        call.json(body);
        CreateConnectArtifact { call }
    }

    /// Gets a Connect artifact.
    ///
    /// Returns a Connect artifact with its classes, its processing status and the connectors that
    /// use it.
    ///
    /// [`until_ready`](GetConnectArtifact::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetConnectArtifact::until_gone) until it is gone.
    ///
    /// `GET /cam/v1/connect-artifacts/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCamV1ConnectArtifact)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Connect artifact.
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment of the Connect artifact.
    ///
    /// # Response
    ///
    /// - 200: The requested Connect artifact.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Connect artifact with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .cam_v1()
    ///     .connect_artifacts()
    ///     .get("cfa-7v3kd", "AWS", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        spec_cloud: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetConnectArtifact {
        let spec_cloud: String = spec_cloud.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("spec.cloud", spec_cloud);
        call.query("environment", environment);
        GetConnectArtifact { call }
    }

    /// Deletes a Connect artifact.
    ///
    /// Deletes a Connect artifact. Fails if connectors use it.
    ///
    /// `DELETE /cam/v1/connect-artifacts/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteCamV1ConnectArtifact)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Connect artifact.
    /// - `spec_cloud`: The cloud provider of the archive.
    /// - `environment`: The ID of the environment of the Connect artifact.
    ///
    /// # Response
    ///
    /// - 204: The Connect artifact is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Connect artifact with this ID in the environment.
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
        spec_cloud: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteConnectArtifact {
        let spec_cloud: String = spec_cloud.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("spec.cloud", spec_cloud);
        call.query("environment", environment);
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

impl ListConnectArtifacts {
    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`ConnectArtifactsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListConnectArtifacts -> Json<ConnectArtifactList>, idempotent
}

pages! {
    ListConnectArtifacts -> ConnectArtifactList, Paging::link(&["page_token"])
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
    /// A request builder for [`ConnectArtifactsClient::create`].
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
    /// A request builder for [`ConnectArtifactsClient::get`].
    GetConnectArtifact -> Json<ConnectArtifact>, idempotent
}

impl GetConnectArtifact {
    /// Polls until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<ConnectArtifact> {
        Waiter::until_ready(self.call, Json::<ConnectArtifact>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`ConnectArtifactsClient::delete`].
    DeleteConnectArtifact -> Empty, idempotent
}

/// A page of Connect artifacts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactList {
    /// The group and version of the API that the object belongs to. Read-only; always `cam/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ConnectArtifactList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The Connect artifacts on this page. No duplicates.
    pub data: Vec<ConnectArtifact>,
}

impl ConnectArtifactList {
    /// Creates a `ConnectArtifactList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An archive with single message transforms for connectors, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifact {
    /// The group and version of the API that the object belongs to. Read-only; always `cam/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ConnectArtifact`.
    pub kind: Option<String>,
    /// The ID of the Connect artifact. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The name and contents of a Connect artifact.
    pub spec: ConnectArtifactSpec,
    /// The processing status of the archive. Read-only.
    pub status: ConnectArtifactStatus,
}

impl ConnectArtifact {
    /// Creates a `ConnectArtifact` with its required fields.
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ConnectArtifact {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The name and contents of a Connect artifact, as returned by the service.
#[derive(Clone, PartialEq)]
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
    /// The format of the archive. Read-only.
    pub content_format: Option<ContentFormat>,
    /// The uploaded archive.
    pub upload_source: Option<ConnectArtifactSpecUploadSource>,
    /// The classes in the archive. Read-only.
    pub plugins: Option<Vec<Plugins>>,
    /// The CRNs of the connectors that use the artifact. Read-only.
    pub usages: Option<Vec<String>>,
}

impl ConnectArtifactSpec {
    /// Creates a `ConnectArtifactSpec` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
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

    /// Sets [`upload_source`](Self::upload_source).
    #[must_use]
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<ConnectArtifactSpecUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }

    /// Sets [`plugins`](Self::plugins).
    #[must_use]
    pub fn with_plugins(
        mut self,
        plugins: impl IntoIterator<Item = impl Into<Plugins>>,
    ) -> Self {
        self.plugins = Some(plugins.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`usages`](Self::usages).
    #[must_use]
    pub fn with_usages(
        mut self,
        usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.usages = Some(usages.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectArtifactSpec {
    "cloud": cloud,
    "environment": environment,
    "display_name": display_name,
    "description": description,
    "content_format": content_format,
    "upload_source": upload_source,
    "plugins": plugins,
    "usages": usages,
});

/// The cloud provider of the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectArtifactSpecCloud {
    /// `AWS`
    Aws,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectArtifactSpecCloud {
    "AWS": Aws,
});

/// The uploaded archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectArtifactSpecUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(PresignedUpload),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PresignedUpload> for ConnectArtifactSpecUploadSource {
    fn from(value: PresignedUpload) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for ConnectArtifactSpecUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "location",
                    Shape::Texts(
                        &["PRESIGNED_URL_LOCATION", "cam.v1.UploadSource.PresignedUrl"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PresignedUrlLocation),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PresignedUpload {
    /// The discriminator. Always `PRESIGNED_URL_LOCATION`.
    pub location: PresignedUploadLocation,
    /// The ID of the upload, from the request for the URL. Empty in responses.
    pub upload_id: String,
}

impl PresignedUpload {
    /// Creates a `PresignedUpload` with its required fields.
    pub fn new(upload_id: impl Into<String>) -> Self {
        Self {
            location: "PRESIGNED_URL_LOCATION".into(),
            upload_id: upload_id.into(),
        }
    }
}

model!(PresignedUpload {
    "location": location,
    "upload_id": upload_id,
});

/// The discriminator.
///
/// Always `PRESIGNED_URL_LOCATION`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PresignedUploadLocation {
    /// `PRESIGNED_URL_LOCATION`
    PresignedUrlLocation,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PresignedUploadLocation {
    "PRESIGNED_URL_LOCATION": PresignedUrlLocation,
});

/// A class in the archive.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Plugins {
    /// The name of the Java class. At most 150 characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`.
    pub class: Option<String>,
}

impl Plugins {
    /// Creates an empty `Plugins`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`class`](Self::class).
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
        self
    }
}

model!(Plugins {
    "class": class,
});

/// The processing status of the archive.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactStatus {
    /// The processing status. The artifact can only be used in `READY`. Read-only.
    pub phase: ConnectArtifactStatusPhase,
}

impl ConnectArtifactStatus {
    /// Creates a `ConnectArtifactStatus` with its required fields.
    pub fn new(phase: impl Into<ConnectArtifactStatusPhase>) -> Self {
        Self { phase: phase.into() }
    }
}

model!(ConnectArtifactStatus {
    "phase": phase,
});

/// The processing status.
///
/// The artifact can only be used in `READY`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectArtifactStatusPhase {
    /// `WAITING_FOR_PROCESSING`
    WaitingForProcessing,
    /// `PROVISIONING`
    Provisioning,
    /// `PROCESSING`
    Processing,
    /// `FAILED`
    Failed,
    /// `READY`
    Ready,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectArtifactStatusPhase {
    "WAITING_FOR_PROCESSING": WaitingForProcessing,
    "PROVISIONING": Provisioning,
    "PROCESSING": Processing,
    "FAILED": Failed,
    "READY": Ready,
});

/// An archive with single message transforms for connectors, as sent by
/// [`ConnectArtifactsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectArtifactCreate {
    /// The name and contents of a Connect artifact.
    pub spec: ConnectArtifactSpecCreate,
}

impl ConnectArtifactCreate {
    /// Creates a `ConnectArtifactCreate` with its required fields.
    pub fn new(spec: impl Into<ConnectArtifactSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ConnectArtifactCreate {
    "spec": spec,
});

/// The name and contents of a Connect artifact, as sent in requests.
#[derive(Clone, PartialEq)]
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
    /// Creates a `ConnectArtifactSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`upload_source`](Self::upload_source).
    #[must_use]
    pub fn with_upload_source(
        mut self,
        upload_source: impl Into<ConnectArtifactSpecUploadSource>,
    ) -> Self {
        self.upload_source = Some(upload_source.into());
        self
    }
}

model!(ConnectArtifactSpecCreate {
    "cloud": cloud,
    "environment": environment,
    "display_name": display_name,
    "description": description,
    "upload_source": upload_source,
});

union!(ConnectArtifactSpecUploadSource);
