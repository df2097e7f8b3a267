//! The response store of a client: adds validators to requests and resolves 304 responses.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE};
use http::{HeaderName, Method, StatusCode};

use super::entry::{Entry, has_no_store};
use super::fingerprint::{Fingerprint, FingerprintKeys};
use super::memory::Memory;
use super::policy::CachePolicy;
use crate::client::{ResponseStore, StoreTicket};
use crate::response::RawResponse;

/// A cache of responses.
pub(super) struct ResponseCache {
    keys: FingerprintKeys,
    pub(super) memory: Mutex<Memory>,
}

/// A request whose response can be stored.
struct Ticket {
    primary: Fingerprint,
    /// The request without its body, from which the variant follows.
    request: http::Request<Bytes>,
    /// The variant whose validators were sent.
    sent: Option<(Fingerprint, Arc<Entry>)>,
}

/// The headers with which a call makes its own conditions.
const CONDITIONS: [HeaderName; 6] =
    [IF_MATCH, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_RANGE, IF_UNMODIFIED_SINCE, RANGE];

impl ResponseCache {
    pub(super) fn new(policy: &CachePolicy) -> Self {
        Self { keys: FingerprintKeys::default(), memory: Mutex::new(Memory::new(policy)) }
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores a response, if it can be.
    fn store(&self, ticket: &Ticket, response: &RawResponse) {
        let Some((entry, names)) = Entry::new(response) else { return };
        let variant = self.keys.of_variant(ticket.primary, &names, &ticket.request);
        self.memory().insert((ticket.primary, variant), names, entry);
    }
}

impl ResponseStore for ResponseCache {
    fn prepare(&self, request: &mut http::Request<Bytes>) -> Option<StoreTicket> {
        let headers = request.headers();
        let is_cacheable = request.method() == Method::GET
            && request.body().is_empty()
            && !has_no_store(headers)
            && !CONDITIONS.iter().any(|name| headers.contains_key(name));
        if !is_cacheable {
            return None;
        }
        let primary = self.keys.of_request(request);
        let mut memory = self.memory();
        let sent = memory.vary(primary).and_then(|names| {
            let variant = self.keys.of_variant(primary, &names, request);
            memory.get(variant).map(|entry| (variant, entry))
        });
        drop(memory);
        let mut copy = http::Request::new(Bytes::new());
        copy.headers_mut().clone_from(request.headers());
        if let Some((_, entry)) = &sent {
            entry.add_validators(request.headers_mut());
        }
        Some(Box::new(Ticket { primary, request: copy, sent }))
    }

    fn resolve(&self, ticket: StoreTicket, response: RawResponse) -> RawResponse {
        let Ok(ticket) = ticket.downcast::<Ticket>() else { return response };
        match (&ticket.sent, response.status) {
            (Some((variant, stored)), StatusCode::NOT_MODIFIED) => {
                let Some(entry) = stored.updated(&response.headers) else {
                    // The 304 is for another representation, so the stored one must not be used.
                    self.memory().remove(*variant);
                    return response;
                };
                let Entry { headers, body } = entry;
                let response =
                    RawResponse { status: StatusCode::OK, headers, body, received: response.received };
                self.memory().remove(*variant);
                self.store(&ticket, &response);
                response
            }
            (_, StatusCode::OK) => {
                if let Some((variant, _)) = &ticket.sent {
                    self.memory().remove(*variant);
                }
                self.store(&ticket, &response);
                response
            }
            (
                Some((variant, _)),
                StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN,
            ) => {
                self.memory().remove(*variant);
                response
            }
            _ => response,
        }
    }

    fn withdraw(&self, ticket: StoreTicket, request: &mut http::Request<Bytes>) {
        let has_validators = ticket.downcast::<Ticket>().is_ok_and(|ticket| ticket.sent.is_some());
        if has_validators {
            request.headers_mut().remove(IF_NONE_MATCH);
            request.headers_mut().remove(IF_MODIFIED_SINCE);
        }
    }
}
