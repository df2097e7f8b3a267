//! A service in memory, which keeps what it is sent.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use test_examples::testing::Mock;
use test_examples::transport::{Body, BoxFuture, Transport, TransportError};
use test_examples::{Client, ClientBuilder, RetryPolicy};

/// A service that says the same to every request, and keeps the requests.
#[derive(Clone)]
pub struct InMemoryService {
    answer: (u16, Option<&'static str>, &'static str),
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl InMemoryService {
    pub fn new() -> Self {
        Self::saying(204, "")
    }

    pub fn saying(status: u16, body: &'static str) -> Self {
        Self { answer: (status, None, body), requests: Arc::default() }
    }

    /// The same with a media type.
    pub fn saying_as(status: u16, media_type: &'static str, body: &'static str) -> Self {
        Self { answer: (status, Some(media_type), body), requests: Arc::default() }
    }

    /// A client with no credentials.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder().transport(self.clone()).clock(Mock::new()).retry(RetryPolicy::none())
    }

    /// A client with credentials of every kind.
    pub fn client(&self) -> Client {
        let builder = Mock::new().builder();
        builder.transport(self.clone()).retry(RetryPolicy::none()).build().expect("a client")
    }

    /// The only request since the last one that was asked for.
    pub fn only_request(&self) -> http::Request<Bytes> {
        let mut requests = self.requests.lock().expect("the requests");
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The path and the query of the only request.
    pub fn target(&self) -> String {
        self.only_request().uri().path_and_query().expect("a target").to_string()
    }

    /// A header and the body of the only request.
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
        let (status, media_type, body) = self.answer;
        let mut response = http::Response::builder().status(status);
        if let Some(media_type) = media_type {
            response = response.header("content-type", media_type);
        }
        let response = response.body(Body::from(body));
        Box::pin(async move { Ok(response.expect("a response")) })
    }
}

/// The values of a header, with bars between them.
pub fn header(request: &http::Request<Bytes>, name: &str) -> String {
    let values = request.headers().get_all(name).iter();
    values.map(|value| value.to_str().expect("text")).collect::<Vec<_>>().join(" | ")
}
