//! Attempts: credentials put on, sent once, the answer read to its end within its limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::USER_AGENT;
use http::uri::Authority;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::limiter::Permit;
use super::trace::Trace;
use super::{Client, redirect};
use crate::auth;
use crate::call::Prepared;
use crate::error::{Error, Result};
use crate::intercept::Outcome;
use crate::operation::OperationInfo;
use crate::response::RawResponse;
use crate::retry::{self, Next, Progress, RetryReason};
use crate::transport::{Body, within};

/// How far a call has come, for the time when its limit passes.
pub(super) struct CallState {
    /// When it began, by the client's clock.
    pub(super) start: Duration,
    limit: Duration,
    pub(super) trace: Trace,
    attempts: AtomicU32,
    steps: Mutex<Steps>,
}

#[derive(Default)]
struct Steps {
    /// When the attempt began that is under way.
    under_way: Option<Duration>,
    /// The error of the last attempt that has ended.
    last: Option<Error>,
}

impl CallState {
    pub(super) fn new(start: Duration, limit: Duration, trace: Trace) -> Self {
        Self { start, limit, trace, attempts: AtomicU32::new(0), steps: Mutex::default() }
    }

    /// How many attempts were made.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// The error of the last attempt that has ended.
    pub(super) fn take_last(&self) -> Option<Error> {
        self.steps().last.take()
    }

    /// An attempt begins; which one it is.
    pub(super) fn begin(&self, now: Duration) -> u32 {
        self.steps().under_way = Some(now);
        self.attempts.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// An attempt has ended. How long it took, if one was under way.
    fn end(&self, now: Duration) -> Option<Duration> {
        self.steps().under_way.take().map(|start| now.saturating_sub(start))
    }

    fn failed(&self, error: Error) {
        self.steps().last = Some(error.without_call());
    }

    fn steps(&self) -> MutexGuard<'_, Steps> {
        self.steps.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Another attempt: after how long, and why.
type Again = (Duration, RetryReason);

impl Client {
    /// Makes attempts until one is final.
    pub(super) async fn attempts(&self, prepared: &Prepared, state: &CallState) -> Result<RawResponse> {
        let shared = &*self.shared;
        let operation = OperationInfo::new(prepared.operation);
        shared.interceptors.before_call(operation).await?;
        let mut renewed = false;
        loop {
            let request = self.request(prepared).await?;
            let host = request.uri().authority().cloned();
            let permit = self.permit(prepared, state, host.as_ref()).await;
            let number = state.attempts() + 1;
            let request = shared.interceptors.before_attempt(operation, number, request).await?;
            #[cfg(feature = "testing")]
            let request = numbered(request, number);
            state.begin(shared.clock.now());
            let answer = self.attempt(prepared, &request, permit).await;
            let (answer, again) = self.judge(prepared, &request, state, &mut renewed, answer);
            self.ended(operation, state, answer.as_ref().map(RawResponse::head), again);
            match (answer, again) {
                (Err(error), Some((delay, _))) => {
                    state.failed(error);
                    if !delay.is_zero() {
                        shared.clock.sleep(delay).await;
                    }
                }
                (answer, _) => return answer,
            }
        }
    }

    /// Whether an answer is final, or when there is another attempt.
    fn judge(
        &self,
        prepared: &Prepared,
        request: &http::Request<Bytes>,
        state: &CallState,
        renewed: &mut bool,
        answer: Result<RawResponse>,
    ) -> (Result<RawResponse>, Option<Again>) {
        let (shared, attempts) = (&*self.shared, state.attempts());
        let error = match answer {
            Ok(reply) => {
                shared.budget.succeeded(attempts);
                return (Ok(reply), None);
            }
            Err(error) => error.during(prepared.operation, &prepared.path),
        };
        if error.is_unauthorized() && !*renewed {
            let chosen = self.choose(prepared.operation);
            *renewed = chosen.is_ok_and(|chosen| auth::rejected(&chosen, request.headers()));
            if *renewed {
                return (Err(error), Some((Duration::ZERO, RetryReason::Credentials)));
            }
        }
        let elapsed = shared.clock.now().saturating_sub(state.start);
        let error = error.after(attempts, elapsed);
        let progress = Progress { attempts, elapsed, left: state.limit.saturating_sub(elapsed) };
        let policy = prepared.options.retry.as_ref().unwrap_or(&shared.retry);
        match retry::next(policy, &shared.budget, &shared.random, &error, progress) {
            Next::Wait(delay, reason) => (Err(error), Some((delay, reason))),
            Next::Stop(None) => (Err(error), None),
            Next::Stop(note) => (Err(error.noting(note)), None),
        }
    }

    /// Tells what became of the attempt that is under way.
    pub(super) fn ended(
        &self,
        operation: OperationInfo,
        state: &CallState,
        result: Result<(StatusCode, &HeaderMap), &Error>,
        retry: Option<Again>,
    ) {
        let Some(elapsed) = state.end(self.shared.clock.now()) else { return };
        let outcome = Outcome { operation, number: state.attempts(), elapsed, result, retry };
        state.trace.attempt(&outcome);
        self.shared.interceptors.after_attempt(&outcome);
    }

    /// The complete request: where to, and on whose behalf.
    pub(super) async fn request(&self, prepared: &Prepared) -> Result<http::Request<Bytes>> {
        let shared = &*self.shared;
        let operation = prepared.operation;
        let mut target = self.url(operation.host)?.to_owned();
        target.push_str(&prepared.target);
        let chosen = self.choose(operation)?;
        let mut headers = prepared.headers.clone();
        self.add_headers(operation.host, &chosen, &mut headers)?;
        auth::apply(self, &chosen, &mut headers, &mut target).await?;
        headers.insert(USER_AGENT, shared.user_agent.clone());
        let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
        *request.method_mut() = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Error::request(format!("`{}` is not a method", operation.method)))?;
        *request.uri_mut() = Uri::try_from(target)
            .map_err(|error| Error::request("the URL is too long, or not one").caused_by(error))?;
        *request.headers_mut() = headers;
        request.extensions_mut().insert(OperationInfo::new(operation));
        Ok(request)
    }

    /// Waits until the request may go, if this client waits for that.
    pub(super) async fn permit<'a>(
        &'a self,
        prepared: &Prepared,
        state: &CallState,
        host: Option<&'a Authority>,
    ) -> Option<Permit<'a>> {
        let shared = &*self.shared;
        if !prepared.options.wait_for_rate_limit.unwrap_or(shared.limiting) {
            return None;
        }
        let start = shared.clock.now();
        let permit = shared.limiter.admit(host.map_or("", Authority::as_str), &*shared.clock).await;
        let wait = shared.clock.now().saturating_sub(start);
        if !wait.is_zero() {
            state.trace.limited(wait);
        }
        Some(permit)
    }

    /// Sends a request once, where it is redirected to too, and reads its answer.
    async fn attempt(
        &self,
        prepared: &Prepared,
        request: &http::Request<Bytes>,
        permit: Option<Permit<'_>>,
    ) -> Result<RawResponse> {
        let shared = &*self.shared;
        let limit = prepared.options.attempt_timeout.unwrap_or(shared.attempt_timeout);
        let answer = within(&*shared.clock, limit, self.follow(request)).await.unwrap_or_else(|| {
            Err(Error::timeout(format!("no answer within {limit:?}, the limit of an attempt")))
        });
        let head = match &answer {
            Ok(reply) => Some((reply.status, &reply.headers)),
            Err(error) => error.status().zip(error.headers()),
        };
        if let (Some(permit), Some((status, headers))) = (permit, head) {
            permit.learn(status, headers, shared.clock.now());
        }
        answer
    }

    /// The answer from the place where redirects end.
    async fn follow(&self, request: &http::Request<Bytes>) -> Result<RawResponse> {
        let mut request = request.clone();
        let mut count = 0;
        loop {
            let reply = self.exchange(request.clone()).await?;
            #[cfg(feature = "gzip")]
            let reply = super::gzip::readable(reply, request.headers(), self.shared.max_response_size)?;
            if reply.status.is_success() {
                return Ok(reply);
            }
            match self.redirect(&request, reply.status, &reply.headers) {
                Some(_) if count == redirect::MOST => {
                    return Err(Error::api(reply).noting(Some("there were too many redirects")));
                }
                Some(to) => {
                    *request.uri_mut() = to;
                    count += 1;
                }
                None => return Err(Error::api(reply)),
            }
        }
    }

    /// One request, and its answer to the end.
    async fn exchange(&self, request: http::Request<Bytes>) -> Result<RawResponse> {
        let shared = &*self.shared;
        let response = shared.transport.send(request).await.map_err(Error::transport)?;
        let (head, body) = response.into_parts();
        let mut reply = RawResponse { status: head.status, headers: head.headers, body: Bytes::new() };
        match read(body, shared.max_response_size).await {
            Ok(body) => reply.body = body,
            Err(error) => return Err(error.replied(reply)),
        }
        Ok(reply)
    }
}

/// Says which attempt of its call a request is.
#[cfg(feature = "testing")]
fn numbered(mut request: http::Request<Bytes>, number: u32) -> http::Request<Bytes> {
    request.extensions_mut().insert(crate::operation::Attempt(number));
    request
}

/// Reads a body to its end, or to its limit.
pub(super) async fn read(mut body: Body, limit: usize) -> Result<Bytes> {
    let mut first = Bytes::new();
    let mut whole = BytesMut::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let chunk = chunk.map_err(Error::transport)?;
        if first.len() + whole.len() + chunk.len() > limit {
            return Err(Error::too_large(limit));
        }
        // Most answers are one chunk, which needs no copy.
        if whole.is_empty() && first.is_empty() {
            first = chunk;
            continue;
        }
        if whole.is_empty() {
            whole.extend_from_slice(&std::mem::take(&mut first));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(if whole.is_empty() { first } else { whole.freeze() })
}
