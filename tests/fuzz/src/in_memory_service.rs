//! An in-memory service with simulated time, and responses that are parsed from the input.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use confluent_cloud::Client;
use confluent_cloud::transport::{Body, BoxFuture, Clock, Transport, TransportError};

type HttpResponse = http::Response<Bytes>;

/// The service. Clones share state.
#[derive(Clone, Default)]
pub(crate) struct InMemoryService(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    answers: Vec<HttpResponse>,
    requests: Vec<http::Request<Bytes>>,
    now: Duration,
    waits: Vec<Duration>,
}

/// The timeouts of an attempt and of a call. No backoff equals one of them, to the nanosecond.
const ATTEMPT_TIMEOUT: Duration = Duration::new(30, 1);
pub(crate) const CALL_TIMEOUT: Duration = Duration::new(60, 1);

impl InMemoryService {
    /// Creates a service with these responses, in order; the last one repeats.
    pub(crate) fn new(answers: impl IntoIterator<Item = HttpResponse>) -> Self {
        let service = Self::default();
        service.state().answers = answers.into_iter().collect();
        service
    }

    /// Returns a client of the service.
    pub(crate) fn client(&self) -> Client {
        let builder = Client::builder().transport(self.clone()).clock(self.clone());
        let builder = builder.attempt_timeout(ATTEMPT_TIMEOUT).timeout(CALL_TIMEOUT);
        builder.cloud_api_key("key", "planted-secret").build().expect("a client")
    }

    /// Returns all requests so far.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.state().requests.clone()
    }

    /// Returns the durations of all backoff waits so far.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for InMemoryService {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut state = self.state();
        let answer = state.answers.get(state.requests.len()).or(state.answers.last()).cloned();
        state.requests.push(request);
        Box::pin(async { Ok(answer.ok_or_else(|| TransportError::other("no answer"))?.map(Body::from)) })
    }
}

impl Clock for InMemoryService {
    fn now(&self) -> Duration {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if [ATTEMPT_TIMEOUT, CALL_TIMEOUT].contains(&duration) {
            return Box::pin(std::future::pending());
        }
        let mut state = self.state();
        state.waits.push(duration);
        state.now += duration;
        Box::pin(std::future::ready(()))
    }
}

/// Runs a future that is ready without waiting.
pub(crate) fn run_ready<T>(work: impl Future<Output = T>) -> T {
    let mut work = std::pin::pin!(work);
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("nothing here waits"),
    }
}

/// Parses a response from the input: the status in the first line, then headers, an empty line and the body. Invalid
/// headers are ignored.
pub(crate) fn parse_response(input: &[u8]) -> HttpResponse {
    let (head, body) = split_once(input, b"\n\n").unwrap_or((input, b""));
    let mut lines = head.split(|byte| *byte == b'\n');
    let status = lines.next().and_then(|line| http::StatusCode::from_bytes(line).ok());
    let mut answer = http::Response::new(Bytes::copy_from_slice(body));
    *answer.status_mut() = status.unwrap_or(http::StatusCode::TOO_MANY_REQUESTS);
    for line in lines.take(32) {
        let Some((name, value)) = split_once(line, b": ") else { continue };
        let name = http::HeaderName::from_bytes(name);
        if let (Ok(name), Ok(value)) = (name, http::HeaderValue::from_bytes(value)) {
            answer.headers_mut().append(name, value);
        }
    }
    answer
}

fn split_once<'a>(text: &'a [u8], at: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let place = text.windows(at.len()).position(|window| window == at)?;
    Some((&text[..place], &text[place + at.len()..]))
}
