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

/// The operations of [`ConnectV1::connectors`](super::ConnectV1::connectors).
///
/// Connectors of a Kafka cluster, both managed and custom.
#[derive(Clone, Debug)]
pub struct ConnectorsClient {
    pub(super) client: Client,
}

impl ConnectorsClient {
    /// Lists the names of connectors.
    ///
    /// Returns the names of all connectors of a Kafka cluster, without pagination.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors` ·
    /// General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1Connectors)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Response
    ///
    /// - 200: The names of the connectors.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .list_names("env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Creates a connector and starts its tasks. The name must be unique.
    ///
    /// A body with masked secrets, as the service returns them, is an error before anything is
    /// sent, because it would overwrite the secrets. Set the secrets, or remove these members.
    ///
    /// `POST /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors` ·
    /// General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createConnectv1Connector)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// Optional: [`body`](CreateConnector::body)
    ///
    /// # Response
    ///
    /// - 201: The new connector.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 400: The configuration of the connector is invalid.
    /// - 500: The worker failed. The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::CreateConnectorRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateConnectorRequest::new().with_name("orders-archive");
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .create("env-6m2xp8", "lkc-3w9dn")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns all connectors of a Kafka cluster without pagination, with their IDs, configuration
    /// and status.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors?expand=info,status,id`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1ConnectorsWithExpansions)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Response
    ///
    /// - 200: The connectors by name.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the configuration of a connector. Secrets in it are masked.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getConnectv1ConnectorConfig)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The configuration.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .get_config("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Replaces the whole configuration of a connector, or creates the connector if it does not
    /// exist.
    ///
    /// A body with masked secrets, as the service returns them, is an error before anything is
    /// sent, because it would overwrite the secrets. Set the secrets, or remove these members.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/config`
    /// · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createOrUpdateConnectv1ConnectorConfig)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    /// - `body`: The whole configuration. All values are strings.
    ///
    /// # Response
    ///
    /// - 200: The connector with its new configuration.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 500: The worker failed. The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::connect::v1::ConnectorConfigRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectorConfigRequest::new("MONGO_SINK", "orders-archive");
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .put_config("env-6m2xp8", "lkc-3w9dn", "orders-archive", &body)
    ///     .await?;
    /// println!("{response:?}");
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
        call.reject_masks('*', 4);
        PutConnectorConfig { call }
    }

    /// Gets a connector.
    ///
    /// Returns a connector with its configuration and its tasks.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/readConnectv1Connector)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested connector.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .get("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Stops all tasks of a connector and deletes it with its configuration.
    ///
    /// `DELETE /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteConnectv1Connector)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The connector was deleted. The body contains an error, if there was one.
    ///
    /// `None` if the response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .connect_v1()
    ///     .connectors()
    ///     .delete("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
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
    /// A request builder for [`ConnectorsClient::list_names`].
    ListConnectorNames -> Json<Vec<String>>, idempotent
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

impl CreateConnector {
    /// Sets the request body: the name and configuration of the connector and, optionally, its
    /// initial offsets.
    #[inline]
    pub fn body(mut self, body: &CreateConnectorRequest) -> Self {
        self.call.json(body);
        self.call.reject_masks('*', 4);
        self
    }
}

request! {
    /// A request builder for [`ConnectorsClient::create`].
    CreateConnector -> Json<ConnectorWithOffsets>
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
    /// A request builder for [`ConnectorsClient::list`].
    ListConnectors -> Json<BTreeMap<String, ConnectorExpansion>>, idempotent
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
    /// A request builder for [`ConnectorsClient::get_config`].
    GetConnectorConfig -> Json<ConnectorConfig>, idempotent
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
    /// A request builder for [`ConnectorsClient::put_config`].
    PutConnectorConfig -> Json<Connector>, idempotent
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
    /// A request builder for [`ConnectorsClient::get`].
    GetConnector -> Json<Connector>, idempotent
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
    /// A request builder for [`ConnectorsClient::delete`].
    DeleteConnector -> Json<Option<DeleteConnectorResponse>>, idempotent
}

/// A connector to create.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `CreateConnectorRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<Secret<ConnectorConfigRequest>>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`offsets`](Self::offsets).
    #[must_use]
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(CreateConnectorRequest {
    "name": name,
    "config": config,
    "offsets": offsets,
});

/// The configuration of a connector, as sent.
///
/// In addition to these properties, it contains those of the connector plugin. All values are
/// strings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigRequest {
    /// The kind of a managed connector. Ignored for custom ones.
    pub connector_class: String,
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The user name of the API key for the Kafka cluster. Absent if the connector runs as a
    /// service account.
    pub kafka_api_key: Option<String>,
    /// The password of the API key for the Kafka cluster. Absent if the connector runs as a service
    /// account.
    pub kafka_api_secret: Option<Secret>,
    /// The type of the connector: managed or custom. Defaults to `MANAGED`.
    pub confluent_connector_type: Option<ConfluentConnectorType>,
    /// The ID of the custom connector plugin. Required for custom connectors.
    pub confluent_custom_plugin_id: Option<String>,
    /// Hosts to which a custom connector may connect.
    pub confluent_custom_connection_endpoints: Option<String>,
    /// `TRUE` to add the properties for Schema Registry automatically. For custom connectors.
    /// Defaults to `FALSE`.
    pub confluent_custom_schema_registry_auto: Option<ConfluentCustomSchemaRegistryAuto>,
    /// The properties that the schema does not name.
    pub additional: BTreeMap<String, Secret>,
}

impl ConnectorConfigRequest {
    /// Creates a `ConnectorConfigRequest` with its required fields.
    pub fn new(connector_class: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            connector_class: connector_class.into(),
            name: name.into(),
            kafka_api_key: None,
            kafka_api_secret: None,
            confluent_connector_type: None,
            confluent_custom_plugin_id: None,
            confluent_custom_connection_endpoints: None,
            confluent_custom_schema_registry_auto: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`kafka_api_key`](Self::kafka_api_key).
    #[must_use]
    pub fn with_kafka_api_key(mut self, kafka_api_key: impl Into<String>) -> Self {
        self.kafka_api_key = Some(kafka_api_key.into());
        self
    }

    /// Sets [`kafka_api_secret`](Self::kafka_api_secret).
    #[must_use]
    pub fn with_kafka_api_secret(mut self, kafka_api_secret: impl Into<Secret>) -> Self {
        self.kafka_api_secret = Some(kafka_api_secret.into());
        self
    }

    /// Sets [`confluent_connector_type`](Self::confluent_connector_type).
    #[must_use]
    pub fn with_confluent_connector_type(
        mut self,
        confluent_connector_type: impl Into<ConfluentConnectorType>,
    ) -> Self {
        self.confluent_connector_type = Some(confluent_connector_type.into());
        self
    }

    /// Sets [`confluent_custom_plugin_id`](Self::confluent_custom_plugin_id).
    #[must_use]
    pub fn with_confluent_custom_plugin_id(
        mut self,
        confluent_custom_plugin_id: impl Into<String>,
    ) -> Self {
        self.confluent_custom_plugin_id = Some(confluent_custom_plugin_id.into());
        self
    }

    /// Sets [`confluent_custom_connection_endpoints`](Self::confluent_custom_connection_endpoints).
    #[must_use]
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
    #[must_use]
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
    #[must_use]
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, Secret>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

model!(ConnectorConfigRequest {
    "connector.class": connector_class,
    "name": name,
    "kafka.api.key": kafka_api_key,
    "kafka.api.secret": kafka_api_secret,
    "confluent.connector.type": confluent_connector_type,
    "confluent.custom.plugin.id": confluent_custom_plugin_id,
    "confluent.custom.connection.endpoints": confluent_custom_connection_endpoints,
    "confluent.custom.schema.registry.auto": confluent_custom_schema_registry_auto,
    ..additional
});

/// The type of the connector: managed or custom.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfluentConnectorType {
    /// `CUSTOM`
    Custom,
    /// `MANAGED`
    Managed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConfluentConnectorType {
    "CUSTOM": Custom,
    "MANAGED": Managed,
});

/// `TRUE` to add the properties for Schema Registry automatically.
///
/// For custom connectors.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfluentCustomSchemaRegistryAuto {
    /// `TRUE`
    True,
    /// `FALSE`
    False,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConfluentCustomSchemaRegistryAuto {
    "TRUE": True,
    "FALSE": False,
});

/// A connector and its initial offsets.
#[derive(Clone, PartialEq)]
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
    /// Creates a `ConnectorWithOffsets` with its required fields.
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
    #[must_use]
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskId>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ConnectorWithOffsetsType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`offsets`](Self::offsets).
    #[must_use]
    pub fn with_offsets(
        mut self,
        offsets: impl IntoIterator<Item = impl Into<Offset>>,
    ) -> Self {
        self.offsets = Some(offsets.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectorWithOffsets {
    "name": name,
    "config": config,
    "tasks": tasks,
    "type": r#type,
    "offsets": offsets,
});

/// The direction of a connector: into Kafka (`source`) or out of it (`sink`). Returned by the
/// service.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorWithOffsetsType {
    /// `sink`
    Sink,
    /// `source`
    Source,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorWithOffsetsType {
    "sink": Sink,
    "source": Source,
});

/// A connector, with the requested parts of its ID, configuration and status.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `ConnectorExpansion`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<ConnectorId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`info`](Self::info).
    #[must_use]
    pub fn with_info(mut self, info: impl Into<ConnectorInfo>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<ConnectorStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(ConnectorExpansion {
    "id": id,
    "info": info,
    "status": status,
});

/// The ID of a connector.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorId {
    /// The ID of the connector.
    pub id: Option<String>,
    /// The kind of the ID.
    pub id_type: Option<String>,
}

impl ConnectorId {
    /// Creates an empty `ConnectorId`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`id_type`](Self::id_type).
    #[must_use]
    pub fn with_id_type(mut self, id_type: impl Into<String>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }
}

model!(ConnectorId {
    "id": id,
    "id_type": id_type,
});

/// The configuration of a connector.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorInfo {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: Option<String>,
    /// The configuration of the connector.
    pub config: Option<ConnectorConfig>,
}

impl ConnectorInfo {
    /// Creates an empty `ConnectorInfo`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<ConnectorConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(ConnectorInfo {
    "name": name,
    "config": config,
});

/// A connector, which moves data between Kafka and another system.
#[derive(Clone, PartialEq)]
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
    /// Creates a `Connector` with its required fields.
    pub fn new(name: impl Into<String>, config: impl Into<ConnectorConfig>) -> Self {
        Self {
            name: name.into(),
            config: config.into(),
            tasks: None,
            r#type: None,
        }
    }

    /// Sets [`tasks`](Self::tasks).
    #[must_use]
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskId>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ConnectorType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

model!(Connector {
    "name": name,
    "config": config,
    "tasks": tasks,
    "type": r#type,
});

/// The direction of a connector: into Kafka (`source`) or out of it (`sink`). Returned by the
/// service.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorType {
    /// `sink`
    Sink,
    /// `source`
    Source,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorType {
    "sink": Sink,
    "source": Source,
});

/// The result of a deletion.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteConnectorResponse {
    /// The error message. Null if there was no error.
    pub error: Option<BTreeMap<String, Value>>,
}

impl DeleteConnectorResponse {
    /// Creates an empty `DeleteConnectorResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: BTreeMap<String, Value>) -> Self {
        self.error = Some(error);
        self
    }
}

model!(DeleteConnectorResponse {
    "error": error,
});
