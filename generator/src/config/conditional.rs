//! The settings of conditional requests. Data only.

/// A header with a condition, and the operations that accept it although their document does not declare it. An operation
/// is selected by its method or by its name.
#[derive(Clone, Debug, Default)]
pub struct ConditionalConfig {
    /// The name of the header.
    pub header: Option<String>,
    /// The methods of the operations.
    pub methods: Vec<String>,
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
}

impl ConditionalConfig {
    /// The headers whose value is an entity tag (RFC 9110, 13.1).
    pub const HEADERS: &'static [&'static str] = &["If-Match", "If-None-Match"];

    /// The methods that can have a condition.
    pub const METHODS: &'static [&'static str] = &["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
}
