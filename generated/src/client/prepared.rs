// Copied from generator/runtime/src/client/prepared.rs by `cargo xtask codegen`; edit it there.

//! A call that is ready to be sent. Data only.

use http::HeaderMap;

use super::options::CallOptions;
use crate::operation::Operation;

/// A call without credentials, ready to be sent any number of times.
#[derive(Clone)]
pub(crate) struct PreparedCall {
    pub(crate) operation: &'static Operation,
    /// The path, encoded, without the query.
    pub(crate) path: String,
    /// Path and query, encoded.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<bytes::Bytes>,
    pub(crate) options: CallOptions,
}
