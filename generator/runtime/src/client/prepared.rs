//! A prepared call. Data only.

use std::sync::Arc;

use http::HeaderMap;
#[cfg(feature = "testing")]
use http::HeaderName;

use super::options::CallOptions;
use super::streamed_body::StreamedBody;
use crate::operation::Operation;

/// A call without credentials, which can be sent any number of times.
#[derive(Clone)]
pub(crate) struct PreparedCall {
    pub(crate) operation: &'static Operation,
    /// The encoded path, without the query.
    pub(crate) path: String,
    /// The encoded path and query.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<bytes::Bytes>,
    /// The body that is sent as a stream, instead of the other one.
    pub(crate) streamed_body: Option<Arc<dyn StreamedBody>>,
    /// The body without secrets, for the output of tests.
    #[cfg(feature = "testing")]
    pub(crate) redacted_body: Option<bytes::Bytes>,
    pub(crate) options: CallOptions,
    /// The minimum size of a body that is compressed, in bytes.
    #[cfg(feature = "gzip")]
    pub(crate) compress_above: Option<usize>,
    /// `true` if all attempts send the same idempotency key, so that the service processes the call once.
    pub(crate) has_idempotency_key: bool,
    /// The header with a random key, for the mock.
    #[cfg(feature = "testing")]
    pub(crate) random_header: Option<HeaderName>,
    /// `true` if a store may keep the response: its documented types contain no secrets.
    pub(crate) is_storable: bool,
    /// `true` if a redirect is returned as the result of the call and not followed.
    pub(crate) returns_redirect: bool,
    /// `true` if the request goes to a host that is not part of the service, such as the storage of a presigned URL. It has
    /// no credentials, default headers and user agent, and interceptors do not see it.
    pub(crate) is_foreign: bool,
}

impl PreparedCall {
    /// Creates a call without a path, headers and a body.
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: String::new(),
            target: String::new(),
            headers: HeaderMap::new(),
            body: None,
            streamed_body: None,
            #[cfg(feature = "testing")]
            redacted_body: None,
            options: CallOptions::new(),
            #[cfg(feature = "gzip")]
            compress_above: None,
            has_idempotency_key: false,
            #[cfg(feature = "testing")]
            random_header: None,
            is_storable: false,
            returns_redirect: false,
            is_foreign: false,
        }
    }

    /// Returns `true` if the request can be sent by another attempt.
    pub(crate) fn can_repeat(&self) -> bool {
        self.streamed_body.as_ref().is_none_or(|body| body.can_repeat())
    }
}
