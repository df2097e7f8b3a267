//! Which operation a request belongs to, for those who see requests but not calls.
//!
//! In: an operation. Out: what its documents call it, as an extension of the [`http::Request`]. Knows nothing of
//! arguments: the same for every call of an operation.

use std::fmt;

use super::Operation;

/// Which operation of the API a request belongs to.
///
/// Every request that a client gives its [`Transport`](crate::transport::Transport) has one among its
/// [extensions](http::Extensions); [`of`](Self::of) finds it there. It is the same for every call of an operation:
/// nothing in it comes from an argument, and so it may be logged and may name a metric.
#[derive(Clone, Copy)]
pub struct OperationInfo(&'static Operation);

impl OperationInfo {
    pub(crate) fn new(operation: &'static Operation) -> Self {
        Self(operation)
    }

    /// The operation of a request; `None` if no client of this crate made the request.
    pub fn of<B>(request: &http::Request<B>) -> Option<Self> {
        request.extensions().get().copied()
    }

    /// Its id in the API's documents (OpenAPI 3.0, `operationId`), such as `getIamV2User`.
    pub fn id(self) -> &'static str {
        self.0.id
    }

    /// Its name in words, such as `get user`.
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Its HTTP method in capitals, such as `GET`.
    pub fn method(self) -> &'static str {
        self.0.method
    }

    /// The template of its path, such as `/iam/v2/users/{id}`, without a query.
    pub fn route(self) -> &'static str {
        self.0.path.split_once('?').map_or(self.0.path, |(route, _)| route)
    }

    /// What the host that serves it is called, such as `control plane`. Its URL may be another for each client.
    pub fn host(self) -> &'static str {
        self.0.host.name
    }
}

/// Which attempt of its call a request is, for the mock of the feature `testing`; the first one is 1.
#[cfg(feature = "testing")]
#[derive(Clone, Copy)]
pub(crate) struct AttemptNumber(pub(crate) u32);

/// Operations are the same if their ids are.
impl PartialEq for OperationInfo {
    fn eq(&self, other: &Self) -> bool {
        self.0.id == other.0.id
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

#[cfg(test)]
mod tests;
