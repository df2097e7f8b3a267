// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints outside Confluent Cloud, with their credentials, for use by statements and tools.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, ObjectMetaCreate, ObjectMetaUpdate,
};
use crate::encoded::Base64;
use crate::model::{
    NamesOnly, Secret, Shape, SharedJson, Union, UnknownFields, Zero, decode_variant,
    model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`SqlV1::connections`](super::SqlV1::connections).
///
/// Endpoints outside Confluent Cloud, with their credentials, for use by statements and tools.
#[derive(Clone, Debug)]
pub struct ConnectionsClient {
    pub(super) client: Client,
}

impl ConnectionsClient {
    /// Lists connections.
    ///
    /// Returns the connections of an environment in this region, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections` ·
    /// Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Connections)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// Optional: [`spec_connection_type`](ListConnections::spec_connection_type),
    /// [`page_size`](ListConnections::page_size), [`page_token`](ListConnections::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of connections.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The organization or environment does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1()
    ///     .connections()
    ///     .list("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8")
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
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
    ) -> ListConnections {
        ListConnections {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id),
        }
    }

    /// Creates a connection.
    ///
    /// Creates a connection: an endpoint outside Confluent Cloud with its credentials. Requires an
    /// administrator of the organization or the environment.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections` ·
    /// Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Connection)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `body`: The name, the kind, the endpoint and the credentials of the connection.
    ///
    /// # Response
    ///
    /// - 201: The new connection. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{
    ///     ConnectionCreate, ConnectionSpecAuthData, ConnectionSpecCreate, ConnectionType,
    ///     PlaintextProvider,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectionCreate::new(
    ///     "orders-model",
    ///     ConnectionSpecCreate::new(
    ///         ConnectionType::Azureml,
    ///         "https://models.example.com/v1/chat/completions",
    ///         ConnectionSpecAuthData::PlaintextProvider(PlaintextProvider::new()),
    ///     ),
    /// );
    /// let response = client
    ///     .sql_v1()
    ///     .connections()
    ///     .create("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        body: &ConnectionCreate,
    ) -> CreateConnection {
        let mut call = Call::new(&self.client, &CREATE)
            .path(organization_id)
            .path(environment_id);
        call.json(body);
        CreateConnection { call }
    }

    /// Gets a connection.
    ///
    /// Returns a connection with its type, its endpoint and its status.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// [`until_ready`](GetConnection::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetConnection::until_gone) until it is gone.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Connection)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    ///
    /// # Response
    ///
    /// - 200: The requested connection.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no connection with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .connections()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "orders-model")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        connection_name: impl Into<String>,
    ) -> GetConnection {
        GetConnection {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(connection_name),
        }
    }

    /// Replaces the credentials of a connection.
    ///
    /// Replaces the credentials of a connection. Kind and endpoint are immutable.
    /// `metadata.resource_version` must be the latest one.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `PUT /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1Connection)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    /// - `body`: The connection with new `spec.auth_data`.
    ///
    /// # Response
    ///
    /// - 200: The connection was updated. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no connection with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{
    ///     ConnectionSpecAuthData, ConnectionSpecUpdate, ConnectionUpdate, ObjectMetaUpdate,
    ///     PlaintextProvider,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectionUpdate::new(
    ///     ObjectMetaUpdate::new("k7f2x"),
    ///     "orders-model",
    ///     ConnectionSpecUpdate::new(
    ///         ConnectionSpecAuthData::PlaintextProvider(PlaintextProvider::new()),
    ///     ),
    /// );
    /// client
    ///     .sql_v1()
    ///     .connections()
    ///     .update(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "orders-model",
    ///         &body,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        connection_name: impl Into<String>,
        body: &ConnectionUpdate,
    ) -> UpdateConnection {
        let mut call = Call::new(&self.client, &UPDATE)
            .path(organization_id)
            .path(environment_id)
            .path(connection_name);
        call.json(body);
        UpdateConnection { call }
    }

    /// Deletes a connection.
    ///
    /// Deletes a connection. Statements and tools that name it can no longer use it.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Connection)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    ///
    /// # Response
    ///
    /// - 200: The connection was deleted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no connection with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .sql_v1()
    ///     .connections()
    ///     .delete("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "orders-model")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        connection_name: impl Into<String>,
    ) -> DeleteConnection {
        DeleteConnection {
            call: Call::new(&self.client, &DELETE)
                .path(organization_id)
                .path(environment_id)
                .path(connection_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1Connections",
    name: "list connections",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListConnections {
    /// Filters by kind. Defaults to all kinds.
    pub fn spec_connection_type(
        mut self,
        spec_connection_type: impl Into<SpecConnectionType>,
    ) -> Self {
        let spec_connection_type: SpecConnectionType = spec_connection_type.into();
        self.call.query("spec.connection_type", spec_connection_type);
        self
    }

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
    /// A request builder for [`ConnectionsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListConnections -> Json<ConnectionList>, idempotent
}

pages! {
    ListConnections -> ConnectionList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createSqlv1Connection",
    name: "create connection",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ConnectionsClient::create`].
    CreateConnection -> Json<Connection>
}

static GET: Operation = Operation {
    id: "getSqlv1Connection",
    name: "get connection",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConnectionsClient::get`].
    GetConnection -> Json<Connection>, idempotent
}

impl GetConnection {
    /// Polls until `status.phase` is `ACTIVE` or `READY`. `UNREACHABLE` and `INVALID_AUTH` are
    /// errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Connection> {
        Waiter::until_ready(self.call, Json::<Connection>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<Connection, ()> {
        Waiter::until_gone(self.call, Json::<Connection>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateSqlv1Connection",
    name: "update connection",
    method: "PUT",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConnectionsClient::update`].
    UpdateConnection -> Empty, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1Connection",
    name: "delete connection",
    method: "DELETE",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConnectionsClient::delete`].
    DeleteConnection -> Empty, idempotent
}

/// A page of connections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionList {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `ConnectionList`.
    pub kind: String,
    /// Links of this page.
    pub metadata: ConnectionListMetadata,
    /// The connections on this page. No duplicates.
    pub data: Vec<Connection>,
}

impl ConnectionList {
    /// Creates a `ConnectionList` with its required fields.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<Connection>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "ConnectionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConnectionList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ConnectionList {
    type Item = Connection;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Connection] {
        &self.data
    }

    fn into_items(self) -> Vec<Connection> {
        self.data
    }
}

/// An endpoint outside Confluent Cloud, with its credentials, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Connection`.
    pub kind: Option<String>,
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ConnectionMetadata>,
    /// The name of the connection, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: Option<String>,
    /// The desired state of a connection.
    pub spec: ConnectionSpec,
    /// The observed state of a connection. Read-only.
    pub status: Option<ConnectionStatus>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Connection {
    /// Creates a `Connection` with its required fields.
    pub fn new(spec: impl Into<ConnectionSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            metadata: None,
            name: None,
            spec: spec.into(),
            status: None,
            unknown_fields: UnknownFields::new(),
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ConnectionMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ConnectionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(Connection {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "name": name,
    "spec": spec,
    "status": status,
    ..unknown_fields
});

impl Phased for Connection {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["ACTIVE", "READY"],
        failed: &["UNREACHABLE", "INVALID_AUTH"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.as_ref()?.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.as_ref()?.detail.as_deref()
    }
}

/// The desired state of a connection, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpec {
    /// The kind of the service at the endpoint. Immutable.
    pub connection_type: ConnectionType,
    /// The URL of the service. At most 16384 characters; immutable.
    pub endpoint: String,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: Option<ConnectionSpecAuthData>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionSpec {
    /// Creates a `ConnectionSpec` with its required fields.
    pub fn new(
        connection_type: impl Into<ConnectionType>,
        endpoint: impl Into<String>,
    ) -> Self {
        Self {
            connection_type: connection_type.into(),
            endpoint: endpoint.into(),
            auth_data: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`auth_data`](Self::auth_data).
    #[must_use]
    pub fn with_auth_data(
        mut self,
        auth_data: impl Into<ConnectionSpecAuthData>,
    ) -> Self {
        self.auth_data = Some(auth_data.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConnectionSpec {
    "connection_type": connection_type,
    "endpoint": endpoint,
    "auth_data": auth_data,
    ..unknown_fields
});

/// The kind of the service at the endpoint.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `AZUREML`
    Azureml,
    /// `AZUREOPENAI`
    Azureopenai,
    /// `A2A`
    A2a,
    /// `ANTHROPIC`
    Anthropic,
    /// `BEDROCK`
    Bedrock,
    /// `CONFLUENT_JDBC`
    ConfluentJdbc,
    /// `COSMOSDB`
    Cosmosdb,
    /// `COUCHBASE`
    Couchbase,
    /// `ELASTIC`
    Elastic,
    /// `FIREWORKSAI`
    Fireworksai,
    /// `GOOGLEAI`
    Googleai,
    /// `MCP_SERVER`
    McpServer,
    /// `MONGODB`
    Mongodb,
    /// `OPENAI`
    Openai,
    /// `PINECONE`
    Pinecone,
    /// `REST`
    Rest,
    /// `S3VECTORS`
    S3vectors,
    /// `SAGEMAKER`
    Sagemaker,
    /// `VERTEXAI`
    Vertexai,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionType {
    "AZUREML": Azureml,
    "AZUREOPENAI": Azureopenai,
    "A2A": A2a,
    "ANTHROPIC": Anthropic,
    "BEDROCK": Bedrock,
    "CONFLUENT_JDBC": ConfluentJdbc,
    "COSMOSDB": Cosmosdb,
    "COUCHBASE": Couchbase,
    "ELASTIC": Elastic,
    "FIREWORKSAI": Fireworksai,
    "GOOGLEAI": Googleai,
    "MCP_SERVER": McpServer,
    "MONGODB": Mongodb,
    "OPENAI": Openai,
    "PINECONE": Pinecone,
    "REST": Rest,
    "S3VECTORS": S3vectors,
    "SAGEMAKER": Sagemaker,
    "VERTEXAI": Vertexai,
});

/// Credentials for the service.
///
/// They are stored encrypted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ConnectionSpecAuthData {
    /// Plaintext credentials.
    PlaintextProvider(PlaintextProvider),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

/// Shows only the names in an unknown variant, since its values may be secrets.
impl std::fmt::Debug for ConnectionSpecAuthData {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::PlaintextProvider(value) => {
                formatter.debug_tuple("PlaintextProvider").field(value).finish()
            }
            Self::Unrecognized(value) => {
                formatter.debug_tuple("Unrecognized").field(&NamesOnly(value)).finish()
            }
        }
    }
}

impl From<PlaintextProvider> for ConnectionSpecAuthData {
    fn from(value: PlaintextProvider) -> Self {
        Self::PlaintextProvider(value)
    }
}

impl Union for ConnectionSpecAuthData {
    const SHAPES: &'static [Shape] = &[
        Shape::Object {
            required: &[],
            optional: &[
                (
                    "kind",
                    Shape::Texts(&["PlaintextProvider", "sql.v1.PlaintextProvider"]),
                ),
            ],
            others: &Shape::ANY,
        },
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PlaintextProvider),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PlaintextProvider(value) => {
                write_tagged(value, "kind", "PlaintextProvider", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Plaintext credentials.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaintextProvider {
    /// The discriminator for the kind of credentials. Immutable; always `PlaintextProvider`.
    pub kind: Option<String>,
    /// The credentials, encoded as base64; credentials with several parts are JSON.
    pub data: Option<Secret<Base64>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl PlaintextProvider {
    /// Creates an empty `PlaintextProvider`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, data: impl Into<Secret<Base64>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(PlaintextProvider {
    "kind": kind,
    "data": data,
    ..unknown_fields
});

/// The observed state of a connection.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// The status of the connection: `ACTIVE` or `READY`, `UNREACHABLE` if the endpoint does not
    /// respond, `INVALID_AUTH` if it rejects the credentials. Read-only.
    pub phase: ConnectionStatusPhase,
    /// The human-readable reason for the phase of the connection. Read-only.
    pub detail: Option<String>,
}

impl ConnectionStatus {
    /// Creates a `ConnectionStatus` with its required fields.
    pub fn new(phase: impl Into<ConnectionStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            detail: None,
        }
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(ConnectionStatus {
    "phase": phase,
    "detail": detail,
});

/// The status of the connection: `ACTIVE` or `READY`, `UNREACHABLE` if the endpoint does not
/// respond, `INVALID_AUTH` if it rejects the credentials.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStatusPhase {
    /// `ACTIVE`
    Active,
    /// `READY`
    Ready,
    /// `UNREACHABLE`
    Unreachable,
    /// `INVALID_AUTH`
    InvalidAuth,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionStatusPhase {
    "ACTIVE": Active,
    "READY": Ready,
    "UNREACHABLE": Unreachable,
    "INVALID_AUTH": InvalidAuth,
});

/// An endpoint outside Confluent Cloud, with its credentials, as sent by
/// [`ConnectionsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionCreate {
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ObjectMetaCreate>,
    /// The name of the connection, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: String,
    /// The desired state of a connection.
    pub spec: ConnectionSpecCreate,
}

impl ConnectionCreate {
    /// Creates a `ConnectionCreate` with its required fields.
    pub fn new(name: impl Into<String>, spec: impl Into<ConnectionSpecCreate>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaCreate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ConnectionCreate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
});

/// The desired state of a connection, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpecCreate {
    /// The kind of the service at the endpoint. Immutable.
    pub connection_type: ConnectionType,
    /// The URL of the service. At most 16384 characters; immutable.
    pub endpoint: String,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: ConnectionSpecAuthData,
}

impl ConnectionSpecCreate {
    /// Creates a `ConnectionSpecCreate` with its required fields.
    pub fn new(
        connection_type: impl Into<ConnectionType>,
        endpoint: impl Into<String>,
        auth_data: impl Into<ConnectionSpecAuthData>,
    ) -> Self {
        Self {
            connection_type: connection_type.into(),
            endpoint: endpoint.into(),
            auth_data: auth_data.into(),
        }
    }
}

model!(ConnectionSpecCreate {
    "connection_type": connection_type,
    "endpoint": endpoint,
    "auth_data": auth_data,
});

/// An endpoint outside Confluent Cloud, with its credentials, as sent by
/// [`ConnectionsClient::update`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionUpdate {
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: ObjectMetaUpdate,
    /// The name of the connection, unique in the environment. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; immutable.
    pub name: String,
    /// The desired state of a connection.
    pub spec: ConnectionSpecUpdate,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionUpdate {
    /// Creates a `ConnectionUpdate` with its required fields.
    pub fn new(
        metadata: impl Into<ObjectMetaUpdate>,
        name: impl Into<String>,
        spec: impl Into<ConnectionSpecUpdate>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
            spec: spec.into(),
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConnectionUpdate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<Connection> for ConnectionUpdate {
    fn from(read: Connection) -> Self {
        Self {
            metadata: read.metadata.map(Into::into).unwrap_or_else(Zero::zero),
            name: read.name.unwrap_or_default(),
            spec: read.spec.into(),
            unknown_fields: read.unknown_fields,
        }
    }
}

/// The desired state of a connection, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpecUpdate {
    /// The kind of the service at the endpoint. Immutable.
    pub connection_type: Option<ConnectionType>,
    /// The URL of the service. At most 16384 characters; immutable.
    pub endpoint: Option<String>,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: ConnectionSpecAuthData,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionSpecUpdate {
    /// Creates a `ConnectionSpecUpdate` with its required fields.
    pub fn new(auth_data: impl Into<ConnectionSpecAuthData>) -> Self {
        Self {
            connection_type: None,
            endpoint: None,
            auth_data: auth_data.into(),
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConnectionSpecUpdate {
    "connection_type": connection_type,
    "endpoint": endpoint,
    "auth_data": auth_data,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<ConnectionSpec> for ConnectionSpecUpdate {
    fn from(read: ConnectionSpec) -> Self {
        Self {
            connection_type: Some(read.connection_type),
            endpoint: Some(read.endpoint),
            auth_data: read.auth_data.unwrap_or_else(Zero::zero),
            unknown_fields: read.unknown_fields,
        }
    }
}

/// The parameter `spec.connection_type` of `listSqlv1Connections`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpecConnectionType {
    /// `AZUREML`
    Azureml,
    /// `AZUREOPENAI`
    Azureopenai,
    /// `A2A`
    A2a,
    /// `ANTHROPIC`
    Anthropic,
    /// `BEDROCK`
    Bedrock,
    /// `CONFLUENT_JDBC`
    ConfluentJdbc,
    /// `COSMOSDB`
    Cosmosdb,
    /// `COUCHBASE`
    Couchbase,
    /// `ELASTIC`
    Elastic,
    /// `FIREWORKSAI`
    Fireworksai,
    /// `GOOGLEAI`
    Googleai,
    /// `MCP_SERVER`
    McpServer,
    /// `MONGODB`
    Mongodb,
    /// `OPENAI`
    Openai,
    /// `PINECONE`
    Pinecone,
    /// `REST`
    Rest,
    /// `S3VECTORS`
    S3vectors,
    /// `SAGEMAKER`
    Sagemaker,
    /// `VERTEXAI`
    Vertexai,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(SpecConnectionType {
    "AZUREML": Azureml,
    "AZUREOPENAI": Azureopenai,
    "A2A": A2a,
    "ANTHROPIC": Anthropic,
    "BEDROCK": Bedrock,
    "CONFLUENT_JDBC": ConfluentJdbc,
    "COSMOSDB": Cosmosdb,
    "COUCHBASE": Couchbase,
    "ELASTIC": Elastic,
    "FIREWORKSAI": Fireworksai,
    "GOOGLEAI": Googleai,
    "MCP_SERVER": McpServer,
    "MONGODB": Mongodb,
    "OPENAI": Openai,
    "PINECONE": Pinecone,
    "REST": Rest,
    "S3VECTORS": S3vectors,
    "SAGEMAKER": Sagemaker,
    "VERTEXAI": Vertexai,
});

union!(ConnectionSpecAuthData);
