// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! The Kafka cluster itself.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceMetadata};

/// The Kafka cluster itself.
///
/// Reached by [`KafkaV3::clusters`](super::KafkaV3::clusters).
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Gets the Kafka cluster.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}` · General Availability · Kafka API key or external
    /// access token
    ///
    /// Returns the Kafka cluster, with links to its resources.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaCluster)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The requested Kafka cluster. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().clusters().get("lkc-3w9dn").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, cluster_id: impl Into<String>) -> GetCluster {
        GetCluster {
            call: Call::new(&self.client, &GET).path(cluster_id),
        }
    }
}

static GET: Operation = Operation {
    id: "getKafkaCluster",
    name: "get cluster",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClustersClient::get`].
    GetCluster -> Json<ClusterData>
}

/// The Kafka cluster, with links to its resources.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClusterData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The link to the broker that is the controller.
    pub controller: Option<Relationship>,
    /// The link to the ACLs.
    pub acls: Relationship,
    /// The link to the brokers.
    pub brokers: Relationship,
    /// The link to the configuration parameters that are set for all brokers.
    pub broker_configs: Relationship,
    /// The link to the consumer groups.
    pub consumer_groups: Relationship,
    /// The link to the topics.
    pub topics: Relationship,
    /// The link to the partition reassignments.
    pub partition_reassignments: Relationship,
}

/// What is required of [`ClusterData`]; [`ClusterData::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The link to the ACLs.
    pub acls: Relationship,
    /// The link to the brokers.
    pub brokers: Relationship,
    /// The link to the configuration parameters that are set for all brokers.
    pub broker_configs: Relationship,
    /// The link to the consumer groups.
    pub consumer_groups: Relationship,
    /// The link to the topics.
    pub topics: Relationship,
    /// The link to the partition reassignments.
    pub partition_reassignments: Relationship,
}

impl ClusterData {
    /// With what is required.
    pub fn new(required: ClusterDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            controller: None,
            acls: required.acls,
            brokers: required.brokers,
            broker_configs: required.broker_configs,
            consumer_groups: required.consumer_groups,
            topics: required.topics,
            partition_reassignments: required.partition_reassignments,
        }
    }

    /// Sets [`controller`](Self::controller).
    pub fn with_controller(mut self, controller: impl Into<Relationship>) -> Self {
        self.controller = Some(controller.into());
        self
    }
}

model!(ClusterData {
    0 "kind": kind,
    1 "metadata": metadata,
    2 "cluster_id": cluster_id,
    3 "controller": controller,
    4 "acls": acls,
    5 "brokers": brokers,
    6 "broker_configs": broker_configs,
    7 "consumer_groups": consumer_groups,
    8 "topics": topics,
    9 "partition_reassignments": partition_reassignments,
});
