// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Partitions of topics.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// Partitions of topics.
///
/// Reached by [`KafkaV3::partitions`](super::KafkaV3::partitions).
#[derive(Clone, Debug)]
pub struct PartitionsClient {
    pub(super) client: Client,
}

impl PartitionsClient {
    /// Lists the partitions of a topic.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions` · General Availability
    /// · Kafka API key or external access token
    ///
    /// Returns the partitions of a topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaPartitions)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `topic_name`: Name of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The partitions of the topic. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 404 | There is no topic with this name, or it has no such partition or parameter. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().partitions().list("lkc-3w9dn", "orders").await?;
    /// println!("{answer:?}");
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
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/partitions/{partition_id}` ·
    /// General Availability · Kafka API key or external access token
    ///
    /// Returns one partition of a topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaPartition)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `topic_name`: Name of the topic.
    /// - `partition_id`: Number of the partition, counted from 0.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The requested partition. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 404 | There is no topic with this name, or it has no such partition or parameter. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().partitions().get("lkc-3w9dn", "orders", 2).await?;
    /// println!("{answer:?}");
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
    /// A call of [`PartitionsClient::list`].
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
    /// A call of [`PartitionsClient::get`].
    GetPartition -> Json<PartitionData>, idempotent
}

/// A list of partitions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartitionDataList {
    /// Type of the list.
    pub kind: String,
    /// Where a list lives.
    pub metadata: ResourceCollectionMetadata,
    /// The partitions.
    pub data: Vec<PartitionData>,
}

impl PartitionDataList {
    /// With what is required.
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
    /// Type of the object.
    pub kind: String,
    /// Where an object lives.
    pub metadata: ResourceMetadata,
    /// Identifier of the Kafka cluster.
    pub cluster_id: String,
    /// Name of the topic.
    pub topic_name: String,
    /// Number of the partition, counted from 0.
    pub partition_id: i64,
    /// Link to the replica that takes the writes. Absent if there is none now.
    pub leader: Option<Relationship>,
    /// Link to the replicas.
    pub replicas: Relationship,
    /// Link to the move of the partition between brokers.
    pub reassignment: Relationship,
}

impl PartitionData {
    /// With what is required.
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
