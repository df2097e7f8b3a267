//! Sending a request with a body that is a stream.
//!
//! Input: a request, and the body that is read while it is sent. Output: the response, whose body stops the transfer when
//! it is dropped. If the response is not a success, the rest of the body is not sent.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;

use super::body::UploadBody;
use super::length_check::Chunks;
use crate::client::{Client, StreamedBody, TransferTime};
use crate::error::{Error, Result};
use crate::transport::{Body, BoxFuture, TransportError};

impl StreamedBody for UploadBody {
    fn send<'a>(
        &'a self,
        client: &'a Client,
        request: http::Request<Bytes>,
        transfer: &'a Arc<TransferTime>,
    ) -> BoxFuture<'a, Result<http::Response<Body>>> {
        Box::pin(async move {
            let mut opened = self.open_chunks(client.uses_blocking_threads()).await?;
            let mut request = request;
            if opened.length == Some(0) {
                // A transport does not ask for a body of this length.
                if let Some(chunk) = poll_fn(|context| opened.chunks.as_mut().poll_next(context)).await {
                    chunk?;
                }
            }
            if let Some(length) = opened.length {
                request.headers_mut().insert(CONTENT_LENGTH, length.into());
            }
            let control = Arc::new(Control::default());
            let guard = StopOnDrop(Arc::clone(&control));
            transfer.begin(client.now());
            let body = Body::new(SentBody {
                chunks: opened.chunks,
                rest: opened.length,
                control: Arc::clone(&control),
                client: client.clone(),
                transfer: Arc::clone(transfer),
            });
            let sent = client.transport().send_stream(request.map(|_| body)).await;
            let problem = control.take_problem();
            match sent {
                // A server may answer before it has received the whole body.
                Ok(response) if !response.status().is_success() => {
                    control.set_flow(Flow::Paused);
                    Ok(response.map(|body| Body::new(GuardedBody { body, _guard: guard })))
                }
                Ok(response) if problem.is_none() => {
                    Ok(response.map(|body| Body::new(GuardedBody { body, _guard: guard })))
                }
                Ok(_) => Err(problem.unwrap_or_else(|| Error::request("the body cannot be read"))),
                Err(error) => Err(problem.unwrap_or_else(|| Error::transport(error))),
            }
        })
    }

    fn can_repeat(&self) -> bool {
        Self::can_repeat(self)
    }
}

/// The control of a transfer from the side of the response.
#[derive(Default)]
struct Control(Mutex<ControlState>);

#[derive(Default)]
struct ControlState {
    flow: Flow,
    /// The error of the body.
    problem: Option<Error>,
    /// The task that sends the body.
    waker: Option<Waker>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Flow {
    /// The body is being sent.
    #[default]
    Running,
    /// The response makes the rest of the body useless.
    Paused,
    /// The response has been dropped, or the call.
    Stopped,
}

impl Control {
    fn locked(&self) -> MutexGuard<'_, ControlState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_problem(&self) -> Option<Error> {
        self.locked().problem.take()
    }

    fn set_flow(&self, flow: Flow) {
        let mut state = self.locked();
        state.flow = flow;
        let waker = state.waker.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    /// Returns the flow. The task is woken when it changes.
    fn flow(&self, context: &Context<'_>) -> Flow {
        let mut state = self.locked();
        state.waker = Some(context.waker().clone());
        state.flow
    }
}

/// Stops the transfer when the response is dropped, or the call.
struct StopOnDrop(Arc<Control>);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.set_flow(Flow::Stopped);
    }
}

/// The body that the transport sends.
struct SentBody {
    chunks: Chunks,
    /// The number of bytes that are left, if it is known.
    rest: Option<u64>,
    control: Arc<Control>,
    client: Client,
    transfer: Arc<TransferTime>,
}

impl Stream for SentBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.control.flow(context) {
            Flow::Running => {}
            Flow::Paused => return Poll::Pending,
            Flow::Stopped => {
                return Poll::Ready(Some(Err(TransportError::rejected("the call has ended"))));
            }
        }
        let Poll::Ready(chunk) = self.chunks.as_mut().poll_next(context) else {
            self.transfer.wait();
            return Poll::Pending;
        };
        let now = self.client.now();
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => {
                let length = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                self.rest = self.rest.map(|rest| rest.saturating_sub(length));
                match self.rest {
                    // A transport does not ask for more than the declared length.
                    Some(0) => self.transfer.end(now),
                    _ => self.transfer.advance(now),
                }
                Some(Ok(chunk))
            }
            Some(Err(error)) => {
                self.transfer.end(now);
                let text = error.to_string();
                self.control.locked().problem = Some(error);
                Some(Err(TransportError::rejected(text)))
            }
            None => {
                self.transfer.end(now);
                None
            }
        })
    }
}

/// The body of a response, which stops the transfer of the request's body when it is dropped.
struct GuardedBody {
    body: Body,
    _guard: StopOnDrop,
}

impl Stream for GuardedBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}
