// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! State of connectors and of their tasks.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::Waiter;
use super::{ConnectorConfig, ConnectorStatus, ConnectorTaskId};

/// The operations of [`ConnectV1::status`](super::ConnectV1::status).
///
/// State of connectors and of their tasks.
#[derive(Clone, Debug)]
pub struct StatusClient {
    pub(super) client: Client,
}

impl StatusClient {
    /// Gets the status of a connector.
    ///
    /// Returns the status of a connector and its tasks, with the error of each that failed.
    ///
    /// [`until_ready`](GetConnectorStatus::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetConnectorStatus::until_gone) until it is gone.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/status`
    /// · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/readConnectv1ConnectorStatus)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The status of the connector.
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
    ///     .status()
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
    ) -> GetConnectorStatus {
        GetConnectorStatus {
            call: Call::new(&self.client, &GET)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }

    /// Lists the tasks of a connector.
    ///
    /// Returns all running tasks of a connector with their configuration, without pagination.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/tasks`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1ConnectorTasks)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The tasks of the connector.
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
    ///     .status()
    ///     .list_tasks("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tasks(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> ListConnectorTasks {
        ListConnectorTasks {
            call: Call::new(&self.client, &LIST_TASKS)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }
}

static GET: Operation = Operation {
    id: "readConnectv1ConnectorStatus",
    name: "get connector status",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/status",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatusClient::get`].
    GetConnectorStatus -> Json<ConnectorStatus>, idempotent
}

impl GetConnectorStatus {
    /// Polls until `connector.state` is `RUNNING` or `PAUSED`. `FAILED` and `DELETED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<ConnectorStatus> {
        Waiter::until_ready(self.call, Json::<ConnectorStatus>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<ConnectorStatus, ()> {
        Waiter::until_gone(self.call, Json::<ConnectorStatus>::ACCEPT, Json::read)
    }
}

static LIST_TASKS: Operation = Operation {
    id: "listConnectv1ConnectorTasks",
    name: "list connector tasks",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/tasks",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`StatusClient::list_tasks`].
    ListConnectorTasks -> Json<Vec<ConnectorTask>>, idempotent
}

/// A running task of a connector.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTask {
    /// The connector and number of the task.
    pub id: Option<ConnectorTaskId>,
    /// The configuration of the task.
    pub config: Option<ConnectorConfig>,
}

impl ConnectorTask {
    /// Creates an empty `ConnectorTask`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<ConnectorTaskId>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<ConnectorConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(ConnectorTask {
    "id": id,
    "config": config,
});
