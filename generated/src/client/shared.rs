// Copied by sdkwright from sdk-runtime (src/client/shared.rs); do not edit.

//! The client, and the state that its clones share for longer than a call.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::concurrency::ConcurrencyLimit;
use super::default_header::DefaultHeader;
use super::options::CallOptions;
use super::overrides::Overrides;
use super::rate_limiter::RateLimiter;
use super::response_store::SharedStore;
use crate::auth::Credentials;
use crate::intercept::Interceptors;
use crate::model::DecodeOptions;
use crate::operation::{Host, Service, Setting};
use crate::retry::{Budget, Random, RetryPolicy};
use crate::transport::{BoxFuture, Clock, Transport};

/// A client for the API.
///
/// Clones are cheap and share connections, credentials, settings, the retry budget and the rate limits.
#[derive(Clone)]
pub struct Client {
    pub(super) shared: Arc<Shared>,
    /// The overrides of a handle.
    pub(super) overrides: Option<Arc<Overrides>>,
}

/// The state that clones of a client share.
pub(super) struct Shared {
    pub(super) service: &'static Service,
    pub(super) transport: Box<dyn Transport>,
    /// `true` if the transport is that of the feature `reqwest`.
    pub(super) is_default_transport: bool,
    pub(super) clock: Box<dyn Clock>,
    pub(super) interceptors: Interceptors,
    pub(super) credentials: Credentials,
    /// The validated URLs of the hosts, without a trailing slash.
    pub(super) hosts: Vec<(&'static Host, String)>,
    /// The values of other settings.
    pub(super) values: Vec<(&'static Setting, String)>,
    pub(super) default_headers: Vec<DefaultHeader>,
    pub(super) allow_http: bool,
    pub(super) user_agent: HeaderValue,
    pub(super) timeout: Duration,
    pub(super) attempt_timeout: Duration,
    pub(super) retry: RetryPolicy,
    pub(super) budget: Budget,
    pub(super) concurrency: ConcurrencyLimit,
    pub(super) rate_limiter: RateLimiter,
    pub(super) wait_for_rate_limit: bool,
    /// The store of responses, if the application has set one.
    pub(super) store: Option<SharedStore>,
    pub(super) random: Random,
    pub(super) max_response_size: usize,
    pub(super) strict: bool,
}

impl Client {
    /// Returns the time by the client's clock.
    pub(crate) fn now(&self) -> Duration {
        self.shared.clock.now()
    }

    /// Returns the transport.
    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    /// Returns `true` if blocking work of a request runs on Tokio's blocking threads.
    pub(crate) fn uses_blocking_threads(&self) -> bool {
        self.shared.is_default_transport
    }

    /// Returns the options of decoding a body.
    pub(crate) fn decode_options(&self) -> DecodeOptions {
        DecodeOptions { strict: self.shared.strict, max_response_size: self.shared.max_response_size }
    }

    /// Returns the timeout of an attempt with these options.
    pub(crate) fn attempt_timeout(&self, options: &CallOptions) -> Duration {
        options.attempt_timeout.unwrap_or(self.shared.attempt_timeout)
    }

    /// Returns the client's clock.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    /// Returns the random number generator for jitter.
    pub(crate) fn random(&self) -> &Random {
        &self.shared.random
    }

    /// Waits for this long by the client's clock.
    pub(crate) fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.shared.clock.sleep(duration)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        formatter
            .debug_struct("Client")
            .field("credentials", &shared.credentials)
            .field("timeout", &shared.timeout)
            .field("attempt_timeout", &shared.attempt_timeout)
            .field("strict", &shared.strict)
            .finish_non_exhaustive()
    }
}
