// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Partitions of topics.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::partitions`](super::KafkaV3::partitions).
///
/// Partitions of topics.
#[derive(Clone, Debug)]
pub struct PartitionsClient {
    pub(super) client: Client,
}

impl PartitionsClient {
    /// Lists the partitions of a topic.
    ///
    /// Returns the partitions of a topic, with links to the leader and the replicas of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions` · General Availability
    /// · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaPartitions)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Response
    ///
    /// - 200: The partitions of the topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors) and:
    ///
    /// - 404: The topic does not exist, or it does not have this partition or parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().partitions().list("lkc-3w9dn", "orders").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> ListPartitions {
        ListPartitions {
            call: Call::new(&self.client, &LIST).path(cluster_id).path(topic_name),
        }
    }

    /// Gets a partition.
    ///
    /// Returns a partition of a topic, with links to its leader and its replicas.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions/{partition_id}` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaPartition)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `partition_id`: The number of the partition, counted from 0.
    ///
    /// # Response
    ///
    /// - 200: The requested partition.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors) and:
    ///
    /// - 404: The topic does not exist, or it does not have this partition or parameter.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().partitions().get("lkc-3w9dn", "orders", 2).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        partition_id: i64,
    ) -> GetPartition {
        GetPartition {
            call: Call::new(&self.client, &GET)
                .path(cluster_id)
                .path(topic_name)
                .path(partition_id.to_string()),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaPartitions",
    name: "list partitions",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PartitionsClient::list`].
    ListPartitions -> Json<PartitionDataList>, idempotent
}

static GET: Operation = Operation {
    id: "getKafkaPartition",
    name: "get partition",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions/{partition_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`PartitionsClient::get`].
    GetPartition -> Json<PartitionData>, idempotent
}

/// A list of partitions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartitionDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The partitions.
    pub data: Vec<PartitionData>,
}

impl PartitionDataList {
    /// Creates a `PartitionDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<PartitionData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PartitionDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A partition of a topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartitionData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The link to the leader replica. Absent if there is none.
    pub leader: Option<Relationship>,
    /// The link to the replicas.
    pub replicas: Relationship,
    /// The link to the reassignment of the partition.
    pub reassignment: Relationship,
}

impl PartitionData {
    /// Creates a `PartitionData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        partition_id: i64,
        replicas: impl Into<Relationship>,
        reassignment: impl Into<Relationship>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            cluster_id: cluster_id.into(),
            topic_name: topic_name.into(),
            partition_id,
            leader: None,
            replicas: replicas.into(),
            reassignment: reassignment.into(),
        }
    }

    /// Sets [`leader`](Self::leader).
    #[must_use]
    pub fn with_leader(mut self, leader: impl Into<Relationship>) -> Self {
        self.leader = Some(leader.into());
        self
    }
}

model!(PartitionData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "topic_name": topic_name,
    "partition_id": partition_id,
    "leader": leader,
    "replicas": replicas,
    "reassignment": reassignment,
});
