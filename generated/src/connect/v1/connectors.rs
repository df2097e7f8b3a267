// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connectors of a Kafka cluster, both managed and custom.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use super::{ConnectorConfig, ConnectorStatus, ConnectorTaskId, Offset};

/// Connectors of a Kafka cluster, both managed and custom.
///
/// Reached by [`ConnectV1::connectors`](super::ConnectV1::connectors).
#[derive(Clone, Debug)]
pub struct ConnectorsClient {
    pub(super) client: Client,
}

impl ConnectorsClient {
    /// Lists the names of connectors.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors` ·
    /// General Availability · cloud API key or STS token
    ///
    /// Returns the names of all connectors of a Kafka cluster, without pagination.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1Connectors)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The names of the connectors. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .list_names("env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_names(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
    ) -> ListConnectorNames {
        ListConnectorNames {
            call: Call::new(&self.client, &LIST_NAMES)
                .path(environment_id)
                .path(kafka_cluster_id),
        }
    }

    /// Creates a connector.
    ///
    /// `POST /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors` ·
    /// General Availability · cloud API key or STS token
    ///
    /// Creates a connector and starts its tasks. The name must be unique.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createConnectv1Connector)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new connector. |  |
    /// | 400 | The configuration of the connector is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The worker failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::CreateConnectorRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateConnectorRequest::new().with_name("name");
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .create("env-6m2xp8", "lkc-3w9dn")
    ///     .body(&body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
    ) -> CreateConnector {
        CreateConnector {
            call: Call::new(&self.client, &CREATE)
                .path(environment_id)
                .path(kafka_cluster_id),
        }
    }

    /// Lists connectors.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors?expand=info,status,id`
    /// · General Availability · cloud API key or STS token
    ///
    /// Returns all connectors of a Kafka cluster without pagination, with their IDs, configuration
    /// and status.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1ConnectorsWithExpansions)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The connectors by name. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.connect_v1().connectors().list("env-6m2xp8", "lkc-3w9dn").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
    ) -> ListConnectors {
        ListConnectors {
            call: Call::new(&self.client, &LIST)
                .path(environment_id)
                .path(kafka_cluster_id),
        }
    }

    /// Gets the configuration of a connector.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config`
    /// · General Availability · cloud API key or STS token
    ///
    /// Returns the configuration of a connector. Secrets in it are masked.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectv1ConnectorConfig)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The configuration. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .get_config("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> GetConnectorConfig {
        GetConnectorConfig {
            call: Call::new(&self.client, &GET_CONFIG)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }

    /// Creates or reconfigures a connector.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config`
    /// · cloud API key or STS token
    ///
    /// Replaces the whole configuration of a connector, or creates the connector if it does not
    /// exist.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createOrUpdateConnectv1ConnectorConfig)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    /// - `body`: The whole configuration. All values are strings.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The connector with its new configuration. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The worker failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::ConnectorConfigRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectorConfigRequest::new(
    ///     "connector.class",
    ///     "name",
    ///     "kafka.api.key",
    ///     "kafka.api.secret",
    /// );
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .put_config("env-6m2xp8", "lkc-3w9dn", "orders-archive", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_config(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
        body: &ConnectorConfigRequest,
    ) -> PutConnectorConfig {
        let mut call = Call::new(&self.client, &PUT_CONFIG)
            .path(environment_id)
            .path(kafka_cluster_id)
            .path(connector_name);
        call.json(body);
        PutConnectorConfig { call }
    }

    /// Gets a connector.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}`
    /// · General Availability · cloud API key or STS token
    ///
    /// Returns a connector with its configuration and its tasks.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/readConnectv1Connector)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested connector. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .get("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> GetConnector {
        GetConnector {
            call: Call::new(&self.client, &GET)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }

    /// Deletes a connector.
    ///
    /// `DELETE /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}`
    /// · General Availability · cloud API key or STS token
    ///
    /// Stops all tasks of a connector and deletes it with its configuration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteConnectv1Connector)
    ///
    /// # Arguments
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The connector was deleted. The body contains an error, if there was one. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .delete("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> DeleteConnector {
        DeleteConnector {
            call: Call::new(&self.client, &DELETE)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }
}

static LIST_NAMES: Operation = Operation {
    id: "listConnectv1Connectors",
    name: "list connector names",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::list_names`].
    ListConnectorNames -> Json<Vec<String>>
}

static CREATE: Operation = Operation {
    id: "createConnectv1Connector",
    name: "create connector",
    method: "POST",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ConnectorsClient::create`].
    CreateConnector -> Json<ConnectorWithOffsets>
}

impl CreateConnector {
    /// Name and configuration of the connector and, optionally, its initial offsets.
    #[inline]
    pub fn body(mut self, body: &CreateConnectorRequest) -> Self {
        self.call.json(body);
        self
    }
}

static LIST: Operation = Operation {
    id: "listConnectv1ConnectorsWithExpansions",
    name: "list connectors",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors?expand=info,status,id",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::list`].
    ListConnectors -> Json<BTreeMap<String, ConnectorExpansion>>
}

static GET_CONFIG: Operation = Operation {
    id: "getConnectv1ConnectorConfig",
    name: "get connector config",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::get_config`].
    GetConnectorConfig -> Json<ConnectorConfig>
}

static PUT_CONFIG: Operation = Operation {
    id: "createOrUpdateConnectv1ConnectorConfig",
    name: "put connector config",
    method: "PUT",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::put_config`].
    PutConnectorConfig -> Json<Connector>
}

static GET: Operation = Operation {
    id: "readConnectv1Connector",
    name: "get connector",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::get`].
    GetConnector -> Json<Connector>
}

static DELETE: Operation = Operation {
    id: "deleteConnectv1Connector",
    name: "delete connector",
    method: "DELETE",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectorsClient::delete`].
    DeleteConnector -> Json<DeleteConnectorResponse>
}

/// A connector to create.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectorRequest {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: Option<String>,
    /// The configuration of the connector. All values are strings.
    pub config: Option<Secret<ConnectorConfigRequest>>,
    /// The initial offsets.
    pub offsets: Option<Vec<Offset>>,
}

impl CreateConnectorRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(
        mut self,
        config: impl Into<Secret<ConnectorConfigRequest>>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`offsets`](Self::offsets).
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(CreateConnectorRequest {
    0 "name": name,
    1 "config": config,
    2 "offsets": offsets,
});

/// The configuration of a connector, as sent.
///
/// In addition to these properties, it contains those of the connector plugin. All values are
/// strings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigRequest {
    /// The kind of a managed connector. Ignored for custom ones.
    pub connector_class: String,
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The user name of the API key for the Kafka cluster.
    pub kafka_api_key: String,
    /// The password of the API key for the Kafka cluster.
    pub kafka_api_secret: Secret,
    /// The type of the connector: managed or custom. `MANAGED` if not set.
    pub confluent_connector_type: Option<ConfluentConnectorType>,
    /// The ID of the custom connector plugin. Required for custom connectors.
    pub confluent_custom_plugin_id: Option<String>,
    /// Hosts to which a custom connector may connect.
    pub confluent_custom_connection_endpoints: Option<String>,
    /// `TRUE` to add the properties for Schema Registry automatically. For custom connectors.
    /// `FALSE` if not set.
    pub confluent_custom_schema_registry_auto: Option<ConfluentCustomSchemaRegistryAuto>,
    /// Members that the API does not list.
    pub additional: BTreeMap<String, Secret>,
}

impl ConnectorConfigRequest {
    /// With what is required.
    pub fn new(
        connector_class: impl Into<String>,
        name: impl Into<String>,
        kafka_api_key: impl Into<String>,
        kafka_api_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            connector_class: connector_class.into(),
            name: name.into(),
            kafka_api_key: kafka_api_key.into(),
            kafka_api_secret: kafka_api_secret.into(),
            confluent_connector_type: None,
            confluent_custom_plugin_id: None,
            confluent_custom_connection_endpoints: None,
            confluent_custom_schema_registry_auto: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`confluent_connector_type`](Self::confluent_connector_type).
    pub fn with_confluent_connector_type(
        mut self,
        confluent_connector_type: impl Into<ConfluentConnectorType>,
    ) -> Self {
        self.confluent_connector_type = Some(confluent_connector_type.into());
        self
    }

    /// Sets [`confluent_custom_plugin_id`](Self::confluent_custom_plugin_id).
    pub fn with_confluent_custom_plugin_id(
        mut self,
        confluent_custom_plugin_id: impl Into<String>,
    ) -> Self {
        self.confluent_custom_plugin_id = Some(confluent_custom_plugin_id.into());
        self
    }

    /// Sets [`confluent_custom_connection_endpoints`](Self::confluent_custom_connection_endpoints).
    pub fn with_confluent_custom_connection_endpoints(
        mut self,
        confluent_custom_connection_endpoints: impl Into<String>,
    ) -> Self {
        self.confluent_custom_connection_endpoints = Some(
            confluent_custom_connection_endpoints.into(),
        );
        self
    }

    /// Sets [`confluent_custom_schema_registry_auto`](Self::confluent_custom_schema_registry_auto).
    pub fn with_confluent_custom_schema_registry_auto(
        mut self,
        confluent_custom_schema_registry_auto: impl Into<
            ConfluentCustomSchemaRegistryAuto,
        >,
    ) -> Self {
        self.confluent_custom_schema_registry_auto = Some(
            confluent_custom_schema_registry_auto.into(),
        );
        self
    }

    /// Sets [`additional`](Self::additional).
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Secret>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

model!(ConnectorConfigRequest {
    0 "connector.class": connector_class,
    1 "name": name,
    2 "kafka.api.key": kafka_api_key,
    3 "kafka.api.secret": kafka_api_secret,
    4 "confluent.connector.type": confluent_connector_type,
    5 "confluent.custom.plugin.id": confluent_custom_plugin_id,
    6 "confluent.custom.connection.endpoints": confluent_custom_connection_endpoints,
    7 "confluent.custom.schema.registry.auto": confluent_custom_schema_registry_auto,
    ..additional
});

open_enum! {
    /// The type of the connector: managed or custom.
    pub enum ConfluentConnectorType {
        /// `CUSTOM`
        Custom = "CUSTOM",
        /// `MANAGED`
        Managed = "MANAGED",
    }
}

open_enum! {
    /// `TRUE` to add the properties for Schema Registry automatically.
    ///
    /// For custom connectors.
    pub enum ConfluentCustomSchemaRegistryAuto {
        /// `TRUE`
        True = "TRUE",
        /// `FALSE`
        False = "FALSE",
    }
}

/// A connector and its initial offsets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorWithOffsets {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The configuration of the connector.
    pub config: ConnectorConfig,
    /// The running tasks of the connector.
    pub tasks: Option<Vec<ConnectorTaskId>>,
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub r#type: Option<ConnectorWithOffsetsType>,
    /// The initial offsets of the connector.
    pub offsets: Option<Vec<Offset>>,
}

impl ConnectorWithOffsets {
    /// With what is required.
    pub fn new(name: impl Into<String>, config: impl Into<ConnectorConfig>) -> Self {
        Self {
            name: name.into(),
            config: config.into(),
            tasks: None,
            r#type: None,
            offsets: None,
        }
    }

    /// Sets [`tasks`](Self::tasks).
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskId>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn with_type(mut self, r#type: impl Into<ConnectorWithOffsetsType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`offsets`](Self::offsets).
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectorWithOffsets {
    0 "name": name,
    1 "config": config,
    2 "tasks": tasks,
    3 "type": r#type,
    4 "offsets": offsets,
});

open_enum! {
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub enum ConnectorWithOffsetsType {
        /// `sink`
        Sink = "sink",
        /// `source`
        Source = "source",
    }
}

/// A connector, with the requested parts of its ID, configuration and status.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorExpansion {
    /// The ID of the connector.
    pub id: Option<ConnectorId>,
    /// The configuration of the connector.
    pub info: Option<ConnectorInfo>,
    /// The status of the connector.
    pub status: Option<ConnectorStatus>,
}

impl ConnectorExpansion {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<ConnectorId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`info`](Self::info).
    pub fn with_info(mut self, info: impl Into<ConnectorInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<ConnectorStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(ConnectorExpansion {
    0 "id": id,
    1 "info": info,
    2 "status": status,
});

/// The ID of a connector.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorId {
    /// The ID of the connector.
    pub id: Option<String>,
    /// The kind of the ID.
    pub id_type: Option<String>,
}

impl ConnectorId {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`id_type`](Self::id_type).
    pub fn with_id_type(mut self, id_type: impl Into<String>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }
}

model!(ConnectorId {
    0 "id": id,
    1 "id_type": id_type,
});

/// The configuration of a connector.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorInfo {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: Option<String>,
    /// The configuration of the connector.
    pub config: Option<ConnectorConfig>,
}

impl ConnectorInfo {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<ConnectorConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(ConnectorInfo {
    0 "name": name,
    1 "config": config,
});

/// A connector, which moves data between Kafka and another system.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connector {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The configuration of the connector.
    pub config: ConnectorConfig,
    /// The running tasks of the connector.
    pub tasks: Option<Vec<ConnectorTaskId>>,
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub r#type: Option<ConnectorType>,
}

impl Connector {
    /// With what is required.
    pub fn new(name: impl Into<String>, config: impl Into<ConnectorConfig>) -> Self {
        Self {
            name: name.into(),
            config: config.into(),
            tasks: None,
            r#type: None,
        }
    }

    /// Sets [`tasks`](Self::tasks).
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskId>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](Self::type).
    pub fn with_type(mut self, r#type: impl Into<ConnectorType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

model!(Connector {
    0 "name": name,
    1 "config": config,
    2 "tasks": tasks,
    3 "type": r#type,
});

open_enum! {
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub enum ConnectorType {
        /// `sink`
        Sink = "sink",
        /// `source`
        Source = "source",
    }
}

/// The result of a deletion.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteConnectorResponse {
    /// The error message. Null if there was no error.
    pub error: Option<BTreeMap<String, Value>>,
}

impl DeleteConnectorResponse {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error`](Self::error).
    pub fn with_error(mut self, error: BTreeMap<String, Value>) -> Self {
        self.error = Some(error);
        self
    }
}

model!(DeleteConnectorResponse {
    0 "error": error,
});
