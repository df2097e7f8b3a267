// Copied by sdkwright from sdk-runtime (src/transport/mod.rs); do not edit.

//! The transport, which sends requests and receives responses.
//!
//! Input: a complete [`http::Request`], including credentials, whose body is in memory or a stream. Output: an
//! [`http::Response`] whose body is a stream of bytes, or a [`TransportError`].
//!
//! The feature `reqwest` provides a transport. To use another HTTP library, implement [`Transport`], and also [`Clock`]
//! if the application does not use Tokio. A transport does not handle credentials, retries, timeouts or redirects. The
//! operation of a request is available as [`OperationInfo`](crate::OperationInfo) in its extensions.

mod blocking_pool;
mod clock;
mod connection;
mod loopback;
#[cfg(feature = "reqwest")]
mod reqwest_client;
#[cfg(feature = "reqwest")]
mod reqwest_tls;
#[cfg(feature = "reqwest")]
mod reqwest_transport;

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

pub(crate) use self::blocking_pool::{run_blocking, spawn_blocking};
pub use self::clock::Clock;
#[cfg(feature = "reqwest")]
pub(crate) use self::clock::TokioClock;
pub(crate) use self::clock::within;
pub(crate) use self::connection::ConnectionSettings;
pub(crate) use self::loopback::is_loopback;
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest_transport::Reqwest;
/// The version of `reqwest` that this crate depends on, for
/// [`ClientBuilder::reqwest_client_builder`](crate::ClientBuilder::reqwest_client_builder).
#[cfg(feature = "reqwest")]
pub use ::reqwest;

/// A boxed future that is [`Send`].
///
/// All futures and streams of this crate are `Send`, so calls run on any executor, including multi-threaded ones. Where
/// the HTTP library's values are not `Send`, as in a browser, a transport can run them in a local task and return a
/// future that waits for its result.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A transport, which sends HTTP requests.
#[doc = include_str!("example.md")]
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and returns the response as soon as its head has arrived.
    ///
    /// The body of the response can be a stream that never ends: its chunks must be passed on as they arrive, without a
    /// timeout, and pulled only when the body is polled. Dropping the body must cancel the request.
    ///
    /// The request must be sent once, without retries. The body of the response has to be decompressed according to its
    /// `Content-Encoding`. Redirects are returned like any other response.
    /// [`OperationInfo::from_request`](crate::OperationInfo::from_request) returns the operation of the request.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Sends one request whose body is a stream, and returns the response as soon as its head has arrived.
    ///
    /// The head may arrive long before the body of the request has ended; the bodies of request and response are then
    /// transferred concurrently. The stream must be polled only when its next chunk can be sent. It may be pending for
    /// a long time, so the transport must not apply a timeout to it. An error of the stream aborts the request.
    /// HTTP/1.1 sends the body chunked (RFC 9112, 7.1).
    ///
    /// The default implementation rejects such requests.
    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        drop(request);
        Box::pin(async { Err(TransportError::rejected("this transport does not support streaming bodies")) })
    }
}

/// A body, in memory or as a stream of bytes.
pub struct Body(Content);

enum Content {
    Whole(Option<Bytes>),
    Stream(Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>),
}

impl Body {
    /// Creates a body from a stream of chunks.
    pub fn new(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self(Content::Stream(Box::pin(stream)))
    }

    /// Creates an empty body.
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

/// The error for a request without a response, or with an incomplete one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// The stage at which a transport failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TransportErrorKind {
    /// The request cannot be sent, and a retry would not help.
    Rejected,
    /// The server could not be authenticated. The request was not sent, and a retry would not help.
    Untrusted,
    /// No connection could be established.
    Connect,
    /// A timeout expired after the connection was established.
    Timeout,
    /// Any other failure. The service may have received the request.
    Other,
}

impl TransportError {
    /// Creates the error for a request that cannot be sent, because it or the transport's configuration is invalid. It
    /// is not retried.
    pub fn rejected(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Rejected, source: source.into() }
    }

    /// Creates the error for a connection that could not be established. Nothing was sent, so it is always retried.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Connect, source: source.into() }
    }

    /// Creates the error for a server whose certificate is not trusted. The request was not sent and is not retried.
    pub fn untrusted(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Untrusted, source: source.into() }
    }

    /// Creates the error for a timeout. The service may have received the request.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { kind: TransportErrorKind::Timeout, source: source.into() }
    }

    /// Creates the error for any other failure. The service may have received the request.
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
            TransportErrorKind::Rejected => "the request cannot be sent",
            TransportErrorKind::Untrusted => "the server is not trusted",
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::Other => "the transport failed",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
