//! An in-memory server that records its requests and sends the response that was set.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Transport, TransportError};
use futures_core::Stream;

/// A response of the server.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServerResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

/// The server. Clones share state.
#[derive(Clone, Default)]
pub(crate) struct Server(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    reply: ServerResponse,
    requests: Vec<http::Request<Bytes>>,
}

impl Server {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the response to all requests from now on.
    pub(crate) fn set_response(&self, reply: ServerResponse) {
        self.state().reply = reply;
    }

    /// Returns the requests since the last call of this method.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut self.state().requests)
    }
}

impl Server {
    /// Records a request and responds.
    fn serve(&self, request: http::Request<Bytes>) -> Result<http::Response<Body>, TransportError> {
        let mut state = self.state();
        state.requests.push(request);
        let ServerResponse { status, headers, body } = state.reply.clone();
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        response.body(Body::from(body)).map_err(TransportError::other)
    }
}

impl Transport for Server {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move { self.serve(request) })
    }

    /// Responds once the whole body has arrived.
    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let (head, mut body) = request.into_parts();
            let mut whole = Vec::new();
            while let Some(piece) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
                whole.extend_from_slice(&piece?);
            }
            self.serve(http::Request::from_parts(head, whole.into()))
        })
    }
}
