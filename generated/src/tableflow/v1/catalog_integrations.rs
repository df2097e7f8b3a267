// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connections through which Tableflow publishes the tables of a Kafka cluster to an external
//! catalog.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{
    Secret, Union, alternative, model, open_enum, tag, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// Connections through which Tableflow publishes the tables of a Kafka cluster to an external
/// catalog.
///
/// Reached by [`TableflowV1::catalog_integrations`](super::TableflowV1::catalog_integrations).
#[derive(Clone, Debug)]
pub struct CatalogIntegrationsClient {
    pub(super) client: Client,
}

impl CatalogIntegrationsClient {
    /// Lists catalog integrations.
    ///
    /// `GET /tableflow/v1/catalog-integrations` · General Availability · Tableflow API key
    ///
    /// Returns the catalog integrations of one Kafka cluster, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listTableflowV1CatalogIntegrations)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of catalog integrations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
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
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> ListCatalogIntegrations {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        ListCatalogIntegrations { call }
    }

    /// Creates a catalog integration.
    ///
    /// `POST /tableflow/v1/catalog-integrations` · General Availability · Tableflow API key
    ///
    /// Connects the tables of a Kafka cluster to an external catalog. Creation is asynchronous:
    /// tables are published once `status.phase` is `CONNECTED`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createTableflowV1CatalogIntegration)
    ///
    /// # Arguments
    ///
    /// - `body`: The Kafka cluster and the external catalog with its credentials.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The catalog integration is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::tableflow::v1::{
    ///     CatalogIntegrationAwsGlueSpec, CatalogIntegrationCreate,
    ///     CatalogIntegrationSpecConfig, CatalogIntegrationSpecCreate,
    ///     EnvScopedObjectReferenceInput, GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CatalogIntegrationCreate::new(
    ///     CatalogIntegrationSpecCreate::new(
    ///         "display_name",
    ///         CatalogIntegrationSpecConfig::AwsGlue(
    ///             CatalogIntegrationAwsGlueSpec::new("provider_integration_id"),
    ///         ),
    ///         GlobalObjectReferenceInput::new("id"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.tableflow_v1().catalog_integrations().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &CatalogIntegrationCreate) -> CreateCatalogIntegration {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateCatalogIntegration { call }
    }

    /// Gets a catalog integration.
    ///
    /// `GET /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key
    ///
    /// Returns a catalog integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTableflowV1CatalogIntegration)
    ///
    /// [`until_ready`](GetCatalogIntegration::until_ready) asks again until it is ready,
    /// [`until_gone`](GetCatalogIntegration::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the catalog integration.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested catalog integration. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this ID in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .get("tci-4x8pn", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> GetCatalogIntegration {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        GetCatalogIntegration { call }
    }

    /// Updates a catalog integration.
    ///
    /// `PATCH /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key
    ///
    /// Changes the given fields of a catalog integration. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTableflowV1CatalogIntegration)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the catalog integration.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The catalog integration after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this ID in the cluster. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.tableflow_v1().catalog_integrations().update("tci-4x8pn").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> UpdateCatalogIntegration {
        UpdateCatalogIntegration {
            call: Call::new(&self.client, &UPDATE).path(id),
        }
    }

    /// Deletes a catalog integration.
    ///
    /// `DELETE /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key
    ///
    /// Deletes a catalog integration. Tables are no longer published to the external catalog.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTableflowV1CatalogIntegration)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the catalog integration.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The catalog integration is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this ID in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .delete("tci-4x8pn", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
        spec_kafka_cluster: impl AsRef<str>,
    ) -> DeleteCatalogIntegration {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        call.query("spec.kafka_cluster", spec_kafka_cluster.as_ref());
        DeleteCatalogIntegration { call }
    }
}

static LIST: Operation = Operation {
    id: "listTableflowV1CatalogIntegrations",
    name: "list catalog integrations",
    method: "GET",
    path: "/tableflow/v1/catalog-integrations",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::list`].
    ListCatalogIntegrations -> Json<CatalogIntegrationList>
}

pages! {
    ListCatalogIntegrations -> CatalogIntegrationList, Paging::Link("page_token")
}

impl ListCatalogIntegrations {
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
    id: "createTableflowV1CatalogIntegration",
    name: "create catalog integration",
    method: "POST",
    path: "/tableflow/v1/catalog-integrations",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::create`].
    CreateCatalogIntegration -> Json<CatalogIntegration>
}

static GET: Operation = Operation {
    id: "getTableflowV1CatalogIntegration",
    name: "get catalog integration",
    method: "GET",
    path: "/tableflow/v1/catalog-integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::get`].
    GetCatalogIntegration -> Json<CatalogIntegration>
}

impl GetCatalogIntegration {
    /// Waits until it is ready: until `status.phase` is `CONNECTED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<CatalogIntegration> {
        Waiter::until_ready(self.call, Json::<CatalogIntegration>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<CatalogIntegration, ()> {
        Waiter::until_gone(self.call, Json::<CatalogIntegration>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateTableflowV1CatalogIntegration",
    name: "update catalog integration",
    method: "PATCH",
    path: "/tableflow/v1/catalog-integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::update`].
    UpdateCatalogIntegration -> Json<CatalogIntegration>
}

impl UpdateCatalogIntegration {
    /// The fields to change, with the environment and cluster of the integration.
    #[inline]
    pub fn body(mut self, body: &CatalogIntegrationUpdateRequest) -> Self {
        self.call.json(body);
        self
    }
}

static DELETE: Operation = Operation {
    id: "deleteTableflowV1CatalogIntegration",
    name: "delete catalog integration",
    method: "DELETE",
    path: "/tableflow/v1/catalog-integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::delete`].
    DeleteCatalogIntegration -> Empty
}

/// A page of catalog integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `CatalogIntegrationList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The catalog integrations on this page. Without duplicates.
    pub data: Vec<CatalogIntegration>,
}

impl CatalogIntegrationList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<CatalogIntegration>>,
    ) -> Self {
        Self {
            api_version: "tableflow/v1".into(),
            kind: "CatalogIntegrationList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(CatalogIntegrationList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for CatalogIntegrationList {
    type Item = CatalogIntegration;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[CatalogIntegration] {
        &self.data
    }

    fn into_items(self) -> Vec<CatalogIntegration> {
        self.data
    }
}

/// An integration that publishes the tables of a Kafka cluster to an external catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegration {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `CatalogIntegration`.
    pub kind: Option<String>,
    /// The ID of the catalog integration. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a catalog integration.
    pub spec: CatalogIntegrationSpec,
    /// The observed state of a catalog integration. Read-only. Set by the service.
    pub status: Option<CatalogIntegrationStatus>,
}

impl CatalogIntegration {
    /// With what is required.
    pub fn new(spec: impl Into<CatalogIntegrationSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
            status: None,
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

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<CatalogIntegrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(CatalogIntegration {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for CatalogIntegration {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["CONNECTED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.as_ref()?.error_message.as_deref()
    }
}

/// The desired state of a catalog integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSpec {
    /// The display name of the catalog integration.
    pub display_name: String,
    /// `true` if publishing is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The external catalog and its connection settings.
    pub config: CatalogIntegrationSpecConfig,
    /// The environment of the Kafka cluster.
    pub environment: GlobalObjectReference,
    /// The Kafka cluster whose tables are published.
    pub kafka_cluster: EnvScopedObjectReference,
}

impl CatalogIntegrationSpec {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        config: impl Into<CatalogIntegrationSpecConfig>,
        environment: impl Into<GlobalObjectReference>,
        kafka_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            suspended: None,
            config: config.into(),
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }

    /// Sets [`suspended`](Self::suspended).
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }
}

model!(CatalogIntegrationSpec {
    0 "display_name": display_name,
    1 "suspended": suspended,
    2 "config": config,
    3 "environment": environment,
    4 "kafka_cluster": kafka_cluster,
});

/// The external catalog and its connection settings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatalogIntegrationSpecConfig {
    /// An AWS Glue Data Catalog.
    AwsGlue(CatalogIntegrationAwsGlueSpec),
    /// A Snowflake Open Catalog.
    Snowflake(CatalogIntegrationSnowflakeSpec),
    /// A Unity Catalog in Databricks.
    Unity(CatalogIntegrationUnitySpec),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<CatalogIntegrationAwsGlueSpec> for CatalogIntegrationSpecConfig {
    fn from(value: CatalogIntegrationAwsGlueSpec) -> Self {
        Self::AwsGlue(value)
    }
}

impl From<CatalogIntegrationSnowflakeSpec> for CatalogIntegrationSpecConfig {
    fn from(value: CatalogIntegrationSnowflakeSpec) -> Self {
        Self::Snowflake(value)
    }
}

impl From<CatalogIntegrationUnitySpec> for CatalogIntegrationSpecConfig {
    fn from(value: CatalogIntegrationUnitySpec) -> Self {
        Self::Unity(value)
    }
}

impl Union for CatalogIntegrationSpecConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsGlue" | "tableflow.v1.CatalogIntegrationAwsGlueSpec") => {
                alternative(value).map(Self::AwsGlue)
            }
            Some("Snowflake" | "tableflow.v1.CatalogIntegrationSnowflakeSpec") => {
                alternative(value).map(Self::Snowflake)
            }
            Some("Unity" | "tableflow.v1.CatalogIntegrationUnitySpec") => {
                alternative(value).map(Self::Unity)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsGlue(value) => write_tagged(value, "kind", "AwsGlue", serializer),
            Self::Snowflake(value) => {
                write_tagged(value, "kind", "Snowflake", serializer)
            }
            Self::Unity(value) => write_tagged(value, "kind", "Unity", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// An AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationAwsGlueSpec {
    /// The discriminator for the kind of catalog. Cannot change after creation; always `AwsGlue`.
    pub kind: String,
    /// The ID of the provider integration that gives access to AWS Glue. Cannot change after
    /// creation.
    pub provider_integration_id: String,
    /// The name of the Glue database. Chosen by the service if absent.
    pub custom_database: Option<String>,
}

impl CatalogIntegrationAwsGlueSpec {
    /// With what is required.
    pub fn new(provider_integration_id: impl Into<String>) -> Self {
        Self {
            kind: "AwsGlue".into(),
            provider_integration_id: provider_integration_id.into(),
            custom_database: None,
        }
    }

    /// Sets [`custom_database`](Self::custom_database).
    pub fn with_custom_database(mut self, custom_database: impl Into<String>) -> Self {
        self.custom_database = Some(custom_database.into());
        self
    }
}

model!(CatalogIntegrationAwsGlueSpec {
    0 "kind": kind,
    1 "provider_integration_id": provider_integration_id,
    2 "custom_database": custom_database,
});

/// A Snowflake Open Catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSnowflakeSpec {
    /// The discriminator for the kind of catalog. Always `Snowflake`.
    pub kind: String,
    /// The URL of the Snowflake Open Catalog.
    pub endpoint: String,
    /// The client ID to sign in with.
    pub client_id: String,
    /// The client secret to sign in with.
    pub client_secret: Secret,
    /// The name of the warehouse in the catalog.
    pub warehouse: String,
    /// The requested scope.
    pub allowed_scope: String,
    /// The name of the namespace. Chosen by the service if absent.
    pub custom_namespace: Option<String>,
}

impl CatalogIntegrationSnowflakeSpec {
    /// With what is required.
    pub fn new(
        endpoint: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        warehouse: impl Into<String>,
        allowed_scope: impl Into<String>,
    ) -> Self {
        Self {
            kind: "Snowflake".into(),
            endpoint: endpoint.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            warehouse: warehouse.into(),
            allowed_scope: allowed_scope.into(),
            custom_namespace: None,
        }
    }

    /// Sets [`custom_namespace`](Self::custom_namespace).
    pub fn with_custom_namespace(mut self, custom_namespace: impl Into<String>) -> Self {
        self.custom_namespace = Some(custom_namespace.into());
        self
    }
}

model!(CatalogIntegrationSnowflakeSpec {
    0 "kind": kind,
    1 "endpoint": endpoint,
    2 "client_id": client_id,
    3 "client_secret": client_secret,
    4 "warehouse": warehouse,
    5 "allowed_scope": allowed_scope,
    6 "custom_namespace": custom_namespace,
});

/// A Unity Catalog in Databricks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUnitySpec {
    /// The discriminator for the kind of catalog. Always `Unity`.
    pub kind: String,
    /// The URL of the Databricks workspace.
    pub workspace_endpoint: String,
    /// The name of the catalog in Unity Catalog.
    pub catalog_name: String,
    /// OAuth client ID to sign in with.
    pub client_id: String,
    /// OAuth client secret to sign in with.
    pub client_secret: Secret,
    /// The name of the schema. Chosen by the service if absent.
    pub custom_schema: Option<String>,
}

impl CatalogIntegrationUnitySpec {
    /// With what is required.
    pub fn new(
        workspace_endpoint: impl Into<String>,
        catalog_name: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            kind: "Unity".into(),
            workspace_endpoint: workspace_endpoint.into(),
            catalog_name: catalog_name.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            custom_schema: None,
        }
    }

    /// Sets [`custom_schema`](Self::custom_schema).
    pub fn with_custom_schema(mut self, custom_schema: impl Into<String>) -> Self {
        self.custom_schema = Some(custom_schema.into());
        self
    }
}

model!(CatalogIntegrationUnitySpec {
    0 "kind": kind,
    1 "workspace_endpoint": workspace_endpoint,
    2 "catalog_name": catalog_name,
    3 "client_id": client_id,
    4 "client_secret": client_secret,
    5 "custom_schema": custom_schema,
});

/// The observed state of a catalog integration.
///
/// Read-only.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationStatus {
    /// The lifecycle phase of the integration: `PENDING` until the first contact, `CONNECTED` while
    /// tables are published, `FAILED` if that fails. Set by the service.
    pub phase: Option<CatalogIntegrationStatusPhase>,
    /// The human-readable reason for the failure of the integration. Absent if it has not failed.
    /// Set by the service.
    pub error_message: Option<String>,
    /// The time at which tables were last published, in UTC, in RFC 3339 format. Set by the
    /// service.
    pub last_sync_at: Option<String>,
}

impl CatalogIntegrationStatus {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`phase`](Self::phase).
    pub fn with_phase(
        mut self,
        phase: impl Into<CatalogIntegrationStatusPhase>,
    ) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`last_sync_at`](Self::last_sync_at).
    pub fn with_last_sync_at(mut self, last_sync_at: impl Into<String>) -> Self {
        self.last_sync_at = Some(last_sync_at.into());
        self
    }
}

model!(CatalogIntegrationStatus {
    0 "phase": phase,
    1 "error_message": error_message,
    2 "last_sync_at": last_sync_at,
});

open_enum! {
    /// The lifecycle phase of the integration: `PENDING` until the first contact, `CONNECTED` while
    /// tables are published, `FAILED` if that fails.
    pub enum CatalogIntegrationStatusPhase {
        /// `PENDING`
        Pending = "PENDING",
        /// `CONNECTED`
        Connected = "CONNECTED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// An integration that publishes the tables of a Kafka cluster to an external catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationCreate {
    /// The desired state of a catalog integration.
    pub spec: CatalogIntegrationSpecCreate,
}

impl CatalogIntegrationCreate {
    /// With what is required.
    pub fn new(spec: impl Into<CatalogIntegrationSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CatalogIntegrationCreate {
    0 "spec": spec,
});

/// The desired state of a catalog integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSpecCreate {
    /// The display name of the catalog integration.
    pub display_name: String,
    /// `true` if publishing is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The external catalog and its connection settings.
    pub config: CatalogIntegrationSpecConfig,
    /// The environment of the Kafka cluster.
    pub environment: GlobalObjectReferenceInput,
    /// The Kafka cluster whose tables are published.
    pub kafka_cluster: EnvScopedObjectReferenceInput,
}

impl CatalogIntegrationSpecCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        config: impl Into<CatalogIntegrationSpecConfig>,
        environment: impl Into<GlobalObjectReferenceInput>,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            suspended: None,
            config: config.into(),
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }

    /// Sets [`suspended`](Self::suspended).
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }
}

model!(CatalogIntegrationSpecCreate {
    0 "display_name": display_name,
    1 "suspended": suspended,
    2 "config": config,
    3 "environment": environment,
    4 "kafka_cluster": kafka_cluster,
});

/// An update of a catalog integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUpdateRequest {
    /// The mutable fields of a catalog integration's spec.
    pub spec: Option<CatalogIntegrationUpdateSpec>,
}

impl CatalogIntegrationUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    pub fn with_spec(mut self, spec: impl Into<CatalogIntegrationUpdateSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(CatalogIntegrationUpdateRequest {
    0 "spec": spec,
});

/// The mutable fields of a catalog integration's spec.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUpdateSpec {
    /// The display name of the catalog integration.
    pub display_name: Option<String>,
    /// `true` if publishing is suspended.
    pub suspended: Option<bool>,
    /// The settings of the external catalog to change. The kind of catalog is immutable.
    pub config: Option<CatalogIntegrationUpdateSpecConfig>,
    /// The environment of the Kafka cluster. Identifies the integration; immutable.
    pub environment: GlobalObjectReferenceInput,
    /// The Kafka cluster whose tables are published. Identifies the integration; immutable.
    pub kafka_cluster: EnvScopedObjectReferenceInput,
}

impl CatalogIntegrationUpdateSpec {
    /// With what is required.
    pub fn new(
        environment: impl Into<GlobalObjectReferenceInput>,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            suspended: None,
            config: None,
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`suspended`](Self::suspended).
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(
        mut self,
        config: impl Into<CatalogIntegrationUpdateSpecConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(CatalogIntegrationUpdateSpec {
    0 "display_name": display_name,
    1 "suspended": suspended,
    2 "config": config,
    3 "environment": environment,
    4 "kafka_cluster": kafka_cluster,
});

/// The settings of the external catalog to change.
///
/// The kind of catalog is immutable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatalogIntegrationUpdateSpecConfig {
    /// New settings for an AWS Glue Data Catalog.
    AwsGlue(CatalogIntegrationAwsGlueUpdateSpec),
    /// New settings for a Snowflake Open Catalog. Omitted properties are unchanged.
    Snowflake(CatalogIntegrationSnowflakeUpdateSpec),
    /// New settings for a Unity Catalog in Databricks. Omitted properties are unchanged.
    Unity(CatalogIntegrationUnityUpdateSpec),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<CatalogIntegrationAwsGlueUpdateSpec> for CatalogIntegrationUpdateSpecConfig {
    fn from(value: CatalogIntegrationAwsGlueUpdateSpec) -> Self {
        Self::AwsGlue(value)
    }
}

impl From<CatalogIntegrationSnowflakeUpdateSpec> for CatalogIntegrationUpdateSpecConfig {
    fn from(value: CatalogIntegrationSnowflakeUpdateSpec) -> Self {
        Self::Snowflake(value)
    }
}

impl From<CatalogIntegrationUnityUpdateSpec> for CatalogIntegrationUpdateSpecConfig {
    fn from(value: CatalogIntegrationUnityUpdateSpec) -> Self {
        Self::Unity(value)
    }
}

impl Union for CatalogIntegrationUpdateSpecConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsGlue" | "tableflow.v1.CatalogIntegrationAwsGlueUpdateSpec") => {
                alternative(value).map(Self::AwsGlue)
            }
            Some("Snowflake" | "tableflow.v1.CatalogIntegrationSnowflakeUpdateSpec") => {
                alternative(value).map(Self::Snowflake)
            }
            Some("Unity" | "tableflow.v1.CatalogIntegrationUnityUpdateSpec") => {
                alternative(value).map(Self::Unity)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsGlue(value) => write_tagged(value, "kind", "AwsGlue", serializer),
            Self::Snowflake(value) => {
                write_tagged(value, "kind", "Snowflake", serializer)
            }
            Self::Unity(value) => write_tagged(value, "kind", "Unity", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// New settings for an AWS Glue Data Catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationAwsGlueUpdateSpec {
    /// The discriminator for the kind of catalog. Cannot change after creation; always `AwsGlue`.
    pub kind: String,
    /// The name of the Glue database.
    pub custom_database: Option<String>,
}

impl Default for CatalogIntegrationAwsGlueUpdateSpec {
    fn default() -> Self {
        Self::new()
    }
}

impl CatalogIntegrationAwsGlueUpdateSpec {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsGlue".into(),
            custom_database: None,
        }
    }

    /// Sets [`custom_database`](Self::custom_database).
    pub fn with_custom_database(mut self, custom_database: impl Into<String>) -> Self {
        self.custom_database = Some(custom_database.into());
        self
    }
}

model!(CatalogIntegrationAwsGlueUpdateSpec {
    0 "kind": kind,
    1 "custom_database": custom_database,
});

/// New settings for a Snowflake Open Catalog.
///
/// Omitted properties are unchanged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSnowflakeUpdateSpec {
    /// The discriminator for the kind of catalog. Always `Snowflake`.
    pub kind: String,
    /// The URL of the Snowflake Open Catalog.
    pub endpoint: Option<String>,
    /// The client ID to sign in with.
    pub client_id: Option<String>,
    /// The client secret to sign in with.
    pub client_secret: Option<Secret>,
    /// The name of the warehouse in the catalog.
    pub warehouse: Option<String>,
    /// The requested scope.
    pub allowed_scope: Option<String>,
    /// The name of the namespace.
    pub custom_namespace: Option<String>,
}

impl Default for CatalogIntegrationSnowflakeUpdateSpec {
    fn default() -> Self {
        Self::new()
    }
}

impl CatalogIntegrationSnowflakeUpdateSpec {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Snowflake".into(),
            endpoint: None,
            client_id: None,
            client_secret: None,
            warehouse: None,
            allowed_scope: None,
            custom_namespace: None,
        }
    }

    /// Sets [`endpoint`](Self::endpoint).
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`client_id`](Self::client_id).
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    pub fn with_client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets [`warehouse`](Self::warehouse).
    pub fn with_warehouse(mut self, warehouse: impl Into<String>) -> Self {
        self.warehouse = Some(warehouse.into());
        self
    }

    /// Sets [`allowed_scope`](Self::allowed_scope).
    pub fn with_allowed_scope(mut self, allowed_scope: impl Into<String>) -> Self {
        self.allowed_scope = Some(allowed_scope.into());
        self
    }

    /// Sets [`custom_namespace`](Self::custom_namespace).
    pub fn with_custom_namespace(mut self, custom_namespace: impl Into<String>) -> Self {
        self.custom_namespace = Some(custom_namespace.into());
        self
    }
}

model!(CatalogIntegrationSnowflakeUpdateSpec {
    0 "kind": kind,
    1 "endpoint": endpoint,
    2 "client_id": client_id,
    3 "client_secret": client_secret,
    4 "warehouse": warehouse,
    5 "allowed_scope": allowed_scope,
    6 "custom_namespace": custom_namespace,
});

/// New settings for a Unity Catalog in Databricks.
///
/// Omitted properties are unchanged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUnityUpdateSpec {
    /// The discriminator for the kind of catalog. Always `Unity`.
    pub kind: String,
    /// The URL of the Databricks workspace.
    pub workspace_endpoint: Option<String>,
    /// The name of the catalog in Unity Catalog.
    pub catalog_name: Option<String>,
    /// OAuth client ID to sign in with.
    pub client_id: Option<String>,
    /// OAuth client secret to sign in with.
    pub client_secret: Option<Secret>,
    /// The name of the schema.
    pub custom_schema: Option<String>,
}

impl Default for CatalogIntegrationUnityUpdateSpec {
    fn default() -> Self {
        Self::new()
    }
}

impl CatalogIntegrationUnityUpdateSpec {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "Unity".into(),
            workspace_endpoint: None,
            catalog_name: None,
            client_id: None,
            client_secret: None,
            custom_schema: None,
        }
    }

    /// Sets [`workspace_endpoint`](Self::workspace_endpoint).
    pub fn with_workspace_endpoint(
        mut self,
        workspace_endpoint: impl Into<String>,
    ) -> Self {
        self.workspace_endpoint = Some(workspace_endpoint.into());
        self
    }

    /// Sets [`catalog_name`](Self::catalog_name).
    pub fn with_catalog_name(mut self, catalog_name: impl Into<String>) -> Self {
        self.catalog_name = Some(catalog_name.into());
        self
    }

    /// Sets [`client_id`](Self::client_id).
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    pub fn with_client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets [`custom_schema`](Self::custom_schema).
    pub fn with_custom_schema(mut self, custom_schema: impl Into<String>) -> Self {
        self.custom_schema = Some(custom_schema.into());
        self
    }
}

model!(CatalogIntegrationUnityUpdateSpec {
    0 "kind": kind,
    1 "workspace_endpoint": workspace_endpoint,
    2 "catalog_name": catalog_name,
    3 "client_id": client_id,
    4 "client_secret": client_secret,
    5 "custom_schema": custom_schema,
});

union!(CatalogIntegrationSpecConfig, CatalogIntegrationUpdateSpecConfig);
