// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Topics of the Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{Relationship, ResourceCollectionMetadata, ResourceMetadata};

/// Topics of the Kafka cluster.
///
/// Reached by [`KafkaV3::topics`](super::KafkaV3::topics).
#[derive(Clone, Debug)]
pub struct TopicsClient {
    pub(super) client: Client,
}

impl TopicsClient {
    /// Lists topics.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Returns the topics of the Kafka cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaTopics)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The topics. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_v3().topics().list("lkc-3w9dn").await?;
    /// println!("{answer:?}");
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
    /// `POST /kafka/v3/clusters/{cluster_id}/topics` · General Availability · Kafka API key or
    /// external access token
    ///
    /// Creates a topic. With `validate_only` nothing is created: the answer is a 200 instead of a
    /// 201 if the topic could be.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaTopic)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `body`: Name, size and configuration of the topic. Leave out `replication_factor`, as
    ///   Confluent Cloud accepts few values.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The topic as it would be, since only a check was asked for. |
    /// | 201 | The new topic. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::CreateTopicRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateTopicRequestData::new("topic_name");
    /// let answer = client.kafka_v3().topics().create("lkc-3w9dn", &body).await?;
    /// println!("{answer:?}");
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
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka API
    /// key or external access token
    ///
    /// Returns one topic.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaTopic)
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
    /// | 200 | The requested topic. |
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
    /// let answer = client.kafka_v3().topics().get("lkc-3w9dn", "orders").await?;
    /// println!("{answer:?}");
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
    /// `PATCH /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka
    /// API key or external access token
    ///
    /// Raises the number of partitions of a topic. It can never be lowered.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updatePartitionCountKafkaTopic)
    ///
    /// # Arguments
    ///
    /// - `cluster_id`: Identifier of the Kafka cluster.
    /// - `topic_name`: Name of the topic.
    /// - `body`: The new number of partitions.
    ///
    /// # Responses
    ///
    /// | status | meaning |
    /// |---|---|
    /// | 200 | The topic after the change. |
    /// | 400 | The request cannot be understood, or a value in it is not acceptable. |
    /// | 401 | The credentials are missing, wrong or no longer valid. `error_code` is 40101. |
    /// | 403 | The credentials are valid, but do not permit this operation. `error_code` is 40301. |
    /// | 429 | The rate limit has been reached. The body is a page for people, and no waiting time is sent. |
    /// | 5XX | The service failed. Whether the request took effect is not known. If `error_code` is 50003, the request may be sent again. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::UpdatePartitionCountRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdatePartitionCountRequestData::new(1);
    /// let answer = client
    ///     .kafka_v3()
    ///     .topics()
    ///     .update_partition_count("lkc-3w9dn", "orders", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /kafka/v3/clusters/{cluster_id}/topics/{topic_name}` · General Availability · Kafka
    /// API key or external access token
    ///
    /// Deletes a topic and all its records.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaTopic)
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
    /// | 204 | The topic was deleted. |
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
    /// A call of [`TopicsClient::list`].
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
    /// A call of [`TopicsClient::create`].
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

request! {
    /// A call of [`TopicsClient::get`].
    GetTopic -> Json<TopicData>, idempotent
}

impl GetTopic {
    /// Whether the answer tells what the caller may do with the topic. `false` if absent.
    pub fn include_authorized_operations(
        mut self,
        include_authorized_operations: bool,
    ) -> Self {
        self.call.query("include_authorized_operations", include_authorized_operations);
        self
    }
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
    /// A call of [`TopicsClient::update_partition_count`].
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
    /// A call of [`TopicsClient::delete`].
    DeleteTopic -> Empty, idempotent
}

/// A list of topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicDataList {
    /// Type of the list.
    pub kind: String,
    /// Where a list lives.
    pub metadata: ResourceCollectionMetadata,
    /// The topics.
    pub data: Vec<TopicData>,
}

impl TopicDataList {
    /// With what is required.
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
    /// Type of the object.
    pub kind: String,
    /// Where an object lives.
    pub metadata: ResourceMetadata,
    /// Identifier of the Kafka cluster.
    pub cluster_id: String,
    /// Name of the topic.
    pub topic_name: String,
    /// Whether the topic serves Kafka itself.
    pub is_internal: bool,
    /// How many copies of each partition are kept.
    pub replication_factor: i64,
    /// How many partitions the topic has.
    pub partitions_count: i64,
    /// Link to the partitions.
    pub partitions: Relationship,
    /// Link to the configuration parameters.
    pub configs: Relationship,
    /// Link to the partitions that are moving between brokers.
    pub partition_reassignments: Relationship,
    /// What the caller may do with the topic. Present only if asked for.
    pub authorized_operations: Option<Vec<AuthorizedOperations>>,
}

/// What is required of [`TopicData`]; [`TopicData::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicDataRequired {
    /// Type of the object.
    pub kind: String,
    /// Where an object lives.
    pub metadata: ResourceMetadata,
    /// Identifier of the Kafka cluster.
    pub cluster_id: String,
    /// Name of the topic.
    pub topic_name: String,
    /// Whether the topic serves Kafka itself.
    pub is_internal: bool,
    /// How many copies of each partition are kept.
    pub replication_factor: i64,
    /// How many partitions the topic has.
    pub partitions_count: i64,
    /// Link to the partitions.
    pub partitions: Relationship,
    /// Link to the configuration parameters.
    pub configs: Relationship,
    /// Link to the partitions that are moving between brokers.
    pub partition_reassignments: Relationship,
}

impl TopicData {
    /// With what is required.
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

/// An element of the member `authorized_operations` of [`TopicData`].
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
    /// Name of the topic.
    pub topic_name: String,
    /// How many partitions the topic gets. The Kafka cluster decides if absent.
    pub partitions_count: Option<i64>,
    /// How many copies of each partition are kept. The Kafka cluster decides if absent.
    pub replication_factor: Option<i64>,
    /// Configuration parameters that differ from their defaults.
    pub configs: Option<Vec<CreateTopicConfigEntry>>,
    /// Whether to check only and create nothing. `false` if absent.
    pub validate_only: Option<bool>,
}

impl CreateTopicRequestData {
    /// With what is required.
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
    /// Name of the parameter.
    pub name: String,
    /// Value of the parameter. May be null.
    pub value: Nullable<String>,
}

impl CreateTopicConfigEntry {
    /// With what is required.
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
    /// How many partitions the topic is to have. More than now.
    pub partitions_count: i32,
}

impl UpdatePartitionCountRequestData {
    /// With what is required.
    pub fn new(partitions_count: i32) -> Self {
        Self { partitions_count }
    }
}

model!(UpdatePartitionCountRequestData {
    "partitions_count": partitions_count,
});
