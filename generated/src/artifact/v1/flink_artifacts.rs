// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Archives with user-defined functions for Flink statements.

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
use super::ContentFormat;

/// The operations of [`ArtifactV1::flink_artifacts`](super::ArtifactV1::flink_artifacts).
///
/// Archives with user-defined functions for Flink statements.
#[derive(Clone, Debug)]
pub struct FlinkArtifactsClient {
    pub(super) client: Client,
}

impl FlinkArtifactsClient {
    /// Lists Flink artifacts.
    ///
    /// Returns the Flink artifacts of an environment in one cloud region, in pages.
    ///
    /// `GET /artifact/v1/flink-artifacts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listArtifactV1FlinkArtifacts)
    ///
    /// # Parameters
    ///
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// Optional: [`page_size`](ListFlinkArtifacts::page_size),
    /// [`page_token`](ListFlinkArtifacts::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of Flink artifacts.
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
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .list("AWS", "us-west-2", "env-6m2xp8")
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
        cloud: impl Into<String>,
        region: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListFlinkArtifacts {
        let cloud: String = cloud.into();
        let region: String = region.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("cloud", cloud);
        call.query("region", region);
        call.query("environment", environment);
        ListFlinkArtifacts { call }
    }

    /// Creates a Flink artifact.
    ///
    /// Creates a Flink artifact from an archive that was uploaded to a presigned URL.
    ///
    /// `POST /artifact/v1/flink-artifacts` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createArtifactV1FlinkArtifact)
    ///
    /// # Parameters
    ///
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `body`: The name of the artifact, its location, and the upload of the archive.
    ///
    /// # Response
    ///
    /// - 201: The new Flink artifact. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::artifact::v1::{
    ///     CreateFlinkArtifactRequest, CreateFlinkArtifactRequestCloud,
    ///     CreateFlinkArtifactRequestUploadSource, UploadSourcePresignedUrlInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateFlinkArtifactRequest::new(
    ///     CreateFlinkArtifactRequestCloud::Aws,
    ///     "us-west-2",
    ///     "env-6m2xp8",
    ///     "order-functions",
    ///     CreateFlinkArtifactRequestUploadSource::PresignedUrlLocation(
    ///         UploadSourcePresignedUrlInput::new(),
    ///     ),
    /// );
    /// let response = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .create("AWS", "us-west-2", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        cloud: impl Into<String>,
        region: impl Into<String>,
        body: &CreateFlinkArtifactRequest,
    ) -> CreateFlinkArtifact {
        let cloud: String = cloud.into();
        let region: String = region.into();
        let mut call = Call::new(&self.client, &CREATE);
        call.query("cloud", cloud);
        call.query("region", region);
        call.json(body);
        CreateFlinkArtifact { call }
    }

    /// Gets a Flink artifact.
    ///
    /// Returns a Flink artifact with its versions.
    ///
    /// `GET /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getArtifactV1FlinkArtifact)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Response
    ///
    /// - 200: The requested Flink artifact.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Flink artifact with this ID at the given location.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .get("cfa-5t9qm2", "AWS", "us-west-2", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        cloud: impl Into<String>,
        region: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetFlinkArtifact {
        let cloud: String = cloud.into();
        let region: String = region.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("cloud", cloud);
        call.query("region", region);
        call.query("environment", environment);
        GetFlinkArtifact { call }
    }

    /// Updates a Flink artifact.
    ///
    /// Changes the given fields of a Flink artifact. Absent fields are left unchanged.
    ///
    /// `PATCH /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateArtifactV1FlinkArtifact)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// Optional: [`body`](UpdateFlinkArtifact::body)
    ///
    /// # Response
    ///
    /// - 200: The Flink artifact after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Flink artifact with this ID at the given location.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::artifact::v1::{FlinkArtifactCloud, FlinkArtifactUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = FlinkArtifactUpdate::new().with_cloud(FlinkArtifactCloud::Aws);
    /// let response = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .update("cfa-5t9qm2", "AWS", "us-west-2", "env-6m2xp8")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<String>,
        cloud: impl Into<String>,
        region: impl Into<String>,
        environment: impl Into<String>,
    ) -> UpdateFlinkArtifact {
        let cloud: String = cloud.into();
        let region: String = region.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.query("cloud", cloud);
        call.query("region", region);
        call.query("environment", environment);
        UpdateFlinkArtifact { call }
    }

    /// Deletes a Flink artifact.
    ///
    /// Deletes a Flink artifact and all of its versions.
    ///
    /// `DELETE /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteArtifactV1FlinkArtifact)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Response
    ///
    /// - 204: The Flink artifact is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Flink artifact with this ID at the given location.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .delete("cfa-5t9qm2", "AWS", "us-west-2", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        cloud: impl Into<String>,
        region: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteFlinkArtifact {
        let cloud: String = cloud.into();
        let region: String = region.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("cloud", cloud);
        call.query("region", region);
        call.query("environment", environment);
        DeleteFlinkArtifact { call }
    }
}

static LIST: Operation = Operation {
    id: "listArtifactV1FlinkArtifacts",
    name: "list flink artifacts",
    method: "GET",
    path: "/artifact/v1/flink-artifacts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListFlinkArtifacts {
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
    /// A request builder for [`FlinkArtifactsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListFlinkArtifacts -> Json<FlinkArtifactList>, idempotent
}

pages! {
    ListFlinkArtifacts -> FlinkArtifactList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createArtifactV1FlinkArtifact",
    name: "create flink artifact",
    method: "POST",
    path: "/artifact/v1/flink-artifacts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`FlinkArtifactsClient::create`].
    CreateFlinkArtifact -> Json<FlinkArtifact>
}

static GET: Operation = Operation {
    id: "getArtifactV1FlinkArtifact",
    name: "get flink artifact",
    method: "GET",
    path: "/artifact/v1/flink-artifacts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`FlinkArtifactsClient::get`].
    GetFlinkArtifact -> Json<FlinkArtifact>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateArtifactV1FlinkArtifact",
    name: "update flink artifact",
    method: "PATCH",
    path: "/artifact/v1/flink-artifacts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateFlinkArtifact {
    /// Sets the request body: the fields to change.
    #[inline]
    pub fn body(mut self, body: &FlinkArtifactUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`FlinkArtifactsClient::update`].
    UpdateFlinkArtifact -> Json<FlinkArtifact>
}

static DELETE: Operation = Operation {
    id: "deleteArtifactV1FlinkArtifact",
    name: "delete flink artifact",
    method: "DELETE",
    path: "/artifact/v1/flink-artifacts/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`FlinkArtifactsClient::delete`].
    DeleteFlinkArtifact -> Empty, idempotent
}

/// A page of Flink artifacts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `artifact/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `FlinkArtifactList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The Flink artifacts on this page. No duplicates.
    pub data: Vec<FlinkArtifact>,
}

impl FlinkArtifactList {
    /// Creates a `FlinkArtifactList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<FlinkArtifact>>,
    ) -> Self {
        Self {
            api_version: "artifact/v1".into(),
            kind: "FlinkArtifactList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(FlinkArtifactList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for FlinkArtifactList {
    type Item = FlinkArtifact;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[FlinkArtifact] {
        &self.data
    }

    fn into_items(self) -> Vec<FlinkArtifact> {
        self.data
    }
}

/// An archive with user-defined functions for Flink statements, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifact {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `artifact/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `FlinkArtifact`.
    pub kind: Option<String>,
    /// The ID of the Flink artifact. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The cloud provider that holds the archive. At most 60 characters.
    pub cloud: Option<FlinkArtifactCloud>,
    /// The cloud region of the archive. At most 60 characters.
    pub region: Option<String>,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: Option<String>,
    /// The display name of the Flink artifact, unique in its environment and region. At most 60
    /// characters.
    pub display_name: Option<String>,
    /// The Java class of the function, or an alias for it. Deprecated: specify classes in the
    /// statement that creates a function. At most 150 characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`;
    /// immutable.
    ///
    /// **Deprecated.**
    pub class: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersion>>,
}

impl FlinkArtifact {
    /// Creates an empty `FlinkArtifact`.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`class`](Self::class).
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    #[must_use]
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersion>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifact {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "cloud": cloud,
    "region": region,
    "environment": environment,
    "display_name": display_name,
    "class": class,
    "content_format": content_format,
    "description": description,
    "documentation_link": documentation_link,
    "runtime_language": runtime_language,
    "versions": versions,
});

/// The cloud provider that holds the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlinkArtifactCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(FlinkArtifactCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The programming language of the functions.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuntimeLanguage {
    /// `JAVA`
    Java,
    /// `PYTHON`
    Python,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RuntimeLanguage {
    "JAVA": Java,
    "PYTHON": Python,
});

/// A version of a Flink artifact, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactVersion {
    /// The ID of the version. At most 60 characters.
    pub version: String,
    /// The release notes of the version. At most 256 characters.
    pub release_notes: Option<String>,
    /// `true` if the version is in beta.
    pub is_beta: Option<bool>,
    /// The Flink artifact that the version belongs to.
    pub artifact_id: FlinkArtifact,
    /// The source of the archive of the version.
    pub upload_source: FlinkArtifactVersionUploadSource,
}

impl FlinkArtifactVersion {
    /// Creates a `FlinkArtifactVersion` with its required fields.
    pub fn new(
        version: impl Into<String>,
        artifact_id: impl Into<FlinkArtifact>,
        upload_source: impl Into<FlinkArtifactVersionUploadSource>,
    ) -> Self {
        Self {
            version: version.into(),
            release_notes: None,
            is_beta: None,
            artifact_id: artifact_id.into(),
            upload_source: upload_source.into(),
        }
    }

    /// Sets [`release_notes`](Self::release_notes).
    #[must_use]
    pub fn with_release_notes(mut self, release_notes: impl Into<String>) -> Self {
        self.release_notes = Some(release_notes.into());
        self
    }

    /// Sets [`is_beta`](Self::is_beta).
    #[must_use]
    pub fn with_is_beta(mut self, is_beta: bool) -> Self {
        self.is_beta = Some(is_beta);
        self
    }
}

model!(FlinkArtifactVersion {
    "version": version,
    "release_notes": release_notes,
    "is_beta": is_beta,
    "artifact_id": artifact_id,
    "upload_source": upload_source,
});

/// The source of the archive of the version, as returned by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlinkArtifactVersionUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(Box<UploadSourcePresignedUrl>),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrl> for FlinkArtifactVersionUploadSource {
    fn from(value: UploadSourcePresignedUrl) -> Self {
        Self::PresignedUrlLocation(Box::new(value))
    }
}

impl Union for FlinkArtifactVersionUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[],
            optional: &[
                ("api_version", Shape::Texts(&["artifact.v1/UploadSource"])),
                ("kind", Shape::Texts(&["PresignedUrl"])),
                (
                    "location",
                    Shape::Texts(
                        &[
                            "PRESIGNED_URL_LOCATION",
                            "artifact.v1.UploadSource.PresignedUrl",
                        ],
                    ),
                ),
            ],
            others: &Shape::ANY,
        },
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
                write_tagged(&**value, "location", "PRESIGNED_URL_LOCATION", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// An archive that was uploaded to a presigned URL, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSourcePresignedUrl {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `artifact.v1/UploadSource`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `PresignedUrl`.
    pub kind: Option<String>,
    /// The ID of the upload source. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The discriminator for the kind of upload source.
    pub location: Option<UploadSourcePresignedUrlLocation>,
    /// The `upload_id` of the upload URL. Empty in all responses.
    pub upload_id: Option<String>,
}

impl UploadSourcePresignedUrl {
    /// Creates an empty `UploadSourcePresignedUrl`.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn with_location(
        mut self,
        location: impl Into<UploadSourcePresignedUrlLocation>,
    ) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    #[must_use]
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}

model!(UploadSourcePresignedUrl {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "location": location,
    "upload_id": upload_id,
});

/// The discriminator for the kind of upload source.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadSourcePresignedUrlLocation {
    /// `PRESIGNED_URL_LOCATION`
    PresignedUrlLocation,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(UploadSourcePresignedUrlLocation {
    "PRESIGNED_URL_LOCATION": PresignedUrlLocation,
});

/// A new Flink artifact.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFlinkArtifactRequest {
    /// The cloud provider that holds the archive. At most 60 characters.
    pub cloud: CreateFlinkArtifactRequestCloud,
    /// The cloud region of the archive. At most 60 characters.
    pub region: String,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: String,
    /// The display name of the Flink artifact, unique in its environment and region. At most 60
    /// characters.
    pub display_name: String,
    /// The Java class of the function, or an alias for it. Deprecated: specify classes in the
    /// statement that creates a function. At most 150 characters; must match
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`.
    ///
    /// **Deprecated.**
    pub class: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The source of the archive.
    pub upload_source: CreateFlinkArtifactRequestUploadSource,
}

impl CreateFlinkArtifactRequest {
    /// Creates a `CreateFlinkArtifactRequest` with its required fields.
    pub fn new(
        cloud: impl Into<CreateFlinkArtifactRequestCloud>,
        region: impl Into<String>,
        environment: impl Into<String>,
        display_name: impl Into<String>,
        upload_source: impl Into<CreateFlinkArtifactRequestUploadSource>,
    ) -> Self {
        Self {
            cloud: cloud.into(),
            region: region.into(),
            environment: environment.into(),
            display_name: display_name.into(),
            class: None,
            content_format: None,
            description: None,
            documentation_link: None,
            runtime_language: None,
            upload_source: upload_source.into(),
        }
    }

    /// Sets [`class`](Self::class).
    #[must_use]
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CreateFlinkArtifactRequest {
    "cloud": cloud,
    "region": region,
    "environment": environment,
    "display_name": display_name,
    "class": class,
    "content_format": content_format,
    "description": description,
    "documentation_link": documentation_link,
    "runtime_language": runtime_language,
    "upload_source": upload_source,
});

/// The cloud provider that holds the archive, as sent in requests.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFlinkArtifactRequestCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CreateFlinkArtifactRequestCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The source of the archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFlinkArtifactRequestUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(UploadSourcePresignedUrlInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrlInput> for CreateFlinkArtifactRequestUploadSource {
    fn from(value: UploadSourcePresignedUrlInput) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CreateFlinkArtifactRequestUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[],
            optional: &[
                (
                    "location",
                    Shape::Texts(
                        &[
                            "PRESIGNED_URL_LOCATION",
                            "artifact.v1.UploadSource.PresignedUrl",
                        ],
                    ),
                ),
            ],
            others: &Shape::ANY,
        },
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

/// An archive that was uploaded to a presigned URL, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSourcePresignedUrlInput {
    /// The discriminator for the kind of upload source.
    pub location: Option<UploadSourcePresignedUrlLocation>,
    /// The `upload_id` of the upload URL. Empty in all responses.
    pub upload_id: Option<String>,
}

impl UploadSourcePresignedUrlInput {
    /// Creates an empty `UploadSourcePresignedUrlInput`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`location`](Self::location).
    #[must_use]
    pub fn with_location(
        mut self,
        location: impl Into<UploadSourcePresignedUrlLocation>,
    ) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    #[must_use]
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}

model!(UploadSourcePresignedUrlInput {
    "location": location,
    "upload_id": upload_id,
});

/// An update of a Flink artifact.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactUpdate {
    /// The cloud provider that holds the archive. At most 60 characters.
    pub cloud: Option<FlinkArtifactCloud>,
    /// The cloud region of the archive. At most 60 characters.
    pub region: Option<String>,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: Option<String>,
    /// The display name of the Flink artifact, unique in its environment and region. At most 60
    /// characters.
    pub display_name: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersionUpdate>>,
}

impl FlinkArtifactUpdate {
    /// Creates an empty `FlinkArtifactUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    #[must_use]
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersionUpdate>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifactUpdate {
    "cloud": cloud,
    "region": region,
    "environment": environment,
    "display_name": display_name,
    "content_format": content_format,
    "description": description,
    "documentation_link": documentation_link,
    "runtime_language": runtime_language,
    "versions": versions,
});

/// A version of a Flink artifact, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactVersionUpdate {
    /// The ID of the version. At most 60 characters.
    pub version: String,
    /// The release notes of the version. At most 256 characters.
    pub release_notes: Option<String>,
    /// `true` if the version is in beta.
    pub is_beta: Option<bool>,
    /// The Flink artifact that the version belongs to.
    pub artifact_id: FlinkArtifactUpdateInput,
    /// The source of the archive of the version.
    pub upload_source: FlinkArtifactVersionUpdateUploadSource,
}

impl FlinkArtifactVersionUpdate {
    /// Creates a `FlinkArtifactVersionUpdate` with its required fields.
    pub fn new(
        version: impl Into<String>,
        artifact_id: impl Into<FlinkArtifactUpdateInput>,
        upload_source: impl Into<FlinkArtifactVersionUpdateUploadSource>,
    ) -> Self {
        Self {
            version: version.into(),
            release_notes: None,
            is_beta: None,
            artifact_id: artifact_id.into(),
            upload_source: upload_source.into(),
        }
    }

    /// Sets [`release_notes`](Self::release_notes).
    #[must_use]
    pub fn with_release_notes(mut self, release_notes: impl Into<String>) -> Self {
        self.release_notes = Some(release_notes.into());
        self
    }

    /// Sets [`is_beta`](Self::is_beta).
    #[must_use]
    pub fn with_is_beta(mut self, is_beta: bool) -> Self {
        self.is_beta = Some(is_beta);
        self
    }
}

model!(FlinkArtifactVersionUpdate {
    "version": version,
    "release_notes": release_notes,
    "is_beta": is_beta,
    "artifact_id": artifact_id,
    "upload_source": upload_source,
});

/// An archive with user-defined functions for Flink statements, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactUpdateInput {
    /// The cloud provider that holds the archive. At most 60 characters.
    pub cloud: Option<FlinkArtifactCloud>,
    /// The cloud region of the archive. At most 60 characters.
    pub region: Option<String>,
    /// The ID of the environment of the artifact. At most 255 characters.
    pub environment: Option<String>,
    /// The display name of the Flink artifact, unique in its environment and region. At most 60
    /// characters.
    pub display_name: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; must match
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. Defaults to `JAVA`.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersionUpdate>>,
}

impl FlinkArtifactUpdateInput {
    /// Creates an empty `FlinkArtifactUpdateInput`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    #[must_use]
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    #[must_use]
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    #[must_use]
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersionUpdate>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifactUpdateInput {
    "cloud": cloud,
    "region": region,
    "environment": environment,
    "display_name": display_name,
    "content_format": content_format,
    "description": description,
    "documentation_link": documentation_link,
    "runtime_language": runtime_language,
    "versions": versions,
});

/// The source of the archive of the version, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlinkArtifactVersionUpdateUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(UploadSourcePresignedUrlInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrlInput> for FlinkArtifactVersionUpdateUploadSource {
    fn from(value: UploadSourcePresignedUrlInput) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for FlinkArtifactVersionUpdateUploadSource {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[],
            optional: &[
                (
                    "location",
                    Shape::Texts(
                        &[
                            "PRESIGNED_URL_LOCATION",
                            "artifact.v1.UploadSource.PresignedUrl",
                        ],
                    ),
                ),
            ],
            others: &Shape::ANY,
        },
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

union!(
    FlinkArtifactVersionUploadSource, CreateFlinkArtifactRequestUploadSource,
    FlinkArtifactVersionUpdateUploadSource
);
