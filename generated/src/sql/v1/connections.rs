// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints outside Confluent Cloud, with their credentials, for use by statements and tools.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    ConnectionListMetadata, ConnectionMetadata, ObjectMetaCreate, ObjectMetaUpdate,
};
use crate::model::{
    Secret, Union, UnknownFields, Zero, alternative, model, open_enum, tag, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// Endpoints outside Confluent Cloud, with their credentials, for use by statements and tools.
///
/// Reached by [`SqlV1::connections`](super::SqlV1::connections).
#[derive(Clone, Debug)]
pub struct ConnectionsClient {
    pub(super) client: Client,
}

impl ConnectionsClient {
    /// Lists connections.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections` ·
    /// Preview, feature `preview` · Flink API key or global API key
    ///
    /// Returns the connections of an environment in this region, one page at a time.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1Connections)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of connections. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization or environment does not exist. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections` ·
    /// Preview, feature `preview` · Flink API key or global API key
    ///
    /// Creates a connection: an endpoint outside Confluent Cloud with its credentials. Requires an
    /// administrator of the organization or the environment.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1Connection)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `body`: The name, the kind, the endpoint and the credentials of the connection.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new connection. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     "name",
    ///     ConnectionSpecCreate::new(
    ///         ConnectionType::Azureml,
    ///         "endpoint",
    ///         ConnectionSpecAuthData::PlaintextProvider(PlaintextProvider::new()),
    ///     ),
    /// );
    /// let answer = client
    ///     .sql_v1()
    ///     .connections()
    ///     .create("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Returns a connection.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1Connection)
    ///
    /// [`until_ready`](GetConnection::until_ready) asks again until it is ready,
    /// [`until_gone`](GetConnection::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested connection. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no connection with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .sql_v1()
    ///     .connections()
    ///     .get("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "orders-model")
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `PUT /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Replaces the credentials of a connection. Kind and endpoint are immutable.
    /// `metadata.resource_version` must be the latest one.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1Connection)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    /// - `body`: The connection with new `spec.auth_data`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The connection was updated. There is no body. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no connection with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     ObjectMetaUpdate::new("resource_version"),
    ///     "name",
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
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/connections/{connection_name}`
    /// · Preview, feature `preview` · Flink API key or global API key
    ///
    /// Deletes a connection. Statements and tools that name it can no longer use it.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1Connection)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `connection_name`: The name of the connection.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The connection was deleted. There is no body. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no connection with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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

request! {
    /// A call of [`ConnectionsClient::list`].
    ListConnections -> Json<ConnectionList>
}

pages! {
    ListConnections -> ConnectionList, Paging::Link("page_token")
}

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
    id: "createSqlv1Connection",
    name: "create connection",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/connections",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ConnectionsClient::create`].
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
    /// A call of [`ConnectionsClient::get`].
    GetConnection -> Json<Connection>
}

impl GetConnection {
    /// Waits until it is ready: until `status.phase` is `ACTIVE`. `UNREACHABLE` and `INVALID_AUTH`
    /// are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Connection> {
        Waiter::until_ready(self.call, Json::<Connection>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`ConnectionsClient::update`].
    UpdateConnection -> Empty
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
    /// A call of [`ConnectionsClient::delete`].
    DeleteConnection -> Empty
}

/// A page of connections.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionList {
    /// The group and version of the API that the object belongs to. Always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Always `ConnectionList`.
    pub kind: String,
    /// Links of this page.
    pub metadata: ConnectionListMetadata,
    /// The connections on this page. Without duplicates.
    pub data: Vec<Connection>,
}

impl ConnectionList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// An endpoint outside Confluent Cloud, with its credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `sql/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Connection`.
    pub kind: Option<String>,
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ConnectionMetadata>,
    /// The name of the connection, unique in the environment. At most 100 characters; matches
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; cannot change after
    /// creation.
    pub name: Option<String>,
    /// The desired state of a connection.
    pub spec: ConnectionSpec,
    /// The observed state of a connection. Read-only. Set by the service.
    pub status: Option<ConnectionStatus>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Connection {
    /// With what is required.
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
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ConnectionMetadata>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<ConnectionStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(Connection {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "name": name,
    4 "spec": spec,
    5 "status": status,
    ..unknown_fields
});

impl Phased for Connection {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["ACTIVE"],
        failed: &["UNREACHABLE", "INVALID_AUTH"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.as_ref()?.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.as_ref()?.detail.as_deref()
    }
}

/// The desired state of a connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpec {
    /// The kind of the service at the endpoint. Cannot change after creation.
    pub connection_type: ConnectionType,
    /// The URL of the service. At most 16384 characters; cannot change after creation.
    pub endpoint: String,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: Option<ConnectionSpecAuthData>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionSpec {
    /// With what is required.
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
    pub fn with_auth_data(
        mut self,
        auth_data: impl Into<ConnectionSpecAuthData>,
    ) -> Self {
        self.auth_data = Some(auth_data.into());
        self
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(ConnectionSpec {
    0 "connection_type": connection_type,
    1 "endpoint": endpoint,
    2 "auth_data": auth_data,
    ..unknown_fields
});

open_enum! {
    /// The kind of the service at the endpoint.
    pub enum ConnectionType {
        /// `AZUREML`
        Azureml = "AZUREML",
        /// `AZUREOPENAI`
        Azureopenai = "AZUREOPENAI",
        /// `A2A`
        A2a = "A2A",
        /// `ANTHROPIC`
        Anthropic = "ANTHROPIC",
        /// `BEDROCK`
        Bedrock = "BEDROCK",
        /// `CONFLUENT_JDBC`
        ConfluentJdbc = "CONFLUENT_JDBC",
        /// `COSMOSDB`
        Cosmosdb = "COSMOSDB",
        /// `COUCHBASE`
        Couchbase = "COUCHBASE",
        /// `ELASTIC`
        Elastic = "ELASTIC",
        /// `FIREWORKSAI`
        Fireworksai = "FIREWORKSAI",
        /// `GOOGLEAI`
        Googleai = "GOOGLEAI",
        /// `MCP_SERVER`
        McpServer = "MCP_SERVER",
        /// `MONGODB`
        Mongodb = "MONGODB",
        /// `OPENAI`
        Openai = "OPENAI",
        /// `PINECONE`
        Pinecone = "PINECONE",
        /// `REST`
        Rest = "REST",
        /// `S3VECTORS`
        S3vectors = "S3VECTORS",
        /// `SAGEMAKER`
        Sagemaker = "SAGEMAKER",
        /// `VERTEXAI`
        Vertexai = "VERTEXAI",
    }
}

/// Credentials for the service.
///
/// They are stored encrypted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConnectionSpecAuthData {
    /// Plaintext credentials.
    PlaintextProvider(PlaintextProvider),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PlaintextProvider> for ConnectionSpecAuthData {
    fn from(value: PlaintextProvider) -> Self {
        Self::PlaintextProvider(value)
    }
}

impl Union for ConnectionSpecAuthData {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("PlaintextProvider" | "sql.v1.PlaintextProvider") => {
                alternative(value).map(Self::PlaintextProvider)
            }
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PlaintextProvider {
    /// The discriminator for the kind of credentials. Cannot change after creation; always
    /// `PlaintextProvider`.
    pub kind: Option<String>,
    /// The credentials, encoded as base64; credentials with several parts are JSON. Format `byte`.
    pub data: Option<Secret>,
    pub(crate) unknown_fields: UnknownFields,
}

impl PlaintextProvider {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`data`](Self::data).
    pub fn with_data(mut self, data: impl Into<Secret>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(PlaintextProvider {
    0 "kind": kind,
    1 "data": data,
    ..unknown_fields
});

/// The observed state of a connection.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionStatus {
    /// The status of the connection: `ACTIVE`, `UNREACHABLE` if the endpoint does not respond,
    /// `INVALID_AUTH` if it rejects the credentials. Set by the service.
    pub phase: ConnectionStatusPhase,
    /// The human-readable reason for the phase of the connection. Set by the service.
    pub detail: Option<String>,
}

impl ConnectionStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ConnectionStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            detail: None,
        }
    }

    /// Sets [`detail`](Self::detail).
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}

model!(ConnectionStatus {
    0 "phase": phase,
    1 "detail": detail,
});

open_enum! {
    /// The status of the connection: `ACTIVE`, `UNREACHABLE` if the endpoint does not respond,
    /// `INVALID_AUTH` if it rejects the credentials.
    pub enum ConnectionStatusPhase {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `UNREACHABLE`
        Unreachable = "UNREACHABLE",
        /// `INVALID_AUTH`
        InvalidAuth = "INVALID_AUTH",
    }
}

/// An endpoint outside Confluent Cloud, with its credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionCreate {
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: Option<ObjectMetaCreate>,
    /// The name of the connection, unique in the environment. At most 100 characters; matches
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; cannot change after
    /// creation.
    pub name: String,
    /// The desired state of a connection.
    pub spec: ConnectionSpecCreate,
}

impl ConnectionCreate {
    /// With what is required.
    pub fn new(name: impl Into<String>, spec: impl Into<ConnectionSpecCreate>) -> Self {
        Self {
            metadata: None,
            name: name.into(),
            spec: spec.into(),
        }
    }

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMetaCreate>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(ConnectionCreate {
    0 "metadata": metadata,
    1 "name": name,
    2 "spec": spec,
});

/// The desired state of a connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpecCreate {
    /// The kind of the service at the endpoint. Cannot change after creation.
    pub connection_type: ConnectionType,
    /// The URL of the service. At most 16384 characters; cannot change after creation.
    pub endpoint: String,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: ConnectionSpecAuthData,
}

impl ConnectionSpecCreate {
    /// With what is required.
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
    0 "connection_type": connection_type,
    1 "endpoint": endpoint,
    2 "auth_data": auth_data,
});

/// An endpoint outside Confluent Cloud, with its credentials.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionUpdate {
    /// The metadata of the connection, including its resource version. A request sends only
    /// `resource_version`.
    pub metadata: ObjectMetaUpdate,
    /// The name of the connection, unique in the environment. At most 100 characters; matches
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; cannot change after
    /// creation.
    pub name: String,
    /// The desired state of a connection.
    pub spec: ConnectionSpecUpdate,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionUpdate {
    /// With what is required.
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

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(ConnectionUpdate {
    0 "metadata": metadata,
    1 "name": name,
    2 "spec": spec,
    ..unknown_fields
});

/// What is put back of what was read: without what only the service sets, and with what this
/// version does not know. What an update requires and the answer lacks is empty.
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

/// The desired state of a connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectionSpecUpdate {
    /// The kind of the service at the endpoint. Cannot change after creation.
    pub connection_type: Option<ConnectionType>,
    /// The URL of the service. At most 16384 characters; cannot change after creation.
    pub endpoint: Option<String>,
    /// Credentials for the service. They are stored encrypted.
    pub auth_data: ConnectionSpecAuthData,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConnectionSpecUpdate {
    /// With what is required.
    pub fn new(auth_data: impl Into<ConnectionSpecAuthData>) -> Self {
        Self {
            connection_type: None,
            endpoint: None,
            auth_data: auth_data.into(),
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Members that were read and that this version does not know. They are sent back.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }
}

model!(ConnectionSpecUpdate {
    0 "connection_type": connection_type,
    1 "endpoint": endpoint,
    2 "auth_data": auth_data,
    ..unknown_fields
});

/// What is put back of what was read: without what only the service sets, and with what this
/// version does not know. What an update requires and the answer lacks is empty.
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

open_enum! {
    /// The parameter `spec.connection_type` of `listSqlv1Connections`.
    pub enum SpecConnectionType {
        /// `AZUREML`
        Azureml = "AZUREML",
        /// `AZUREOPENAI`
        Azureopenai = "AZUREOPENAI",
        /// `A2A`
        A2a = "A2A",
        /// `ANTHROPIC`
        Anthropic = "ANTHROPIC",
        /// `BEDROCK`
        Bedrock = "BEDROCK",
        /// `CONFLUENT_JDBC`
        ConfluentJdbc = "CONFLUENT_JDBC",
        /// `COSMOSDB`
        Cosmosdb = "COSMOSDB",
        /// `COUCHBASE`
        Couchbase = "COUCHBASE",
        /// `ELASTIC`
        Elastic = "ELASTIC",
        /// `FIREWORKSAI`
        Fireworksai = "FIREWORKSAI",
        /// `GOOGLEAI`
        Googleai = "GOOGLEAI",
        /// `MCP_SERVER`
        McpServer = "MCP_SERVER",
        /// `MONGODB`
        Mongodb = "MONGODB",
        /// `OPENAI`
        Openai = "OPENAI",
        /// `PINECONE`
        Pinecone = "PINECONE",
        /// `REST`
        Rest = "REST",
        /// `S3VECTORS`
        S3vectors = "S3VECTORS",
        /// `SAGEMAKER`
        Sagemaker = "SAGEMAKER",
        /// `VERTEXAI`
        Vertexai = "VERTEXAI",
    }
}

union!(ConnectionSpecAuthData);
