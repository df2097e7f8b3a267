//! An in-memory service with a clock on which waiting takes no time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Clock, Transport, TransportError};
use confluent_cloud::{Client, ClientBuilder};

/// Method and path of a request, and its body.
pub(crate) type ReceivedRequest = (String, String);

/// A service with these responses, in order; the last one repeats.
#[derive(Clone)]
pub(crate) struct InMemoryService {
    answers: Arc<Mutex<Vec<(u16, String)>>>,
    received: Arc<Mutex<Vec<ReceivedRequest>>>,
}

impl InMemoryService {
    pub(crate) fn new(answers: impl IntoIterator<Item = (u16, impl Into<String>)>) -> Self {
        let answers = answers.into_iter().map(|(status, body)| (status, body.into())).collect();
        Self { answers: Arc::new(Mutex::new(answers)), received: Arc::default() }
    }

    /// Returns a builder for a client of the service.
    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder().transport(self.clone()).clock(SkippingClock::default())
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.received.lock().expect("the requests").clone()
    }
}

impl Transport for InMemoryService {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let line = format!("{} {}", request.method(), request.uri().path());
        let body = String::from_utf8_lossy(request.body()).into_owned();
        self.received.lock().expect("the requests").push((line, body));
        let mut answers = self.answers.lock().expect("the answers");
        let (status, body) = if answers.len() > 1 { answers.remove(0) } else { answers[0].clone() };
        let response = http::Response::builder().status(status).body(Body::from(body)).expect("an answer");
        Box::pin(async { Ok(response) })
    }
}

/// A clock on which sleeping takes no time, but is counted.
#[derive(Clone, Default)]
struct SkippingClock(Arc<Mutex<Duration>>);

impl Clock for SkippingClock {
    fn now(&self) -> Duration {
        *self.0.lock().expect("the time")
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        Box::pin(async move {
            *clock.0.lock().expect("the time") += duration;
        })
    }
}
