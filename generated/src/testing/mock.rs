// Copied from generator/runtime/src/testing/mock.rs by `cargo xtask codegen`; edit it there.

//! The service in memory: a transport that answers by rules and keeps what it was sent.
//!
//! In: rules and requests. Out: answers, the requests, and what of the rules did not happen.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::dry_run::request_of;
use super::failure::FailureOutcome;
use super::matching::RequestPattern;
use super::reply::Reply;
use super::request::Request;
use super::rule::When;
use super::sample::{DocumentedSuccess, sample};
use super::script::Answer;
use super::server::Server;
use super::setup::with_everything;
use super::verify::Unmet;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// A service in memory. Clones are the same one.
///
/// It is a [`Transport`] and a [`Clock`]; [`client`](Self::client) and [`builder`](Self::builder) use it as both.
#[derive(Clone, Default)]
pub struct Mock {
    server: Arc<Server>,
}

impl Mock {
    /// A service without rules: every request fails.
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of this service, which has credentials of every kind and a URL for every host.
    ///
    /// # Errors
    ///
    /// None, as long as [`ClientBuilder::build`] takes what a client gets here.
    pub fn client(&self) -> Result<Client> {
        self.builder().build()
    }

    /// Settings for such a client, for settings of your own, such as a retry policy.
    ///
    /// Hosts that have no URL of their own get one under `.invalid`, which leads nowhere (RFC 6761, 6.4). To do without
    /// the credentials begin with [`Client::builder`], and give it a clone of this value as the transport and one as the
    /// clock.
    pub fn builder(&self) -> ClientBuilder {
        with_everything(Client::builder()).transport(self.clone()).clock(self.clone())
    }

    /// Begins a rule for the request that this call would send. Nothing is sent.
    ///
    /// What cannot be sent, such as an empty path argument, makes a rule that answers nothing; requests that no rule
    /// answers and [`verify`](Self::verify) say why.
    pub fn when<C, T>(&self, call: impl FnOnce(&Client) -> C) -> When<T>
    where
        C: IntoFuture<Output = Result<T>>,
    {
        When::new(Arc::clone(&self.server), request_of(call))
    }

    /// The sample of the success of this call from the API's documents. Nothing is sent.
    ///
    /// # Errors
    ///
    /// The call cannot be sent, or its success has no body in the documents.
    pub fn sample<C, T>(&self, call: impl FnOnce(&Client) -> C) -> Result<T>
    where
        C: IntoFuture<Output = Result<T>>,
        T: DeserializeOwned,
    {
        let request = request_of(call).map_err(Error::request)?;
        sample(request.operation().id())
    }

    /// The requests that were sent, in order, those that no rule has answered included.
    pub fn requests(&self) -> Vec<Request> {
        self.server.requests()
    }

    /// How many requests were sent that are equal to the one of this call, as [`when`](Self::when) compares them. None
    /// if the call cannot be sent.
    pub fn count<C, T>(&self, call: impl FnOnce(&Client) -> C) -> usize
    where
        C: IntoFuture<Output = Result<T>>,
    {
        let Ok(pattern) = request_of(call).map(RequestPattern::new) else { return 0 };
        self.server.count(&pattern)
    }

    /// How much time has passed by the mock's clock: how long its clients have waited, for another attempt, for a slow
    /// answer, for a state; and what [`advance`](Self::advance) was told. No real time passes.
    pub fn elapsed(&self) -> Duration {
        self.server.clock.now()
    }

    /// Lets time pass, for example until a token is no longer valid.
    pub fn advance(&self, time: Duration) {
        self.server.clock.advance(time);
    }

    /// Whether every answer of every rule was given at least once, and every request was answered by a rule.
    ///
    /// # Errors
    ///
    /// What did not happen. It prints the same as text and for debugging, so that `unwrap` and `?` show it in a test.
    pub fn verify(&self) -> Result<(), Unmet> {
        let problems = self.server.problems();
        if problems.is_empty() { Ok(()) } else { Err(Unmet::new(problems)) }
    }
}

/// The answer to a request.
async fn answer(
    server: Arc<Server>,
    request: http::Request<Bytes>,
) -> Result<http::Response<Body>, TransportError> {
    let request = Request::new(request, server.clock.now())
        .ok_or_else(|| TransportError::refused("the mock answers clients of its own crate only"))?;
    let (number, step) = server.receive(&request).map_err(TransportError::refused)?;
    if !step.delay.is_zero() {
        server.clock.sleep(step.delay).await;
    }
    let success = || {
        let operation = request.operation().name();
        DocumentedSuccess::of(request.operation().id())
            .ok_or_else(|| TransportError::refused(format!("the documents have no sample for `{operation}`")))
    };
    let reply = match step.answer {
        Answer::Reply(reply) => reply,
        Answer::Sample => success()?.reply(),
        Answer::Page(list) => list.reply(&request),
        Answer::Invalid(problem) => return Err(TransportError::refused(problem)),
        Answer::Failure(failure) => match failure.outcome() {
            FailureOutcome::Answer(reply) => reply,
            FailureOutcome::Cut => success().map(|success| success.reply()).unwrap_or(Reply::new(200)).cut(),
            FailureOutcome::Error(error) => return Err(error),
            FailureOutcome::Silence => std::future::pending().await,
        },
    };
    reply.or_header("x-request-id", format_args!("mock-{number}")).into_response()
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(answer(Arc::clone(&self.server), request))
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
