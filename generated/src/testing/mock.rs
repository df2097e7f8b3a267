// Copied by sdkwright from sdk-runtime (src/testing/mock.rs); do not edit.

//! The in-memory service: a transport that serves rules and records requests.
//!
//! Input: rules and requests. Output: responses, the recorded requests, and unused rules.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde::de::DeserializeOwned;

use super::dry_run::request_of;
use super::fault::FaultOutcome;
use super::matching::RequestPattern;
use super::reply::Reply;
use super::request::Request;
use super::rule::When;
use super::sample::{DocumentedSuccess, sample};
use super::script::ReplySource;
use super::server::Server;
use super::setup::with_everything;
use super::verify::VerifyError;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::operation::{Operation, OperationInfo};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// An in-memory service. Clones share state.
///
/// It implements [`Transport`] and [`Clock`]. [`client`](Self::client) and [`builder`](Self::builder) create clients
/// that use it as both.
#[derive(Clone, Default)]
pub struct Mock {
    server: Arc<Server>,
}

impl Mock {
    /// Creates a service without rules, for which every request fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a client of this service, with credentials of every kind and a URL for every host.
    ///
    /// # Errors
    ///
    /// Returns the error of [`ClientBuilder::build`], which accepts the settings that are used here.
    pub fn client(&self) -> Result<Client> {
        self.builder().build()
    }

    /// Creates a builder for a client of this service, to change settings such as the retry policy.
    ///
    /// Hosts without a fixed URL get one under `.invalid`, which never resolves (RFC 6761, 6.4). To test without these
    /// credentials, use [`Client::builder`] and set a clone of this value as both the transport and the clock.
    pub fn builder(&self) -> ClientBuilder {
        with_everything(Client::builder()).transport(self.clone()).clock(self.clone())
    }

    /// Starts a rule for the request of this call. Nothing is sent, and a body that is a stream is not read: the rule
    /// matches requests with any body.
    ///
    /// A call that cannot be sent, for example because of an empty path argument, creates a rule that matches nothing.
    /// Unmatched requests and [`verify`](Self::verify) report the reason.
    pub fn when<C, T>(&self, call: impl FnOnce(&Client) -> C) -> When<T>
    where
        C: IntoFuture<Output = Result<T>>,
    {
        When::new(Arc::clone(&self.server), request_of(call))
    }

    /// Starts a rule for the requests of an operation, whatever their host and contents are.
    pub(crate) fn when_operation<T>(&self, operation: &'static Operation) -> When<T> {
        let mut request = http::Request::new(Bytes::new());
        request.extensions_mut().insert(OperationInfo::new(operation));
        let request = Request::new(request, Duration::ZERO).ok_or_else(|| "it has no operation".to_owned());
        When::of_any_contents(Arc::clone(&self.server), request)
    }

    /// Returns the sample response of this call from the API's OpenAPI documents. Nothing is sent.
    ///
    /// # Errors
    ///
    /// Returns an error if the call cannot be sent, or if its success has no body in the documents.
    pub fn sample<C, T>(&self, call: impl FnOnce(&Client) -> C) -> Result<T>
    where
        C: IntoFuture<Output = Result<T>>,
        T: DeserializeOwned,
    {
        let request = request_of(call).map_err(Error::request)?;
        sample(request.operation().id())
    }

    /// Returns the requests that were sent, in order, including those that matched no rule.
    pub fn requests(&self) -> Vec<Request> {
        self.server.requests()
    }

    /// Returns the number of requests that match this call, as compared by [`when`](Self::when), or zero if the call
    /// cannot be sent.
    pub fn count<C, T>(&self, call: impl FnOnce(&Client) -> C) -> usize
    where
        C: IntoFuture<Output = Result<T>>,
    {
        let Ok(pattern) = request_of(call).map(RequestPattern::new) else { return 0 };
        self.server.count(&pattern)
    }

    /// Returns the simulated time that has passed, such as retry delays, delayed replies and polling intervals, plus
    /// the time passed to [`advance`](Self::advance). No real time passes.
    pub fn elapsed(&self) -> Duration {
        self.server.clock.now()
    }

    /// Advances the simulated clock, for example until a token has expired.
    pub fn advance(&self, time: Duration) {
        self.server.clock.advance(time);
    }

    /// Checks that every reply of every rule was used and that every request matched a rule.
    ///
    /// # Errors
    ///
    /// Returns a list of the problems. `Debug` prints the same text as `Display`, so that `unwrap` and `?` show it in a
    /// test.
    pub fn verify(&self) -> Result<(), VerifyError> {
        let problems = self.server.problems();
        if problems.is_empty() { Ok(()) } else { Err(VerifyError::new(problems)) }
    }
}

/// Returns the response to a request.
async fn respond(
    server: Arc<Server>,
    request: http::Request<Bytes>,
) -> Result<http::Response<Body>, TransportError> {
    let request = Request::new(request, server.clock.now())
        .ok_or_else(|| TransportError::rejected("the mock serves only clients of its own crate"))?;
    let (number, step) = server.receive(&request).map_err(TransportError::rejected)?;
    if !step.delay.is_zero() {
        server.clock.sleep(step.delay).await;
    }
    let success = || {
        let operation = request.operation().name();
        DocumentedSuccess::of(request.operation().id()).ok_or_else(|| {
            TransportError::rejected(format!("the API documents have no sample for `{operation}`"))
        })
    };
    let reply = match step.answer {
        ReplySource::Reply(reply) => reply,
        ReplySource::Sample => success()?.reply(),
        ReplySource::Page(list) => list.reply(&request),
        ReplySource::Invalid(problem) => return Err(TransportError::rejected(problem)),
        ReplySource::Fault(fault) => match fault.outcome() {
            FaultOutcome::Response(reply) => reply,
            FaultOutcome::Cut => success().map(|success| success.reply()).unwrap_or(Reply::new(200)).cut(),
            FaultOutcome::Error(error) => return Err(error),
            FaultOutcome::Silence => std::future::pending().await,
        },
    };
    reply.or_header("x-request-id", format_args!("mock-{number}")).into_response(&server.clock)
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(respond(Arc::clone(&self.server), request))
    }

    /// Reads the whole body, which [`Request::body`] then returns, before it replies.
    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let server = Arc::clone(&self.server);
        Box::pin(async move {
            let (head, mut body) = request.into_parts();
            let mut whole = Vec::new();
            while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
                whole.extend_from_slice(&chunk?);
            }
            respond(server, http::Request::from_parts(head, whole.into())).await
        })
    }
}

impl Clock for Mock {
    fn now(&self) -> Duration {
        self.server.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.server.clock.sleep(duration)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Mock")
            .field("rules", &self.server.rule_count())
            .field("requests", &self.server.requests())
            .finish_non_exhaustive()
    }
}
