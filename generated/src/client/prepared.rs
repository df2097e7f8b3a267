// Copied from generator/runtime/src/client/prepared.rs by `cargo xtask codegen`; edit it there.

//! A prepared call. Data only.

use http::HeaderMap;
#[cfg(feature = "testing")]
use http::HeaderName;

use super::options::CallOptions;
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
}
