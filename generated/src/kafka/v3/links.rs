// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Links to other Kafka clusters, and topics that mirror those of a linked cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::model::{Nullable, Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use crate::wait::{Phased, Phases, Waiter};
use super::{AlterConfigEntryOperation, ResourceCollectionMetadata, ResourceMetadata};

/// The operations of [`KafkaV3::links`](super::KafkaV3::links).
///
/// Links to other Kafka clusters, and topics that mirror those of a linked cluster.
#[derive(Clone, Debug)]
pub struct LinksClient {
    pub(super) client: Client,
}

impl LinksClient {
    /// Lists links.
    ///
    /// Returns the links of the Kafka cluster, with the state and the mirror topics of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaLinks)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The links.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().links().list("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, cluster_id: impl Into<String>) -> ListLinks {
        ListLinks {
            call: Call::new(&self.client, &LIST).path(cluster_id),
        }
    }

    /// Creates a link.
    ///
    /// Creates a link to another Kafka cluster. `configs` holds the connection settings and
    /// credentials for that cluster.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links` · General Availability · Kafka API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaLink)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the new link.
    ///
    /// Optional: [`validate_only`](CreateLink::validate_only),
    /// [`validate_link`](CreateLink::validate_link), [`body`](CreateLink::body)
    ///
    /// # Response
    ///
    /// - 204: The link was created or, with `validate_only`, could be.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::CreateLinkRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateLinkRequestData::new().with_source_cluster_id("lkc-8vz4t");
    /// client.kafka_v3().links().create("lkc-3w9dn", "from-paris").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> CreateLink {
        let link_name: String = link_name.into();
        let mut call = Call::new(&self.client, &CREATE).path(cluster_id);
        call.query("link_name", link_name);
        CreateLink { call }
    }

    /// Gets a link.
    ///
    /// Returns a link with its state and its mirror topics. With `include_tasks`, it contains its
    /// tasks.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/{link_name}` · General Availability · Kafka API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaLink)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`include_tasks`](GetLink::include_tasks)
    ///
    /// # Response
    ///
    /// - 200: The requested link.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().links().get("lkc-3w9dn", "from-paris").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> GetLink {
        GetLink {
            call: Call::new(&self.client, &GET).path(cluster_id).path(link_name),
        }
    }

    /// Deletes a link.
    ///
    /// Deletes a link to another Kafka cluster. With `force`, it is deleted even if mirror topics
    /// or other resources still use it.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/links/{link_name}` · General Availability · Kafka
    /// API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaLink)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`force`](DeleteLink::force), [`validate_only`](DeleteLink::validate_only)
    ///
    /// # Response
    ///
    /// - 200: The link was deleted or, with `validate_only`, could be. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.kafka_v3().links().delete("lkc-3w9dn", "from-paris").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> DeleteLink {
        DeleteLink {
            call: Call::new(&self.client, &DELETE).path(cluster_id).path(link_name),
        }
    }

    /// Lists the configuration of a link.
    ///
    /// Returns the configuration parameters of a link, with the value and the source of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/{link_name}/configs` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaLinkConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// # Response
    ///
    /// - 200: The configuration parameters of the link.
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
    ///     .links()
    ///     .list_configs("lkc-3w9dn", "from-paris")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_configs(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> ListLinkConfigs {
        ListLinkConfigs {
            call: Call::new(&self.client, &LIST_CONFIGS).path(cluster_id).path(link_name),
        }
    }

    /// Gets a parameter of a link.
    ///
    /// Returns a configuration parameter of a link, with its value and the source of the value.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaLinkConfigs)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `config_name`: The name of the configuration parameter of the link.
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
    ///     .links()
    ///     .get_config("lkc-3w9dn", "from-paris", "consumer.offset.sync.enable")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_config(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        config_name: impl Into<String>,
    ) -> GetLinkConfig {
        GetLinkConfig {
            call: Call::new(&self.client, &GET_CONFIG)
                .path(cluster_id)
                .path(link_name)
                .path(config_name),
        }
    }

    /// Sets a parameter of a link.
    ///
    /// Sets one configuration parameter of a link. Another operation changes several in one
    /// request.
    ///
    /// `PUT /kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaLinkConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `config_name`: The name of the configuration parameter of the link.
    /// - `body`: The new value.
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
    /// use confluent_cloud::kafka::v3::UpdateLinkConfigRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = UpdateLinkConfigRequestData::new("value");
    /// client
    ///     .kafka_v3()
    ///     .links()
    ///     .update_config("lkc-3w9dn", "from-paris", "consumer.offset.sync.enable", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_config(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        config_name: impl Into<String>,
        body: &UpdateLinkConfigRequestData,
    ) -> UpdateLinkConfig {
        let mut call = Call::new(&self.client, &UPDATE_CONFIG)
            .path(cluster_id)
            .path(link_name)
            .path(config_name);
        call.json(body);
        UpdateLinkConfig { call }
    }

    /// Resets a parameter of a link.
    ///
    /// Resets a configuration parameter of a link to its default value.
    ///
    /// `DELETE /kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaLinkConfig)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `config_name`: The name of the configuration parameter of the link.
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
    ///     .links()
    ///     .delete_config("lkc-3w9dn", "from-paris", "consumer.offset.sync.enable")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_config(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        config_name: impl Into<String>,
    ) -> DeleteLinkConfig {
        DeleteLinkConfig {
            call: Call::new(&self.client, &DELETE_CONFIG)
                .path(cluster_id)
                .path(link_name)
                .path(config_name),
        }
    }

    /// Changes several parameters of a link.
    ///
    /// Sets or resets several configuration parameters of a link. With `validate_only`, nothing
    /// changes.
    ///
    /// `PUT /kafka/v3/clusters/{cluster_id}/links/{link_name}/configs:alter` · General Availability
    /// · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaLinkConfigBatch)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `body`: Change of a parameter.
    ///
    /// Optional: [`validate_only`](UpdateLinkConfigs::validate_only)
    ///
    /// # Response
    ///
    /// - 204: The parameters were changed or, with `validate_only`, could be.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::{AlterLinkConfigBatchRequestData, AlterLinkConfigEntry};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterLinkConfigBatchRequestData::new([
    ///     AlterLinkConfigEntry::new("sasl.jaas.config"),
    /// ]);
    /// client.kafka_v3().links().update_configs("lkc-3w9dn", "from-paris", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_configs(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        body: &AlterLinkConfigBatchRequestData,
    ) -> UpdateLinkConfigs {
        let mut call = Call::new(&self.client, &UPDATE_CONFIGS)
            .path(cluster_id)
            .path(link_name);
        call.json(body);
        UpdateLinkConfigs { call }
    }

    /// Lists the mirror topics of a link.
    ///
    /// Returns the mirror topics of one link, with the status and the lag of each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaMirrorTopicsUnderLink)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`mirror_status`](ListMirrorTopicsOfLink::mirror_status)
    ///
    /// # Response
    ///
    /// - 200: The mirror topics of the link.
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
    ///     .links()
    ///     .list_mirror_topics_of_link("lkc-3w9dn", "from-paris")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mirror_topics_of_link(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> ListMirrorTopicsOfLink {
        ListMirrorTopicsOfLink {
            call: Call::new(&self.client, &LIST_MIRROR_TOPICS_OF_LINK)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Creates a mirror topic.
    ///
    /// Creates a topic that mirrors a topic of the linked Kafka cluster. Its name defaults to that
    /// of the source topic, with the prefix of the link, if it has one.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors` · General Availability ·
    /// Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaMirrorTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `body`: The source topic and the mirror topic.
    ///
    /// # Response
    ///
    /// - 204: The mirror topic was created.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::CreateMirrorTopicRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = CreateMirrorTopicRequestData::new("orders");
    /// client
    ///     .kafka_v3()
    ///     .links()
    ///     .create_mirror_topic("lkc-3w9dn", "from-paris", &body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_mirror_topic(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        body: &CreateMirrorTopicRequestData,
    ) -> CreateMirrorTopic {
        let mut call = Call::new(&self.client, &CREATE_MIRROR_TOPIC)
            .path(cluster_id)
            .path(link_name);
        call.json(body);
        CreateMirrorTopic { call }
    }

    /// Lists all mirror topics.
    ///
    /// Returns the mirror topics of all links of the Kafka cluster, with the status and the lag of
    /// each.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/-/mirrors` · General Availability · Kafka API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaMirrorTopics)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    ///
    /// Optional: [`mirror_status`](ListMirrorTopics::mirror_status)
    ///
    /// # Response
    ///
    /// - 200: The mirror topics of all links.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_v3().links().list_mirror_topics("lkc-3w9dn").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mirror_topics(&self, cluster_id: impl Into<String>) -> ListMirrorTopics {
        ListMirrorTopics {
            call: Call::new(&self.client, &LIST_MIRROR_TOPICS).path(cluster_id),
        }
    }

    /// Gets a mirror topic.
    ///
    /// Returns a mirror topic with its source topic, its status and its lag. With
    /// `include_state_transition_errors`, it contains the reason why a state transition failed.
    ///
    /// [`until_ready`](GetMirrorTopic::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetMirrorTopic::until_gone) until it is gone.
    ///
    /// `GET /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors/{mirror_topic_name}` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/readKafkaMirrorTopic)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    /// - `mirror_topic_name`: The name of the mirror topic.
    ///
    /// Optional:
    /// [`include_state_transition_errors`](GetMirrorTopic::include_state_transition_errors)
    ///
    /// # Response
    ///
    /// - 200: The requested mirror topic.
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
    ///     .links()
    ///     .get_mirror_topic("lkc-3w9dn", "from-paris", "paris.orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_mirror_topic(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
        mirror_topic_name: impl Into<String>,
    ) -> GetMirrorTopic {
        GetMirrorTopic {
            call: Call::new(&self.client, &GET_MIRROR_TOPIC)
                .path(cluster_id)
                .path(link_name)
                .path(mirror_topic_name),
        }
    }

    /// Promotes mirror topics.
    ///
    /// Converts mirror topics into regular topics after they have caught up with their sources.
    /// Both clusters must be reachable.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:promote` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsPromote)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](PromoteMirrorTopics::validate_only),
    /// [`body`](PromoteMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .promote_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn promote_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> PromoteMirrorTopics {
        PromoteMirrorTopics {
            call: Call::new(&self.client, &PROMOTE_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Fails mirror topics over.
    ///
    /// Converts mirror topics into regular topics immediately, for example if the source is lost.
    /// Records that have not been mirrored are missing.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:failover` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsFailover)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](FailOverMirrorTopics::validate_only),
    /// [`body`](FailOverMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .fail_over_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn fail_over_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> FailOverMirrorTopics {
        FailOverMirrorTopics {
            call: Call::new(&self.client, &FAIL_OVER_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Pauses mirror topics.
    ///
    /// Pauses mirror topics until they are resumed.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:pause` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsPause)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](PauseMirrorTopics::validate_only),
    /// [`body`](PauseMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .pause_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn pause_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> PauseMirrorTopics {
        PauseMirrorTopics {
            call: Call::new(&self.client, &PAUSE_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Resumes mirror topics.
    ///
    /// Resumes paused mirror topics. The response has a result for each topic.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:resume` · General
    /// Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsResume)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](ResumeMirrorTopics::validate_only),
    /// [`body`](ResumeMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .resume_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> ResumeMirrorTopics {
        ResumeMirrorTopics {
            call: Call::new(&self.client, &RESUME_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Reverses mirror topics and starts them.
    ///
    /// Swaps the roles of source and mirror and starts mirroring in the new direction. Requires a
    /// bidirectional link.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-start-mirror` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsReverseAndStartMirror)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](ReverseAndStartMirrorTopics::validate_only),
    /// [`body`](ReverseAndStartMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .reverse_and_start_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reverse_and_start_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> ReverseAndStartMirrorTopics {
        ReverseAndStartMirrorTopics {
            call: Call::new(&self.client, &REVERSE_AND_START_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Reverses mirror topics and pauses them.
    ///
    /// Swaps the roles of source and mirror and leaves mirroring in the new direction paused.
    /// Requires a bidirectional link.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-pause-mirror` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsReverseAndPauseMirror)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional: [`validate_only`](ReverseAndPauseMirrorTopics::validate_only),
    /// [`body`](ReverseAndPauseMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .reverse_and_pause_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reverse_and_pause_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> ReverseAndPauseMirrorTopics {
        ReverseAndPauseMirrorTopics {
            call: Call::new(&self.client, &REVERSE_AND_PAUSE_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }

    /// Restores mirror topics.
    ///
    /// Converts topics that were failed over back into mirror topics. Records that their source
    /// does not have are truncated and lost.
    ///
    /// `POST /kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:truncate-and-restore` ·
    /// General Availability · Kafka API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaMirrorTopicsTruncateAndRestoreMirror)
    ///
    /// # Parameters
    ///
    /// - `cluster_id`: The ID of the Kafka cluster.
    /// - `link_name`: The name of the link.
    ///
    /// Optional:
    /// [`include_partition_level_truncation_data`](TruncateAndRestoreMirrorTopics::include_partition_level_truncation_data),
    /// [`validate_only`](TruncateAndRestoreMirrorTopics::validate_only),
    /// [`body`](TruncateAndRestoreMirrorTopics::body)
    ///
    /// # Response
    ///
    /// - 200: Result for each mirror topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses of this group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka::v3::AlterMirrorsRequestData;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = AlterMirrorsRequestData::new()
    ///     .with_mirror_topic_name_pattern("paris\\..*");
    /// let response = client
    ///     .kafka_v3()
    ///     .links()
    ///     .truncate_and_restore_mirror_topics("lkc-3w9dn", "from-paris")
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn truncate_and_restore_mirror_topics(
        &self,
        cluster_id: impl Into<String>,
        link_name: impl Into<String>,
    ) -> TruncateAndRestoreMirrorTopics {
        TruncateAndRestoreMirrorTopics {
            call: Call::new(&self.client, &TRUNCATE_AND_RESTORE_MIRROR_TOPICS)
                .path(cluster_id)
                .path(link_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaLinks",
    name: "list links",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`LinksClient::list`].
    ListLinks -> Json<ListLinksResponseDataList>, idempotent
}

static CREATE: Operation = Operation {
    id: "createKafkaLink",
    name: "create link",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateLink {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets whether to check that the destination is the expected cluster and that its topics are
    /// readable. Defaults to `true`.
    pub fn validate_link(mut self, validate_link: bool) -> Self {
        self.call.query("validate_link", validate_link);
        self
    }

    /// Sets the request body: the clusters to link and the configuration of the link.
    #[inline]
    pub fn body(mut self, body: &CreateLinkRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::create`].
    CreateLink -> Empty
}

static GET: Operation = Operation {
    id: "getKafkaLink",
    name: "get link",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetLink {
    /// Sets whether to include the tasks of the link. Defaults to `false`.
    pub fn include_tasks(mut self, include_tasks: bool) -> Self {
        self.call.query("include_tasks", include_tasks);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::get`].
    GetLink -> Json<ListLinksResponseData>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteKafkaLink",
    name: "delete link",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl DeleteLink {
    /// Sets whether to delete the link even if mirror topics or other resources still use it.
    /// Defaults to `false`.
    pub fn force(mut self, force: bool) -> Self {
        self.call.query("force", force);
        self
    }

    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::delete`].
    DeleteLink -> Empty, idempotent
}

static LIST_CONFIGS: Operation = Operation {
    id: "listKafkaLinkConfigs",
    name: "list link configs",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`LinksClient::list_configs`].
    ListLinkConfigs -> Json<ListLinkConfigsResponseDataList>, idempotent
}

static GET_CONFIG: Operation = Operation {
    id: "getKafkaLinkConfigs",
    name: "get link config",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`LinksClient::get_config`].
    GetLinkConfig -> Json<ListLinkConfigsResponseData>, idempotent
}

static UPDATE_CONFIG: Operation = Operation {
    id: "updateKafkaLinkConfig",
    name: "update link config",
    method: "PUT",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`LinksClient::update_config`].
    UpdateLinkConfig -> Empty, idempotent
}

static DELETE_CONFIG: Operation = Operation {
    id: "deleteKafkaLinkConfig",
    name: "delete link config",
    method: "DELETE",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs/{config_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`LinksClient::delete_config`].
    DeleteLinkConfig -> Empty, idempotent
}

static UPDATE_CONFIGS: Operation = Operation {
    id: "updateKafkaLinkConfigBatch",
    name: "update link configs",
    method: "PUT",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/configs:alter",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateLinkConfigs {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::update_configs`].
    UpdateLinkConfigs -> Empty, idempotent
}

static LIST_MIRROR_TOPICS_OF_LINK: Operation = Operation {
    id: "listKafkaMirrorTopicsUnderLink",
    name: "list mirror topics of link",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListMirrorTopicsOfLink {
    /// Filters by status. Defaults to any.
    pub fn mirror_status(mut self, mirror_status: impl Into<MirrorTopicStatus>) -> Self {
        let mirror_status: MirrorTopicStatus = mirror_status.into();
        self.call.query("mirror_status", mirror_status);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::list_mirror_topics_of_link`].
    ListMirrorTopicsOfLink -> Json<ListMirrorTopicsResponseDataList>, idempotent
}

static CREATE_MIRROR_TOPIC: Operation = Operation {
    id: "createKafkaMirrorTopic",
    name: "create mirror topic",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`LinksClient::create_mirror_topic`].
    CreateMirrorTopic -> Empty
}

static LIST_MIRROR_TOPICS: Operation = Operation {
    id: "listKafkaMirrorTopics",
    name: "list mirror topics",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/-/mirrors",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListMirrorTopics {
    /// Filters by status. Defaults to any.
    pub fn mirror_status(mut self, mirror_status: impl Into<MirrorTopicStatus>) -> Self {
        let mirror_status: MirrorTopicStatus = mirror_status.into();
        self.call.query("mirror_status", mirror_status);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::list_mirror_topics`].
    ListMirrorTopics -> Json<ListMirrorTopicsResponseDataList>, idempotent
}

static GET_MIRROR_TOPIC: Operation = Operation {
    id: "readKafkaMirrorTopic",
    name: "get mirror topic",
    method: "GET",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors/{mirror_topic_name}",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetMirrorTopic {
    /// Sets whether to include the reason why a state transition failed. Defaults to `false`.
    pub fn include_state_transition_errors(
        mut self,
        include_state_transition_errors: bool,
    ) -> Self {
        self.call
            .query("include_state_transition_errors", include_state_transition_errors);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::get_mirror_topic`].
    GetMirrorTopic -> Json<ListMirrorTopicsResponseData>, idempotent
}

impl GetMirrorTopic {
    /// Polls until `mirror_status` is `ACTIVE`, `PAUSED` or `STOPPED`. `FAILED`, `LINK_FAILED` and
    /// `SOURCE_UNAVAILABLE` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<ListMirrorTopicsResponseData> {
        Waiter::until_ready(
            self.call,
            Json::<ListMirrorTopicsResponseData>::ACCEPT,
            Json::read,
        )
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<ListMirrorTopicsResponseData, ()> {
        Waiter::until_gone(
            self.call,
            Json::<ListMirrorTopicsResponseData>::ACCEPT,
            Json::read,
        )
    }
}

static PROMOTE_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsPromote",
    name: "promote mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:promote",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl PromoteMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::promote_mirror_topics`].
    PromoteMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static FAIL_OVER_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsFailover",
    name: "fail over mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:failover",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl FailOverMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::fail_over_mirror_topics`].
    FailOverMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static PAUSE_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsPause",
    name: "pause mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:pause",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl PauseMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::pause_mirror_topics`].
    PauseMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static RESUME_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsResume",
    name: "resume mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:resume",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl ResumeMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::resume_mirror_topics`].
    ResumeMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static REVERSE_AND_START_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsReverseAndStartMirror",
    name: "reverse and start mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-start-mirror",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl ReverseAndStartMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::reverse_and_start_mirror_topics`].
    ReverseAndStartMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static REVERSE_AND_PAUSE_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsReverseAndPauseMirror",
    name: "reverse and pause mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:reverse-and-pause-mirror",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl ReverseAndPauseMirrorTopics {
    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::reverse_and_pause_mirror_topics`].
    ReverseAndPauseMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

static TRUNCATE_AND_RESTORE_MIRROR_TOPICS: Operation = Operation {
    id: "updateKafkaMirrorTopicsTruncateAndRestoreMirror",
    name: "truncate and restore mirror topics",
    method: "POST",
    path: "/kafka/v3/clusters/{cluster_id}/links/{link_name}/mirrors:truncate-and-restore",
    host: &KAFKA,
    security: &[&[&KAFKA_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl TruncateAndRestoreMirrorTopics {
    /// Sets whether to include the truncated records of each partition. Defaults to `false`.
    pub fn include_partition_level_truncation_data(
        mut self,
        include_partition_level_truncation_data: bool,
    ) -> Self {
        self.call
            .query(
                "include_partition_level_truncation_data",
                include_partition_level_truncation_data,
            );
        self
    }

    /// Sets whether to validate the request without changing anything. Defaults to `false`.
    pub fn validate_only(mut self, validate_only: bool) -> Self {
        self.call.query("validate_only", validate_only);
        self
    }

    /// Sets the request body: the mirror topics to change.
    #[inline]
    pub fn body(mut self, body: &AlterMirrorsRequestData) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`LinksClient::truncate_and_restore_mirror_topics`].
    TruncateAndRestoreMirrorTopics -> Json<AlterMirrorStatusResponseDataList>
}

/// A list of links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLinksResponseDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The links.
    pub data: Vec<ListLinksResponseData>,
}

impl ListLinksResponseDataList {
    /// Creates a `ListLinksResponseDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ListLinksResponseData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ListLinksResponseDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A link to another Kafka cluster.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLinksResponseData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the source cluster. Null if it is this cluster or unknown.
    pub source_cluster_id: Option<String>,
    /// The ID of the destination cluster. Null if it is this cluster or unknown.
    pub destination_cluster_id: Option<String>,
    /// The ID of the other cluster. Null if unknown.
    pub remote_cluster_id: Option<String>,
    /// The name of the link.
    pub link_name: String,
    /// The legacy ID of the link. Superseded by `cluster_link_id`.
    ///
    /// **Deprecated.**
    pub link_id: Option<String>,
    /// The ID of the link.
    pub cluster_link_id: String,
    /// The names of the mirror topics of the link.
    pub topic_names: Vec<String>,
    /// The error of the link.
    pub link_error: Option<LinkError>,
    /// The human-readable error of the link. Null if there is none.
    pub link_error_message: Option<String>,
    /// The status of the link.
    pub link_state: Option<LinkState>,
    /// Tasks of the link. Null or absent unless requested.
    pub tasks: Option<Vec<LinkTask>>,
    /// The number of mirror topics by state. Null or absent if unknown.
    pub category_counts: Option<Vec<LinkCategory>>,
}

impl ListLinksResponseData {
    /// Creates a `ListLinksResponseData` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceMetadata>,
        link_name: impl Into<String>,
        cluster_link_id: impl Into<String>,
        topic_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            source_cluster_id: None,
            destination_cluster_id: None,
            remote_cluster_id: None,
            link_name: link_name.into(),
            link_id: None,
            cluster_link_id: cluster_link_id.into(),
            topic_names: topic_names.into_iter().map(Into::into).collect(),
            link_error: None,
            link_error_message: None,
            link_state: None,
            tasks: None,
            category_counts: None,
        }
    }

    /// Sets [`source_cluster_id`](Self::source_cluster_id).
    #[must_use]
    pub fn with_source_cluster_id(
        mut self,
        source_cluster_id: impl Into<String>,
    ) -> Self {
        self.source_cluster_id = Some(source_cluster_id.into());
        self
    }

    /// Sets [`destination_cluster_id`](Self::destination_cluster_id).
    #[must_use]
    pub fn with_destination_cluster_id(
        mut self,
        destination_cluster_id: impl Into<String>,
    ) -> Self {
        self.destination_cluster_id = Some(destination_cluster_id.into());
        self
    }

    /// Sets [`remote_cluster_id`](Self::remote_cluster_id).
    #[must_use]
    pub fn with_remote_cluster_id(
        mut self,
        remote_cluster_id: impl Into<String>,
    ) -> Self {
        self.remote_cluster_id = Some(remote_cluster_id.into());
        self
    }

    /// Sets [`link_id`](Self::link_id).
    #[must_use]
    pub fn with_link_id(mut self, link_id: impl Into<String>) -> Self {
        self.link_id = Some(link_id.into());
        self
    }

    /// Sets [`link_error`](Self::link_error).
    #[must_use]
    pub fn with_link_error(mut self, link_error: impl Into<LinkError>) -> Self {
        self.link_error = Some(link_error.into());
        self
    }

    /// Sets [`link_error_message`](Self::link_error_message).
    #[must_use]
    pub fn with_link_error_message(
        mut self,
        link_error_message: impl Into<String>,
    ) -> Self {
        self.link_error_message = Some(link_error_message.into());
        self
    }

    /// Sets [`link_state`](Self::link_state).
    #[must_use]
    pub fn with_link_state(mut self, link_state: impl Into<LinkState>) -> Self {
        self.link_state = Some(link_state.into());
        self
    }

    /// Sets [`tasks`](Self::tasks).
    #[must_use]
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<LinkTask>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`category_counts`](Self::category_counts).
    #[must_use]
    pub fn with_category_counts(
        mut self,
        category_counts: impl IntoIterator<Item = impl Into<LinkCategory>>,
    ) -> Self {
        self.category_counts = Some(
            category_counts.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(ListLinksResponseData {
    "kind": kind,
    "metadata": metadata,
    "source_cluster_id": source_cluster_id,
    "destination_cluster_id": destination_cluster_id,
    "remote_cluster_id": remote_cluster_id,
    "link_name": link_name,
    "link_id": link_id,
    "cluster_link_id": cluster_link_id,
    "topic_names": topic_names,
    "link_error": link_error,
    "link_error_message": link_error_message,
    "link_state": link_state,
    "tasks": tasks,
    "category_counts": category_counts,
});

/// The error of a link.
///
/// `NO_ERROR` if there is none.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkError {
    /// `UNKNOWN`
    Unknown,
    /// `NO_ERROR`
    NoError,
    /// `AUTHENTICATION_ERROR`
    AuthenticationError,
    /// `UNRESOLVABLE_BOOTSTRAP_ERROR`
    UnresolvableBootstrapError,
    /// `INVALID_BOOTSTRAP_INTERNAL_ENDPOINT_ERROR`
    InvalidBootstrapInternalEndpointError,
    /// `BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR`
    BootstrapTcpConnectionFailedError,
    /// `TIMEOUT_ERROR`
    TimeoutError,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkError {
    "UNKNOWN": Unknown,
    "NO_ERROR": NoError,
    "AUTHENTICATION_ERROR": AuthenticationError,
    "UNRESOLVABLE_BOOTSTRAP_ERROR": UnresolvableBootstrapError,
    "INVALID_BOOTSTRAP_INTERNAL_ENDPOINT_ERROR": InvalidBootstrapInternalEndpointError,
    "BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR": BootstrapTcpConnectionFailedError,
    "TIMEOUT_ERROR": TimeoutError,
});

/// The status of a link.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkState {
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `UNAVAILABLE`
    Unavailable,
    /// `PAUSED`
    Paused,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkState {
    "ACTIVE": Active,
    "FAILED": Failed,
    "UNAVAILABLE": Unavailable,
    "PAUSED": Paused,
    "UNKNOWN": Unknown,
});

/// A task of a link, such as the synchronization of offsets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTask {
    /// The name of the task.
    pub task_name: String,
    /// The status of the task.
    pub state: LinkTaskState,
    /// The errors of the task. Empty if there are none.
    pub errors: Vec<LinkTaskError>,
}

impl LinkTask {
    /// Creates a `LinkTask` with its required fields.
    pub fn new(
        task_name: impl Into<String>,
        state: impl Into<LinkTaskState>,
        errors: impl IntoIterator<Item = impl Into<LinkTaskError>>,
    ) -> Self {
        Self {
            task_name: task_name.into(),
            state: state.into(),
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

model!(LinkTask {
    "task_name": task_name,
    "state": state,
    "errors": errors,
});

/// The status of a task of a link.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkTaskState {
    /// `UNKNOWN`
    Unknown,
    /// `ACTIVE`
    Active,
    /// `IN_ERROR`
    InError,
    /// `NOT_CONFIGURED`
    NotConfigured,
    /// `LINK_FAILED`
    LinkFailed,
    /// `LINK_UNAVAILABLE`
    LinkUnavailable,
    /// `LINK_PAUSED`
    LinkPaused,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkTaskState {
    "UNKNOWN": Unknown,
    "ACTIVE": Active,
    "IN_ERROR": InError,
    "NOT_CONFIGURED": NotConfigured,
    "LINK_FAILED": LinkFailed,
    "LINK_UNAVAILABLE": LinkUnavailable,
    "LINK_PAUSED": LinkPaused,
});

/// A problem of a task or of a mirror topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTaskError {
    /// The machine-readable error code.
    pub error_code: String,
    /// The human-readable error message.
    pub error_message: String,
}

impl LinkTaskError {
    /// Creates a `LinkTaskError` with its required fields.
    pub fn new(error_code: impl Into<String>, error_message: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_message: error_message.into(),
        }
    }
}

model!(LinkTaskError {
    "error_code": error_code,
    "error_message": error_message,
});

/// The number of mirror topics in a state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkCategory {
    /// The state.
    pub state_category: StateCategory,
    /// The number of mirror topics in this state.
    pub count: i32,
}

impl LinkCategory {
    /// Creates a `LinkCategory` with its required fields.
    pub fn new(state_category: impl Into<StateCategory>, count: i32) -> Self {
        Self {
            state_category: state_category.into(),
            count,
        }
    }
}

model!(LinkCategory {
    "state_category": state_category,
    "count": count,
});

/// The coarse status of a mirror topic.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StateCategory {
    /// `PAUSED`
    Paused,
    /// `IN_ERROR`
    InError,
    /// `PENDING`
    Pending,
    /// `ACTIVE`
    Active,
    /// `NOT_APPLICABLE`
    NotApplicable,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(StateCategory {
    "PAUSED": Paused,
    "IN_ERROR": InError,
    "PENDING": Pending,
    "ACTIVE": Active,
    "NOT_APPLICABLE": NotApplicable,
});

/// A link to create.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLinkRequestData {
    /// The ID of the source cluster. Given if this cluster is the destination.
    pub source_cluster_id: Option<String>,
    /// The ID of the destination cluster. Given if this cluster is the source.
    pub destination_cluster_id: Option<String>,
    /// The ID of the other cluster. Given for a bidirectional link.
    pub remote_cluster_id: Option<String>,
    /// The expected ID of the link. Set it if the other side of a bidirectional link already
    /// exists; defaults to the ID in the other cluster.
    pub cluster_link_id: Option<String>,
    /// The configuration of the link.
    pub configs: Option<Vec<ConfigData>>,
}

impl CreateLinkRequestData {
    /// Creates an empty `CreateLinkRequestData`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`source_cluster_id`](Self::source_cluster_id).
    #[must_use]
    pub fn with_source_cluster_id(
        mut self,
        source_cluster_id: impl Into<String>,
    ) -> Self {
        self.source_cluster_id = Some(source_cluster_id.into());
        self
    }

    /// Sets [`destination_cluster_id`](Self::destination_cluster_id).
    #[must_use]
    pub fn with_destination_cluster_id(
        mut self,
        destination_cluster_id: impl Into<String>,
    ) -> Self {
        self.destination_cluster_id = Some(destination_cluster_id.into());
        self
    }

    /// Sets [`remote_cluster_id`](Self::remote_cluster_id).
    #[must_use]
    pub fn with_remote_cluster_id(
        mut self,
        remote_cluster_id: impl Into<String>,
    ) -> Self {
        self.remote_cluster_id = Some(remote_cluster_id.into());
        self
    }

    /// Sets [`cluster_link_id`](Self::cluster_link_id).
    #[must_use]
    pub fn with_cluster_link_id(mut self, cluster_link_id: impl Into<String>) -> Self {
        self.cluster_link_id = Some(cluster_link_id.into());
        self
    }

    /// Sets [`configs`](Self::configs).
    #[must_use]
    pub fn with_configs(
        mut self,
        configs: impl IntoIterator<Item = impl Into<ConfigData>>,
    ) -> Self {
        self.configs = Some(configs.into_iter().map(Into::into).collect());
        self
    }
}

model!(CreateLinkRequestData {
    "source_cluster_id": source_cluster_id,
    "destination_cluster_id": destination_cluster_id,
    "remote_cluster_id": remote_cluster_id,
    "cluster_link_id": cluster_link_id,
    "configs": configs,
});

/// A configuration parameter to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigData {
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter. May be null.
    pub value: Option<Secret>,
}

impl ConfigData {
    /// Creates a `ConfigData` with its required fields.
    pub fn new(name: impl Into<String>, value: impl Into<Option<Secret>>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

model!(ConfigData {
    "name": name,
    "value": value or_null,
});

/// A list of configuration parameters of a link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLinkConfigsResponseDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The parameters.
    pub data: Vec<ListLinkConfigsResponseData>,
}

impl ListLinkConfigsResponseDataList {
    /// Creates a `ListLinkConfigsResponseDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ListLinkConfigsResponseData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ListLinkConfigsResponseDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A configuration parameter of a link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLinkConfigsResponseData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter, which may contain the credentials of the other cluster.
    pub value: Secret,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ListLinkConfigsResponseDataSource,
    /// The aliases of the parameter.
    pub synonyms: Vec<String>,
    /// The name of the link.
    pub link_name: String,
}

/// The required fields of [`ListLinkConfigsResponseData`], taken by
/// [`ListLinkConfigsResponseData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListLinkConfigsResponseDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The ID of the Kafka cluster.
    pub cluster_id: String,
    /// The name of the parameter.
    pub name: String,
    /// The value of the parameter, which may contain the credentials of the other cluster.
    pub value: Secret,
    /// `true` if the value is the default.
    pub is_default: bool,
    /// `true` if the parameter is read-only.
    pub is_read_only: bool,
    /// `true` if the value is a secret.
    pub is_sensitive: bool,
    /// The source of the value.
    pub source: ListLinkConfigsResponseDataSource,
    /// The aliases of the parameter.
    pub synonyms: Vec<String>,
    /// The name of the link.
    pub link_name: String,
}

impl ListLinkConfigsResponseData {
    /// Creates a `ListLinkConfigsResponseData` from its required fields.
    pub fn new(required: ListLinkConfigsResponseDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            cluster_id: required.cluster_id,
            name: required.name,
            value: required.value,
            is_default: required.is_default,
            is_read_only: required.is_read_only,
            is_sensitive: required.is_sensitive,
            source: required.source,
            synonyms: required.synonyms,
            link_name: required.link_name,
        }
    }
}

model!(ListLinkConfigsResponseData {
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
    "link_name": link_name,
});

/// The source of the value.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListLinkConfigsResponseDataSource {
    /// `DYNAMIC_CLUSTER_LINK_CONFIG`
    DynamicClusterLinkConfig,
    /// `DEFAULT_CONFIG`
    DefaultConfig,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ListLinkConfigsResponseDataSource {
    "DYNAMIC_CLUSTER_LINK_CONFIG": DynamicClusterLinkConfig,
    "DEFAULT_CONFIG": DefaultConfig,
});

/// The new value of a configuration parameter.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLinkConfigRequestData {
    /// The new value.
    pub value: Secret,
}

impl UpdateLinkConfigRequestData {
    /// Creates a `UpdateLinkConfigRequestData` with its required fields.
    pub fn new(value: impl Into<Secret>) -> Self {
        Self { value: value.into() }
    }
}

model!(UpdateLinkConfigRequestData {
    "value": value,
});

/// The changes of several configuration parameters of a link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterLinkConfigBatchRequestData {
    /// The changes, one per parameter.
    pub data: Vec<AlterLinkConfigEntry>,
    /// `true` to validate the request without changing anything. Defaults to `false`.
    pub validate_only: Option<bool>,
}

impl AlterLinkConfigBatchRequestData {
    /// Creates an `AlterLinkConfigBatchRequestData` with its required fields.
    pub fn new(data: impl IntoIterator<Item = impl Into<AlterLinkConfigEntry>>) -> Self {
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

model!(AlterLinkConfigBatchRequestData {
    "data": data,
    "validate_only": validate_only,
});

/// A change of a configuration parameter of a link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterLinkConfigEntry {
    /// The name of the parameter.
    pub name: String,
    /// The new value, which may contain the credentials of the other cluster. Null or absent to
    /// reset the parameter.
    pub value: Nullable<Secret>,
    /// The operation: set the parameter, or reset it to its default value. Defaults to `SET`.
    pub operation: Nullable<AlterConfigEntryOperation>,
}

impl AlterLinkConfigEntry {
    /// Creates an `AlterLinkConfigEntry` with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
            operation: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Nullable<Secret>>) -> Self {
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

model!(AlterLinkConfigEntry {
    "name": name,
    "value": value,
    "operation": operation,
});

/// A list of mirror topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMirrorTopicsResponseDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The mirror topics.
    pub data: Vec<ListMirrorTopicsResponseData>,
}

impl ListMirrorTopicsResponseDataList {
    /// Creates a `ListMirrorTopicsResponseDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<ListMirrorTopicsResponseData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ListMirrorTopicsResponseDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// A mirror topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListMirrorTopicsResponseData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The name of the link.
    pub link_name: String,
    /// The name of the mirror topic.
    pub mirror_topic_name: String,
    /// The name of the source topic.
    pub source_topic_name: String,
    /// The number of partitions of the mirror topic.
    pub num_partitions: i64,
    /// The lag of the mirror on each partition.
    pub mirror_lags: Vec<MirrorLag>,
    /// The status of the mirroring.
    pub mirror_status: MirrorTopicStatus,
    /// The error of the mirror topic.
    pub mirror_topic_error: Option<MirrorTopicError>,
    /// The time since which `mirror_status` is unchanged, in milliseconds since 1970 (UTC).
    pub state_time_ms: i64,
    /// The reason why a state transition failed. Only present if requested.
    pub mirror_state_transition_errors: Option<Vec<LinkTaskError>>,
}

/// The required fields of [`ListMirrorTopicsResponseData`], taken by
/// [`ListMirrorTopicsResponseData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct ListMirrorTopicsResponseDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The name of the link.
    pub link_name: String,
    /// The name of the mirror topic.
    pub mirror_topic_name: String,
    /// The name of the source topic.
    pub source_topic_name: String,
    /// The number of partitions of the mirror topic.
    pub num_partitions: i64,
    /// The lag of the mirror on each partition.
    pub mirror_lags: Vec<MirrorLag>,
    /// The status of the mirroring.
    pub mirror_status: MirrorTopicStatus,
    /// The time since which `mirror_status` is unchanged, in milliseconds since 1970 (UTC).
    pub state_time_ms: i64,
}

impl ListMirrorTopicsResponseData {
    /// Creates a `ListMirrorTopicsResponseData` from its required fields.
    pub fn new(required: ListMirrorTopicsResponseDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            link_name: required.link_name,
            mirror_topic_name: required.mirror_topic_name,
            source_topic_name: required.source_topic_name,
            num_partitions: required.num_partitions,
            mirror_lags: required.mirror_lags,
            mirror_status: required.mirror_status,
            mirror_topic_error: None,
            state_time_ms: required.state_time_ms,
            mirror_state_transition_errors: None,
        }
    }

    /// Sets [`mirror_topic_error`](Self::mirror_topic_error).
    #[must_use]
    pub fn with_mirror_topic_error(
        mut self,
        mirror_topic_error: impl Into<MirrorTopicError>,
    ) -> Self {
        self.mirror_topic_error = Some(mirror_topic_error.into());
        self
    }

    /// Sets [`mirror_state_transition_errors`](Self::mirror_state_transition_errors).
    #[must_use]
    pub fn with_mirror_state_transition_errors(
        mut self,
        mirror_state_transition_errors: impl IntoIterator<
            Item = impl Into<LinkTaskError>,
        >,
    ) -> Self {
        self.mirror_state_transition_errors = Some(
            mirror_state_transition_errors.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(ListMirrorTopicsResponseData {
    "kind": kind,
    "metadata": metadata,
    "link_name": link_name,
    "mirror_topic_name": mirror_topic_name,
    "source_topic_name": source_topic_name,
    "num_partitions": num_partitions,
    "mirror_lags": mirror_lags,
    "mirror_status": mirror_status,
    "mirror_topic_error": mirror_topic_error,
    "state_time_ms": state_time_ms,
    "mirror_state_transition_errors": mirror_state_transition_errors,
});

impl Phased for ListMirrorTopicsResponseData {
    const PHASES: &'static Phases = &Phases {
        member: "mirror_status",
        ready: &["ACTIVE", "PAUSED", "STOPPED"],
        failed: &["FAILED", "LINK_FAILED", "SOURCE_UNAVAILABLE"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.mirror_status.as_str())
    }
}

/// The status of the mirroring.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorTopicStatus {
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `LINK_FAILED`
    LinkFailed,
    /// `LINK_PAUSED`
    LinkPaused,
    /// `PAUSED`
    Paused,
    /// `PENDING_STOPPED`
    PendingStopped,
    /// `SOURCE_UNAVAILABLE`
    SourceUnavailable,
    /// `STOPPED`
    Stopped,
    /// `PENDING_MIRROR`
    PendingMirror,
    /// `PENDING_SYNCHRONIZE`
    PendingSynchronize,
    /// `PENDING_SETUP_FOR_RESTORE`
    PendingSetupForRestore,
    /// `PENDING_RESTORE`
    PendingRestore,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(MirrorTopicStatus {
    "ACTIVE": Active,
    "FAILED": Failed,
    "LINK_FAILED": LinkFailed,
    "LINK_PAUSED": LinkPaused,
    "PAUSED": Paused,
    "PENDING_STOPPED": PendingStopped,
    "SOURCE_UNAVAILABLE": SourceUnavailable,
    "STOPPED": Stopped,
    "PENDING_MIRROR": PendingMirror,
    "PENDING_SYNCHRONIZE": PendingSynchronize,
    "PENDING_SETUP_FOR_RESTORE": PendingSetupForRestore,
    "PENDING_RESTORE": PendingRestore,
});

/// The error of a mirror topic.
///
/// `NO_ERROR` if there is none.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorTopicError {
    /// `UNKNOWN`
    Unknown,
    /// `NOT_SET`
    NotSet,
    /// `NO_ERROR`
    NoError,
    /// `SOURCE_TOPIC_MAY_BE_DELETED`
    SourceTopicMayBeDeleted,
    /// `SOURCE_TOPIC_ID_CHANGED`
    SourceTopicIdChanged,
    /// `SOURCE_PARTITIONS_DECREASED`
    SourcePartitionsDecreased,
    /// `NON_MONOTONIC_LOG_APPEND_EPOCH`
    NonMonotonicLogAppendEpoch,
    /// `UNEXPECTED_TRUNCATION`
    UnexpectedTruncation,
    /// `UNSUPPORTED_MESSAGE_FORMAT`
    UnsupportedMessageFormat,
    /// `NON_MONOTONIC_SOURCE_EPOCH`
    NonMonotonicSourceEpoch,
    /// `ILLEGAL_STATE`
    IllegalState,
    /// `UNSUPPORTED_MIRROR_STATE`
    UnsupportedMirrorState,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(MirrorTopicError {
    "UNKNOWN": Unknown,
    "NOT_SET": NotSet,
    "NO_ERROR": NoError,
    "SOURCE_TOPIC_MAY_BE_DELETED": SourceTopicMayBeDeleted,
    "SOURCE_TOPIC_ID_CHANGED": SourceTopicIdChanged,
    "SOURCE_PARTITIONS_DECREASED": SourcePartitionsDecreased,
    "NON_MONOTONIC_LOG_APPEND_EPOCH": NonMonotonicLogAppendEpoch,
    "UNEXPECTED_TRUNCATION": UnexpectedTruncation,
    "UNSUPPORTED_MESSAGE_FORMAT": UnsupportedMessageFormat,
    "NON_MONOTONIC_SOURCE_EPOCH": NonMonotonicSourceEpoch,
    "ILLEGAL_STATE": IllegalState,
    "UNSUPPORTED_MIRROR_STATE": UnsupportedMirrorState,
});

/// The lag of a mirror topic on a partition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorLag {
    /// The number of the partition, counted from 0.
    pub partition: i64,
    /// The lag of the mirror, in records.
    pub lag: i64,
    /// The offset in the source of the last fetched record.
    pub last_source_fetch_offset: i64,
}

impl MirrorLag {
    /// Creates a `MirrorLag` with its required fields.
    pub fn new(partition: i64, lag: i64, last_source_fetch_offset: i64) -> Self {
        Self {
            partition,
            lag,
            last_source_fetch_offset,
        }
    }
}

model!(MirrorLag {
    "partition": partition,
    "lag": lag,
    "last_source_fetch_offset": last_source_fetch_offset,
});

/// A mirror topic to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateMirrorTopicRequestData {
    /// The name of the topic to mirror.
    pub source_topic_name: String,
    /// The name of the mirror topic. Defaults to the name of the source topic with the prefix of
    /// the link, if it has one.
    pub mirror_topic_name: Option<String>,
    /// The replication factor of the partitions. Leave it out, because Confluent Cloud accepts few
    /// values.
    pub replication_factor: Option<i64>,
    /// The configuration parameters of the mirror topic.
    pub configs: Option<Vec<ConfigData>>,
}

impl CreateMirrorTopicRequestData {
    /// Creates a `CreateMirrorTopicRequestData` with its required fields.
    pub fn new(source_topic_name: impl Into<String>) -> Self {
        Self {
            source_topic_name: source_topic_name.into(),
            mirror_topic_name: None,
            replication_factor: None,
            configs: None,
        }
    }

    /// Sets [`mirror_topic_name`](Self::mirror_topic_name).
    #[must_use]
    pub fn with_mirror_topic_name(
        mut self,
        mirror_topic_name: impl Into<String>,
    ) -> Self {
        self.mirror_topic_name = Some(mirror_topic_name.into());
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
        configs: impl IntoIterator<Item = impl Into<ConfigData>>,
    ) -> Self {
        self.configs = Some(configs.into_iter().map(Into::into).collect());
        self
    }
}

model!(CreateMirrorTopicRequestData {
    "source_topic_name": source_topic_name,
    "mirror_topic_name": mirror_topic_name,
    "replication_factor": replication_factor,
    "configs": configs,
});

/// The mirror topics to change, by name or by pattern.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlterMirrorsRequestData {
    /// The names of the mirror topics.
    pub mirror_topic_names: Option<Vec<String>>,
    /// The regular expression for the names of the mirror topics.
    pub mirror_topic_name_pattern: Option<String>,
}

impl AlterMirrorsRequestData {
    /// Creates an empty `AlterMirrorsRequestData`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mirror_topic_names`](Self::mirror_topic_names).
    #[must_use]
    pub fn with_mirror_topic_names(
        mut self,
        mirror_topic_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mirror_topic_names = Some(
            mirror_topic_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`mirror_topic_name_pattern`](Self::mirror_topic_name_pattern).
    #[must_use]
    pub fn with_mirror_topic_name_pattern(
        mut self,
        mirror_topic_name_pattern: impl Into<String>,
    ) -> Self {
        self.mirror_topic_name_pattern = Some(mirror_topic_name_pattern.into());
        self
    }
}

model!(AlterMirrorsRequestData {
    "mirror_topic_names": mirror_topic_names,
    "mirror_topic_name_pattern": mirror_topic_name_pattern,
});

/// Results for several mirror topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterMirrorStatusResponseDataList {
    /// The type of the list.
    pub kind: String,
    /// The metadata of a list.
    pub metadata: ResourceCollectionMetadata,
    /// The results, one per mirror topic.
    pub data: Vec<AlterMirrorStatusResponseData>,
}

impl AlterMirrorStatusResponseDataList {
    /// Creates an `AlterMirrorStatusResponseDataList` with its required fields.
    pub fn new(
        kind: impl Into<String>,
        metadata: impl Into<ResourceCollectionMetadata>,
        data: impl IntoIterator<Item = impl Into<AlterMirrorStatusResponseData>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(AlterMirrorStatusResponseDataList {
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

/// The result for a mirror topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlterMirrorStatusResponseData {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The name of the mirror topic.
    pub mirror_topic_name: String,
    /// The human-readable error message. Null if there was no error.
    pub error_message: Option<String>,
    /// The error code. Null if there was no error.
    pub error_code: Option<i64>,
    /// The lag of the mirror on each partition.
    pub mirror_lags: Vec<MirrorLag>,
    /// The number of truncated records. Null unless requested.
    pub messages_truncated: Option<i64>,
    /// The truncated records, by partition.
    pub partition_level_truncation_data: Vec<PartitionLevelTruncationData>,
}

/// The required fields of [`AlterMirrorStatusResponseData`], taken by
/// [`AlterMirrorStatusResponseData::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct AlterMirrorStatusResponseDataRequired {
    /// The type of the object.
    pub kind: String,
    /// The metadata of an object.
    pub metadata: ResourceMetadata,
    /// The name of the mirror topic.
    pub mirror_topic_name: String,
    /// The human-readable error message. Null if there was no error.
    pub error_message: Option<String>,
    /// The error code. Null if there was no error.
    pub error_code: Option<i64>,
    /// The lag of the mirror on each partition.
    pub mirror_lags: Vec<MirrorLag>,
    /// The number of truncated records. Null unless requested.
    pub messages_truncated: Option<i64>,
    /// The truncated records, by partition.
    pub partition_level_truncation_data: Vec<PartitionLevelTruncationData>,
}

impl AlterMirrorStatusResponseData {
    /// Creates an `AlterMirrorStatusResponseData` from its required fields.
    pub fn new(required: AlterMirrorStatusResponseDataRequired) -> Self {
        Self {
            kind: required.kind,
            metadata: required.metadata,
            mirror_topic_name: required.mirror_topic_name,
            error_message: required.error_message,
            error_code: required.error_code,
            mirror_lags: required.mirror_lags,
            messages_truncated: required.messages_truncated,
            partition_level_truncation_data: required.partition_level_truncation_data,
        }
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: i64) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`messages_truncated`](Self::messages_truncated).
    #[must_use]
    pub fn with_messages_truncated(mut self, messages_truncated: i64) -> Self {
        self.messages_truncated = Some(messages_truncated);
        self
    }
}

model!(AlterMirrorStatusResponseData {
    "kind": kind,
    "metadata": metadata,
    "mirror_topic_name": mirror_topic_name,
    "error_message": error_message or_null,
    "error_code": error_code or_null,
    "mirror_lags": mirror_lags,
    "messages_truncated": messages_truncated or_null,
    "partition_level_truncation_data": partition_level_truncation_data,
});

/// The truncated records of a partition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartitionLevelTruncationData {
    /// The number of the partition, counted from 0.
    pub partition_id: i64,
    /// The new end offset of the partition.
    pub offset_truncated_to: i64,
    /// The number of truncated records.
    pub messages_truncated: i64,
}

impl PartitionLevelTruncationData {
    /// Creates a `PartitionLevelTruncationData` with its required fields.
    pub fn new(
        partition_id: i64,
        offset_truncated_to: i64,
        messages_truncated: i64,
    ) -> Self {
        Self {
            partition_id,
            offset_truncated_to,
            messages_truncated,
        }
    }
}

model!(PartitionLevelTruncationData {
    "partition_id": partition_id,
    "offset_truncated_to": offset_truncated_to,
    "messages_truncated": messages_truncated,
});
