//! An in-memory service that records its requests.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use test_examples::testing::Mock;
use test_examples::transport::{Body, BoxFuture, Transport, TransportError};
use test_examples::{Client, ClientBuilder, RetryPolicy};

/// A service that sends the same response to every request and records the requests.
#[derive(Clone)]
pub struct InMemoryService {
    answer: (u16, Option<(&'static str, &'static str)>, &'static str),
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl InMemoryService {
    pub fn new() -> Self {
        Self::responding(204, "")
    }

    pub fn responding(status: u16, body: &'static str) -> Self {
        Self { answer: (status, None, body), requests: Arc::default() }
    }

    /// Creates a service whose response has a media type.
    pub fn responding_as(status: u16, media_type: &'static str, body: &'static str) -> Self {
        Self::responding_with(status, ("content-type", media_type), body)
    }

    /// Creates a service whose response has a header.
    pub fn responding_with(status: u16, header: (&'static str, &'static str), body: &'static str) -> Self {
        Self { answer: (status, Some(header), body), requests: Arc::default() }
    }

    /// Returns a builder without credentials.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().transport(self.clone()).clock(Mock::new()).retry(RetryPolicy::none())
    }

    /// Returns a client with credentials of every kind.
    pub fn client(&self) -> Client {
        let builder = Mock::new().builder();
        builder.transport(self.clone()).retry(RetryPolicy::none()).build().expect("a client")
    }

    /// Returns the only request since the last call of this method.
    pub fn only_request(&self) -> http::Request<Bytes> {
        let mut requests = self.requests.lock().expect("the requests");
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Returns the path and query of the only request.
    pub fn target(&self) -> String {
        self.only_request().uri().path_and_query().expect("a target").to_string()
    }

    /// Returns the content type and body of the only request.
    pub fn content_type_and_body(&self) -> (String, Bytes) {
        let request = self.only_request();
        (header(&request, "content-type"), request.into_body())
    }

    pub fn is_idle(&self) -> bool {
        self.requests.lock().expect("the requests").is_empty()
    }
}

impl Transport for InMemoryService {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.requests.lock().expect("the requests").push(request);
        let (status, header, body) = self.answer;
        let mut response = http::Response::builder().status(status);
        if let Some((name, value)) = header {
            response = response.header(name, value);
        }
        let response = response.body(Body::from(body));
        Box::pin(async move { Ok(response.expect("a response")) })
    }
}

/// Returns the values of a header, joined by ` | `.
pub fn header(request: &http::Request<Bytes>, name: &str) -> String {
    let values = request.headers().get_all(name).iter();
    values.map(|value| value.to_str().expect("text")).collect::<Vec<_>>().join(" | ")
}
