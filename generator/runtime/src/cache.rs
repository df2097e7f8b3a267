//! A bounded cache of responses, which saves the transfer of bodies that have not changed.
//!
//! ```text
//! use example_sdk::cache::CachePolicy;
//!
//! let client = Client::builder().cache(CachePolicy::new().max_bytes(4 << 20)).build()?;
//! ```
//!
//! The cache holds the responses of `GET` operations with an `ETag` or `Last-Modified` header. A later call to the same URL
//! sends `If-None-Match` or `If-Modified-Since`. If the service responds with 304 Not Modified, the call returns the
//! stored body, with the headers of both responses (RFC 9111, 4.3.4). Every call still sends a request: a stored response
//! is never returned without revalidation.
//!
//! Responses are stored separately for each credential and for each combination of the request headers that `Vary` names.
//! The cache holds neither credentials nor URLs, only their fingerprints. It never stores a response with
//! `Cache-Control: no-store`, `Vary: *` or `Set-Cookie`, that of an operation whose documented types contain secrets, or
//! that of a raw request. A call with conditional or range headers of its own bypasses the cache.

mod entry;
mod fingerprint;
mod memory;
mod policy;
mod store;

pub use self::policy::CachePolicy;
use self::store::ResponseCache;
use crate::client::ClientBuilder;

impl ClientBuilder {
    /// Enables a [cache of responses](crate::cache), which all clones of the client share. Disabled by default.
    pub fn cache(self, policy: CachePolicy) -> Self {
        self.set_response_store(ResponseCache::new(&policy))
    }
}

#[cfg(test)]
mod tests;
