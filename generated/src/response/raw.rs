// Copied from generator/runtime/src/response/raw.rs by `cargo xtask codegen`; edit it there.

//! What the service sent, read to its end. Data only.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// What the service sent.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawResponse {
    /// Status and headers.
    pub(crate) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status, &self.headers)
    }
}
