//! Replies, which a rule sends for a request.
//!
//! Input: the status, headers and body that the test sets. Output: a response or an error, as returned by a transport.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;

use super::clock::SimulatedClock;
use crate::transport::{Body, TransportError};

/// A custom response with a status, headers and a body.
///
/// An invalid part, such as a status of 1000, makes the call fail with an error that describes it.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing unless passed to a rule"]
pub struct Reply {
    status: Result<StatusCode, String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    /// The number of bytes after which the connection breaks, if it does.
    cut: Option<usize>,
    /// The body, if it is sent step by step.
    stream: Option<StreamedBody>,
}

/// A function that creates a body for each use of the reply.
#[derive(Clone)]
struct StreamedBody(Arc<dyn Fn(&SimulatedClock) -> Body + Send + Sync>);

impl fmt::Debug for StreamedBody {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StreamedBody")
    }
}

impl Reply {
    /// Creates a reply with this status and no body.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).map_err(|_| format!("{status} is not a valid status"));
        Self { status, headers: Vec::new(), body: Bytes::new(), cut: None, stream: None }
    }

    /// Creates a 200 reply with a JSON body.
    pub fn json(body: Value) -> Self {
        Self::new(200).body("application/json", body.to_string())
    }

    /// Creates a 200 reply with a plain text body.
    pub fn text(body: impl Into<String>) -> Self {
        Self::new(200).body("text/plain; charset=utf-8", body.into())
    }

    /// Sets the status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = Self::new(status).status;
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: impl AsRef<str>, value: impl ToString) -> Self {
        let name = name.as_ref();
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(&value.to_string())) {
            (Ok(name), Ok(value)) => self.headers.push((name, value)),
            _ => self.status = Err(format!("the header `{name}` is invalid")),
        }
        self
    }

    /// Sets the body and its media type (`Content-Type`).
    pub fn body(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.headers.retain(|(name, _)| *name != CONTENT_TYPE);
        self.body = body.into();
        self.header(CONTENT_TYPE, media_type)
    }

    /// Creates a success response with a value, encoded for the call that receives it: as JSON, or as text if the call
    /// expects text. A value that is encoded as null has no body.
    pub(super) fn of<T: Serialize + ?Sized>(body: &T, status: u16, in_json: bool) -> Self {
        match serde_json::to_value(body) {
            Ok(Value::Null) => Self::new(if status == 200 { 204 } else { status }),
            Ok(Value::String(text)) if !in_json => Self::text(text).status(status),
            Ok(value) => Self::json(value).status(status),
            Err(error) => Self::invalid(format!("the reply cannot be encoded: {error}")),
        }
    }

    /// Creates a reply that makes the call fail with this problem.
    pub(crate) fn invalid(problem: String) -> Self {
        Self { status: Err(problem), ..Self::new(200) }
    }

    /// Sends a body step by step, by the simulated clock.
    pub(crate) fn streamed(mut self, body: impl Fn(&SimulatedClock) -> Body + Send + Sync + 'static) -> Self {
        self.stream = Some(StreamedBody(Arc::new(body)));
        self
    }

    /// Truncates the body: the connection breaks in the middle.
    pub(super) fn cut(mut self) -> Self {
        self.cut = Some(self.body.len() / 2);
        self
    }

    /// Adds a header, unless it is already set.
    pub(super) fn or_header(self, name: &str, value: impl ToString) -> Self {
        if self.headers.iter().any(|(other, _)| other.as_str() == name) {
            self
        } else {
            self.header(name, value)
        }
    }

    /// Returns the response, as returned by a transport.
    pub(super) fn into_response(
        self,
        clock: &SimulatedClock,
    ) -> Result<http::Response<Body>, TransportError> {
        let status = self.status.map_err(TransportError::rejected)?;
        let body = match (self.stream, self.cut) {
            (Some(StreamedBody(body)), _) => body(clock),
            (None, Some(length)) => Body::new(Cut(Some(self.body.slice(..length)), false)),
            (None, None) => Body::from(self.body),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        response.headers_mut().extend(self.headers);
        Ok(response)
    }
}

/// A truncated body.
struct Cut(Option<Bytes>, bool);

impl Stream for Cut {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(bytes) = self.0.take() {
            return Poll::Ready(Some(Ok(bytes)));
        }
        let over = std::mem::replace(&mut self.1, true);
        Poll::Ready(
            (!over)
                .then(|| Err(TransportError::other("the connection was closed before the end of the body"))),
        )
    }
}
