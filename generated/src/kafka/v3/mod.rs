// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Kafka REST.
//!
//! Topics, records, configuration, ACLs, consumer groups and cluster links of a Kafka cluster.
//!
//! [`Client::kafka_v3`](crate::Client::kafka_v3) gives a handle, [`KafkaV3`], with a method for
//! each kind of resource.
//!
//! Host: kafka, whose URL the application gives:
//! [`ClientBuilder::kafka_url`](crate::ClientBuilder::kafka_url) or [`KafkaV3::at`]. Credentials:
//! external access token, Kafka API key.

mod acls;
mod clusters;
mod configs;
mod consumer_groups;
mod links;
mod partitions;
mod records;
#[cfg(feature = "early-access")]
mod share_groups;
#[cfg(feature = "early-access")]
mod streams_groups;
mod topics;
mod types;

pub mod requests;

pub use self::acls::{
    AclData, AclDataList, AclDataRequired, AclOperation, AclPatternType, AclPermission,
    AclResourceType, AclsClient, CreateAclRequestData, CreateAclRequestDataList,
    DeletedAclDataList,
};
pub use self::clusters::{ClusterData, ClusterDataRequired, ClustersClient};
pub use self::configs::{
    ClusterConfigData, ClusterConfigDataList, ClusterConfigDataRequired,
    ClusterConfigType, ConfigSource, ConfigSynonymData, ConfigsClient, TopicConfigData,
    TopicConfigDataList, TopicConfigDataRequired, UpdateConfigRequestData,
};
pub use self::consumer_groups::{
    ConsumerData, ConsumerDataList, ConsumerGroupData, ConsumerGroupDataList,
    ConsumerGroupDataRequired, ConsumerGroupLagSummaryData,
    ConsumerGroupLagSummaryDataRequired, ConsumerGroupState, ConsumerGroupType,
    ConsumerGroupsClient, ConsumerLagData, ConsumerLagDataList, ConsumerLagDataRequired,
};
pub use self::links::{
    AlterMirrorStatusResponseData, AlterMirrorStatusResponseDataList,
    AlterMirrorStatusResponseDataRequired, AlterMirrorsRequestData, ConfigData,
    CreateLinkRequestData, CreateMirrorTopicRequestData, LinkCategory, LinkError,
    LinkState, LinkTask, LinkTaskError, LinkTaskState, LinksClient,
    ListLinkConfigsResponseData, ListLinkConfigsResponseDataList,
    ListLinkConfigsResponseDataRequired, ListLinkConfigsResponseDataSource,
    ListLinksResponseData, ListLinksResponseDataList, ListMirrorTopicsResponseData,
    ListMirrorTopicsResponseDataList, ListMirrorTopicsResponseDataRequired, MirrorLag,
    MirrorTopicError, MirrorTopicStatus, PartitionLevelTruncationData, StateCategory,
    UpdateLinkConfigRequestData,
};
pub use self::partitions::{PartitionData, PartitionDataList, PartitionsClient};
pub use self::records::{
    ProduceRequest, ProduceRequestData, ProduceRequestDataType, ProduceRequestHeader,
    ProduceResponse, ProduceResponseData, ProduceResponseDataType, RecordsClient,
};
#[cfg(feature = "early-access")]
pub use self::share_groups::{
    ShareGroupConsumerAssignmentData, ShareGroupConsumerAssignmentDataList,
    ShareGroupConsumerAssignmentDataRequired, ShareGroupConsumerData,
    ShareGroupConsumerDataList, ShareGroupData, ShareGroupDataList,
    ShareGroupDataRequired, ShareGroupState, ShareGroupTopicPartitionData,
    ShareGroupsClient,
};
#[cfg(feature = "early-access")]
pub use self::streams_groups::{
    AssignmentsType, StreamsGroupData, StreamsGroupDataList, StreamsGroupDataRequired,
    StreamsGroupMemberAssignmentData, StreamsGroupMemberAssignmentDataRequired,
    StreamsGroupMemberData, StreamsGroupMemberDataList, StreamsGroupMemberDataRequired,
    StreamsGroupState, StreamsGroupSubtopologyData, StreamsGroupSubtopologyDataList,
    StreamsGroupsClient, StreamsTaskData, StreamsTaskDataList,
};
pub use self::topics::{
    AuthorizedOperations, CreateTopicConfigEntry, CreateTopicRequestData, TopicData,
    TopicDataList, TopicDataRequired, TopicsClient, UpdatePartitionCountRequestData,
};
pub use self::types::{
    AlterConfigBatchRequestData, AlterConfigEntry, AlterConfigEntryOperation,
    Relationship, ResourceCollectionMetadata, ResourceMetadata,
};

use crate::client::Client;
use crate::model::Secret;
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};

/// Kafka REST.
///
/// Reached by [`Client::kafka_v3`](crate::Client::kafka_v3).
#[derive(Clone, Debug)]
pub struct KafkaV3 {
    client: Client,
}

impl KafkaV3 {
    /// Access control lists (ACLs) of topics, groups and the Kafka cluster.
    pub fn acls(&self) -> AclsClient {
        AclsClient {
            client: self.client.clone(),
        }
    }

    /// The Kafka cluster itself.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }

    /// Configuration parameters of the Kafka cluster and of topics.
    pub fn configs(&self) -> ConfigsClient {
        ConfigsClient {
            client: self.client.clone(),
        }
    }

    /// Consumer groups, their members and their lag.
    pub fn consumer_groups(&self) -> ConsumerGroupsClient {
        ConsumerGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Links to other Kafka clusters, and topics that mirror those of a linked cluster.
    pub fn links(&self) -> LinksClient {
        LinksClient {
            client: self.client.clone(),
        }
    }

    /// Partitions of topics.
    pub fn partitions(&self) -> PartitionsClient {
        PartitionsClient {
            client: self.client.clone(),
        }
    }

    /// Records of topics.
    pub fn records(&self) -> RecordsClient {
        RecordsClient {
            client: self.client.clone(),
        }
    }

    /// Share groups, whose consumers can share a partition.
    #[cfg(feature = "early-access")]
    pub fn share_groups(&self) -> ShareGroupsClient {
        ShareGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Streams groups, whose members run the tasks of a Kafka Streams application.
    #[cfg(feature = "early-access")]
    pub fn streams_groups(&self) -> StreamsGroupsClient {
        StreamsGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Topics of the Kafka cluster.
    pub fn topics(&self) -> TopicsClient {
        TopicsClient {
            client: self.client.clone(),
        }
    }

    /// The same at this URL, in place of the client's. If it is not one, calls say so and send nothing.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&KAFKA, url),
        }
    }

    /// The same at the URL that this holds in `spec.endpoints`, if there is one only, or else in
    /// `spec.http_endpoint`. If it holds none yet, calls say so and send nothing.
    #[cfg(feature = "cmk-v2")]
    pub fn at_cluster(&self, cluster: &crate::cmk::v2::Cluster) -> Self {
        self.at(
            cluster
                .spec
                .endpoints
                .as_ref()
                .filter(|all| all.len() == 1)
                .and_then(|all| all.values().next())
                .map_or(
                    cluster.spec.http_endpoint.as_deref().unwrap_or_default(),
                    |it| &it.http_endpoint,
                ),
        )
    }

    /// The same with this external access token, in place of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// The same with this Kafka API key, in place of the client's.
    pub fn with_kafka_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&KAFKA_API_KEY, key, secret),
        }
    }

    /// The same, sending the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }
}

impl Client {
    /// Kafka REST.
    pub fn kafka_v3(&self) -> KafkaV3 {
        KafkaV3 { client: self.clone() }
    }
}
