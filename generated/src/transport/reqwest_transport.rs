// Copied by sdkwright from sdk-runtime (src/transport/reqwest_transport.rs); do not edit.

//! The transport of the feature `reqwest`.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::Frame;

use super::connection::{ClientError, ConnectionSettings};
use super::reqwest_client::Clients;
use super::{Body, BoxFuture, Transport, TransportError};

/// A transport that uses a `reqwest` client: HTTP/1.1 and HTTP/2, gzip, the system's proxies, no redirects.
pub(crate) struct Reqwest {
    clients: Clients,
}

impl Reqwest {
    /// Creates a transport with its own connection pool. Fails if the settings, or the TLS or proxy configuration of the
    /// system, are invalid.
    pub(crate) fn new(settings: ConnectionSettings) -> Result<Self, ClientError> {
        Clients::new(settings).map(|clients| Self { clients })
    }
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.execute(request))
    }

    fn send_stream(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.execute(request.map(|body| ::reqwest::Body::wrap(Pieces(Mutex::new(body))))))
    }
}

impl Reqwest {
    async fn execute(
        &self,
        request: http::Request<impl Into<::reqwest::Body>>,
    ) -> Result<http::Response<Body>, TransportError> {
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(TransportError::rejected("the `reqwest` transport requires a Tokio runtime"));
        }
        let client = self.clients.for_url(request.uri()).map_err(TransportError::rejected)?;
        let request = ::reqwest::Request::try_from(request).map_err(refused)?;
        let response = client.execute(request).await.map_err(failed)?;
        Ok(http::Response::from(response).map(|body| Body::new(Chunks(body))))
    }
}

/// The chunks of a request body. `reqwest` requires the body to be `Sync`, hence the mutex, which is never locked.
struct Pieces(Mutex<Body>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body).poll_next(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}

/// The data frames of a body. Trailers are ignored.
struct Chunks(::reqwest::Body);

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match http_body::Body::poll_frame(Pin::new(&mut self.0), context) {
                Poll::Ready(Some(Ok(frame))) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(failed(error)))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

/// Converts the error of a request that was not sent. The URL is removed, because its query may hold a key.
fn refused(error: ::reqwest::Error) -> TransportError {
    TransportError::rejected(error.without_url())
}

fn failed(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    let cause = FailureCause::find(&error);
    if error.is_builder() {
        TransportError::rejected(error)
    } else if cause == Some(FailureCause::Trust) {
        TransportError::untrusted(error)
    } else if cause == Some(FailureCause::ProxyCredentials) && error.is_connect() {
        TransportError::rejected(error)
    } else if error.is_connect() {
        TransportError::connect(error)
    } else if error.is_timeout() {
        TransportError::timeout(error)
    } else {
        TransportError::other(error)
    }
}

/// The names of alerts about the client's certificate (RFC 8446, 6.2), as written by `rustls` and OpenSSL.
const CERTIFICATE_ALERTS: [&str; 5] =
    ["certificate", "unknownca", "unknown ca", "decrypterror", "decrypt error"];

/// A cause for which a retry would not help. The libraries have no common types for it, only similar texts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FailureCause {
    /// One side does not trust the certificate of the other.
    Trust,
    /// The proxy requires other credentials.
    ProxyCredentials,
}

impl FailureCause {
    fn find(error: &::reqwest::Error) -> Option<Self> {
        let mut source = error.source();
        while let Some(cause) = source {
            let text = cause.to_string().to_ascii_lowercase();
            let has = |words: &str| text.contains(words);
            // With TLS 1.3, a server rejects the client's certificate after the handshake, with an alert.
            let is_rejected = has("alert") && CERTIFICATE_ALERTS.into_iter().any(has);
            if is_rejected || (error.is_connect() && has("certificate")) {
                return Some(Self::Trust);
            }
            if has("proxy authorization required") {
                return Some(Self::ProxyCredentials);
            }
            source = cause.source();
        }
        None
    }
}
