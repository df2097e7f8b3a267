// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "mirror".

use crate::model::{model, open_enum};

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
