// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Links to other Kafka clusters, and topics that mirror those of a linked cluster.

mod alter;
mod config;
mod create;
mod link;
mod list;
mod mirror;
mod partition;
mod state;
mod update;

pub use self::alter::{
    AlterLinkConfigBatchRequestData, AlterLinkConfigEntry, AlterMirrorStatusResponseData,
    AlterMirrorStatusResponseDataList, AlterMirrorStatusResponseDataRequired,
    AlterMirrorsRequestData,
};
pub use self::config::ConfigData;
pub use self::create::{CreateLinkRequestData, CreateMirrorTopicRequestData};
pub use self::link::{
    LinkCategory, LinkError, LinkState, LinkTask, LinkTaskError, LinkTaskState,
};
pub use self::list::{
    ListLinkConfigsResponseData, ListLinkConfigsResponseDataList,
    ListLinkConfigsResponseDataRequired, ListLinkConfigsResponseDataSource,
    ListLinksResponseData, ListLinksResponseDataList, ListMirrorTopicsResponseData,
    ListMirrorTopicsResponseDataList, ListMirrorTopicsResponseDataRequired,
};
pub use self::mirror::{MirrorLag, MirrorTopicError, MirrorTopicStatus};
pub use self::partition::PartitionLevelTruncationData;
pub use self::state::StateCategory;
pub use self::update::UpdateLinkConfigRequestData;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};
use crate::wait::Waiter;

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
