//! The settings of idempotency keys. Data only.

/// The header with an idempotency key, and the operations that accept it. An operation is selected by its method or by
/// its name.
#[derive(Clone, Debug, Default)]
pub struct IdempotencyConfig {
    /// The name of the header, such as `Idempotency-Key`.
    pub header: Option<String>,
    /// The methods of the operations: `POST` if neither methods nor operations are set.
    pub methods: Vec<String>,
    /// The operations, by `operationId` or by `METHOD /path`.
    pub operations: Vec<String>,
}

impl IdempotencyConfig {
    /// The methods that can have a key. Other methods only read.
    pub const METHODS: &'static [&'static str] = &["POST", "PUT", "PATCH", "DELETE"];

    /// Returns the methods whose operations accept a key.
    pub fn effective_methods(&self) -> Vec<&str> {
        match (self.methods.as_slice(), self.operations.as_slice()) {
            ([], []) => vec!["POST"],
            (methods, _) => methods.iter().map(String::as_str).collect(),
        }
    }
}
