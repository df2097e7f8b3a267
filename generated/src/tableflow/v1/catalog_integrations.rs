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
    Fields, Members, Model, Object, Secret, Union, alternative, model, open_enum, tag,
    union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, RESOURCE_API_KEY};

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
    /// `GET /tableflow/v1/catalog-integrations` · General Availability · resource API key
    ///
    /// Returns the catalog integrations of one Kafka cluster, one page at a time.
    ///
    /// # Arguments
    ///
    /// - `environment`: Identifier of the environment that the Kafka cluster is in.
    /// - `spec_kafka_cluster`: Identifier of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | One page of catalog integrations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `POST /tableflow/v1/catalog-integrations` · General Availability · resource API key
    ///
    /// Connects the tables of a Kafka cluster to an external catalog. Creation is asynchronous:
    /// tables are published once `status.phase` is `CONNECTED`.
    ///
    /// # Arguments
    ///
    /// - `body`: The Kafka cluster, the external catalog, and how to sign in to it.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The catalog integration is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// `GET /tableflow/v1/catalog-integrations/{id}` · General Availability · resource API key
    ///
    /// Returns one catalog integration.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the catalog integration.
    /// - `environment`: Identifier of the environment that the Kafka cluster is in.
    /// - `spec_kafka_cluster`: Identifier of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested catalog integration. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this identifier in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    /// `PATCH /tableflow/v1/catalog-integrations/{id}` · General Availability · resource API key
    ///
    /// Changes the given fields of a catalog integration. Fields that are left out keep their
    /// value.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the catalog integration.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The catalog integration after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this identifier in the cluster. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well formed, but a value in it is not acceptable. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    /// `DELETE /tableflow/v1/catalog-integrations/{id}` · General Availability · resource API key
    ///
    /// Deletes a catalog integration. Tables are no longer published to the external catalog.
    ///
    /// # Arguments
    ///
    /// - `id`: Identifier of the catalog integration.
    /// - `environment`: Identifier of the environment that the Kafka cluster is in.
    /// - `spec_kafka_cluster`: Identifier of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The catalog integration is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no catalog integration with this identifier in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    security: &[&[&RESOURCE_API_KEY]],
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
    /// How many objects a page holds at most. 10 if absent, and no more than 100. At most 100; the
    /// service gives at most 500; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Which page to return: the `page_token` found in the `next` link of the page before. Absent
    /// means the first page. At most 255 characters.
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
    security: &[&[&RESOURCE_API_KEY]],
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
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::get`].
    GetCatalogIntegration -> Json<CatalogIntegration>
}

static UPDATE: Operation = Operation {
    id: "updateTableflowV1CatalogIntegration",
    name: "update catalog integration",
    method: "PATCH",
    path: "/tableflow/v1/catalog-integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::update`].
    UpdateCatalogIntegration -> Json<CatalogIntegration>
}

impl UpdateCatalogIntegration {
    /// The fields to change, and the environment and cluster that the integration is for.
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
    security: &[&[&RESOURCE_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`CatalogIntegrationsClient::delete`].
    DeleteCatalogIntegration -> Empty
}

/// One page of catalog integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationList {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// Type of the object. Set by the service; always `CatalogIntegrationList`.
    pub kind: String,
    /// Links from one page of a list to the others.
    pub metadata: ListMeta,
    /// The catalog integrations of this page. Without duplicates.
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

impl Model for CatalogIntegrationList {
    const FIELDS: Fields = &["api_version", "kind", "metadata", "data"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut api_version = None;
        let mut kind = None;
        let mut metadata = None;
        let mut data = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => api_version = members.value()?,
                1 => kind = members.value()?,
                2 => metadata = members.value()?,
                _ => data = members.value()?,
            }
        }
        Ok(Self {
            api_version: members.required(api_version, "api_version")?,
            kind: members.required(kind, "kind")?,
            metadata: members.required(metadata, "metadata")?,
            data: members.required(data, "data")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("api_version", &self.api_version)?;
        object.member("kind", &self.kind)?;
        object.member("metadata", &self.metadata)?;
        object.member("data", &self.data)
    }
}

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

/// A connection that publishes the tables of a Kafka cluster to an external catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegration {
    /// Group and version of the API that the object belongs to. Set by the service; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// Type of the object. Set by the service; always `CatalogIntegration`.
    pub kind: Option<String>,
    /// Identifier of the catalog integration. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// Where an object lives and when it changed. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The wanted state of a catalog integration.
    pub spec: CatalogIntegrationSpec,
    /// The observed state of a catalog integration. Set by the service.
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

impl Model for CatalogIntegration {
    const FIELDS: Fields = &["api_version", "kind", "id", "metadata", "spec", "status"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut api_version = None;
        let mut kind = None;
        let mut id = None;
        let mut metadata = None;
        let mut spec = None;
        let mut status = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => api_version = members.value()?,
                1 => kind = members.value()?,
                2 => id = members.value()?,
                3 => metadata = members.value()?,
                4 => spec = members.value()?,
                _ => status = members.value()?,
            }
        }
        Ok(Self {
            api_version,
            kind,
            id,
            metadata,
            spec: members.required(spec, "spec")?,
            status,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("api_version", &self.api_version)?;
        object.optional("kind", &self.kind)?;
        object.optional("id", &self.id)?;
        object.optional("metadata", &self.metadata)?;
        object.member("spec", &self.spec)?;
        object.optional("status", &self.status)
    }
}

/// The wanted state of a catalog integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSpec {
    /// Display name of the catalog integration.
    pub display_name: String,
    /// Whether publishing is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The external catalog and how to reach it.
    pub config: CatalogIntegrationSpecConfig,
    /// The environment that the Kafka cluster is in.
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

impl Model for CatalogIntegrationSpec {
    const FIELDS: Fields = &[
        "display_name",
        "suspended",
        "config",
        "environment",
        "kafka_cluster",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut display_name = None;
        let mut suspended = None;
        let mut config = None;
        let mut environment = None;
        let mut kafka_cluster = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => display_name = members.value()?,
                1 => suspended = members.value()?,
                2 => config = members.value()?,
                3 => environment = members.value()?,
                _ => kafka_cluster = members.value()?,
            }
        }
        Ok(Self {
            display_name: members.required(display_name, "display_name")?,
            suspended,
            config: members.required(config, "config")?,
            environment: members.required(environment, "environment")?,
            kafka_cluster: members.required(kafka_cluster, "kafka_cluster")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("display_name", &self.display_name)?;
        object.optional("suspended", &self.suspended)?;
        object.member("config", &self.config)?;
        object.member("environment", &self.environment)?;
        object.member("kafka_cluster", &self.kafka_cluster)
    }
}

/// The external catalog and how to reach it.
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
    /// Tells the kinds of catalogs apart. Cannot change after creation; always `AwsGlue`.
    pub kind: String,
    /// Identifier of the provider integration that gives access to AWS Glue. Cannot change after
    /// creation.
    pub provider_integration_id: String,
    /// Name of the Glue database to use. The service chooses one if absent.
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

impl Model for CatalogIntegrationAwsGlueSpec {
    const FIELDS: Fields = &["kind", "provider_integration_id", "custom_database"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut kind = None;
        let mut provider_integration_id = None;
        let mut custom_database = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                1 => provider_integration_id = members.value()?,
                _ => custom_database = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            provider_integration_id: members
                .required(provider_integration_id, "provider_integration_id")?,
            custom_database,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("provider_integration_id", &self.provider_integration_id)?;
        object.optional("custom_database", &self.custom_database)
    }
}

/// A Snowflake Open Catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSnowflakeSpec {
    /// Tells the kinds of catalogs apart. Always `Snowflake`.
    pub kind: String,
    /// URL of the Snowflake Open Catalog.
    pub endpoint: String,
    /// Client identifier to sign in with.
    pub client_id: String,
    /// Client secret to sign in with.
    pub client_secret: Secret,
    /// Name of the warehouse in the catalog.
    pub warehouse: String,
    /// Scope that the client asks for.
    pub allowed_scope: String,
    /// Name of the namespace to use. The service chooses one if absent.
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

impl Model for CatalogIntegrationSnowflakeSpec {
    const FIELDS: Fields = &[
        "kind",
        "endpoint",
        "client_id",
        "client_secret",
        "warehouse",
        "allowed_scope",
        "custom_namespace",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut kind = None;
        let mut endpoint = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut warehouse = None;
        let mut allowed_scope = None;
        let mut custom_namespace = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                1 => endpoint = members.value()?,
                2 => client_id = members.value()?,
                3 => client_secret = members.value()?,
                4 => warehouse = members.value()?,
                5 => allowed_scope = members.value()?,
                _ => custom_namespace = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            endpoint: members.required(endpoint, "endpoint")?,
            client_id: members.required(client_id, "client_id")?,
            client_secret: members.required(client_secret, "client_secret")?,
            warehouse: members.required(warehouse, "warehouse")?,
            allowed_scope: members.required(allowed_scope, "allowed_scope")?,
            custom_namespace,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("endpoint", &self.endpoint)?;
        object.member("client_id", &self.client_id)?;
        object.member("client_secret", &self.client_secret)?;
        object.member("warehouse", &self.warehouse)?;
        object.member("allowed_scope", &self.allowed_scope)?;
        object.optional("custom_namespace", &self.custom_namespace)
    }
}

/// A Unity Catalog in Databricks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUnitySpec {
    /// Tells the kinds of catalogs apart. Always `Unity`.
    pub kind: String,
    /// URL of the Databricks workspace.
    pub workspace_endpoint: String,
    /// Name of the catalog in Unity Catalog.
    pub catalog_name: String,
    /// OAuth client identifier to sign in with.
    pub client_id: String,
    /// OAuth client secret to sign in with.
    pub client_secret: Secret,
    /// Name of the schema to use. The service chooses one if absent.
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

impl Model for CatalogIntegrationUnitySpec {
    const FIELDS: Fields = &[
        "kind",
        "workspace_endpoint",
        "catalog_name",
        "client_id",
        "client_secret",
        "custom_schema",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut kind = None;
        let mut workspace_endpoint = None;
        let mut catalog_name = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut custom_schema = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                1 => workspace_endpoint = members.value()?,
                2 => catalog_name = members.value()?,
                3 => client_id = members.value()?,
                4 => client_secret = members.value()?,
                _ => custom_schema = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            workspace_endpoint: members
                .required(workspace_endpoint, "workspace_endpoint")?,
            catalog_name: members.required(catalog_name, "catalog_name")?,
            client_id: members.required(client_id, "client_id")?,
            client_secret: members.required(client_secret, "client_secret")?,
            custom_schema,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.member("workspace_endpoint", &self.workspace_endpoint)?;
        object.member("catalog_name", &self.catalog_name)?;
        object.member("client_id", &self.client_id)?;
        object.member("client_secret", &self.client_secret)?;
        object.optional("custom_schema", &self.custom_schema)
    }
}

/// The observed state of a catalog integration.
///
/// Set by the service.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationStatus {
    /// Where the integration is in its life: `PENDING` until the first contact, `CONNECTED` while
    /// tables are published, `FAILED` if that does not work. Set by the service.
    pub phase: Option<CatalogIntegrationStatusPhase>,
    /// Why the integration failed, for people. Absent if it has not failed. Set by the service.
    pub error_message: Option<String>,
    /// When tables were last published, in UTC, as RFC 3339 text. Set by the service.
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

impl Model for CatalogIntegrationStatus {
    const FIELDS: Fields = &["phase", "error_message", "last_sync_at"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut phase, mut error_message, mut last_sync_at) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => phase = members.value()?,
                1 => error_message = members.value()?,
                _ => last_sync_at = members.value()?,
            }
        }
        Ok(Self {
            phase,
            error_message,
            last_sync_at,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("phase", &self.phase)?;
        object.optional("error_message", &self.error_message)?;
        object.optional("last_sync_at", &self.last_sync_at)
    }
}

open_enum! {
    /// Where the integration is in its life: `PENDING` until the first contact, `CONNECTED` while
    /// tables are published, `FAILED` if that does not work.
    pub enum CatalogIntegrationStatusPhase {
        /// `PENDING`
        Pending = "PENDING",
        /// `CONNECTED`
        Connected = "CONNECTED",
        /// `FAILED`
        Failed = "FAILED",
    }
}

/// A connection that publishes the tables of a Kafka cluster to an external catalog.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationCreate {
    /// The wanted state of a catalog integration.
    pub spec: CatalogIntegrationSpecCreate,
}

impl CatalogIntegrationCreate {
    /// With what is required.
    pub fn new(spec: impl Into<CatalogIntegrationSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

impl Model for CatalogIntegrationCreate {
    const FIELDS: Fields = &["spec"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut spec = None;
        while members.next(Self::FIELDS)?.is_some() {
            spec = members.value()?;
        }
        Ok(Self {
            spec: members.required(spec, "spec")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("spec", &self.spec)
    }
}

/// The wanted state of a catalog integration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSpecCreate {
    /// Display name of the catalog integration.
    pub display_name: String,
    /// Whether publishing is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The external catalog and how to reach it.
    pub config: CatalogIntegrationSpecConfig,
    /// The environment that the Kafka cluster is in.
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

impl Model for CatalogIntegrationSpecCreate {
    const FIELDS: Fields = &[
        "display_name",
        "suspended",
        "config",
        "environment",
        "kafka_cluster",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut display_name = None;
        let mut suspended = None;
        let mut config = None;
        let mut environment = None;
        let mut kafka_cluster = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => display_name = members.value()?,
                1 => suspended = members.value()?,
                2 => config = members.value()?,
                3 => environment = members.value()?,
                _ => kafka_cluster = members.value()?,
            }
        }
        Ok(Self {
            display_name: members.required(display_name, "display_name")?,
            suspended,
            config: members.required(config, "config")?,
            environment: members.required(environment, "environment")?,
            kafka_cluster: members.required(kafka_cluster, "kafka_cluster")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("display_name", &self.display_name)?;
        object.optional("suspended", &self.suspended)?;
        object.member("config", &self.config)?;
        object.member("environment", &self.environment)?;
        object.member("kafka_cluster", &self.kafka_cluster)
    }
}

/// An update of a catalog integration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUpdateRequest {
    /// The members of a catalog integration's wanted state that an update takes.
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

impl Model for CatalogIntegrationUpdateRequest {
    const FIELDS: Fields = &["spec"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut spec = None;
        while members.next(Self::FIELDS)?.is_some() {
            spec = members.value()?;
        }
        Ok(Self { spec })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("spec", &self.spec)
    }
}

/// The members of a catalog integration's wanted state that an update takes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUpdateSpec {
    /// Display name of the catalog integration.
    pub display_name: Option<String>,
    /// Whether publishing is suspended.
    pub suspended: Option<bool>,
    /// The settings of the external catalog to change. The kind of catalog stays as it is.
    pub config: Option<CatalogIntegrationUpdateSpecConfig>,
    /// The environment that the Kafka cluster is in. Identifies the integration; cannot be changed.
    pub environment: GlobalObjectReferenceInput,
    /// The Kafka cluster whose tables are published. Identifies the integration; cannot be changed.
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

impl Model for CatalogIntegrationUpdateSpec {
    const FIELDS: Fields = &[
        "display_name",
        "suspended",
        "config",
        "environment",
        "kafka_cluster",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut display_name = None;
        let mut suspended = None;
        let mut config = None;
        let mut environment = None;
        let mut kafka_cluster = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => display_name = members.value()?,
                1 => suspended = members.value()?,
                2 => config = members.value()?,
                3 => environment = members.value()?,
                _ => kafka_cluster = members.value()?,
            }
        }
        Ok(Self {
            display_name,
            suspended,
            config,
            environment: members.required(environment, "environment")?,
            kafka_cluster: members.required(kafka_cluster, "kafka_cluster")?,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("display_name", &self.display_name)?;
        object.optional("suspended", &self.suspended)?;
        object.optional("config", &self.config)?;
        object.member("environment", &self.environment)?;
        object.member("kafka_cluster", &self.kafka_cluster)
    }
}

/// The settings of the external catalog to change.
///
/// The kind of catalog stays as it is.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CatalogIntegrationUpdateSpecConfig {
    /// New settings for an AWS Glue Data Catalog.
    AwsGlue(CatalogIntegrationAwsGlueUpdateSpec),
    /// New settings for a Snowflake Open Catalog. Members that are left out keep their value.
    Snowflake(CatalogIntegrationSnowflakeUpdateSpec),
    /// New settings for a Unity Catalog in Databricks. Members that are left out keep their value.
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
    /// Tells the kinds of catalogs apart. Cannot change after creation; always `AwsGlue`.
    pub kind: String,
    /// Name of the Glue database to use.
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

impl Model for CatalogIntegrationAwsGlueUpdateSpec {
    const FIELDS: Fields = &["kind", "custom_database"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut kind, mut custom_database) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                _ => custom_database = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            custom_database,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.optional("custom_database", &self.custom_database)
    }
}

/// New settings for a Snowflake Open Catalog.
///
/// Members that are left out keep their value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationSnowflakeUpdateSpec {
    /// Tells the kinds of catalogs apart. Always `Snowflake`.
    pub kind: String,
    /// URL of the Snowflake Open Catalog.
    pub endpoint: Option<String>,
    /// Client identifier to sign in with.
    pub client_id: Option<String>,
    /// Client secret to sign in with.
    pub client_secret: Option<Secret>,
    /// Name of the warehouse in the catalog.
    pub warehouse: Option<String>,
    /// Scope that the client asks for.
    pub allowed_scope: Option<String>,
    /// Name of the namespace to use.
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

impl Model for CatalogIntegrationSnowflakeUpdateSpec {
    const FIELDS: Fields = &[
        "kind",
        "endpoint",
        "client_id",
        "client_secret",
        "warehouse",
        "allowed_scope",
        "custom_namespace",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut kind = None;
        let mut endpoint = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut warehouse = None;
        let mut allowed_scope = None;
        let mut custom_namespace = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                1 => endpoint = members.value()?,
                2 => client_id = members.value()?,
                3 => client_secret = members.value()?,
                4 => warehouse = members.value()?,
                5 => allowed_scope = members.value()?,
                _ => custom_namespace = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            endpoint,
            client_id,
            client_secret,
            warehouse,
            allowed_scope,
            custom_namespace,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.optional("endpoint", &self.endpoint)?;
        object.optional("client_id", &self.client_id)?;
        object.optional("client_secret", &self.client_secret)?;
        object.optional("warehouse", &self.warehouse)?;
        object.optional("allowed_scope", &self.allowed_scope)?;
        object.optional("custom_namespace", &self.custom_namespace)
    }
}

/// New settings for a Unity Catalog in Databricks.
///
/// Members that are left out keep their value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUnityUpdateSpec {
    /// Tells the kinds of catalogs apart. Always `Unity`.
    pub kind: String,
    /// URL of the Databricks workspace.
    pub workspace_endpoint: Option<String>,
    /// Name of the catalog in Unity Catalog.
    pub catalog_name: Option<String>,
    /// OAuth client identifier to sign in with.
    pub client_id: Option<String>,
    /// OAuth client secret to sign in with.
    pub client_secret: Option<Secret>,
    /// Name of the schema to use.
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

impl Model for CatalogIntegrationUnityUpdateSpec {
    const FIELDS: Fields = &[
        "kind",
        "workspace_endpoint",
        "catalog_name",
        "client_id",
        "client_secret",
        "custom_schema",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut kind = None;
        let mut workspace_endpoint = None;
        let mut catalog_name = None;
        let mut client_id = None;
        let mut client_secret = None;
        let mut custom_schema = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => kind = members.value()?,
                1 => workspace_endpoint = members.value()?,
                2 => catalog_name = members.value()?,
                3 => client_id = members.value()?,
                4 => client_secret = members.value()?,
                _ => custom_schema = members.value()?,
            }
        }
        Ok(Self {
            kind: members.required(kind, "kind")?,
            workspace_endpoint,
            catalog_name,
            client_id,
            client_secret,
            custom_schema,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("kind", &self.kind)?;
        object.optional("workspace_endpoint", &self.workspace_endpoint)?;
        object.optional("catalog_name", &self.catalog_name)?;
        object.optional("client_id", &self.client_id)?;
        object.optional("client_secret", &self.client_secret)?;
        object.optional("custom_schema", &self.custom_schema)
    }
}

model!(
    CatalogIntegrationList, CatalogIntegration, CatalogIntegrationSpec,
    CatalogIntegrationAwsGlueSpec, CatalogIntegrationSnowflakeSpec,
    CatalogIntegrationUnitySpec, CatalogIntegrationStatus, CatalogIntegrationCreate,
    CatalogIntegrationSpecCreate, CatalogIntegrationUpdateRequest,
    CatalogIntegrationUpdateSpec, CatalogIntegrationAwsGlueUpdateSpec,
    CatalogIntegrationSnowflakeUpdateSpec, CatalogIntegrationUnityUpdateSpec
);
union!(CatalogIntegrationSpecConfig, CatalogIntegrationUpdateSpecConfig);
