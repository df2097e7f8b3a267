// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Kafka REST.
//!
//! Topics, records, configuration, ACLs, consumer groups and cluster links of a Kafka cluster.
//!
//! [`Client::kafka_v3`](crate::Client::kafka_v3) returns a handle, [`KafkaV3`], with a method for
//! each kind of resource.
//!
//! Feature: `kafka-v3`. Host: kafka, whose URL is set with
//! [`ClientBuilder::kafka_url`](crate::ClientBuilder::kafka_url) or [`KafkaV3::at`]. Credentials:
//! external access token, Kafka API key.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 400: The request is malformed, or a value in it is invalid.
//! - 401: The credentials are missing, invalid or expired. `error_code` is 40101.
//! - 403: The credentials do not permit this operation. `error_code` is 40301.
//! - 429: The rate limit is exceeded. The body is an HTML page, and there is no `Retry-After`
//!   header.
//! - 5XX: The service failed. The request may have taken effect. If `error_code` is 50003, the
//!   request may be retried.

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
    AlterConfigBatchRequestData, AlterConfigEntry, ClusterConfigData,
    ClusterConfigDataList, ClusterConfigDataRequired, ClusterConfigType, ConfigSource,
    ConfigSynonymData, ConfigsClient, TopicConfigData, TopicConfigDataList,
    TopicConfigDataRequired, UpdateConfigRequestData,
};
pub use self::consumer_groups::{
    ConsumerData, ConsumerDataList, ConsumerGroupData, ConsumerGroupDataList,
    ConsumerGroupDataRequired, ConsumerGroupLagSummaryData,
    ConsumerGroupLagSummaryDataRequired, ConsumerGroupState, ConsumerGroupType,
    ConsumerGroupsClient, ConsumerLagData, ConsumerLagDataList, ConsumerLagDataRequired,
};
pub use self::links::{
    AlterLinkConfigBatchRequestData, AlterLinkConfigEntry, AlterMirrorStatusResponseData,
    AlterMirrorStatusResponseDataList, AlterMirrorStatusResponseDataRequired,
    AlterMirrorsRequestData, ConfigData, CreateLinkRequestData,
    CreateMirrorTopicRequestData, LinkCategory, LinkError, LinkState, LinkTask,
    LinkTaskError, LinkTaskState, LinksClient, ListLinkConfigsResponseData,
    ListLinkConfigsResponseDataList, ListLinkConfigsResponseDataRequired,
    ListLinkConfigsResponseDataSource, ListLinksResponseData, ListLinksResponseDataList,
    ListMirrorTopicsResponseData, ListMirrorTopicsResponseDataList,
    ListMirrorTopicsResponseDataRequired, MirrorLag, MirrorTopicError, MirrorTopicStatus,
    PartitionLevelTruncationData, StateCategory, UpdateLinkConfigRequestData,
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
    AlterConfigEntryOperation, Relationship, ResourceCollectionMetadata, ResourceMetadata,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::model::Secret;
use crate::operation::RawOperations;
use crate::service::{EXTERNAL_TOKEN, KAFKA, KAFKA_API_KEY};

/// The resources of [`Client::kafka_v3`](crate::Client::kafka_v3): Kafka REST.
#[derive(Clone, Debug)]
pub struct KafkaV3 {
    client: Client,
}

impl KafkaV3 {
    /// Returns a handle, [`AclsClient`].
    ///
    /// Access control lists (ACLs) of topics, groups and the Kafka cluster.
    pub fn acls(&self) -> AclsClient {
        AclsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the Kafka cluster itself.
    pub fn clusters(&self) -> ClustersClient {
        ClustersClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ConfigsClient`].
    ///
    /// Configuration parameters of the Kafka cluster and of topics.
    pub fn configs(&self) -> ConfigsClient {
        ConfigsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ConsumerGroupsClient`].
    ///
    /// Consumer groups, their members and their lag.
    pub fn consumer_groups(&self) -> ConsumerGroupsClient {
        ConsumerGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`LinksClient`].
    ///
    /// Links to other Kafka clusters, and topics that mirror those of a linked cluster.
    pub fn links(&self) -> LinksClient {
        LinksClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`PartitionsClient`].
    ///
    /// Partitions of topics.
    pub fn partitions(&self) -> PartitionsClient {
        PartitionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RecordsClient`].
    ///
    /// Records of topics.
    pub fn records(&self) -> RecordsClient {
        RecordsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`ShareGroupsClient`].
    ///
    /// Share groups, whose consumers can share a partition.
    #[cfg(feature = "early-access")]
    pub fn share_groups(&self) -> ShareGroupsClient {
        ShareGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`StreamsGroupsClient`].
    ///
    /// Streams groups, whose members run the tasks of a Kafka Streams application.
    #[cfg(feature = "early-access")]
    pub fn streams_groups(&self) -> StreamsGroupsClient {
        StreamsGroupsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`TopicsClient`].
    ///
    /// Topics of the Kafka cluster.
    pub fn topics(&self) -> TopicsClient {
        TopicsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle that uses this URL instead of the client's.
    ///
    /// If the URL is invalid, calls fail without sending a request.
    pub fn at(&self, url: impl AsRef<str>) -> Self {
        Self {
            client: self.client.at(&KAFKA, url),
        }
    }

    /// Returns a handle that uses the URL in `spec.endpoints`, if that has a single entry, or else
    /// in `spec.http_endpoint` of `cluster`.
    ///
    /// If there is no URL yet, calls fail without sending a request.
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

    /// Returns a handle that uses this external access token instead of the client's.
    pub fn with_external_token(&self, token: impl Into<Secret>) -> Self {
        Self {
            client: self.client.with_bearer(&EXTERNAL_TOKEN, token),
        }
    }

    /// Returns a handle that uses this Kafka API key instead of the client's.
    pub fn with_kafka_api_key(
        &self,
        key: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Self {
        Self {
            client: self.client.with_basic(&KAFKA_API_KEY, key, secret),
        }
    }

    /// Returns a handle that also sends the ID of the identity pool to which the token belongs.
    pub fn with_identity_pool_id(&self, value: impl Into<String>) -> Self {
        Self {
            client: self
                .client
                .with_scheme_header(&EXTERNAL_TOKEN, "confluent-identity-pool-id", value),
        }
    }

    /// Creates a request to any path of the host `kafka`, for operations that have no method in
    /// this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`kafka::v3`](crate::kafka::v3): Kafka REST.
    pub fn kafka_v3(&self) -> KafkaV3 {
        KafkaV3 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &KAFKA,
    &[&[&EXTERNAL_TOKEN], &[&KAFKA_API_KEY]],
);
