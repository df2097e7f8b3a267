//! The reader of a response stream, which returns the text of one response at a time.
//!
//! Input: the head and the body of an HTTP response. Output: the text of each value in it, or the error that ends the
//! stream, with the context of the call and the number of responses before it. Independent of models.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::observer::StreamObserver;
use super::progress::{CancelOnDrop, StreamTimeouts};
use super::split::Splitter;
use crate::client::shared::Client;
use crate::error::{Error, Result};
use crate::model::{DecodeOptions, Undecodable};
use crate::operation::Operation;
use crate::response::RawResponse;
use crate::transport::Body;

/// The number of chunks without a response after which other tasks of the thread run.
const MAX_CHUNKS_PER_POLL: u32 = 64;

/// A reader of responses, created after the head has arrived.
pub(crate) struct ResponseReader {
    client: Client,
    call: StreamCall,
    status: StatusCode,
    headers: HeaderMap,
    /// `None` after the end or an error, which cancels the values still to be sent.
    connection: Option<Connection>,
    count: u64,
    observer: StreamObserver,
}

/// The call that a stream belongs to.
pub(crate) struct StreamCall {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    /// The start of the call.
    pub(crate) start: Duration,
}

struct Connection {
    body: Body,
    /// `true` after the end of the body.
    whole: bool,
    splitter: Splitter,
    timeouts: StreamTimeouts,
    cancel: CancelOnDrop,
    /// The number of bytes received.
    bytes: u64,
}

impl StreamCall {
    /// Adds this call to an error.
    pub(crate) fn attach(&self, client: &Client, error: Error) -> Error {
        let elapsed = client.now().saturating_sub(self.start);
        error.during(self.operation, &self.path).after(1, elapsed)
    }
}

impl ResponseReader {
    /// Creates a reader of the responses in a body, each of at most `limit` bytes.
    pub(crate) fn new(
        client: Client,
        call: StreamCall,
        response: http::Response<Body>,
        limit: usize,
        timeouts: StreamTimeouts,
        cancel: CancelOnDrop,
    ) -> Self {
        let (head, body) = response.into_parts();
        let (splitter, bytes) = (Splitter::new(limit), 0);
        let connection = Connection { body, whole: false, splitter, timeouts, cancel, bytes };
        let (status, headers) = (head.status, head.headers);
        let mut observer = StreamObserver::new(&client, call.operation, (status, &headers));
        observer.set_items(0);
        Self { client, call, status, headers, connection: Some(connection), count: 0, observer }
    }

    /// Returns the status and the headers.
    pub(crate) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status, &self.headers)
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the number of responses received.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// Returns the options of decoding a response.
    pub(crate) fn decode_options(&self) -> DecodeOptions {
        self.client.decode_options()
    }

    /// Polls for the text of the next response.
    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let Some(connection) = &mut self.connection else { return Poll::Ready(None) };
        let polled = self.observer.trace().within(|| connection.poll(&self.client, context));
        self.observer.set_bytes(connection.bytes);
        match polled {
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(self.failed(error, Bytes::new())))),
            Poll::Ready(None) => {
                self.connection = None;
                self.observer.ended(None);
                Poll::Ready(None)
            }
            other => other,
        }
    }

    /// Reports that the last response was decoded.
    pub(crate) fn answered(&mut self) {
        self.count += 1;
        self.observer.set_items(self.count);
        if let Some(connection) = &self.connection {
            connection.cancel.0.answered();
        }
    }

    /// Reports that the last response could not be decoded. That closes the connection, because later responses cannot
    /// be trusted.
    pub(crate) fn undecodable(&mut self, text: Bytes, reasons: &Undecodable<serde_json::Error>) -> Error {
        let response = self.response(text.clone());
        self.failed(Error::decode(response, reasons), text)
    }

    fn response(&self, body: Bytes) -> RawResponse {
        RawResponse { status: self.status, headers: self.headers.clone(), body, received: None }
    }

    fn failed(&mut self, error: Error, body: Bytes) -> Error {
        self.connection = None;
        let response = self.response(body);
        let error = self.call.attach(&self.client, error.with_response(response).after_responses(self.count));
        self.observer.ended(Some(&error));
        error
    }
}

impl Connection {
    /// Polls for the text of the next response.
    fn poll(&mut self, client: &Client, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let mut is_silent = true;
        for _ in 0..MAX_CHUNKS_PER_POLL {
            match self.splitter.next() {
                Ok(Some(text)) => return Poll::Ready(Some(Ok(text))),
                Ok(None) if self.whole => return Poll::Ready(self.end()),
                Ok(None) => {}
                Err(_) => return Poll::Ready(Some(Err(Error::too_large(self.splitter.limit())))),
            }
            let chunk = match Pin::new(&mut self.body).poll_next(context) {
                Poll::Ready(Some(Ok(chunk))) => chunk,
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(self.cancel.0.broken(error)))),
                Poll::Ready(None) => {
                    self.whole = true;
                    continue;
                }
                Poll::Pending => {
                    return self.timeouts.poll(&self.cancel.0, context).map(|error| Some(Err(error)));
                }
            };
            let now = client.now();
            // Empty chunks count as silence.
            if !chunk.is_empty() {
                self.cancel.0.arrived(now);
                is_silent = false;
            }
            if let Some(error) = self.timeouts.expired(now) {
                return Poll::Ready(Some(Err(error)));
            }
            self.bytes = self.bytes.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            self.splitter.push(chunk);
        }
        context.waker().wake_by_ref();
        if !is_silent {
            return Poll::Pending;
        }
        self.timeouts.poll(&self.cancel.0, context).map(|error| Some(Err(error)))
    }

    /// Handles the end of the body.
    fn end(&mut self) -> Option<Result<Bytes>> {
        let rest = self.splitter.rest().map(Ok);
        rest.or_else(|| self.cancel.0.open().map(|problem| Err(Error::cut_short(problem))))
    }
}
