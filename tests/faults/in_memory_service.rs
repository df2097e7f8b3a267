//! An in-memory service, for what no real connection can show: other hosts, other schemes, paused time.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Transport, TransportError};

type Handler = dyn FnMut(&http::Request<Bytes>) -> http::Response<Body> + Send;

/// A service that responds at once and records its requests. Clones share state.
#[derive(Clone)]
pub(crate) struct InMemoryService {
    handler: Arc<Mutex<Box<Handler>>>,
    requests: Arc<Mutex<Vec<http::Request<Bytes>>>>,
}

impl InMemoryService {
    /// Creates a service with this handler.
    pub(crate) fn new(
        handler: impl FnMut(&http::Request<Bytes>) -> http::Response<Body> + Send + 'static,
    ) -> Self {
        Self { handler: Arc::new(Mutex::new(Box::new(handler))), requests: Arc::default() }
    }

    /// Returns all requests so far.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.requests.lock().expect("the requests").clone()
    }
}

impl Transport for InMemoryService {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let response = (self.handler.lock().expect("the handler"))(&request);
        self.requests.lock().expect("the requests").push(request);
        Box::pin(async { Ok(response) })
    }
}

/// Creates a response.
pub(crate) fn http_response(
    status: u16,
    headers: &[(&str, &str)],
    body: &'static str,
) -> http::Response<Body> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Body::from(body)).expect("an answer")
}
