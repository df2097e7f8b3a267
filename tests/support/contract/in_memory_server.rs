//! A service in this process: it keeps the requests as they would go over the wire, and answers as it is told.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Transport, TransportError};
use futures_core::Stream;

/// An answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct ServerResponse {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

/// The service; clones are the same one.
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

    /// How it answers from now on.
    pub(crate) fn set_response(&self, reply: ServerResponse) {
        self.state().reply = reply;
    }

    /// The requests since the last time.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        std::mem::take(&mut self.state().requests)
    }
}

impl Server {
    /// Keeps a request, and answers.
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

    /// Answers when it has all of the body.
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
