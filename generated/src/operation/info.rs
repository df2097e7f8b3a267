// Copied by sdkwright from sdk-runtime (src/operation/info.rs); do not edit.

//! The operation of a request, for transports and interceptors.
//!
//! Input: an operation. Output: its description, as an extension of the [`http::Request`]. It does not depend on
//! arguments.

use std::fmt;

use super::Operation;

/// The operation that a request belongs to.
///
/// Every request that a client passes to its [`Transport`](crate::transport::Transport) has it among its
/// [extensions](http::Extensions); use [`from_request`](Self::from_request) to get it. It contains no arguments, so it
/// is safe to log and to use as a metric label.
#[derive(Clone, Copy)]
pub struct OperationInfo(&'static Operation);

impl OperationInfo {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self(operation)
    }

    /// Returns the operation of a request, or `None` if the request was not created by a client of this crate.
    pub fn from_request<B>(request: &http::Request<B>) -> Option<Self> {
        request.extensions().get().copied()
    }

    /// Returns the ID in the API's OpenAPI document (`operationId`), such as `getIamV2User`, or `request` for a
    /// [raw request](crate::RawRequest).
    pub fn id(self) -> &'static str {
        self.0.id
    }

    /// Returns the name in words, such as `get user`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Returns the HTTP method in upper case, such as `GET`.
    pub fn method(self) -> &'static str {
        self.0.method
    }

    /// Returns the path template, such as `/iam/v2/users/{id}`, without a query. It is `/{+path}` for a [raw
    /// request](crate::RawRequest).
    pub fn route(self) -> &'static str {
        self.0.path.split_once('?').map_or(self.0.path, |(route, _)| route)
    }

    /// Returns the name of the host that serves the operation, such as `control plane`. Clients may set different URLs
    /// for it.
    pub fn host(self) -> &'static str {
        self.0.host.name
    }
}

/// The number of an attempt within its call, for the mock of the feature `testing`; the first one is 1.
#[cfg(feature = "testing")]
#[derive(Clone, Copy)]
pub(crate) struct AttemptNumber(pub(crate) u32);

/// The JSON body of a request without secrets, or the object from which its form was encoded.
#[cfg(feature = "testing")]
#[derive(Clone)]
pub(crate) struct RedactedBody(pub(crate) bytes::Bytes);

/// The header of a request whose value is random, which no rule of a mock can expect.
#[cfg(feature = "testing")]
#[derive(Clone)]
pub(crate) struct RandomHeader(pub(crate) http::HeaderName);

/// Operations are equal if their IDs, methods and hosts are.
impl PartialEq for OperationInfo {
    fn eq(&self, other: &Self) -> bool {
        (self.id(), self.method(), self.host()) == (other.id(), other.method(), other.host())
    }
}

impl Eq for OperationInfo {}

impl fmt::Debug for OperationInfo {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OperationInfo")
            .field("id", &self.id())
            .field("request", &format_args!("{} {}", self.method(), self.route()))
            .field("host", &self.host())
            .finish()
    }
}
