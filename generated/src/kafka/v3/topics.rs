// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Topics of the Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::topics`](super::KafkaV3::topics).
///
/// Topics of the Kafka cluster.
#[derive(Clone, Debug)]
pub struct TopicsClient {
    pub(super) client: Client,
}

impl TopicsClient {
    /// Lists topics.
    ///
    /// Returns the topics of the Kafka cluster, with the number of partitions and the replication
    /// factor of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaTopics)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The topics.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().topics().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListTopics {
        ListTopics {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Creates a topic.
    ///
    /// Creates a topic. With `validate_only`, nothing is created, and the status is 200 instead of
    /// 201 if the request is valid.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/topics` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: Name, size and configuration of the topic. Omit `replication_factor`, because
    ///   Confluent Cloud accepts few values.
    ///
    /// # Response
    ///
    /// - 200: The topic that would be created, because only validation was requested.
    /// - 201: The new topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::CreateTopicRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateTopicRequestData::new("orders");
    /// let response = client.kafka_v3().topics().create("lkc-3w9dn", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        cluster_id: impl Into<String>,
        body: &CreateTopicRequestData,
    ) -> CreateTopic {
        let mut call = Call::new(&self.client, &CREATE).path(cluster_id);
        call.json(body);
        CreateTopic { call }
    }

    /// Gets a topic.
    ///
    /// Returns a topic with its number of partitions and its replication factor. With
    /// `include_authorized_operations`, it contains the operations that the caller may perform on
    /// the topic.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// Optional: [`include_authorized_operations`](GetTopic::include_authorized_operations)
    ///
    /// # Response
    ///
    /// - 200: The requested topic.
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
    /// let response = client.kafka_v3().topics().get("lkc-3w9dn", "orders").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> GetTopic {
        GetTopic {
            call: Call::new(&self.client, &GET).path(cluster_id).path(topic_name),
        }
    }

    /// Adds partitions to a topic.
    ///
    /// Increases the number of partitions of a topic. It cannot be decreased.
    ///
    /// `PATCH /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updatePartitionCountKafkaTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `body`: The new number of partitions.
    ///
    /// # Response
    ///
    /// - 200: The topic after the change.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::UpdatePartitionCountRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdatePartitionCountRequestData::new(12);
    /// let response = client
    ///     .kafka_v3()
    ///     .topics()
    ///     .update_partition_count("lkc-3w9dn", "orders", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_partition_count(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        body: &UpdatePartitionCountRequestData,
    ) -> UpdatePartitionCount {
        let mut call = Call::new(&self.client, &UPDATE_PARTITION_COUNT)
            .path(cluster_id)
            .path(topic_name);
        call.json(body);
        UpdatePartitionCount { call }
    }

    /// Deletes a topic.
    ///
    /// Deletes a topic and all its records.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Response
    ///
    /// - 204: The topic was deleted.
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
    /// client.kafka_v3().topics().delete("lkc-3w9dn", "orders").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> DeleteTopic {
        DeleteTopic {
            call: Call::new(&self.client, &DELETE).path(cluster_id).path(topic_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaTopics",
    name: "list topics",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TopicsClient::list`].
    ListTopics -> Json<TopicDataList>, idempotent
}

static CREATE: Operation = Operation {
    id: "createKafkaTopic",
    name: "create topic",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/topics",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TopicsClient::create`].
    CreateTopic -> Json<TopicData>
}

static GET: Operation = Operation {
    id: "getKafkaTopic",
    name: "get topic",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetTopic {
    /// Sets whether to include the operations that the caller may perform on the topic. Defaults to
    /// `false`.
    pub fn include_authorized_operations(
        mut self,
        include_authorized_operations: bool,
    ) -> Self {
        self.call.query("include_authorized_operations", include_authorized_operations);
        self
    }
}

request! {
    /// A request builder for [`TopicsClient::get`].
    GetTopic -> Json<TopicData>, idempotent
}

static UPDATE_PARTITION_COUNT: Operation = Operation {
    id: "updatePartitionCountKafkaTopic",
    name: "update partition count",
    method: "PATCH",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TopicsClient::update_partition_count`].
    UpdatePartitionCount -> Json<TopicData>
}

static DELETE: Operation = Operation {
    id: "deleteKafkaTopic",
    name: "delete topic",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TopicsClient::delete`].
    DeleteTopic -> Empty, idempotent
}

/// A list of topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The topics.
    pub data: Vec<TopicData>,
}

impl TopicDataList {
    /// Creates a `TopicDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<TopicData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(TopicDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// `true` if the topic is internal to Kafka.
    pub is_internal: bool,
    /// The replication factor of the partitions.
    pub replication_factor: i64,
    /// The number of partitions of the topic.
    pub partitions_count: i64,
    /// The link to the partitions.
    pub partitions: Relationship,
    /// The link to the configuration parameters.
    pub configs: Relationship,
    /// The link to the partition reassignments.
    pub partition_reassignments: Relationship,
    /// Operations that the caller may perform on the topic. Only present if requested.
    pub authorized_operations: Option<Vec<AuthorizedOperations>>,
}

/// The required fields of [`TopicData`], taken by [`TopicData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct TopicDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the topic.
    pub topic_name: String,
    /// `true` if the topic is internal to Kafka.
    pub is_internal: bool,
    /// The replication factor of the partitions.
    pub replication_factor: i64,
    /// The number of partitions of the topic.
    pub partitions_count: i64,
    /// The link to the partitions.
    pub partitions: Relationship,
    /// The link to the configuration parameters.
    pub configs: Relationship,
    /// The link to the partition reassignments.
    pub partition_reassignments: Relationship,
}

impl TopicData {
    /// Creates a `TopicData` from its required fields.
    pub fn new(required: TopicDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            topic_name: required.topic_name,
            is_internal: required.is_internal,
            replication_factor: required.replication_factor,
            partitions_count: required.partitions_count,
            partitions: required.partitions,
            configs: required.configs,
            partition_reassignments: required.partition_reassignments,
            authorized_operations: None,
        }
    }

    /// Sets [`authorized_operations`](Self::authorized_operations).
    #[must_use]
    pub fn with_authorized_operations(
        mut self,
        authorized_operations: impl IntoIterator<Item = impl Into<AuthorizedOperations>>,
    ) -> Self {
        self.authorized_operations = Some(
            authorized_operations.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(TopicData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "topic_name": topic_name,
    "is_internal": is_internal,
    "replication_factor": replication_factor,
    "partitions_count": partitions_count,
    "partitions": partitions,
    "configs": configs,
    "partition_reassignments": partition_reassignments,
    "authorized_operations": authorized_operations,
});

/// An element of the property `authorized_operations` of [`TopicData`].
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizedOperations {
    /// `UNKNOWN`
    Unknown,
    /// `ALL`
    All,
    /// `READ`
    Read,
    /// `WRITE`
    Write,
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `ALTER`
    Alter,
    /// `DESCRIBE`
    Describe,
    /// `CLUSTER_ACTION`
    ClusterAction,
    /// `DESCRIBE_CONFIGS`
    DescribeConfigs,
    /// `ALTER_CONFIGS`
    AlterConfigs,
    /// `IDEMPOTENT_WRITE`
    IdempotentWrite,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AuthorizedOperations {
    "UNKNOWN": Unknown,
    "ALL": All,
    "READ": Read,
    "WRITE": Write,
    "CREATE": Create,
    "DELETE": Delete,
    "ALTER": Alter,
    "DESCRIBE": Describe,
    "CLUSTER_ACTION": ClusterAction,
    "DESCRIBE_CONFIGS": DescribeConfigs,
    "ALTER_CONFIGS": AlterConfigs,
    "IDEMPOTENT_WRITE": IdempotentWrite,
});

/// A topic to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicRequestData {
    /// The name of the topic.
    pub topic_name: String,
    /// The number of partitions of the topic. Defaults to that of the Kafka cluster.
    pub partitions_count: Option<i64>,
    /// The replication factor of the partitions. Defaults to that of the Kafka cluster.
    pub replication_factor: Option<i64>,
    /// The configuration parameters that differ from their defaults.
    pub configs: Option<Vec<CreateTopicConfigEntry>>,
    /// `true` to validate the request without creating anything. Defaults to `false`.
    pub validate_only: Option<bool>,
}

impl CreateTopicRequestData {
    /// Creates a `CreateTopicRequestData` with its required fields.
    pub fn new(topic_name: impl Into<String>) -> Self {
        Self {
            topic_name: topic_name.into(),
            partitions_count: None,
            replication_factor: None,
            configs: None,
            validate_only: None,
        }
    }

    /// Sets [`partitions_count`](Self::partitions_count).
    #[must_use]
    pub fn with_partitions_count(mut self, partitions_count: i64) -> Self {
        self.partitions_count = Some(partitions_count);
        self
    }

    /// Sets [`replication_factor`](Self::replication_factor).
    #[must_use]
    pub fn with_replication_factor(mut self, replication_factor: i64) -> Self {
        self.replication_factor = Some(replication_factor);
        self
    }

    /// Sets [`configs`](Self::configs).
    #[must_use]
    pub fn with_configs(
        mut self,
        configs: impl IntoIterator<Item = impl Into<CreateTopicConfigEntry>>,
    ) -> Self {
        self.configs = Some(configs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`validate_only`](Self::validate_only).
    #[must_use]
    pub fn with_validate_only(mut self, validate_only: bool) -> Self {
        self.validate_only = Some(validate_only);
        self
    }
}

model!(CreateTopicRequestData {
    "topic_name": topic_name,
    "partitions_count": partitions_count,
    "replication_factor": replication_factor,
    "configs": configs,
    "validate_only": validate_only,
});

/// A configuration parameter of a topic to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTopicConfigEntry {
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter. May be null.
    pub value: Nullable<String>,
}

impl CreateTopicConfigEntry {
    /// Creates a `CreateTopicConfigEntry` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

model!(CreateTopicConfigEntry {
    "name": name,
    "value": value,
});

/// The new number of partitions of a topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePartitionCountRequestData {
    /// The new number of partitions. Must be greater than the current number.
    pub partitions_count: i32,
}

impl UpdatePartitionCountRequestData {
    /// Creates a `UpdatePartitionCountRequestData` with its required fields.
    pub fn new(partitions_count: i32) -> Self {
        Self { partitions_count }
    }
}

model!(UpdatePartitionCountRequestData {
    "partitions_count": partitions_count,
});
