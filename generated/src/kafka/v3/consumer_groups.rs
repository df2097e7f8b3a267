// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Consumer groups, their members and their lag.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::consumer_groups`](super::KafkaV3::consumer_groups).
///
/// Consumer groups, their members and their lag.
#[derive(Clone, Debug)]
pub struct ConsumerGroupsClient {
    pub(super) client: Client,
}

impl ConsumerGroupsClient {
    /// Lists consumer groups.
    ///
    /// Returns the consumer groups of the Kafka cluster, with the state and the partition assignor
    /// of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups` · General Availability · Kafka API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaConsumerGroups)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The consumer groups.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().consumer_groups().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListConsumerGroups {
        ListConsumerGroups {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Gets a consumer group.
    ///
    /// Returns a consumer group with its state and its partition assignor, and links to its
    /// consumers and its lag.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaConsumerGroup)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
    ///
    /// # Response
    ///
    /// - 200: The requested consumer group.
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
    ///     .consumer_groups()
    ///     .get("lkc-3w9dn", "order-audit")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
    ) -> GetConsumerGroup {
        GetConsumerGroup {
            call: Call::new(&self.client, &GET).path(cluster_id).path(consumer_group_id),
        }
    }

    /// Lists the consumers of a consumer group.
    ///
    /// Returns the consumers that are members of a consumer group.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaConsumers)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
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
    ///     .consumer_groups()
    ///     .list_consumers("lkc-3w9dn", "order-audit")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_consumers(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
    ) -> ListConsumers {
        ListConsumers {
            call: Call::new(&self.client, &LIST_CONSUMERS)
                .path(cluster_id)
                .path(consumer_group_id),
        }
    }

    /// Gets the lag of a consumer group.
    ///
    /// Returns the largest lag of a consumer group and the sum of all its lags.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lag-summary` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaConsumerGroupLagSummary)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
    ///
    /// # Response
    ///
    /// - 200: Largest lag and sum of the lags.
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
    ///     .consumer_groups()
    ///     .get_lag_summary("lkc-3w9dn", "order-audit")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lag_summary(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
    ) -> GetConsumerGroupLagSummary {
        GetConsumerGroupLagSummary {
            call: Call::new(&self.client, &GET_LAG_SUMMARY)
                .path(cluster_id)
                .path(consumer_group_id),
        }
    }

    /// Lists the lags of a consumer group.
    ///
    /// Returns the lag of a consumer group on each of its partitions.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaConsumerLags)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
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
    ///     .consumer_groups()
    ///     .list_lags("lkc-3w9dn", "order-audit")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_lags(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
    ) -> ListConsumerLags {
        ListConsumerLags {
            call: Call::new(&self.client, &LIST_LAGS)
                .path(cluster_id)
                .path(consumer_group_id),
        }
    }

    /// Gets the lag on a partition.
    ///
    /// Returns the lag of a consumer group on a partition, with the committed offset and the offset
    /// of the next record.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags/{topic_name}/partitions/{partition_id}`
    /// · General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaConsumerLag)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
    /// - `topic_name`: The name of the topic.
    /// - `partition_id`: The number of the partition, counted from 0.
    ///
    /// # Response
    ///
    /// - 200: The lag on the partition.
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
    ///     .consumer_groups()
    ///     .get_lag("lkc-3w9dn", "order-audit", "orders", 2)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lag(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
        topic_name: impl Into<String>,
        partition_id: i64,
    ) -> GetConsumerLag {
        GetConsumerLag {
            call: Call::new(&self.client, &GET_LAG)
                .path(cluster_id)
                .path(consumer_group_id)
                .path(topic_name)
                .path(partition_id.to_string()),
        }
    }

    /// Gets a consumer.
    ///
    /// Returns a member of a consumer group with the name of its client and a link to its
    /// partitions.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers/{consumer_id}`
    /// · General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaConsumer)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `consumer_group_id`: The ID of the consumer group.
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
    ///     .consumer_groups()
    ///     .get_consumer("lkc-3w9dn", "order-audit", "audit-1-5e2c7b")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_consumer(
        &self,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
        consumer_id: impl Into<String>,
    ) -> GetConsumer {
        GetConsumer {
            call: Call::new(&self.client, &GET_CONSUMER)
                .path(cluster_id)
                .path(consumer_group_id)
                .path(consumer_id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaConsumerGroups",
    name: "list consumer groups",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::list`].
    ListConsumerGroups -> Json<ConsumerGroupDataList>, idempotent
}

static GET: Operation = Operation {
    id: "getKafkaConsumerGroup",
    name: "get consumer group",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::get`].
    GetConsumerGroup -> Json<ConsumerGroupData>, idempotent
}

static LIST_CONSUMERS: Operation = Operation {
    id: "listKafkaConsumers",
    name: "list consumers",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::list_consumers`].
    ListConsumers -> Json<ConsumerDataList>, idempotent
}

static GET_LAG_SUMMARY: Operation = Operation {
    id: "getKafkaConsumerGroupLagSummary",
    name: "get consumer group lag summary",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lag-summary",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::get_lag_summary`].
    GetConsumerGroupLagSummary -> Json<ConsumerGroupLagSummaryData>, idempotent
}

static LIST_LAGS: Operation = Operation {
    id: "listKafkaConsumerLags",
    name: "list consumer lags",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::list_lags`].
    ListConsumerLags -> Json<ConsumerLagDataList>, idempotent
}

static GET_LAG: Operation = Operation {
    id: "getKafkaConsumerLag",
    name: "get consumer lag",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/lags/{topic_name}/partitions/{partition_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::get_lag`].
    GetConsumerLag -> Json<ConsumerLagData>, idempotent
}

static GET_CONSUMER: Operation = Operation {
    id: "getKafkaConsumer",
    name: "get consumer",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/consumer-groups/{consumer_group_id}/consumers/{consumer_id}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConsumerGroupsClient::get_consumer`].
    GetConsumer -> Json<ConsumerData>, idempotent
}

/// A list of consumer groups.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The consumer groups.
    pub data: Vec<ConsumerGroupData>,
}

impl ConsumerGroupDataList {
    /// Creates a `ConsumerGroupDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ConsumerGroupData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConsumerGroupDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A consumer group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// `true` if the group only stores offsets and does not assign partitions.
    pub is_simple: bool,
    /// The assignment strategy for partitions.
    pub partition_assignor: String,
    /// The state of the group.
    pub state: ConsumerGroupState,
    /// The protocol that the group uses.
    pub r#type: ConsumerGroupType,
    /// `true` if members use the classic and the new protocol side by side.
    pub is_mixed_consumer_group: bool,
    /// The link to the broker that coordinates the group.
    pub coordinator: Relationship,
    /// The link to the consumers.
    pub consumers: Relationship,
    /// The link to the lag of the group.
    pub lag_summary: Relationship,
}

/// The required fields of [`ConsumerGroupData`], taken by [`ConsumerGroupData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerGroupDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// `true` if the group only stores offsets and does not assign partitions.
    pub is_simple: bool,
    /// The assignment strategy for partitions.
    pub partition_assignor: String,
    /// The state of the group.
    pub state: ConsumerGroupState,
    /// The protocol that the group uses.
    pub r#type: ConsumerGroupType,
    /// `true` if members use the classic and the new protocol side by side.
    pub is_mixed_consumer_group: bool,
    /// The link to the broker that coordinates the group.
    pub coordinator: Relationship,
    /// The link to the consumers.
    pub consumers: Relationship,
    /// The link to the lag of the group.
    pub lag_summary: Relationship,
}

impl ConsumerGroupData {
    /// Creates a `ConsumerGroupData` from its required fields.
    pub fn new(required: ConsumerGroupDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            consumer_group_id: required.consumer_group_id,
            is_simple: required.is_simple,
            partition_assignor: required.partition_assignor,
            state: required.state,
            r#type: required.r#type,
            is_mixed_consumer_group: required.is_mixed_consumer_group,
            coordinator: required.coordinator,
            consumers: required.consumers,
            lag_summary: required.lag_summary,
        }
    }
}

model!(ConsumerGroupData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "consumer_group_id": consumer_group_id,
    "is_simple": is_simple,
    "partition_assignor": partition_assignor,
    "state": state,
    "type": r#type,
    "is_mixed_consumer_group": is_mixed_consumer_group,
    "coordinator": coordinator,
    "consumers": consumers,
    "lag_summary": lag_summary,
});

/// The state of a consumer group.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerGroupState {
    /// `UNKNOWN`
    Unknown,
    /// `PREPARING_REBALANCE`
    PreparingRebalance,
    /// `COMPLETING_REBALANCE`
    CompletingRebalance,
    /// `ASSIGNING`
    Assigning,
    /// `RECONCILING`
    Reconciling,
    /// `STABLE`
    Stable,
    /// `DEAD`
    Dead,
    /// `EMPTY`
    Empty,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConsumerGroupState {
    "UNKNOWN": Unknown,
    "PREPARING_REBALANCE": PreparingRebalance,
    "COMPLETING_REBALANCE": CompletingRebalance,
    "ASSIGNING": Assigning,
    "RECONCILING": Reconciling,
    "STABLE": Stable,
    "DEAD": Dead,
    "EMPTY": Empty,
});

/// The protocol that a consumer group uses.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsumerGroupType {
    /// `UNKNOWN`
    Unknown,
    /// `CLASSIC`
    Classic,
    /// `CONSUMER`
    Consumer,
    /// `SHARE`
    Share,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConsumerGroupType {
    "UNKNOWN": Unknown,
    "CLASSIC": Classic,
    "CONSUMER": Consumer,
    "SHARE": Share,
});

/// A list of consumers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The consumers.
    pub data: Vec<ConsumerData>,
}

impl ConsumerDataList {
    /// Creates a `ConsumerDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ConsumerData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConsumerDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A consumer, member of a consumer group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The ID of the client that persists across restarts. Null if it has none.
    pub instance_id: Option<String>,
    /// The name of the client, chosen by the client.
    pub client_id: String,
    /// The link to the partitions that are assigned to the consumer.
    pub assignments: Relationship,
}

impl ConsumerData {
    /// Creates a `ConsumerData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        cluster_id: impl Into<String>,
        consumer_group_id: impl Into<String>,
        consumer_id: impl Into<String>,
        client_id: impl Into<String>,
        assignments: impl Into<Relationship>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            cluster_id: cluster_id.into(),
            consumer_group_id: consumer_group_id.into(),
            consumer_id: consumer_id.into(),
            instance_id: None,
            client_id: client_id.into(),
            assignments: assignments.into(),
        }
    }

    /// Sets [`instance_id`](Self::instance_id).
    #[must_use]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

model!(ConsumerData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "consumer_group_id": consumer_group_id,
    "consumer_id": consumer_id,
    "instance_id": instance_id,
    "client_id": client_id,
    "assignments": assignments,
});

/// The lag of a consumer group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerGroupLagSummaryData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// The ID of the consumer with the largest lag.
    pub max_lag_consumer_id: String,
    /// `instance_id` of the consumer with the largest lag. Null if it has none.
    pub max_lag_instance_id: Option<String>,
    /// `client_id` of the consumer with the largest lag.
    pub max_lag_client_id: String,
    /// Topic with the largest lag.
    pub max_lag_topic_name: String,
    /// Partition with the largest lag.
    pub max_lag_partition_id: i64,
    /// The largest lag on a partition, in records.
    pub max_lag: i64,
    /// The sum of the lags on all partitions, in records.
    pub total_lag: i64,
    /// The link to the consumer with the largest lag.
    pub max_lag_consumer: Relationship,
    /// The link to the partition with the largest lag.
    pub max_lag_partition: Relationship,
}

/// The required fields of [`ConsumerGroupLagSummaryData`], taken by
/// [`ConsumerGroupLagSummaryData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerGroupLagSummaryDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// The ID of the consumer with the largest lag.
    pub max_lag_consumer_id: String,
    /// `client_id` of the consumer with the largest lag.
    pub max_lag_client_id: String,
    /// Topic with the largest lag.
    pub max_lag_topic_name: String,
    /// Partition with the largest lag.
    pub max_lag_partition_id: i64,
    /// The largest lag on a partition, in records.
    pub max_lag: i64,
    /// The sum of the lags on all partitions, in records.
    pub total_lag: i64,
    /// The link to the consumer with the largest lag.
    pub max_lag_consumer: Relationship,
    /// The link to the partition with the largest lag.
    pub max_lag_partition: Relationship,
}

impl ConsumerGroupLagSummaryData {
    /// Creates a `ConsumerGroupLagSummaryData` from its required fields.
    pub fn new(required: ConsumerGroupLagSummaryDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            consumer_group_id: required.consumer_group_id,
            max_lag_consumer_id: required.max_lag_consumer_id,
            max_lag_instance_id: None,
            max_lag_client_id: required.max_lag_client_id,
            max_lag_topic_name: required.max_lag_topic_name,
            max_lag_partition_id: required.max_lag_partition_id,
            max_lag: required.max_lag,
            total_lag: required.total_lag,
            max_lag_consumer: required.max_lag_consumer,
            max_lag_partition: required.max_lag_partition,
        }
    }

    /// Sets [`max_lag_instance_id`](Self::max_lag_instance_id).
    #[must_use]
    pub fn with_max_lag_instance_id(
        mut self,
        max_lag_instance_id: impl Into<String>,
    ) -> Self {
        self.max_lag_instance_id = Some(max_lag_instance_id.into());
        self
    }
}

model!(ConsumerGroupLagSummaryData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "consumer_group_id": consumer_group_id,
    "max_lag_consumer_id": max_lag_consumer_id,
    "max_lag_instance_id": max_lag_instance_id,
    "max_lag_client_id": max_lag_client_id,
    "max_lag_topic_name": max_lag_topic_name,
    "max_lag_partition_id": max_lag_partition_id,
    "max_lag": max_lag,
    "total_lag": total_lag,
    "max_lag_consumer": max_lag_consumer,
    "max_lag_partition": max_lag_partition,
});

/// A list of lags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerLagDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The lags, one for each partition.
    pub data: Vec<ConsumerLagData>,
}

impl ConsumerLagDataList {
    /// Creates a `ConsumerLagDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ConsumerLagData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConsumerLagDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// The lag of a consumer group on a partition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerLagData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The offset that the group has committed.
    pub current_offset: i64,
    /// The offset of the next record of the partition.
    pub log_end_offset: i64,
    /// The lag of the group, in records.
    pub lag: i64,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The ID of the client that persists across restarts. Null if it has none.
    pub instance_id: Option<String>,
    /// The name of the client, chosen by the client.
    pub client_id: String,
}

/// The required fields of [`ConsumerLagData`], taken by [`ConsumerLagData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerLagDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The ID of the consumer group.
    pub consumer_group_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The offset that the group has committed.
    pub current_offset: i64,
    /// The offset of the next record of the partition.
    pub log_end_offset: i64,
    /// The lag of the group, in records.
    pub lag: i64,
    /// The ID of the consumer.
    pub consumer_id: String,
    /// The name of the client, chosen by the client.
    pub client_id: String,
}

impl ConsumerLagData {
    /// Creates a `ConsumerLagData` from its required fields.
    pub fn new(required: ConsumerLagDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            consumer_group_id: required.consumer_group_id,
            topic_name: required.topic_name,
            partition_id: required.partition_id,
            current_offset: required.current_offset,
            log_end_offset: required.log_end_offset,
            lag: required.lag,
            consumer_id: required.consumer_id,
            instance_id: None,
            client_id: required.client_id,
        }
    }

    /// Sets [`instance_id`](Self::instance_id).
    #[must_use]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

model!(ConsumerLagData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "consumer_group_id": consumer_group_id,
    "topic_name": topic_name,
    "partition_id": partition_id,
    "current_offset": current_offset,
    "log_end_offset": log_end_offset,
    "lag": lag,
    "consumer_id": consumer_id,
    "instance_id": instance_id,
    "client_id": client_id,
});
