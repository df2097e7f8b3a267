// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Configuration parameters of the Kafka cluster and of topics.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use super::{AlterConfigEntryOperation, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::configs`](super::KafkaV3::configs).
///
/// Configuration parameters of the Kafka cluster and of topics.
#[derive(Clone, Debug)]
pub struct ConfigsClient {
    pub(super) client: Client,
}

impl ConfigsClient {
    /// Lists the cluster configuration.
    ///
    /// Returns the configuration parameters that are set for all brokers of the Kafka cluster at
    /// run time. The list may be empty.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/broker-configs` · General Availability · Kafka API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaClusterConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The configuration parameters of the Kafka cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().configs().list_cluster_configs("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_cluster_configs(
        &self,
        cluster_id: impl Into<String>,
    ) -> ListClusterConfigs {
        ListClusterConfigs {
            call: Call::new(&self.client, &LIST_CLUSTER_CONFIGS).path(cluster_id),
        }
    }

    /// Changes several parameters of the cluster configuration.
    ///
    /// Sets or resets several configuration parameters that apply to all brokers.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/broker-configs:alter` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaClusterConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `body`: Change of a parameter.
    ///
    /// # Response
    ///
    /// - 204: The parameters were changed.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{AlterConfigBatchRequestData, AlterConfigEntry};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterConfigBatchRequestData::new([AlterConfigEntry::new("retention.ms")]);
    /// client.kafka_v3().configs().update_cluster_configs("lkc-3w9dn", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_cluster_configs(
        &self,
        cluster_id: impl Into<String>,
        body: &AlterConfigBatchRequestData,
    ) -> UpdateClusterConfigs {
        let mut call = Call::new(&self.client, &UPDATE_CLUSTER_CONFIGS).path(cluster_id);
        call.json(body);
        UpdateClusterConfigs { call }
    }

    /// Gets a parameter of the cluster configuration.
    ///
    /// Returns a configuration parameter that is set for all brokers, with its value and the source
    /// of the value.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/broker-configs/{name}` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaClusterConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `name`: The name of the configuration parameter.
    ///
    /// # Response
    ///
    /// - 200: The requested parameter.
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
    ///     .configs()
    ///     .get_cluster_config("lkc-3w9dn", "cleanup.policy")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cluster_config(
        &self,
        cluster_id: impl Into<String>,
        name: impl Into<String>,
    ) -> GetClusterConfig {
        GetClusterConfig {
            call: Call::new(&self.client, &GET_CLUSTER_CONFIG)
                .path(cluster_id)
                .path(name),
        }
    }

    /// Sets a parameter of the cluster configuration.
    ///
    /// Sets a configuration parameter for all brokers.
    ///
    /// `PUT /kafka/v3/clusters/{cluster_id}/broker-configs/{name}` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaClusterConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `name`: The name of the configuration parameter.
    ///
    /// Optional: [`body`](UpdateClusterConfig::body)
    ///
    /// # Response
    ///
    /// - 204: The parameter was set.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .kafka_v3()
    ///     .configs()
    ///     .update_cluster_config("lkc-3w9dn", "cleanup.policy")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_cluster_config(
        &self,
        cluster_id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateClusterConfig {
        UpdateClusterConfig {
            call: Call::new(&self.client, &UPDATE_CLUSTER_CONFIG)
                .path(cluster_id)
                .path(name),
        }
    }

    /// Resets a parameter of the cluster configuration.
    ///
    /// Resets a configuration parameter of the Kafka cluster to its default value.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/broker-configs/{name}` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaClusterConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `name`: The name of the configuration parameter.
    ///
    /// # Response
    ///
    /// - 204: The parameter was reset to its default value.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .kafka_v3()
    ///     .configs()
    ///     .delete_cluster_config("lkc-3w9dn", "cleanup.policy")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_cluster_config(
        &self,
        cluster_id: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteClusterConfig {
        DeleteClusterConfig {
            call: Call::new(&self.client, &DELETE_CLUSTER_CONFIG)
                .path(cluster_id)
                .path(name),
        }
    }

    /// Lists the configuration of a topic.
    ///
    /// Returns the configuration parameters of a topic, defaults included.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaTopicConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Response
    ///
    /// - 200: The configuration parameters of the topic.
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
    /// let response = client
    ///     .kafka_v3()
    ///     .configs()
    ///     .list_topic_configs("lkc-3w9dn", "orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_topic_configs(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> ListTopicConfigs {
        ListTopicConfigs {
            call: Call::new(&self.client, &LIST_TOPIC_CONFIGS)
                .path(cluster_id)
                .path(topic_name),
        }
    }

    /// Changes several parameters of a topic.
    ///
    /// Sets or resets several configuration parameters of a topic. With `validate_only`, nothing
    /// changes.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs:alter` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaTopicConfigBatch)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `body`: Change of a parameter.
    ///
    /// # Response
    ///
    /// - 204: The parameters were changed or, with `validate_only`, could be.
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
    /// use confluent_cloud::kafka::v3::{AlterConfigBatchRequestData, AlterConfigEntry};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterConfigBatchRequestData::new([AlterConfigEntry::new("retention.ms")]);
    /// client
    ///     .kafka_v3()
    ///     .configs()
    ///     .update_topic_configs("lkc-3w9dn", "orders", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_topic_configs(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        body: &AlterConfigBatchRequestData,
    ) -> UpdateTopicConfigs {
        let mut call = Call::new(&self.client, &UPDATE_TOPIC_CONFIGS)
            .path(cluster_id)
            .path(topic_name);
        call.json(body);
        UpdateTopicConfigs { call }
    }

    /// Gets a parameter of a topic.
    ///
    /// Returns a configuration parameter of a topic, with its value and the source of the value.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaTopicConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `name`: The name of the configuration parameter.
    ///
    /// # Response
    ///
    /// - 200: The requested parameter.
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
    /// let response = client
    ///     .kafka_v3()
    ///     .configs()
    ///     .get_topic_config("lkc-3w9dn", "orders", "cleanup.policy")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_topic_config(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        name: impl Into<String>,
    ) -> GetTopicConfig {
        GetTopicConfig {
            call: Call::new(&self.client, &GET_TOPIC_CONFIG)
                .path(cluster_id)
                .path(topic_name)
                .path(name),
        }
    }

    /// Sets a parameter of a topic.
    ///
    /// Sets a configuration parameter of a topic. To change the number of partitions, use the
    /// operation for it.
    ///
    /// `PUT /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaTopicConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `name`: The name of the configuration parameter.
    ///
    /// Optional: [`body`](UpdateTopicConfig::body)
    ///
    /// # Response
    ///
    /// - 204: The parameter was set.
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
    /// client
    ///     .kafka_v3()
    ///     .configs()
    ///     .update_topic_config("lkc-3w9dn", "orders", "cleanup.policy")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_topic_config(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdateTopicConfig {
        UpdateTopicConfig {
            call: Call::new(&self.client, &UPDATE_TOPIC_CONFIG)
                .path(cluster_id)
                .path(topic_name)
                .path(name),
        }
    }

    /// Resets a parameter of a topic.
    ///
    /// Resets a configuration parameter of a topic to its default value.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaTopicConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    /// - `name`: The name of the configuration parameter.
    ///
    /// # Response
    ///
    /// - 204: The parameter was reset to its default value.
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
    /// client
    ///     .kafka_v3()
    ///     .configs()
    ///     .delete_topic_config("lkc-3w9dn", "orders", "cleanup.policy")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_topic_config(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
        name: impl Into<String>,
    ) -> DeleteTopicConfig {
        DeleteTopicConfig {
            call: Call::new(&self.client, &DELETE_TOPIC_CONFIG)
                .path(cluster_id)
                .path(topic_name)
                .path(name),
        }
    }

    /// Lists the configuration of all topics.
    ///
    /// Returns the configuration parameters of all topics of the Kafka cluster.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/-/configs` · General Availability · Kafka API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaAllTopicConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The configuration parameters of all topics.
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
    ///     .configs()
    ///     .list_all_topic_configs("lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_all_topic_configs(
        &self,
        cluster_id: impl Into<String>,
    ) -> ListAllTopicConfigs {
        ListAllTopicConfigs {
            call: Call::new(&self.client, &LIST_ALL_TOPIC_CONFIGS).path(cluster_id),
        }
    }

    /// Lists the default configuration of a topic.
    ///
    /// Returns the configuration parameters that a new topic with this name would have.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/topics/{topic_name}/default-configs` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaDefaultTopicConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `topic_name`: The name of the topic.
    ///
    /// # Response
    ///
    /// - 200: The default configuration parameters.
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
    /// let response = client
    ///     .kafka_v3()
    ///     .configs()
    ///     .list_default_topic_configs("lkc-3w9dn", "orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_default_topic_configs(
        &self,
        cluster_id: impl Into<String>,
        topic_name: impl Into<String>,
    ) -> ListDefaultTopicConfigs {
        ListDefaultTopicConfigs {
            call: Call::new(&self.client, &LIST_DEFAULT_TOPIC_CONFIGS)
                .path(cluster_id)
                .path(topic_name),
        }
    }
}

static LIST_CLUSTER_CONFIGS: Operation = Operation {
    id: "listKafkaClusterConfigs",
    name: "list cluster configs",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/broker-configs",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::list_cluster_configs`].
    ListClusterConfigs -> Json<ClusterConfigDataList>, idempotent
}

static UPDATE_CLUSTER_CONFIGS: Operation = Operation {
    id: "updateKafkaClusterConfigs",
    name: "update cluster configs",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/broker-configs:alter",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::update_cluster_configs`].
    UpdateClusterConfigs -> Empty, idempotent
}

static GET_CLUSTER_CONFIG: Operation = Operation {
    id: "getKafkaClusterConfig",
    name: "get cluster config",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::get_cluster_config`].
    GetClusterConfig -> Json<ClusterConfigData>, idempotent
}

static UPDATE_CLUSTER_CONFIG: Operation = Operation {
    id: "updateKafkaClusterConfig",
    name: "update cluster config",
    method: "PUT",
    path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateClusterConfig {
    /// Sets the request body: the new value.
    #[inline]
    pub fn body(mut self, body: &UpdateConfigRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ConfigsClient::update_cluster_config`].
    UpdateClusterConfig -> Empty, idempotent
}

static DELETE_CLUSTER_CONFIG: Operation = Operation {
    id: "deleteKafkaClusterConfig",
    name: "delete cluster config",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/broker-configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::delete_cluster_config`].
    DeleteClusterConfig -> Empty, idempotent
}

static LIST_TOPIC_CONFIGS: Operation = Operation {
    id: "listKafkaTopicConfigs",
    name: "list topic configs",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::list_topic_configs`].
    ListTopicConfigs -> Json<TopicConfigDataList>, idempotent
}

static UPDATE_TOPIC_CONFIGS: Operation = Operation {
    id: "updateKafkaTopicConfigBatch",
    name: "update topic configs",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs:alter",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::update_topic_configs`].
    UpdateTopicConfigs -> Empty, idempotent
}

static GET_TOPIC_CONFIG: Operation = Operation {
    id: "getKafkaTopicConfig",
    name: "get topic config",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::get_topic_config`].
    GetTopicConfig -> Json<TopicConfigData>, idempotent
}

static UPDATE_TOPIC_CONFIG: Operation = Operation {
    id: "updateKafkaTopicConfig",
    name: "update topic config",
    method: "PUT",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateTopicConfig {
    /// Sets the request body: the new value.
    #[inline]
    pub fn body(mut self, body: &UpdateConfigRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ConfigsClient::update_topic_config`].
    UpdateTopicConfig -> Empty, idempotent
}

static DELETE_TOPIC_CONFIG: Operation = Operation {
    id: "deleteKafkaTopicConfig",
    name: "delete topic config",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/configs/{name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::delete_topic_config`].
    DeleteTopicConfig -> Empty, idempotent
}

static LIST_ALL_TOPIC_CONFIGS: Operation = Operation {
    id: "listKafkaAllTopicConfigs",
    name: "list all topic configs",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/-/configs",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::list_all_topic_configs`].
    ListAllTopicConfigs -> Json<TopicConfigDataList>, idempotent
}

static LIST_DEFAULT_TOPIC_CONFIGS: Operation = Operation {
    id: "listKafkaDefaultTopicConfigs",
    name: "list default topic configs",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}/default-configs",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConfigsClient::list_default_topic_configs`].
    ListDefaultTopicConfigs -> Json<TopicConfigDataList>, idempotent
}

/// A list of configuration parameters that are set for all brokers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfigDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The parameters.
    pub data: Vec<ClusterConfigData>,
}

impl ClusterConfigDataList {
    /// Creates a `ClusterConfigDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ClusterConfigData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ClusterConfigDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A configuration parameter that is set for all brokers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfigData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter. Null if there is none or if it is a secret.
    pub value: Option<String>,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ConfigSource,
    /// All possible sources of the value, in order of precedence.
    pub synonyms: Vec<ConfigSynonymData>,
    /// The kind of the parameter.
    pub config_type: ClusterConfigType,
}

/// The required fields of [`ClusterConfigData`], taken by [`ClusterConfigData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClusterConfigDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ConfigSource,
    /// All possible sources of the value, in order of precedence.
    pub synonyms: Vec<ConfigSynonymData>,
    /// The kind of the parameter.
    pub config_type: ClusterConfigType,
}

impl ClusterConfigData {
    /// Creates a `ClusterConfigData` from its required fields.
    pub fn new(required: ClusterConfigDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            name: required.name,
            value: None,
            is_default: required.is_default,
            is_read_only: required.is_read_only,
            is_sensitive: required.is_sensitive,
            source: required.source,
            synonyms: required.synonyms,
            config_type: required.config_type,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

model!(ClusterConfigData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "name": name,
    "value": value,
    "is_default": is_default,
    "is_read_only": is_read_only,
    "is_sensitive": is_sensitive,
    "source": source,
    "synonyms": synonyms,
    "config_type": config_type,
});

/// The source of the value of a configuration parameter.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigSource {
    /// `DYNAMIC_CLUSTER_LINK_CONFIG`
    DynamicClusterLinkConfig,
    /// `DYNAMIC_TOPIC_CONFIG`
    DynamicTopicConfig,
    /// `DYNAMIC_BROKER_LOGGER_CONFIG`
    DynamicBrokerLoggerConfig,
    /// `DYNAMIC_BROKER_CONFIG`
    DynamicBrokerConfig,
    /// `DYNAMIC_DEFAULT_BROKER_CONFIG`
    DynamicDefaultBrokerConfig,
    /// `STATIC_BROKER_CONFIG`
    StaticBrokerConfig,
    /// `DEFAULT_CONFIG`
    DefaultConfig,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConfigSource {
    "DYNAMIC_CLUSTER_LINK_CONFIG": DynamicClusterLinkConfig,
    "DYNAMIC_TOPIC_CONFIG": DynamicTopicConfig,
    "DYNAMIC_BROKER_LOGGER_CONFIG": DynamicBrokerLoggerConfig,
    "DYNAMIC_BROKER_CONFIG": DynamicBrokerConfig,
    "DYNAMIC_DEFAULT_BROKER_CONFIG": DynamicDefaultBrokerConfig,
    "STATIC_BROKER_CONFIG": StaticBrokerConfig,
    "DEFAULT_CONFIG": DefaultConfig,
    "UNKNOWN": Unknown,
});

/// The kind of a configuration parameter of a Kafka cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClusterConfigType {
    /// `BROKER`
    Broker,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ClusterConfigType {
    "BROKER": Broker,
});

/// A possible source of the value of a configuration parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigSynonymData {
    /// The name of the parameter in the source.
    pub name: String,
    /// The value in the source. Null if there is none or if it is a secret.
    pub value: Option<String>,
    /// The upload location.
    pub source: ConfigSource,
}

impl ConfigSynonymData {
    /// Creates a `ConfigSynonymData` with its required fields.
    pub fn new(name: impl Into<String>, source: impl Into<ConfigSource>) -> Self {
        Self {
            name: name.into(),
            value: None,
            source: source.into(),
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

model!(ConfigSynonymData {
    "name": name,
    "value": value,
    "source": source,
});

/// The changes of several configuration parameters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigBatchRequestData {
    /// The changes, one per parameter.
    pub data: Vec<AlterConfigEntry>,
    /// `true` to validate the request without changing anything. Defaults to `false`.
    pub validate_only: Option<bool>,
}

impl AlterConfigBatchRequestData {
    /// Creates an `AlterConfigBatchRequestData` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<AlterConfigEntry>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            validate_only: None,
        }
    }

    /// Sets [`validate_only`](Self::validate_only).
    #[must_use]
    pub fn with_validate_only(mut self, validate_only: bool) -> Self {
        self.validate_only = Some(validate_only);
        self
    }
}

model!(AlterConfigBatchRequestData {
    "data": data,
    "validate_only": validate_only,
});

/// A change of a configuration parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigEntry {
    /// The name of the parameter.
    pub name: String,
    /// The new value. Null or absent to reset the parameter.
    pub value: Nullable<String>,
    /// The operation: set the parameter, or reset it to its default value. Defaults to `SET`.
    pub operation: Nullable<AlterConfigEntryOperation>,
}

impl AlterConfigEntry {
    /// Creates an `AlterConfigEntry` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
            operation: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`operation`](Self::operation).
    #[must_use]
    pub fn with_operation(
        mut self,
        operation: impl Into<Nullable<AlterConfigEntryOperation>>,
    ) -> Self {
        self.operation = operation.into();
        self
    }
}

model!(AlterConfigEntry {
    "name": name,
    "value": value,
    "operation": operation,
});

/// The new value of a configuration parameter.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConfigRequestData {
    /// The new value. May be null.
    pub value: Nullable<String>,
}

impl UpdateConfigRequestData {
    /// Creates an empty `UpdateConfigRequestData`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

model!(UpdateConfigRequestData {
    "value": value,
});

/// A list of configuration parameters of topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicConfigDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The parameters.
    pub data: Vec<TopicConfigData>,
}

impl TopicConfigDataList {
    /// Creates a `TopicConfigDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<TopicConfigData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(TopicConfigDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A configuration parameter of a topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TopicConfigData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter. Null if there is none or if it is a secret.
    pub value: Option<String>,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ConfigSource,
    /// All possible sources of the value, in order of precedence.
    pub synonyms: Vec<ConfigSynonymData>,
    /// The name of the topic.
    pub topic_name: String,
}

/// The required fields of [`TopicConfigData`], taken by [`TopicConfigData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct TopicConfigDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ConfigSource,
    /// All possible sources of the value, in order of precedence.
    pub synonyms: Vec<ConfigSynonymData>,
    /// The name of the topic.
    pub topic_name: String,
}

impl TopicConfigData {
    /// Creates a `TopicConfigData` from its required fields.
    pub fn new(required: TopicConfigDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            name: required.name,
            value: None,
            is_default: required.is_default,
            is_read_only: required.is_read_only,
            is_sensitive: required.is_sensitive,
            source: required.source,
            synonyms: required.synonyms,
            topic_name: required.topic_name,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

model!(TopicConfigData {
    "kind": kind,
    "metadata": metadata,
    "cluster_id": cluster_id,
    "name": name,
    "value": value,
    "is_default": is_default,
    "is_read_only": is_read_only,
    "is_sensitive": is_sensitive,
    "source": source,
    "synonyms": synonyms,
    "topic_name": topic_name,
});
