//! Webhooks. Contains only data.

use crate::resolve::model::operation::Operation;

/// A request that the service sends on its own (OpenAPI 3.1, `webhooks`).
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The name.
    pub name: String,
    /// The request. Its path is empty, and its body and its parameters are those that the service sends.
    pub request: Operation,
}
