// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connections through which Tableflow publishes the tables of a Kafka cluster to an external
//! catalog.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{
    NamesOnly, Secret, Shape, SharedJson, Union, decode_variant, model, open_enum, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of
/// [`TableflowV1::catalog_integrations`](super::TableflowV1::catalog_integrations).
///
/// Connections through which Tableflow publishes the tables of a Kafka cluster to an external
/// catalog.
#[derive(Clone, Debug)]
pub struct CatalogIntegrationsClient {
    pub(super) client: Client,
}

impl CatalogIntegrationsClient {
    /// Lists catalog integrations.
    ///
    /// Returns the catalog integrations of one Kafka cluster, in pages.
    ///
    /// `GET /tableflow/v1/catalog-integrations` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listTableflowV1CatalogIntegrations)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// Optional: [`page_size`](ListCatalogIntegrations::page_size),
    /// [`page_token`](ListCatalogIntegrations::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of catalog integrations.
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
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> ListCatalogIntegrations {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        ListCatalogIntegrations { call }
    }

    /// Creates a catalog integration.
    ///
    /// Connects the tables of a Kafka cluster to an external catalog. Creation is asynchronous:
    /// tables are published once `status.phase` is `CONNECTED`.
    ///
    /// `POST /tableflow/v1/catalog-integrations` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createTableflowV1CatalogIntegration)
    ///
    /// # Parameters
    ///
    /// - `body`: The Kafka cluster and the external catalog with its credentials.
    ///
    /// # Response
    ///
    /// - 202: The catalog integration is being created. Header:
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
    /// use confluent_cloud::tableflow::v1::{
    ///     CatalogIntegrationAwsGlueSpec, CatalogIntegrationCreate,
    ///     CatalogIntegrationSpecConfig, CatalogIntegrationSpecCreate,
    ///     EnvScopedObjectReferenceInput, GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CatalogIntegrationCreate::new(
    ///     CatalogIntegrationSpecCreate::new(
    ///         "analytics",
    ///         CatalogIntegrationSpecConfig::AwsGlue(
    ///             CatalogIntegrationAwsGlueSpec::new("cspi-2m6vq"),
    ///         ),
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.tableflow_v1().catalog_integrations().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a catalog integration with its external catalog, its lifecycle phase and the time of
    /// the last publication.
    ///
    /// [`until_ready`](GetCatalogIntegration::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetCatalogIntegration::until_gone) until it is gone.
    ///
    /// `GET /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTableflowV1CatalogIntegration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the catalog integration.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested catalog integration.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no catalog integration with this ID in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .get("tci-4x8pn", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> GetCatalogIntegration {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        GetCatalogIntegration { call }
    }

    /// Updates a catalog integration.
    ///
    /// Changes the given fields of a catalog integration. Absent fields are left unchanged.
    ///
    /// `PATCH /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTableflowV1CatalogIntegration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the catalog integration.
    ///
    /// Optional: [`body`](UpdateCatalogIntegration::body)
    ///
    /// # Response
    ///
    /// - 200: The catalog integration after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no catalog integration with this ID in the cluster.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .tableflow_v1()
    ///     .catalog_integrations()
    ///     .update("tci-4x8pn")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a catalog integration. Tables are no longer published to the external catalog.
    ///
    /// `DELETE /tableflow/v1/catalog-integrations/{id}` · General Availability · Tableflow API key
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTableflowV1CatalogIntegration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the catalog integration.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 204: The catalog integration is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no catalog integration with this ID in the cluster.
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
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> DeleteCatalogIntegration {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
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

impl ListCatalogIntegrations {
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
    /// A request builder for [`CatalogIntegrationsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListCatalogIntegrations -> Json<CatalogIntegrationList>, idempotent
}

pages! {
    ListCatalogIntegrations -> CatalogIntegrationList, Paging::link(&["page_token"])
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
    /// A request builder for [`CatalogIntegrationsClient::create`].
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
    /// A request builder for [`CatalogIntegrationsClient::get`].
    GetCatalogIntegration -> Json<CatalogIntegration>, idempotent
}

impl GetCatalogIntegration {
    /// Polls until `status.phase` is `CONNECTED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<CatalogIntegration> {
        Waiter::until_ready(self.call, Json::<CatalogIntegration>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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

impl UpdateCatalogIntegration {
    /// Sets the request body: the fields to change, with the environment and cluster of the
    /// integration.
    #[inline]
    pub fn body(mut self, body: &CatalogIntegrationUpdateRequest) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`CatalogIntegrationsClient::update`].
    UpdateCatalogIntegration -> Json<CatalogIntegration>
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
    /// A request builder for [`CatalogIntegrationsClient::delete`].
    DeleteCatalogIntegration -> Empty, idempotent
}

/// A page of catalog integrations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `CatalogIntegrationList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The catalog integrations on this page. No duplicates.
    pub data: Vec<CatalogIntegration>,
}

impl CatalogIntegrationList {
    /// Creates a `CatalogIntegrationList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// An integration that publishes the tables of a Kafka cluster to an external catalog, as returned
/// by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegration {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `CatalogIntegration`.
    pub kind: Option<String>,
    /// The ID of the catalog integration. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a catalog integration.
    pub spec: CatalogIntegrationSpec,
    /// The observed state of a catalog integration. Read-only.
    pub status: Option<CatalogIntegrationStatus>,
}

impl CatalogIntegration {
    /// Creates a `CatalogIntegration` with its required fields.
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

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<CatalogIntegrationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(CatalogIntegration {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The desired state of a catalog integration, as returned by the service.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CatalogIntegrationSpec` with its required fields.
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
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }
}

model!(CatalogIntegrationSpec {
    "display_name": display_name,
    "suspended": suspended,
    "config": config,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// The external catalog and its connection settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CatalogIntegrationSpecConfig {
    /// An AWS Glue Data Catalog.
    AwsGlue(CatalogIntegrationAwsGlueSpec),
    /// A Snowflake Open Catalog.
    Snowflake(CatalogIntegrationSnowflakeSpec),
    /// A Unity Catalog in Databricks.
    Unity(CatalogIntegrationUnitySpec),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

/// Shows only the names in an unknown variant, since its values may be secrets.
impl std::fmt::Debug for CatalogIntegrationSpecConfig {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AwsGlue(value) => {
                formatter.debug_tuple("AwsGlue").field(value).finish()
            }
            Self::Snowflake(value) => {
                formatter.debug_tuple("Snowflake").field(value).finish()
            }
            Self::Unity(value) => formatter.debug_tuple("Unity").field(value).finish(),
            Self::Unrecognized(value) => {
                formatter.debug_tuple("Unrecognized").field(&NamesOnly(value)).finish()
            }
        }
    }
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsGlue", "tableflow.v1.CatalogIntegrationAwsGlueSpec"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["Snowflake", "tableflow.v1.CatalogIntegrationSnowflakeSpec"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(&["Unity", "tableflow.v1.CatalogIntegrationUnitySpec"]),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsGlue),
            1 => decode_variant(value).map(Self::Snowflake),
            2 => decode_variant(value).map(Self::Unity),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationAwsGlueSpec {
    /// The discriminator for the kind of catalog. Immutable; always `AwsGlue`.
    pub kind: String,
    /// The ID of the provider integration that gives access to AWS Glue. Immutable.
    pub provider_integration_id: String,
    /// The name of the Glue database. Chosen by the service if absent.
    pub custom_database: Option<String>,
}

impl CatalogIntegrationAwsGlueSpec {
    /// Creates a `CatalogIntegrationAwsGlueSpec` with its required fields.
    pub fn new(provider_integration_id: impl Into<String>) -> Self {
        Self {
            kind: "AwsGlue".into(),
            provider_integration_id: provider_integration_id.into(),
            custom_database: None,
        }
    }

    /// Sets [`custom_database`](Self::custom_database).
    #[must_use]
    pub fn with_custom_database(mut self, custom_database: impl Into<String>) -> Self {
        self.custom_database = Some(custom_database.into());
        self
    }
}

model!(CatalogIntegrationAwsGlueSpec {
    "kind": kind,
    "provider_integration_id": provider_integration_id,
    "custom_database": custom_database,
});

/// A Snowflake Open Catalog.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CatalogIntegrationSnowflakeSpec` with its required fields.
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
    #[must_use]
    pub fn with_custom_namespace(mut self, custom_namespace: impl Into<String>) -> Self {
        self.custom_namespace = Some(custom_namespace.into());
        self
    }
}

model!(CatalogIntegrationSnowflakeSpec {
    "kind": kind,
    "endpoint": endpoint,
    "client_id": client_id,
    "client_secret": client_secret,
    "warehouse": warehouse,
    "allowed_scope": allowed_scope,
    "custom_namespace": custom_namespace,
});

/// A Unity Catalog in Databricks.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CatalogIntegrationUnitySpec` with its required fields.
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
    #[must_use]
    pub fn with_custom_schema(mut self, custom_schema: impl Into<String>) -> Self {
        self.custom_schema = Some(custom_schema.into());
        self
    }
}

model!(CatalogIntegrationUnitySpec {
    "kind": kind,
    "workspace_endpoint": workspace_endpoint,
    "catalog_name": catalog_name,
    "client_id": client_id,
    "client_secret": client_secret,
    "custom_schema": custom_schema,
});

/// The observed state of a catalog integration.
///
/// Read-only.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationStatus {
    /// The lifecycle phase of the integration: `PENDING` until the first contact, `CONNECTED` while
    /// tables are published, `FAILED` if that fails. Read-only.
    pub phase: Option<CatalogIntegrationStatusPhase>,
    /// The human-readable reason for the failure of the integration. Absent if it has not failed.
    /// Read-only.
    pub error_message: Option<String>,
    /// The time at which tables were last published, in UTC, in RFC 3339 format. Read-only.
    pub last_sync_at: Option<String>,
}

impl CatalogIntegrationStatus {
    /// Creates an empty `CatalogIntegrationStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`phase`](Self::phase).
    #[must_use]
    pub fn with_phase(
        mut self,
        phase: impl Into<CatalogIntegrationStatusPhase>,
    ) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`last_sync_at`](Self::last_sync_at).
    #[must_use]
    pub fn with_last_sync_at(mut self, last_sync_at: impl Into<String>) -> Self {
        self.last_sync_at = Some(last_sync_at.into());
        self
    }
}

model!(CatalogIntegrationStatus {
    "phase": phase,
    "error_message": error_message,
    "last_sync_at": last_sync_at,
});

/// The lifecycle phase of the integration: `PENDING` until the first contact, `CONNECTED` while
/// tables are published, `FAILED` if that fails.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogIntegrationStatusPhase {
    /// `PENDING`
    Pending,
    /// `CONNECTED`
    Connected,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CatalogIntegrationStatusPhase {
    "PENDING": Pending,
    "CONNECTED": Connected,
    "FAILED": Failed,
});

/// An integration that publishes the tables of a Kafka cluster to an external catalog, as sent by
/// [`CatalogIntegrationsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationCreate {
    /// The desired state of a catalog integration.
    pub spec: CatalogIntegrationSpecCreate,
}

impl CatalogIntegrationCreate {
    /// Creates a `CatalogIntegrationCreate` with its required fields.
    pub fn new(spec: impl Into<CatalogIntegrationSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(CatalogIntegrationCreate {
    "spec": spec,
});

/// The desired state of a catalog integration, as sent in requests.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CatalogIntegrationSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }
}

model!(CatalogIntegrationSpecCreate {
    "display_name": display_name,
    "suspended": suspended,
    "config": config,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// An update of a catalog integration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationUpdateRequest {
    /// The mutable fields of a catalog integration's spec.
    pub spec: Option<CatalogIntegrationUpdateSpec>,
}

impl CatalogIntegrationUpdateRequest {
    /// Creates an empty `CatalogIntegrationUpdateRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<CatalogIntegrationUpdateSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(CatalogIntegrationUpdateRequest {
    "spec": spec,
});

/// The mutable fields of a catalog integration's spec.
#[derive(Clone, PartialEq)]
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
    /// Creates a `CatalogIntegrationUpdateSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`suspended`](Self::suspended).
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<CatalogIntegrationUpdateSpecConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(CatalogIntegrationUpdateSpec {
    "display_name": display_name,
    "suspended": suspended,
    "config": config,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// The settings of the external catalog to change.
///
/// The kind of catalog is immutable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CatalogIntegrationUpdateSpecConfig {
    /// New settings for an AWS Glue Data Catalog.
    AwsGlue(CatalogIntegrationAwsGlueUpdateSpec),
    /// New settings for a Snowflake Open Catalog. Omitted properties are unchanged.
    Snowflake(CatalogIntegrationSnowflakeUpdateSpec),
    /// New settings for a Unity Catalog in Databricks. Omitted properties are unchanged.
    Unity(CatalogIntegrationUnityUpdateSpec),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

/// Shows only the names in an unknown variant, since its values may be secrets.
impl std::fmt::Debug for CatalogIntegrationUpdateSpecConfig {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AwsGlue(value) => {
                formatter.debug_tuple("AwsGlue").field(value).finish()
            }
            Self::Snowflake(value) => {
                formatter.debug_tuple("Snowflake").field(value).finish()
            }
            Self::Unity(value) => formatter.debug_tuple("Unity").field(value).finish(),
            Self::Unrecognized(value) => {
                formatter.debug_tuple("Unrecognized").field(&NamesOnly(value)).finish()
            }
        }
    }
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsGlue", "tableflow.v1.CatalogIntegrationAwsGlueUpdateSpec"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "Snowflake",
                            "tableflow.v1.CatalogIntegrationSnowflakeUpdateSpec",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["Unity", "tableflow.v1.CatalogIntegrationUnityUpdateSpec"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsGlue),
            1 => decode_variant(value).map(Self::Snowflake),
            2 => decode_variant(value).map(Self::Unity),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatalogIntegrationAwsGlueUpdateSpec {
    /// The discriminator for the kind of catalog. Immutable; always `AwsGlue`.
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
    /// Creates an empty `CatalogIntegrationAwsGlueUpdateSpec`.
    pub fn new() -> Self {
        Self {
            kind: "AwsGlue".into(),
            custom_database: None,
        }
    }

    /// Sets [`custom_database`](Self::custom_database).
    #[must_use]
    pub fn with_custom_database(mut self, custom_database: impl Into<String>) -> Self {
        self.custom_database = Some(custom_database.into());
        self
    }
}

model!(CatalogIntegrationAwsGlueUpdateSpec {
    "kind": kind,
    "custom_database": custom_database,
});

/// New settings for a Snowflake Open Catalog.
///
/// Omitted properties are unchanged.
#[derive(Clone, PartialEq)]
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
    /// Creates an empty `CatalogIntegrationSnowflakeUpdateSpec`.
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
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    #[must_use]
    pub fn with_client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets [`warehouse`](Self::warehouse).
    #[must_use]
    pub fn with_warehouse(mut self, warehouse: impl Into<String>) -> Self {
        self.warehouse = Some(warehouse.into());
        self
    }

    /// Sets [`allowed_scope`](Self::allowed_scope).
    #[must_use]
    pub fn with_allowed_scope(mut self, allowed_scope: impl Into<String>) -> Self {
        self.allowed_scope = Some(allowed_scope.into());
        self
    }

    /// Sets [`custom_namespace`](Self::custom_namespace).
    #[must_use]
    pub fn with_custom_namespace(mut self, custom_namespace: impl Into<String>) -> Self {
        self.custom_namespace = Some(custom_namespace.into());
        self
    }
}

model!(CatalogIntegrationSnowflakeUpdateSpec {
    "kind": kind,
    "endpoint": endpoint,
    "client_id": client_id,
    "client_secret": client_secret,
    "warehouse": warehouse,
    "allowed_scope": allowed_scope,
    "custom_namespace": custom_namespace,
});

/// New settings for a Unity Catalog in Databricks.
///
/// Omitted properties are unchanged.
#[derive(Clone, PartialEq)]
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
    /// Creates an empty `CatalogIntegrationUnityUpdateSpec`.
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
    #[must_use]
    pub fn with_workspace_endpoint(
        mut self,
        workspace_endpoint: impl Into<String>,
    ) -> Self {
        self.workspace_endpoint = Some(workspace_endpoint.into());
        self
    }

    /// Sets [`catalog_name`](Self::catalog_name).
    #[must_use]
    pub fn with_catalog_name(mut self, catalog_name: impl Into<String>) -> Self {
        self.catalog_name = Some(catalog_name.into());
        self
    }

    /// Sets [`client_id`](Self::client_id).
    #[must_use]
    pub fn with_client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Sets [`client_secret`](Self::client_secret).
    #[must_use]
    pub fn with_client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }

    /// Sets [`custom_schema`](Self::custom_schema).
    #[must_use]
    pub fn with_custom_schema(mut self, custom_schema: impl Into<String>) -> Self {
        self.custom_schema = Some(custom_schema.into());
        self
    }
}

model!(CatalogIntegrationUnityUpdateSpec {
    "kind": kind,
    "workspace_endpoint": workspace_endpoint,
    "catalog_name": catalog_name,
    "client_id": client_id,
    "client_secret": client_secret,
    "custom_schema": custom_schema,
});

union!(CatalogIntegrationSpecConfig, CatalogIntegrationUpdateSpecConfig);
