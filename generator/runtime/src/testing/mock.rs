//! The service in memory: a transport that answers by rules and keeps what it was sent.
//!
//! In: rules and requests. Out: answers, the requests, and what of the rules did not happen.

use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::clock::Simulated;
use super::dry_run::request_of;
use super::failure::Outcome;
use super::matching::{Pattern, url_of};
use super::reply::Reply;
use super::request::Request;
use super::rule::{Answer, RuleState, Step, When};
use super::sample::{Success, sample};
use super::verify::{NoRule, Unmet};
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::operation::SchemeKind;
use crate::service::SERVICE;
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// A service in memory. Clones are the same one.
///
/// It is a [`Transport`] and a [`Clock`]; [`client`](Self::client) and [`builder`](Self::builder) use it as both.
#[derive(Clone, Default)]
pub struct Mock {
    shared: Arc<Shared>,
}

/// What clones, rules and clients have in common.
#[derive(Default)]
pub(super) struct Shared {
    clock: Simulated,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rules: Vec<RuleState>,
    requests: Vec<Request>,
    unanswered: Vec<NoRule>,
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
        When::new(Arc::clone(&self.shared), request_of(call))
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
        self.shared.locked().requests.clone()
    }

    /// How many requests were sent that are equal to the one of this call, as [`when`](Self::when) compares them. None
    /// if the call cannot be sent.
    pub fn count<C, T>(&self, call: impl FnOnce(&Client) -> C) -> usize
    where
        C: IntoFuture<Output = Result<T>>,
    {
        let Ok(pattern) = request_of(call).map(Pattern::new) else { return 0 };
        self.shared.locked().requests.iter().filter(|request| pattern.differences(request).is_empty()).count()
    }

    /// How much time has passed by the mock's clock: how long its clients have waited, for another attempt, for a slow
    /// answer, for a state; and what [`advance`](Self::advance) was told. No real time passes.
    pub fn elapsed(&self) -> Duration {
        self.shared.clock.now()
    }

    /// Lets time pass, for example until a token is no longer valid.
    pub fn advance(&self, time: Duration) {
        self.shared.clock.advance(time);
    }

    /// Whether every answer of every rule was given at least once, and every request was answered by a rule.
    ///
    /// # Errors
    ///
    /// What did not happen. It prints the same as text and for debugging, so that `unwrap` and `?` show it in a test.
    pub fn verify(&self) -> Result<(), Unmet> {
        let state = self.shared.locked();
        let rules = state.rules.iter().enumerate().filter_map(|(index, rule)| {
            let reason = match (&rule.pattern, rule.progress()) {
                (Err(problem), _) => format!("it answers nothing: {problem}"),
                (Ok(_), (0, _)) => "it has answered no request".to_owned(),
                (Ok(_), (given, all)) if given < all => format!("it has given {given} of its {all} answers"),
                _ => return None,
            };
            Some(format!("{}: {reason}", title(index, rule)))
        });
        let problems: Vec<String> = rules.chain(state.unanswered.iter().map(ToString::to_string)).collect();
        if problems.is_empty() { Ok(()) } else { Err(Unmet::new(problems)) }
    }
}

/// Credentials of every kind and a URL for every host.
pub(super) fn with_everything(builder: ClientBuilder) -> ClientBuilder {
    let builder = SERVICE.hosts.iter().fold(builder, |builder, host| builder.set_host(host, url_of(host)));
    SERVICE.schemes.iter().fold(builder, |builder, scheme| match scheme.kind {
        SchemeKind::Basic => builder.set_basic(scheme, "mock-key", "mock-secret"),
        SchemeKind::Bearer => builder.set_bearer(scheme, "mock-token"),
        _ => builder.set_key(scheme, "mock-key"),
    })
}

/// `rule 1, get user`
fn title(index: usize, rule: &RuleState) -> String {
    let operation = rule.pattern.as_ref().map(|pattern| pattern.request().operation().name());
    match operation {
        Ok(operation) => format!("rule {}, `{operation}`", index + 1),
        Err(_) => format!("rule {}", index + 1),
    }
}

impl Shared {
    /// Adds a rule, and gives its place.
    pub(super) fn add(&self, rule: RuleState) -> usize {
        let mut state = self.locked();
        state.rules.push(rule);
        state.rules.len() - 1
    }

    /// Does something with a rule.
    pub(super) fn rule<R>(&self, index: usize, work: impl FnOnce(&mut RuleState) -> R) -> Option<R> {
        self.locked().rules.get_mut(index).map(work)
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a request, and finds what answers it.
    fn receive(&self, request: &Request) -> Result<(usize, Step), NoRule> {
        let mut state = self.locked();
        state.requests.push(request.clone());
        let number = state.requests.len();
        let (mut reasons, mut others) = (Vec::new(), Vec::new());
        for (index, rule) in state.rules.iter_mut().enumerate().rev() {
            let reason = match &rule.pattern {
                Ok(pattern) if !pattern.is_of(request) => {
                    others.push(pattern.request().operation().name());
                    continue;
                }
                Ok(pattern) => match pattern.differences(request)[..] {
                    [] => match rule.next() {
                        Some(step) => return Ok((number, step)),
                        None => "it has given all its answers".to_owned(),
                    },
                    ref differences => differences.join("; "),
                },
                Err(problem) => format!("it answers nothing: {problem}"),
            };
            reasons.push(format!("{}: {reason}", title(index, rule)));
        }
        let problem = NoRule::new(request, reasons, others);
        state.unanswered.push(problem.clone());
        Err(problem)
    }
}

/// The answer to a request.
async fn answer(
    shared: Arc<Shared>,
    request: http::Request<Bytes>,
) -> Result<http::Response<Body>, TransportError> {
    let request = Request::new(request, shared.clock.now())
        .ok_or_else(|| TransportError::refused("the mock answers clients of its own crate only"))?;
    let (number, step) = shared.receive(&request).map_err(TransportError::refused)?;
    if !step.delay.is_zero() {
        shared.clock.sleep(step.delay).await;
    }
    let success = || {
        let operation = request.operation().name();
        Success::of(request.operation().id())
            .ok_or_else(|| TransportError::refused(format!("the documents have no sample for `{operation}`")))
    };
    let reply = match step.answer {
        Answer::Reply(reply) => reply,
        Answer::Sample => success()?.reply(),
        Answer::Page(served) => served.reply(&request),
        Answer::Wrong(problem) => return Err(TransportError::refused(problem)),
        Answer::Failure(failure) => match failure.outcome() {
            Outcome::Answer(reply) => reply,
            Outcome::Cut => success().map(|success| success.reply()).unwrap_or(Reply::new(200)).cut(),
            Outcome::Error(error) => return Err(error),
            Outcome::Silence => std::future::pending().await,
        },
    };
    reply.or_header("x-request-id", format_args!("mock-{number}")).into_response()
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(answer(Arc::clone(&self.shared), request))
    }
}

impl Clock for Mock {
    fn now(&self) -> Duration {
        self.shared.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.shared.clock.sleep(duration)
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.locked();
        formatter
            .debug_struct("Mock")
            .field("rules", &state.rules.len())
            .field("requests", &state.requests)
            .finish_non_exhaustive()
    }
}
