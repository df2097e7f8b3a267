//! What the service sent, read to its end. Data only.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// What the service sent.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Reply {
    /// Status and headers.
    pub(crate) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status, &self.headers)
    }
}
