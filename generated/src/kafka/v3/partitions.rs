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
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The partitions of the topic. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 404 | The topic does not exist, or it does not have this partition or parameter. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
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
    /// Returns a partition of a topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaPartition)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `partition_id`: The number of the partition, counted from 0.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The requested partition. |
    /// | 400 | The request is malformed, or a value in it is invalid. |
    /// | 401 | The credentials are missing, invalid or expired. `error_code` is 40101. |
    /// | 403 | The credentials do not permit this operation. `error_code` is 40301. |
    /// | 404 | The topic does not exist, or it does not have this partition or parameter. |
    /// | 429 | The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After` header. |
    /// | 5XX | The service failed. The request may have taken effect. If `error_code` is 50003, the request may be retried. |
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
    ListPartitions -> Json<PartitionDataList>
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
    GetPartition -> Json<PartitionData>
}

/// A list of partitions.
#[derive(Clone, Debug, PartialEq)]
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
    0 "kind": kind,
    1 "metadata": metadata,
    2 "data": data,
});

/// A partition of a topic.
#[derive(Clone, Debug, PartialEq)]
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
    pub fn with_leader(mut self, leader: impl Into<Relationship>) -> Self {
        self.leader = Some(leader.into());
        self
    }
}

model!(PartitionData {
    0 "kind": kind,
    1 "metadata": metadata,
    2 "cluster_id": cluster_id,
    3 "topic_name": topic_name,
    4 "partition_id": partition_id,
    5 "leader": leader,
    6 "replicas": replicas,
    7 "reassignment": reassignment,
});
