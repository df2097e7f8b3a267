// Copied by sdkwright from sdk-runtime (src/client/response_store.rs); do not edit.

//! The place of a store of responses in an attempt.
//!
//! The module `cache` implements it in SDKs that have it. A store adds validators to requests and answers 304 responses;
//! it never returns a stored response without revalidation.

use std::any::Any;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;

use crate::response::RawResponse;

/// A store of responses.
pub(crate) trait ResponseStore: Send + Sync {
    /// Adds the validators of a stored response to a request. Returns `None` if the response must not be stored.
    fn prepare(&self, request: &mut http::Request<Bytes>) -> Option<StoreTicket>;

    /// Returns the stored response in place of a 304, updated, and stores other responses if they can be.
    fn resolve(&self, ticket: StoreTicket, response: RawResponse) -> RawResponse;

    /// Removes the validators that [`prepare`](Self::prepare) added, before the request is redirected.
    fn withdraw(&self, ticket: StoreTicket, request: &mut http::Request<Bytes>);
}

/// The state of a store between a request and its response.
pub(crate) type StoreTicket = Box<dyn Any + Send>;

/// The headers that the client sets: parameters, defaults and credentials. Responses are stored separately for each of
/// them, whatever `Vary` says.
#[derive(Clone)]
pub(crate) struct ClientHeaders(pub(crate) HeaderMap);

/// A store that the clones of a client share.
pub(crate) type SharedStore = Arc<dyn ResponseStore>;
