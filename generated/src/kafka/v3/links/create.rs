// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "create".

use crate::model::model;
use super::ConfigData;

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
