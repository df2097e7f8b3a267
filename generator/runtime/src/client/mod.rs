//! The client: what all calls share, and how a prepared request becomes an answer.
//!
//! In: a [`Prepared`] request. Out: the bytes of a successful answer, or an [`Error`]. Everything that lasts longer
//! than a call lives here: settings, credentials, transport, clock. Knows nothing of models.

mod attempt;
mod builder;
mod env;
#[cfg(feature = "gzip")]
mod gzip;
mod limiter;
mod overrides;
mod redirect;
mod stream;
mod trace;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use self::attempt::CallState;
pub use self::builder::ClientBuilder;
use self::limiter::Limiter;
use self::overrides::{Bound, DefaultHeader};
use self::trace::Trace;
use crate::auth::Credentials;
use crate::call::{Prepared, Raw};
use crate::error::{Error, Result};
use crate::intercept::Interceptors;
use crate::operation::{Host, OperationInfo, Setting};
use crate::response::RawResponse;
use crate::retry::{Budget, Random, RetryPolicy};
use crate::transport::{BoxFuture, Clock, Transport, within};

/// Makes calls. Clones share connections, credentials and settings, and cost little.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    /// What a handle has of its own.
    bound: Option<Arc<Bound>>,
}

struct Shared {
    transport: Box<dyn Transport>,
    clock: Box<dyn Clock>,
    interceptors: Interceptors,
    credentials: Credentials,
    /// The URLs of the hosts, checked, without a slash at the end.
    hosts: Vec<(&'static Host, String)>,
    /// What the application keeps beside credentials and URLs.
    values: Vec<(&'static Setting, String)>,
    /// Headers that go along.
    headers: Vec<DefaultHeader>,
    allow_http: bool,
    user_agent: HeaderValue,
    timeout: Duration,
    attempt_timeout: Duration,
    retry: RetryPolicy,
    budget: Budget,
    limiter: Limiter,
    limiting: bool,
    random: Random,
    max_response_size: usize,
    strict: bool,
}

impl Client {
    /// A client with credentials and hosts from the environment, and defaults for everything else.
    ///
    /// It is an error if the environment holds no credentials, or half of a pair.
    /// [`ClientBuilder::from_env`] is for other settings beside these.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// Settings for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// The time by the client's clock.
    pub(crate) fn now(&self) -> Duration {
        self.shared.clock.now()
    }

    /// The client's clock.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.shared.clock
    }

    /// Where this client's random waits come from.
    pub(crate) fn random(&self) -> &Random {
        &self.shared.random
    }

    /// Waits by the client's clock.
    pub(crate) fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.shared.clock.sleep(duration)
    }

    /// Sends a request, within the time that the whole call has.
    pub(crate) async fn execute(&self, prepared: Prepared) -> Result<Raw> {
        let clock = &*self.shared.clock;
        let limit = prepared.options.timeout.unwrap_or(self.shared.timeout);
        let trace = Trace::call(self, prepared.operation);
        let state = CallState::new(clock.now(), limit, trace);
        let answer = state.trace.around(within(clock, limit, self.attempts(&prepared, &state))).await;
        let (attempts, elapsed) = (state.attempts(), clock.now().saturating_sub(state.start));
        let answer = answer.unwrap_or_else(|| {
            let error = Error::timeout(format!("no answer within {limit:?}, the limit of the whole call"));
            let error = match state.take_last() {
                Some(last) => error.caused_by(last),
                None => error,
            };
            self.ended(OperationInfo::new(prepared.operation), &state, Err(&error), None);
            Err(error)
        });
        state.trace.ended(attempts, answer.as_ref().map(RawResponse::head));
        let Prepared { operation, path, .. } = prepared;
        match answer {
            Ok(reply) => Ok(Raw { operation, path, attempts, elapsed, strict: self.shared.strict, reply }),
            // Where nothing was sent, the path would say nothing.
            Err(error) if attempts == 0 => Err(error.during(operation, "")),
            Err(error) => Err(error.during(operation, &path).after(attempts, elapsed)),
        }
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

#[cfg(test)]
mod tests;
