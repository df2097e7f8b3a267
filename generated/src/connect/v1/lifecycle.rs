// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Pausing and resuming connectors.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Pausing and resuming connectors.
///
/// Reached by [`ConnectV1::lifecycle`](super::ConnectV1::lifecycle).
#[derive(Clone, Debug)]
pub struct LifecycleClient {
    pub(super) client: Client,
}

impl LifecycleClient {
    /// Pauses a connector.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/pause`
    /// · General Availability · cloud API key or STS token
    ///
    /// Stops processing messages until the connector is resumed. The tasks stop one after the
    /// other, asynchronously.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/pauseConnectv1Connector)
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
    /// | 202 | The connector is being paused. There is no body. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .connect_v1()
    ///     .lifecycle()
    ///     .pause("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> PauseConnector {
        PauseConnector {
            call: Call::new(&self.client, &PAUSE)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }

    /// Resumes a connector.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/resume`
    /// · General Availability · cloud API key or STS token
    ///
    /// Resumes a paused connector. The tasks start one after the other, asynchronously. Does
    /// nothing if the connector is not paused.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resumeConnectv1Connector)
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
    /// | 202 | The connector is being resumed. There is no body. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 404 | The environment, Kafka cluster or connector does not exist. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .connect_v1()
    ///     .lifecycle()
    ///     .resume("env-6m2xp8", "lkc-3w9dn", "orders-archive")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        connector_name: impl Into<String>,
    ) -> ResumeConnector {
        ResumeConnector {
            call: Call::new(&self.client, &RESUME)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(connector_name),
        }
    }
}

static PAUSE: Operation = Operation {
    id: "pauseConnectv1Connector",
    name: "pause connector",
    method: "PUT",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/pause",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`LifecycleClient::pause`].
    PauseConnector -> Empty
}

static RESUME: Operation = Operation {
    id: "resumeConnectv1Connector",
    name: "resume connector",
    method: "PUT",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/resume",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`LifecycleClient::resume`].
    ResumeConnector -> Empty
}
