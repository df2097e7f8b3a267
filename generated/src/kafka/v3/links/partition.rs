// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "partition".

use crate::model::model;

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
