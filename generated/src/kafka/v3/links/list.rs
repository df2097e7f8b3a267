// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "list".

use crate::kafka::v3::{ResourceCollectionMetadata, ResourceMetadata};
use crate::model::{Secret, model, open_enum};
use crate::wait::{Phased, Phases};
use super::{
    LinkCategory, LinkError, LinkState, LinkTask, LinkTaskError, MirrorLag,
    MirrorTopicError, MirrorTopicStatus,
};

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
