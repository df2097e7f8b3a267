// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "alter".

use crate::kafka::v3::{
    AlterConfigEntryOperation, ResourceCollectionMetadata, ResourceMetadata,
};
use crate::model::{Nullable, Secret, model};
use super::{MirrorLag, PartitionLevelTruncationData};

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
