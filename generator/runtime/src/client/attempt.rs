//! Attempts: credentials put on, sent once, the answer read to its end within its limits.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::header::USER_AGENT;
use http::{Method, Uri};

use super::limiter::Permit;
use super::{Client, redirect};
use crate::auth;
use crate::call::Prepared;
use crate::error::{Error, Reply, Result};
use crate::operation::OperationInfo;
use crate::retry::{self, Next, Progress};
use crate::transport::{Body, within};

/// How far a call has come, for the time when its limit passes.
pub(super) struct CallState {
    /// When it began, by the client's clock.
    pub(super) start: Duration,
    limit: Duration,
    attempts: AtomicU32,
    last: Mutex<Option<Error>>,
}

impl CallState {
    pub(super) fn new(start: Duration, limit: Duration) -> Self {
        Self { start, limit, attempts: AtomicU32::new(0), last: Mutex::new(None) }
    }

    /// How many attempts were made.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// The error of the last attempt that has ended.
    pub(super) fn into_last(self) -> Option<Error> {
        self.last.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts an attempt.
    fn count(&self) -> u32 {
        self.attempts.fetch_add(1, Ordering::Relaxed) + 1
    }

    fn failed(&self, error: Error) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(error.without_call());
    }
}

impl Client {
    /// Makes attempts until one is final.
    pub(super) async fn attempts(&self, prepared: &Prepared, state: &CallState) -> Result<Reply> {
        let shared = &*self.shared;
        let policy = prepared.retry.as_ref().unwrap_or(&shared.retry);
        let mut renewed = false;
        loop {
            let request = self.request(prepared).await?;
            let permit = self.permit(&request).await;
            let attempts = state.count();
            let error = match self.attempt(&request, permit).await {
                Ok(reply) => {
                    shared.budget.succeeded(attempts);
                    return Ok(reply);
                }
                Err(error) => error,
            };
            if error.is_unauthorized() && !renewed {
                renewed = auth::rejected(&self.choose(prepared.operation)?, request.headers());
                if renewed {
                    continue;
                }
            }
            let elapsed = shared.clock.now().saturating_sub(state.start);
            let left = state.limit.saturating_sub(elapsed);
            let error = error.during(prepared.operation, "");
            let progress = Progress { attempts, elapsed, left };
            match retry::next(policy, &shared.budget, &shared.random, &error, progress) {
                Next::Stop(None) => return Err(error),
                Next::Stop(note) => return Err(error.noting(note)),
                Next::Wait(delay, _) => {
                    state.failed(error);
                    shared.clock.sleep(delay).await;
                }
            }
        }
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
    pub(super) async fn permit<'a>(&'a self, request: &'a http::Request<Bytes>) -> Option<Permit<'a>> {
        let limiter = self.shared.limiter.as_ref()?;
        let host = request.uri().authority().map_or("", |authority| authority.as_str());
        Some(limiter.admit(host, &*self.shared.clock).await)
    }

    /// Sends a request once, where it is redirected to too, and reads its answer.
    async fn attempt(&self, request: &http::Request<Bytes>, permit: Option<Permit<'_>>) -> Result<Reply> {
        let shared = &*self.shared;
        let limit = shared.attempt_timeout;
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
    async fn follow(&self, request: &http::Request<Bytes>) -> Result<Reply> {
        let mut request = request.clone();
        let mut count = 0;
        loop {
            let reply = self.exchange(request.clone()).await?;
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
    async fn exchange(&self, request: http::Request<Bytes>) -> Result<Reply> {
        let shared = &*self.shared;
        let response = shared.transport.send(request).await.map_err(Error::transport)?;
        let (head, body) = response.into_parts();
        let mut reply = Reply { status: head.status, headers: head.headers, body: Bytes::new() };
        match read(body, shared.max_response_size).await {
            Ok(body) => reply.body = body,
            Err(error) => return Err(error.replied(reply)),
        }
        Ok(reply)
    }
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
