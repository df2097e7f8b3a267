// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Share groups, whose consumers can share a partition.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::share_groups`](super::KafkaV3::share_groups).
///
/// Share groups, whose consumers can share a partition.
#[derive(Clone, Debug)]
pub struct ShareGroupsClient {
    pub(super) client: Client,
}

impl ShareGroupsClient {
    /// Lists share groups.
    ///
    /// Returns the share groups of the Kafka cluster, with the state and the number of consumers of
    /// each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/share-groups` · Early Access, feature `early-access` ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaShareGroups)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The share groups.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().share_groups().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListShareGroups {
        ListShareGroups {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Gets a share group.
    ///
    /// Returns a share group with its state, its number of consumers and its partitions.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/share-groups/{group_id}` · Early Access, feature
    /// `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaShareGroup)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    ///
    /// # Response
    ///
    /// - 200: The requested share group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .share_groups()
    ///     .get("lkc-3w9dn", "order-workers")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> GetShareGroup {
        GetShareGroup {
            call: Call::new(&self.client, &GET).path(cluster_id).path(group_id),
        }
    }

    /// Lists the consumers of a share group.
    ///
    /// Returns the consumers that are members of a share group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers` · Early Access,
    /// feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaShareGroupConsumers)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    ///
    /// # Response
    ///
    /// - 200: The consumers of the group.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .share_groups()
    ///     .list_consumers("lkc-3w9dn", "order-workers")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_consumers(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
    ) -> ListShareGroupConsumers {
        ListShareGroupConsumers {
            call: Call::new(&self.client, &LIST_CONSUMERS)
                .path(cluster_id)
                .path(group_id),
        }
    }

    /// Gets a consumer of a share group.
    ///
    /// Returns a member of a share group with the name of its client and a link to its partitions.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}` ·
    /// Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaShareGroupConsumer)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `consumer_id`: The ID of the consumer.
    ///
    /// # Response
    ///
    /// - 200: The requested consumer.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .share_groups()
    ///     .get_consumer("lkc-3w9dn", "order-workers", "audit-1-5e2c7b")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_consumer(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        consumer_id: impl Into<String>,
    ) -> GetShareGroupConsumer {
        GetShareGroupConsumer {
            call: Call::new(&self.client, &GET_CONSUMER)
                .path(cluster_id)
                .path(group_id)
                .path(consumer_id),
        }
    }

    /// Lists the assignments of a share group consumer.
    ///
    /// Returns the partitions that are assigned to a member of a share group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}/assignments`
    /// · Early Access, feature `early-access` · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaShareGroupConsumerAssignments)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `group_id`: The ID of the group.
    /// - `consumer_id`: The ID of the consumer.
    ///
    /// # Response
    ///
    /// - 200: One entry per partition.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .kafka_v3()
    ///     .share_groups()
    ///     .list_consumer_assignments("lkc-3w9dn", "order-workers", "audit-1-5e2c7b")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_consumer_assignments(
        &self,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        consumer_id: impl Into<String>,
    ) -> ListShareGroupConsumerAssignments {
        ListShareGroupConsumerAssignments {
            call: Call::new(&self.client, &LIST_CONSUMER_ASSIGNMENTS)
                .path(cluster_id)
                .path(group_id)
                .path(consumer_id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaShareGroups",
    name: "list share groups",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/share-groups",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ShareGroupsClient::list`].
    ListShareGroups -> Json<ShareGroupDataList>, idempotent
}

static GET: Operation = Operation {
    id: "getKafkaShareGroup",
    name: "get share group",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ShareGroupsClient::get`].
    GetShareGroup -> Json<ShareGroupData>, idempotent
}

static LIST_CONSUMERS: Operation = Operation {
    id: "listKafkaShareGroupConsumers",
    name: "list share group consumers",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ShareGroupsClient::list_consumers`].
    ListShareGroupConsumers -> Json<ShareGroupConsumerDataList>, idempotent
}

static GET_CONSUMER: Operation = Operation {
    id: "getKafkaShareGroupConsumer",
    name: "get share group consumer",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ShareGroupsClient::get_consumer`].
    GetShareGroupConsumer -> Json<ShareGroupConsumerData>, idempotent
}

static LIST_CONSUMER_ASSIGNMENTS: Operation = Operation {
    id: "listKafkaShareGroupConsumerAssignments",
    name: "list share group consumer assignments",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/share-groups/{group_id}/consumers/{consumer_id}/assignments",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ShareGroupsClient::list_consumer_assignments`].
    ListShareGroupConsumerAssignments -> Json<ShareGroupConsumerAssignmentDataList>, idempotent
}

/// A list of share groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The share groups.
    pub data: Vec<ShareGroupData>,
}

impl ShareGroupDataList {
    /// Creates a `ShareGroupDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ShareGroupData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ShareGroupDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A share group, whose consumers can share a partition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the share group.
    pub share_group_id: String,
    /// The state of the group.
    pub state: ShareGroupState,
    /// The link to the broker that coordinates the group.
    pub coordinator: Relationship,
    /// The link to the consumers.
    pub consumers: Relationship,
    /// The number of consumers in the group.
    pub consumer_count: i32,
    /// The number of partitions that are assigned to consumers of the group.
    pub partition_count: i32,
    /// The partitions of the group, even if it has no consumers.
    pub assigned_topic_partitions: Option<Vec<ShareGroupTopicPartitionData>>,
}

/// The required fields of [`ShareGroupData`], taken by [`ShareGroupData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ShareGroupDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the share group.
    pub share_group_id: String,
    /// The state of the group.
    pub state: ShareGroupState,
    /// The link to the broker that coordinates the group.
    pub coordinator: Relationship,
    /// The link to the consumers.
    pub consumers: Relationship,
    /// The number of consumers in the group.
    pub consumer_count: i32,
    /// The number of partitions that are assigned to consumers of the group.
    pub partition_count: i32,
}

impl ShareGroupData {
    /// Creates a `ShareGroupData` from its required fields.
    pub fn new(required: ShareGroupDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            share_group_id: required.share_group_id,
            state: required.state,
            coordinator: required.coordinator,
            consumers: required.consumers,
            consumer_count: required.consumer_count,
            partition_count: required.partition_count,
            assigned_topic_partitions: None,
        }
    }

    /// Sets [`assigned_topic_partitions`](Self::assigned_topic_partitions).
    #[must_use]
    pub fn with_assigned_topic_partitions(
        mut self,
        assigned_topic_partitions: impl IntoIterator<
            Item = impl Into<ShareGroupTopicPartitionData>,
        >,
    ) -> Self {
        self.assigned_topic_partitions = Some(
            assigned_topic_partitions.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(ShareGroupData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "share_group_id": share_group_id,
    "state": state,
    "coordinator": coordinator,
    "consumers": consumers,
    "consumer_count": consumer_count,
    "partition_count": partition_count,
    "assigned_topic_partitions": assigned_topic_partitions,
});

/// The state of a share group.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareGroupState {
    /// `UNKNOWN`
    Unknown,
    /// `PREPARING_REBALANCE`
    PreparingRebalance,
    /// `COMPLETING_REBALANCE`
    CompletingRebalance,
    /// `STABLE`
    Stable,
    /// `DEAD`
    Dead,
    /// `EMPTY`
    Empty,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ShareGroupState {
    "UNKNOWN": Unknown,
    "PREPARING_REBALANCE": PreparingRebalance,
    "COMPLETING_REBALANCE": CompletingRebalance,
    "STABLE": Stable,
    "DEAD": Dead,
    "EMPTY": Empty,
});

/// A partition that a share group reads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupTopicPartitionData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i32,
    /// The link to the partition.
    pub partition: Relationship,
}

impl ShareGroupTopicPartitionData {
    /// Creates a `ShareGroupTopicPartitionData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        topic_name: impl Into<String>,
        partition_id: i32,
        partition: impl Into<Relationship>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            topic_name: topic_name.into(),
            partition_id,
            partition: partition.into(),
        }
    }
}

model!(ShareGroupTopicPartitionData {
    "kind": kind,
    "metadata": metadata,
    "topic_name": topic_name,
    "partition_id": partition_id,
    "partition": partition,
});

/// A list of consumers of a share group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupConsumerDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The consumers.
    pub data: Vec<ShareGroupConsumerData>,
}

impl ShareGroupConsumerDataList {
    /// Creates a `ShareGroupConsumerDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ShareGroupConsumerData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ShareGroupConsumerDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A consumer, member of a share group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupConsumerData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The name of the client, chosen by the client.
    pub client_id: String,
    /// The link to the partitions that are assigned to the consumer.
    pub assignments: Relationship,
}

impl ShareGroupConsumerData {
    /// Creates a `ShareGroupConsumerData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        cluster_id: impl Into<String>,
        group_id: impl Into<String>,
        consumer_id: impl Into<String>,
        client_id: impl Into<String>,
        assignments: impl Into<Relationship>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            cluster_id: cluster_id.into(),
            group_id: group_id.into(),
            consumer_id: consumer_id.into(),
            client_id: client_id.into(),
            assignments: assignments.into(),
        }
    }
}

model!(ShareGroupConsumerData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "consumer_id": consumer_id,
    "client_id": client_id,
    "assignments": assignments,
});

/// A list of partitions that are assigned to a member of a share group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupConsumerAssignmentDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The assignments, one for each partition.
    pub data: Vec<ShareGroupConsumerAssignmentData>,
}

impl ShareGroupConsumerAssignmentDataList {
    /// Creates a `ShareGroupConsumerAssignmentDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ShareGroupConsumerAssignmentData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ShareGroupConsumerAssignmentDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A partition that is assigned to a member of a share group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ShareGroupConsumerAssignmentData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The link to the partition.
    pub partition: Relationship,
}

/// The required fields of [`ShareGroupConsumerAssignmentData`], taken by
/// [`ShareGroupConsumerAssignmentData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ShareGroupConsumerAssignmentDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The link to the partition.
    pub partition: Relationship,
}

impl ShareGroupConsumerAssignmentData {
    /// Creates a `ShareGroupConsumerAssignmentData` from its required fields.
    pub fn new(required: ShareGroupConsumerAssignmentDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            group_id: required.group_id,
            consumer_id: required.consumer_id,
            topic_name: required.topic_name,
            partition_id: required.partition_id,
            partition: required.partition,
        }
    }
}

model!(ShareGroupConsumerAssignmentData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "group_id": group_id,
    "consumer_id": consumer_id,
    "topic_name": topic_name,
    "partition_id": partition_id,
    "partition": partition,
});
