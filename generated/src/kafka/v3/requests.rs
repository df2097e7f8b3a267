// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Request builders, returned by the methods of this group's handles.

pub use super::acls::{CreateAclBatch, CreateAcls, DeleteAcls, ListAcls};
pub use super::clusters::GetCluster;
pub use super::configs::{
    DeleteClusterConfig, DeleteTopicConfig, GetClusterConfig, GetTopicConfig,
    ListAllTopicConfigs, ListClusterConfigs, ListDefaultTopicConfigs, ListTopicConfigs,
    UpdateClusterConfig, UpdateClusterConfigs, UpdateTopicConfig, UpdateTopicConfigs,
};
pub use super::consumer_groups::{
    GetConsumer, GetConsumerGroup, GetConsumerGroupLagSummary, GetConsumerLag,
    ListConsumerGroups, ListConsumerLags, ListConsumers,
};
pub use super::links::{
    CreateLink, CreateMirrorTopic, DeleteLink, DeleteLinkConfig, FailOverMirrorTopics,
    GetLink, GetLinkConfig, GetMirrorTopic, ListLinkConfigs, ListLinks, ListMirrorTopics,
    ListMirrorTopicsOfLink, PauseMirrorTopics, PromoteMirrorTopics, ResumeMirrorTopics,
    ReverseAndPauseMirrorTopics, ReverseAndStartMirrorTopics,
    TruncateAndRestoreMirrorTopics, UpdateLinkConfig, UpdateLinkConfigs,
};
pub use super::partitions::{GetPartition, ListPartitions};
pub use super::records::{ProduceRecord, ProduceRecords};
#[cfg(feature = "early-access")]
pub use super::share_groups::{
    GetShareGroup, GetShareGroupConsumer, ListShareGroupConsumerAssignments,
    ListShareGroupConsumers, ListShareGroups,
};
#[cfg(feature = "early-access")]
pub use super::streams_groups::{
    GetStreamsGroup, GetStreamsGroupMember, GetStreamsGroupMemberAssignments,
    GetStreamsGroupMemberTargetAssignments, GetStreamsGroupMemberTargetTask,
    GetStreamsGroupMemberTask, GetStreamsGroupSubtopology,
    ListStreamsGroupMemberTargetTasks, ListStreamsGroupMemberTasks,
    ListStreamsGroupMembers, ListStreamsGroupSubtopologies, ListStreamsGroups,
};
pub use super::topics::{
    CreateTopic, DeleteTopic, GetTopic, ListTopics, UpdatePartitionCount,
};
