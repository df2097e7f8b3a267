//! What carries a request to the service and brings the answer back.
//!
//! In: an [`http::Request`] that is complete, credentials included, with a body that is whole or a stream. Out: an
//! [`http::Response`] whose body is a stream of bytes, or a [`TransportError`]. A transport needs to know nothing of
//! operations, credentials, retries or time limits, and follows no redirects; if it wants to know the operation, the
//! request's extensions hold an [`OperationInfo`](crate::OperationInfo). With the feature `reqwest` there is one; any
//! other implements [`Transport`], and [`Clock`] where there is no Tokio.

mod clock;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

pub use self::clock::Clock;
#[cfg(feature = "reqwest")]
pub(crate) use self::clock::TokioClock;
pub(crate) use self::clock::within;
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::Reqwest;

/// A future on the heap that may move between threads.
///
/// All futures and streams of this crate may ([`Send`]), so that calls run on any executor, on several threads too. Where
/// values cannot move, in a browser for instance, a transport leaves them to a task of its own, and what it returns waits
/// for that task's message.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests.
#[doc = include_str!("example.md")]
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, once, and gives the answer as soon as its head has arrived.
    ///
    /// The body of the answer is decompressed as its `Content-Encoding` says. A redirect is an answer like any other. Which operation the request
    /// belongs to says [`OperationInfo::of`](crate::OperationInfo::of).
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Sends one request, once, whose body is a stream, and gives the answer as soon as its head has arrived: perhaps
    /// long before the body has ended, and then the answer's body arrives while the rest is sent.
    ///
    /// The stream is asked for its next piece only when that can be sent. It may wait for a long time, and no time limit
    /// of the transport's may end it. An error of the stream ends the request. HTTP/1.1 sends it chunked (RFC 9112,
    /// 7.1).
    ///
    /// A transport that says nothing about it refuses such requests.
    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        drop(request);
        Box::pin(async { Err(TransportError::refused("this transport sends no bodies that are streams")) })
    }
}

/// A body that is a stream of bytes.
pub struct Body(Content);

enum Content {
    Whole(Option<Bytes>),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>),
}

impl Body {
    /// A body that arrives in pieces.
    pub fn new(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Content::Stream(Box::pin(stream)))
    }

    /// No body.
    pub fn empty() -> Self {
        Self(Content::Whole(None))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Content::Whole(Some(bytes.into())))
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match &mut self.0 {
            Content::Whole(bytes) => Poll::Ready(bytes.take().map(Ok)),
            Content::Stream(stream) => stream.as_mut().poll_next(context),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Body")
    }
}

/// Why a request got no answer, or its answer did not arrive in full.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// How far the request came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportErrorKind {
    /// The request cannot be sent, now or later.
    Refused,
    /// There was no connection.
    Connect,
    /// A time limit passed after there was a connection.
    Timeout,
    /// Anything else; the service may have the request.
    Other,
}

impl TransportError {
    /// The request cannot be sent, and sending it again would not help: it, or the transport's set-up, is wrong.
    pub fn refused(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Refused, source: source.into() }
    }

    /// There was no connection: nothing of the request was sent.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Connect, source: source.into() }
    }

    /// The transport gave up waiting; the service may have the request.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Timeout, source: source.into() }
    }

    /// Anything else; the service may have the request.
    pub fn other(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Other, source: source.into() }
    }

    pub(crate) fn into_parts(self) -> (TransportErrorKind, Box<dyn StdError + Send + Sync>) {
        (self.kind, self.source)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.kind {
            TransportErrorKind::Refused => "it cannot be sent",
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Other => "the exchange failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

#[cfg(test)]
mod tests;
