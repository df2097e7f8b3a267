// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! The Kafka cluster itself.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceMetadata};

/// The operations of [`KafkaV3::clusters`](super::KafkaV3::clusters).
///
/// The Kafka cluster itself.
#[derive(Clone, Debug)]
pub struct ClustersClient {
    pub(super) client: Client,
}

impl ClustersClient {
    /// Gets the Kafka cluster.
    ///
    /// Returns the Kafka cluster, with links to its resources.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}` · General Availability · Kafka API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaCluster)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested Kafka cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().clusters().get("lkc-3w9dn").await?;
    /// println!("{response:?}");
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
    /// A request builder for [`ClustersClient::get`].
    GetCluster -> Json<ClusterData>, idempotent
}

/// The Kafka cluster, with links to its resources.
#[derive(Clone, PartialEq)]
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

/// The required fields of [`ClusterData`], taken by [`ClusterData::new`].
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
    /// Creates a `ClusterData` from its required fields.
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
    #[must_use]
    pub fn with_controller(mut self, controller: impl Into<Relationship>) -> Self {
        self.controller = Some(controller.into());
        self
    }
}

model!(ClusterData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "controller": controller,
    "acls": acls,
    "brokers": brokers,
    "broker_configs": broker_configs,
    "consumer_groups": consumer_groups,
    "topics": topics,
    "partition_reassignments": partition_reassignments,
});
