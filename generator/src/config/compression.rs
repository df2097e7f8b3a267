//! The settings of the compression of request bodies. Data only.

/// The operations that accept compressed bodies: those of groups, and single ones. Without either, all operations.
#[derive(Clone, Debug, Default)]
pub struct CompressionConfig {
    /// The minimum size of a body that is compressed, in bytes.
    pub min_size: Option<u64>,
    /// The groups, such as `logs/v2`.
    pub groups: Vec<String>,
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
}

impl CompressionConfig {
    /// The minimum size without a setting. Smaller bodies fit in a packet anyway.
    pub const MIN_SIZE: u64 = 1024;
}
