// Copied by sdkwright from sdk-runtime (src/download/stream.rs); do not edit.

//! The stream of a download's bytes.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderValue, StatusCode};

use super::file_name::file_name;
use super::head;
use super::progress::{DownloadProgress, OnProgress};
use crate::client::{Client, PreparedCall, StreamObserver};
use crate::error::{CallContext, Error, Result};
use crate::response::{RawResponse, request_id};
use crate::transport::{Body, BoxFuture, TransportError};

/// Sends a call, with retries, until the head of a success has arrived.
pub(super) async fn open(
    client: &Client,
    mut prepared: PreparedCall,
    idle_timeout: Duration,
) -> Result<Download> {
    // The length and the entity tag of a compressed body are not those of the file.
    prepared.headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
    let (response, body, call) = client.execute_unread(prepared).await?;
    Ok(Download {
        client: client.clone(),
        length: head::length(&response.headers),
        response,
        body: Some(body),
        call,
        received: 0,
        idle_timeout,
        sleep: None,
        progress: None,
        observer: None,
    })
}

/// A response body as a stream of bytes.
///
/// Chunks are received when they are requested, so a slow application slows the server down. Their total size is not
/// limited. Dropping the stream cancels the request.
///
/// An error ends the stream. The following are errors:
///
/// - The connection breaks, or sends nothing for the idle timeout.
/// - The length of the body differs from the one that the server declared.
#[must_use = "dropping the stream cancels the request"]
pub struct Download {
    client: Client,
    /// The head of the response.
    response: RawResponse,
    call: CallContext,
    /// The rest of the body, or `None` after its end.
    body: Option<Body>,
    length: Option<u64>,
    received: u64,
    idle_timeout: Duration,
    /// The idle timeout, while the stream waits for data.
    sleep: Option<BoxFuture<'static, ()>>,
    progress: Option<OnProgress>,
    /// The observer, unless the stream is a part of a transfer that has its own.
    observer: Option<StreamObserver>,
}

impl Download {
    /// Observes the stream.
    pub(super) fn observed(mut self) -> Self {
        let head = (self.response.status, &self.response.headers);
        self.observer = Some(StreamObserver::new(&self.client, self.call.operation, head));
        self
    }

    /// Sets the function that is called with the progress.
    pub(super) fn with_progress(mut self, progress: Option<OnProgress>) -> Self {
        self.progress = progress;
        self
    }

    /// Returns the status, which is always a success (2xx).
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.response.headers
    }

    /// Returns the request ID (`X-Request-Id`). Include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.response.headers)
    }

    /// Returns the number of bytes of the whole body (`Content-Length`), or `None` if the server has not declared it or
    /// has compressed the body.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Returns the media type with its parameters (`Content-Type`).
    pub fn media_type(&self) -> Option<&str> {
        head::media_type(&self.response.headers)
    }

    /// Returns the file name that the server suggests (`Content-Disposition`, RFC 6266).
    ///
    /// It is a bare name: folders are removed, and characters with a special meaning on any operating system, including a
    /// dot at the start, are replaced.
    pub fn file_name(&self) -> Option<String> {
        file_name(&self.response.headers)
    }

    /// Returns the entity tag (`ETag`) with its quotes, and with `W/` if it is weak.
    pub fn etag(&self) -> Option<&str> {
        head::etag(&self.response.headers)
    }

    /// Returns the number of bytes received so far.
    pub fn received(&self) -> u64 {
        self.received
    }

    /// Returns the next chunk, which is not empty, or `None` at the end.
    ///
    /// # Errors
    ///
    /// Returns an error if the connection breaks, or if the length of the body differs from the one that the server
    /// declared. It ends the stream.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        match self.observer.as_ref().map(StreamObserver::trace) {
            Some(trace) => trace.within(|| self.poll_body(context)),
            None => self.poll_body(context),
        }
    }

    fn poll_body(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        match Pin::new(body).poll_next(context) {
            Poll::Ready(Some(Ok(chunk))) if chunk.is_empty() => {
                // An endless sequence of empty chunks must not block the thread, and counts as silence.
                context.waker().wake_by_ref();
                self.poll_idle(context)
            }
            Poll::Ready(Some(Ok(chunk))) => {
                self.sleep = None;
                Poll::Ready(Some(self.receive(chunk)))
            }
            Poll::Ready(Some(Err(error))) => self.end_with(Error::transport(error)),
            Poll::Ready(None) => match self.length.filter(|length| *length != self.received) {
                Some(length) => self.end_with(cut_error(self.received, length)),
                None => {
                    self.finish(None);
                    Poll::Ready(None)
                }
            },
            Poll::Pending => self.poll_idle(context),
        }
    }

    fn poll_idle(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let limit = self.idle_timeout;
        let sleep = self.sleep.get_or_insert_with(|| self.client.sleep(limit));
        if sleep.as_mut().poll(context).is_pending() {
            return Poll::Pending;
        }
        self.end_with(Error::timeout(format!("no data for {limit:?}, the idle timeout (`idle_timeout`)")))
    }

    fn receive(&mut self, chunk: Bytes) -> Result<Bytes> {
        self.received = self.received.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if let Some(observer) = &mut self.observer {
            observer.set_bytes(self.received);
        }
        if let Some(length) = self.length.filter(|length| self.received > *length) {
            let message = format!("its body is longer than the {length} bytes of its `Content-Length`");
            return Err(self.fail(Error::cut_short(message)));
        }
        let progress = DownloadProgress { received: self.received, length: self.length };
        if let Some(function) = &mut self.progress {
            function(progress);
        }
        Ok(chunk)
    }

    fn end_with(&mut self, error: Error) -> Poll<Option<Result<Bytes>>> {
        Poll::Ready(Some(Err(self.fail(error))))
    }

    /// Ends the stream with an error, which it returns.
    fn fail(&mut self, error: Error) -> Error {
        let error = self.attach(error);
        self.finish(Some(&error));
        error
    }

    fn finish(&mut self, error: Option<&Error>) {
        self.body = None;
        self.sleep = None;
        if let Some(observer) = &mut self.observer {
            observer.ended(error);
        }
    }

    /// Adds the call and the head of the response to an error.
    pub(super) fn attach(&self, error: Error) -> Error {
        self.call.attach(error).with_response(self.head())
    }

    /// Returns the error for a response that cannot be used.
    #[cfg(feature = "files")]
    pub(super) fn unreadable(&self, problem: impl Into<String>) -> Error {
        self.call.attach(Error::unreadable(self.head(), problem))
    }

    fn head(&self) -> RawResponse {
        let RawResponse { status, headers, received, .. } = &self.response;
        RawResponse { status: *status, headers: headers.clone(), body: Bytes::new(), received: *received }
    }
}

/// Returns the error for a body that ended early. Another attempt may succeed.
pub(super) fn cut_error(received: u64, length: u64) -> Error {
    Error::transport(TransportError::other(format!("the body ended after {received} of {length} bytes")))
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("status", &self.response.status)
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}
