// Copied from generator/runtime/src/testing/reply.rs by `cargo xtask codegen`; edit it there.

//! Answers: what a rule says to a request.
//!
//! In: what the test wants to be said. Out: an answer as a transport gives it, or the error of one.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::transport::{Body, TransportError};

/// An answer that is put together by hand: a status, headers, a body.
///
/// A part that no answer can have, such as a status of 1000, makes the call fail and say so.
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing before a rule gets it"]
pub struct Reply {
    status: Result<StatusCode, String>,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: Bytes,
    /// How many bytes of the body arrive before the connection breaks, if it does.
    cut: Option<usize>,
}

impl Reply {
    /// An answer with this status, without a body.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).map_err(|_| format!("{status} is not a status"));
        Self { status, headers: Vec::new(), body: Bytes::new(), cut: None }
    }

    /// 200 with this JSON.
    pub fn json(body: Value) -> Self {
        Self::new(200).body("application/json", body.to_string())
    }

    /// 200 with this text.
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
            _ => self.status = Err(format!("the header `{name}` cannot be sent")),
        }
        self
    }

    /// Sets the body and what it is (`Content-Type`).
    pub fn body(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.headers.retain(|(name, _)| *name != CONTENT_TYPE);
        self.body = body.into();
        self.header(CONTENT_TYPE, media_type)
    }

    /// A success with a value, as the call that gets it reads it: JSON, or text where text is read. What would be
    /// null is no body.
    pub(super) fn of<T: Serialize + ?Sized>(body: &T, status: u16, in_json: bool) -> Self {
        match serde_json::to_value(body) {
            Ok(Value::Null) => Self::new(if status == 200 { 204 } else { status }),
            Ok(Value::String(text)) if !in_json => Self::text(text).status(status),
            Ok(value) => Self::json(value).status(status),
            Err(error) => {
                Self { status: Err(format!("the reply cannot be written: {error}")), ..Self::new(200) }
            }
        }
    }

    /// The same, but the connection breaks in the middle of the body.
    pub(super) fn cut(mut self) -> Self {
        self.cut = Some(self.body.len() / 2);
        self
    }

    /// Without headers that are there already.
    pub(super) fn or_header(self, name: &str, value: impl ToString) -> Self {
        if self.headers.iter().any(|(other, _)| other.as_str() == name) {
            self
        } else {
            self.header(name, value)
        }
    }

    /// The answer as a transport gives it.
    pub(super) fn into_response(self) -> Result<http::Response<Body>, TransportError> {
        let status = self.status.map_err(TransportError::refused)?;
        let body = match self.cut {
            Some(length) => Body::new(Cut(Some(self.body.slice(..length)), false)),
            None => Body::from(self.body),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        response.headers_mut().extend(self.headers);
        Ok(response)
    }
}

/// A body that breaks off.
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
                .then(|| Err(TransportError::other("the connection was closed before the body had ended"))),
        )
    }
}
