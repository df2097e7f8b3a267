// Generated from artifact/v1.yaml by `cargo xtask codegen`; do not edit.

//! Archives with user-defined functions for Flink statements.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::ContentFormat;

/// Archives with user-defined functions for Flink statements.
///
/// Reached by [`ArtifactV1::flink_artifacts`](super::ArtifactV1::flink_artifacts).
#[derive(Clone, Debug)]
pub struct FlinkArtifactsClient {
    pub(super) client: Client,
}

impl FlinkArtifactsClient {
    /// Lists Flink artifacts.
    ///
    /// `GET /artifact/v1/flink-artifacts` · General Availability · cloud API key or STS token
    ///
    /// Returns the Flink artifacts of an environment in one cloud region, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listArtifactV1FlinkArtifacts)
    ///
    /// # Arguments
    ///
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of Flink artifacts. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
        cloud: impl AsRef<str>,
        region: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> ListFlinkArtifacts {
        let mut call = Call::new(&self.client, &LIST);
        call.query("cloud", cloud.as_ref());
        call.query("region", region.as_ref());
        call.query("environment", environment.as_ref());
        ListFlinkArtifacts { call }
    }

    /// Creates a Flink artifact.
    ///
    /// `POST /artifact/v1/flink-artifacts` · General Availability · cloud API key or STS token
    ///
    /// Creates a Flink artifact from an archive that was uploaded to a presigned URL.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createArtifactV1FlinkArtifact)
    ///
    /// # Arguments
    ///
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `body`: The name of the artifact, its location, and the upload of the archive.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new Flink artifact. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::artifact::v1::{
    ///     CreateFlinkArtifactRequest, CreateFlinkArtifactRequestCloud,
    ///     CreateFlinkArtifactRequestUploadSource, UploadSourcePresignedUrlInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateFlinkArtifactRequest::new(
    ///     CreateFlinkArtifactRequestCloud::Aws,
    ///     "region",
    ///     "environment",
    ///     "display_name",
    ///     CreateFlinkArtifactRequestUploadSource::PresignedUrlLocation(
    ///         UploadSourcePresignedUrlInput::new(),
    ///     ),
    /// );
    /// let answer = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .create("AWS", "us-west-2", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        cloud: impl AsRef<str>,
        region: impl AsRef<str>,
        body: &CreateFlinkArtifactRequest,
    ) -> CreateFlinkArtifact {
        let mut call = Call::new(&self.client, &CREATE);
        call.query("cloud", cloud.as_ref());
        call.query("region", region.as_ref());
        call.json(body);
        CreateFlinkArtifact { call }
    }

    /// Gets a Flink artifact.
    ///
    /// `GET /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a Flink artifact with its versions.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getArtifactV1FlinkArtifact)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested Flink artifact. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Flink artifact with this ID at the given location. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .get("cfa-5t9qm2", "AWS", "us-west-2", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        cloud: impl AsRef<str>,
        region: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> GetFlinkArtifact {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("cloud", cloud.as_ref());
        call.query("region", region.as_ref());
        call.query("environment", environment.as_ref());
        GetFlinkArtifact { call }
    }

    /// Updates a Flink artifact.
    ///
    /// `PATCH /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Changes the given fields of a Flink artifact. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateArtifactV1FlinkArtifact)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The Flink artifact after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Flink artifact with this ID at the given location. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::artifact::v1::{FlinkArtifactCloud, FlinkArtifactUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = FlinkArtifactUpdate::new().with_cloud(FlinkArtifactCloud::Aws);
    /// let answer = client
    ///     .artifact_v1()
    ///     .flink_artifacts()
    ///     .update("cfa-5t9qm2", "AWS", "us-west-2", "env-6m2xp8")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<String>,
        cloud: impl AsRef<str>,
        region: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> UpdateFlinkArtifact {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.query("cloud", cloud.as_ref());
        call.query("region", region.as_ref());
        call.query("environment", environment.as_ref());
        UpdateFlinkArtifact { call }
    }

    /// Deletes a Flink artifact.
    ///
    /// `DELETE /artifact/v1/flink-artifacts/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Deletes a Flink artifact and all of its versions.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteArtifactV1FlinkArtifact)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the Flink artifact.
    /// - `cloud`: The cloud provider of the artifact.
    /// - `region`: The cloud region of the artifact.
    /// - `environment`: The ID of the environment of the artifact.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The Flink artifact is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no Flink artifact with this ID at the given location. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        cloud: impl AsRef<str>,
        region: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> DeleteFlinkArtifact {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("cloud", cloud.as_ref());
        call.query("region", region.as_ref());
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`FlinkArtifactsClient::list`].
    ListFlinkArtifacts -> Json<FlinkArtifactList>
}

pages! {
    ListFlinkArtifacts -> FlinkArtifactList, Paging::Link("page_token")
}

impl ListFlinkArtifacts {
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
    id: "createArtifactV1FlinkArtifact",
    name: "create flink artifact",
    method: "POST",
    path: "/artifact/v1/flink-artifacts",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`FlinkArtifactsClient::create`].
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
    /// A call of [`FlinkArtifactsClient::get`].
    GetFlinkArtifact -> Json<FlinkArtifact>
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

request! {
    /// A call of [`FlinkArtifactsClient::update`].
    UpdateFlinkArtifact -> Json<FlinkArtifact>
}

impl UpdateFlinkArtifact {
    /// The fields to change.
    #[inline]
    pub fn body(mut self, body: &FlinkArtifactUpdate) -> Self {
        self.call.json(body);
        self
    }
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
    /// A call of [`FlinkArtifactsClient::delete`].
    DeleteFlinkArtifact -> Empty
}

/// A page of Flink artifacts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifactList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `artifact/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `FlinkArtifactList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The Flink artifacts on this page. Without duplicates.
    pub data: Vec<FlinkArtifact>,
}

impl FlinkArtifactList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// An archive with user-defined functions for Flink statements.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FlinkArtifact {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `artifact/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `FlinkArtifact`.
    pub kind: Option<String>,
    /// The ID of the Flink artifact. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
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
    /// statement that creates a function. At most 150 characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`; cannot
    /// change after creation.
    ///
    /// **Deprecated.**
    pub class: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersion>>,
}

impl FlinkArtifact {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`class`](Self::class).
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
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

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersion>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifact {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "cloud": cloud,
    5 "region": region,
    6 "environment": environment,
    7 "display_name": display_name,
    8 "class": class,
    9 "content_format": content_format,
    10 "description": description,
    11 "documentation_link": documentation_link,
    12 "runtime_language": runtime_language,
    13 "versions": versions,
});

open_enum! {
    /// The cloud provider that holds the archive.
    pub enum FlinkArtifactCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

open_enum! {
    /// The programming language of the functions.
    pub enum RuntimeLanguage {
        /// `JAVA`
        Java = "JAVA",
        /// `PYTHON`
        Python = "PYTHON",
    }
}

/// A version of a Flink artifact.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    pub fn with_release_notes(mut self, release_notes: impl Into<String>) -> Self {
        self.release_notes = Some(release_notes.into());
        self
    }

    /// Sets [`is_beta`](Self::is_beta).
    pub fn with_is_beta(mut self, is_beta: bool) -> Self {
        self.is_beta = Some(is_beta);
        self
    }
}

model!(FlinkArtifactVersion {
    0 "version": version,
    1 "release_notes": release_notes,
    2 "is_beta": is_beta,
    3 "artifact_id": artifact_id,
    4 "upload_source": upload_source,
});

/// The source of the archive of the version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlinkArtifactVersionUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(Box<UploadSourcePresignedUrl>),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrl> for FlinkArtifactVersionUploadSource {
    fn from(value: UploadSourcePresignedUrl) -> Self {
        Self::PresignedUrlLocation(Box::new(value))
    }
}

impl Union for FlinkArtifactVersionUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "artifact.v1.UploadSource.PresignedUrl") => {
                alternative(value).map(Self::PresignedUrlLocation)
            }
            _ => Ok(Self::Unrecognized(value)),
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

/// An archive that was uploaded to a presigned URL.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSourcePresignedUrl {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `artifact.v1/UploadSource`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `PresignedUrl`.
    pub kind: Option<String>,
    /// The ID of the upload source. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The discriminator for the kind of upload source.
    pub location: Option<UploadSourcePresignedUrlLocation>,
    /// The `upload_id` of the upload URL. Empty in all responses.
    pub upload_id: Option<String>,
}

impl UploadSourcePresignedUrl {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`location`](Self::location).
    pub fn with_location(
        mut self,
        location: impl Into<UploadSourcePresignedUrlLocation>,
    ) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}

model!(UploadSourcePresignedUrl {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "location": location,
    5 "upload_id": upload_id,
});

open_enum! {
    /// The discriminator for the kind of upload source.
    pub enum UploadSourcePresignedUrlLocation {
        /// `PRESIGNED_URL_LOCATION`
        PresignedUrlLocation = "PRESIGNED_URL_LOCATION",
    }
}

/// A new Flink artifact.
#[derive(Clone, Debug, PartialEq)]
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
    /// statement that creates a function. At most 150 characters; matches
    /// `^(([a-zA-Z][a-zA-Z_$0-9]*(\.[a-zA-Z][a-zA-Z_$0-9]*)*)\.)?([a-zA-Z][a-zA-Z_$0-9]*)$`.
    ///
    /// **Deprecated.**
    pub class: Option<String>,
    /// The format of the archive.
    pub content_format: Option<ContentFormat>,
    /// The description of the Flink artifact. At most 256 characters.
    pub description: Option<String>,
    /// The URL of the artifact's documentation, or empty. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The source of the archive.
    pub upload_source: CreateFlinkArtifactRequestUploadSource,
}

impl CreateFlinkArtifactRequest {
    /// With what is required.
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
    pub fn with_class(mut self, class: impl Into<String>) -> Self {
        self.class = Some(class.into());
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

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }
}

model!(CreateFlinkArtifactRequest {
    0 "cloud": cloud,
    1 "region": region,
    2 "environment": environment,
    3 "display_name": display_name,
    4 "class": class,
    5 "content_format": content_format,
    6 "description": description,
    7 "documentation_link": documentation_link,
    8 "runtime_language": runtime_language,
    9 "upload_source": upload_source,
});

open_enum! {
    /// The cloud provider that holds the archive.
    pub enum CreateFlinkArtifactRequestCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The source of the archive.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFlinkArtifactRequestUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(UploadSourcePresignedUrlInput),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrlInput> for CreateFlinkArtifactRequestUploadSource {
    fn from(value: UploadSourcePresignedUrlInput) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for CreateFlinkArtifactRequestUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "artifact.v1.UploadSource.PresignedUrl") => {
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSourcePresignedUrlInput {
    /// The discriminator for the kind of upload source.
    pub location: Option<UploadSourcePresignedUrlLocation>,
    /// The `upload_id` of the upload URL. Empty in all responses.
    pub upload_id: Option<String>,
}

impl UploadSourcePresignedUrlInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`location`](Self::location).
    pub fn with_location(
        mut self,
        location: impl Into<UploadSourcePresignedUrlLocation>,
    ) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`upload_id`](Self::upload_id).
    pub fn with_upload_id(mut self, upload_id: impl Into<String>) -> Self {
        self.upload_id = Some(upload_id.into());
        self
    }
}

model!(UploadSourcePresignedUrlInput {
    0 "location": location,
    1 "upload_id": upload_id,
});

/// An update of a Flink artifact.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// The URL of the artifact's documentation, or empty. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersionUpdate>>,
}

impl FlinkArtifactUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersionUpdate>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifactUpdate {
    0 "cloud": cloud,
    1 "region": region,
    2 "environment": environment,
    3 "display_name": display_name,
    4 "content_format": content_format,
    5 "description": description,
    6 "documentation_link": documentation_link,
    7 "runtime_language": runtime_language,
    8 "versions": versions,
});

/// A version of a Flink artifact.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    pub fn with_release_notes(mut self, release_notes: impl Into<String>) -> Self {
        self.release_notes = Some(release_notes.into());
        self
    }

    /// Sets [`is_beta`](Self::is_beta).
    pub fn with_is_beta(mut self, is_beta: bool) -> Self {
        self.is_beta = Some(is_beta);
        self
    }
}

model!(FlinkArtifactVersionUpdate {
    0 "version": version,
    1 "release_notes": release_notes,
    2 "is_beta": is_beta,
    3 "artifact_id": artifact_id,
    4 "upload_source": upload_source,
});

/// An archive with user-defined functions for Flink statements.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// The URL of the artifact's documentation, or empty. At most 512 characters; matches
    /// `^$|^(http://|https://).+`.
    pub documentation_link: Option<String>,
    /// The programming language of the functions. `JAVA` if not set.
    pub runtime_language: Option<RuntimeLanguage>,
    /// The versions of the Flink artifact.
    pub versions: Option<Vec<FlinkArtifactVersionUpdate>>,
}

impl FlinkArtifactUpdateInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<FlinkArtifactCloud>) -> Self {
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

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`documentation_link`](Self::documentation_link).
    pub fn with_documentation_link(
        mut self,
        documentation_link: impl Into<String>,
    ) -> Self {
        self.documentation_link = Some(documentation_link.into());
        self
    }

    /// Sets [`runtime_language`](Self::runtime_language).
    pub fn with_runtime_language(
        mut self,
        runtime_language: impl Into<RuntimeLanguage>,
    ) -> Self {
        self.runtime_language = Some(runtime_language.into());
        self
    }

    /// Sets [`versions`](Self::versions).
    pub fn with_versions(
        mut self,
        versions: impl IntoIterator<Item = impl Into<FlinkArtifactVersionUpdate>>,
    ) -> Self {
        self.versions = Some(versions.into_iter().map(Into::into).collect());
        self
    }
}

model!(FlinkArtifactUpdateInput {
    0 "cloud": cloud,
    1 "region": region,
    2 "environment": environment,
    3 "display_name": display_name,
    4 "content_format": content_format,
    5 "description": description,
    6 "documentation_link": documentation_link,
    7 "runtime_language": runtime_language,
    8 "versions": versions,
});

/// The source of the archive of the version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FlinkArtifactVersionUpdateUploadSource {
    /// An archive that was uploaded to a presigned URL.
    PresignedUrlLocation(UploadSourcePresignedUrlInput),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<UploadSourcePresignedUrlInput> for FlinkArtifactVersionUpdateUploadSource {
    fn from(value: UploadSourcePresignedUrlInput) -> Self {
        Self::PresignedUrlLocation(value)
    }
}

impl Union for FlinkArtifactVersionUpdateUploadSource {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "location") {
            Some("PRESIGNED_URL_LOCATION" | "artifact.v1.UploadSource.PresignedUrl") => {
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

union!(
    FlinkArtifactVersionUploadSource, CreateFlinkArtifactRequestUploadSource,
    FlinkArtifactVersionUpdateUploadSource
);
