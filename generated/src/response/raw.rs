// Copied from generator/runtime/src/response/raw.rs by `cargo xtask codegen`; edit it there.

//! A response with its raw body. Data only.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A response with its raw body.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl RawResponse {
    /// Returns the status and the headers.
    pub(crate) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status, &self.headers)
    }
}
