// Copied by sdkwright from sdk-runtime (src/testing/dry_run.rs); do not edit.

//! Dry runs, which return the request of a call without sending it.
//!
//! Input: a function that makes a call with a client. Output: the first request of that call, from which a rule is
//! created. The call is polled once, because nothing in it waits.

use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;

use super::clock::SimulatedClock;
use super::request::{Request, UnreadBody};
use super::setup::with_everything;
use crate::client::Client;
use crate::error::Result;
use crate::transport::{Body, BoxFuture, Transport, TransportError};

/// A transport that captures the first request and sends nothing.
#[derive(Clone, Default)]
struct RequestCapture(Arc<Mutex<Option<http::Request<Bytes>>>>);

impl Transport for RequestCapture {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(request);
        Box::pin(async { Err(TransportError::rejected("a dry run sends nothing")) })
    }

    /// Captures the head of the request. The body is not read, because that may wait.
    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut request = request.map(|_| Bytes::new());
        request.extensions_mut().insert(UnreadBody);
        self.send(request)
    }
}

/// Returns the request of a call, or the reason why there is none.
pub(super) fn request_of<C, T>(call: impl FnOnce(&Client) -> C) -> Result<Request, String>
where
    C: IntoFuture<Output = Result<T>>,
{
    let capture = RequestCapture::default();
    let client = with_everything(Client::builder())
        .transport(capture.clone())
        .clock(SimulatedClock::default())
        .build();
    let client = client.map_err(|error| error.to_string())?;
    let mut call = pin!(call(&client).into_future());
    let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let request = capture.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (request.and_then(|request| Request::new(request, Duration::ZERO)), polled) {
        (Some(request), _) => Ok(request),
        (None, Poll::Ready(Err(error))) => Err(error.to_string()),
        (None, _) => Err("the call sends nothing".to_owned()),
    }
}
