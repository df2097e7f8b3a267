// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Pausing and resuming connectors.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`ConnectV1::lifecycle`](super::ConnectV1::lifecycle).
///
/// Pausing and resuming connectors.
#[derive(Clone, Debug)]
pub struct LifecycleClient {
    pub(super) client: Client,
}

impl LifecycleClient {
    /// Pauses a connector.
    ///
    /// Stops processing messages until the connector is resumed. The tasks stop one after the
    /// other, asynchronously.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/pause`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/pauseConnectv1Connector)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 202: The connector is being paused. The response has no body.
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
    /// Resumes a paused connector. The tasks start one after the other, asynchronously. Does
    /// nothing if the connector is not paused.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors/{connector_name}/resume`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/resumeConnectv1Connector)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `connector_name`: The name of the connector, unique in the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 202: The connector is being resumed. The response has no body.
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
    /// A request builder for [`LifecycleClient::pause`].
    PauseConnector -> Empty, idempotent
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
    /// A request builder for [`LifecycleClient::resume`].
    ResumeConnector -> Empty, idempotent
}
