//! Helpers for the tests of several modules: an in-memory transport, a simulated clock, and a few operations.

#[cfg(feature = "tracing")]
pub(crate) mod trace_log;

use std::collections::BTreeSet;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::call::{Call, Json, request};
use crate::client::{Client, ClientBuilder};
use crate::intercept::{Interceptor, StreamEnd};
use crate::operation::{Operation, Retry, Scheme};
use crate::retry::RetryPolicy;
use crate::service::{
    ACCESS_TOKEN, CLUSTER, CONTROL_PLANE, COOKIE_KEY, HEADER_KEY, ONLY_USER, QUERY_KEY, USER_KEY,
};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

pub(crate) type Sent = Result<http::Response<Body>, TransportError>;
type Handler = dyn Fn(&http::Request<Bytes>) -> Sent + Send + Sync;

/// An in-memory service, which records its requests.
#[derive(Clone)]
pub(crate) struct Memory {
    handler: Arc<Handler>,
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl Memory {
    pub(crate) fn new(handler: impl Fn(&http::Request<Bytes>) -> Sent + Send + Sync + 'static) -> Self {
        Self { handler: Arc::new(handler), requests: Arc::default() }
    }

    /// Creates a service that always sends the same response.
    pub(crate) fn saying(status: u16, headers: &'static [(&str, &str)], body: impl Into<Bytes>) -> Self {
        let body = body.into();
        Self::new(move |_| Ok(reply(status, headers, body.clone())))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().user_key("key", "planted-secret").build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        let builder = Client::builder().transport(self.clone()).clock(SelfWinding::default());
        builder.retry(RetryPolicy::none())
    }

    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.requests.lock().unwrap().clone()
    }
}

/// Creates a service that stops responding after this many requests.
pub(crate) struct Hanging(Memory, usize);

impl Transport for Hanging {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        if self.0.requests().len() < self.1 { self.0.send(request) } else { Box::pin(std::future::pending()) }
    }
}

impl Memory {
    pub(crate) fn hanging_after(self, requests: usize) -> Hanging {
        Hanging(self, requests)
    }
}

impl Transport for Memory {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        let sent = (self.handler)(&request);
        self.requests.lock().unwrap().push(request);
        Box::pin(async { sent })
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            self.send(http::Request::from_parts(head, collect(body).await?)).await
        })
    }
}

/// Returns all chunks of a body.
pub(crate) async fn collect(mut body: Body) -> Result<Bytes, TransportError> {
    let mut whole = Vec::new();
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        whole.extend_from_slice(&chunk?);
    }
    Ok(whole.into())
}

pub(crate) fn reply(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> http::Response<Body> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).unwrap()
}

/// A clock that jumps to the earliest wake-up as soon as every task is waiting.
#[derive(Clone, Default)]
pub(crate) struct SelfWinding {
    state: Arc<Mutex<Winding>>,
}

/// The time, the wake-up times, and the number of sleeps.
type Winding = (Duration, BTreeSet<(Duration, usize)>, usize);

impl Clock for SelfWinding {
    fn now(&self) -> Duration {
        self.state.lock().unwrap().0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        struct Waiting(SelfWinding, (Duration, usize));
        impl Drop for Waiting {
            fn drop(&mut self) {
                self.0.state.lock().unwrap().1.remove(&self.1);
            }
        }
        let mut state = self.state.lock().unwrap();
        state.2 += 1;
        let entry = (state.0 + duration, state.2);
        state.1.insert(entry);
        drop(state);
        let waiting = Waiting(self.clone(), entry);
        Box::pin(poll_fn(move |context| {
            let mut state = waiting.0.state.lock().unwrap();
            if state.1.first() == Some(&waiting.1) {
                state.0 = waiting.1.0;
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        }))
    }
}

static EITHER: [&[&Scheme]; 2] = [&[&USER_KEY], &[&ACCESS_TOKEN]];

const fn operation(method: &'static str, path: &'static str, retry: Retry) -> Operation {
    Operation {
        id: "getUser",
        name: "get user",
        method,
        path,
        host: &CONTROL_PLANE,
        security: &EITHER,
        retry,
    }
}

pub(crate) static GET: Operation = operation("GET", "/v2/users/{id}", Retry::Idempotent);
pub(crate) static RESULTS: Operation = operation("GET", "/v2/results", Retry::IdempotentAnd(&[409, 425]));
pub(crate) static PENDING_RESULTS: Operation =
    operation("GET", "/v2/pending-results", Retry::IdempotentAndFor(&[409], 30));
pub(crate) static CREATE: Operation = operation("POST", "/v2/users", Retry::WhenNotSent);
pub(crate) static RESEND: Operation = operation("POST", "/v2/shares/{id}:resend/{what}", Retry::WhenNotSent);
pub(crate) static FIXED: Operation = operation("GET", "/v2/connectors?expand=info,status", Retry::Idempotent);
pub(crate) static OPEN: Operation =
    Operation { security: &[], ..operation("GET", "/v2/open", Retry::Idempotent) };
pub(crate) static KEYS: Operation = Operation {
    security: &[&[&HEADER_KEY, &QUERY_KEY, &COOKIE_KEY]],
    ..operation("GET", "/v2/keys", Retry::Idempotent)
};
pub(crate) static TWICE: Operation = Operation {
    security: &[&[&USER_KEY, &ACCESS_TOKEN]],
    ..operation("GET", "/v2/twice", Retry::Idempotent)
};
pub(crate) static BY_USER: Operation =
    Operation { security: &[&[&ONLY_USER]], ..operation("GET", "/v2/user", Retry::Idempotent) };
pub(crate) static PER_CLUSTER: Operation =
    Operation { host: &CLUSTER, ..operation("GET", "/v2/topics", Retry::Idempotent) };

request! {
    /// A call that returns any JSON.
    GetValue -> Json<serde_json::Value>, idempotent
}

impl GetValue {
    pub(crate) fn new(call: Call) -> Self {
        Self { call }
    }
}

/// Gets a user.
pub(crate) fn get(client: &Client, id: &str) -> GetValue {
    GetValue::new(Call::new(client, &GET).path(id))
}

/// An interceptor that describes the end of each stream: its items, bytes and seconds, and the kind of its error.
#[derive(Clone, Default)]
pub(crate) struct StreamEnds(Arc<Mutex<Vec<String>>>);

impl StreamEnds {
    /// Takes the descriptions.
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Interceptor for StreamEnds {
    fn after_stream(&self, end: &StreamEnd<'_>) {
        let items = end.items().map(|items| format!("{items} items, ")).unwrap_or_default();
        let result = match end.error() {
            Some(error) => format!("{:?}", error.kind()),
            None if end.is_complete() => "complete".to_owned(),
            None => "dropped".to_owned(),
        };
        let (bytes, seconds) = (end.bytes(), end.elapsed().as_secs());
        let line =
            format!("{} {}: {items}{bytes} bytes, {seconds} s, {result}", end.operation().id(), end.status());
        self.0.lock().unwrap().push(line);
    }
}
