//! The errors of webhook requests.

use std::error::Error as StdError;
use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::model::Undecodable;
use crate::response::RawResponse;

/// The reason why a request is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookErrorKind {
    /// The body exceeds the size limit.
    BodyTooLarge,
    /// No secret is configured, or a secret does not have the form that the service uses.
    InvalidSecret,
    /// The header with the signature is absent.
    MissingSignature,
    /// The header with the signature is empty or not in the documented format, or the signature has the wrong length.
    MalformedSignature,
    /// The signature does not match the body for any of the secrets.
    SignatureMismatch,
    /// The signature timestamp is absent.
    MissingTimestamp,
    /// The signature timestamp is not a number of seconds.
    MalformedTimestamp,
    /// The request was signed too long ago.
    Expired,
    /// The signature timestamp is in the future.
    FromTheFuture,
    /// The ID of the message is absent.
    MissingId,
    /// The request has been received before.
    Replayed,
    /// The kind of the event is absent.
    MissingKind,
    /// The body does not have the type of the event.
    Undecodable,
}

impl WebhookErrorKind {
    /// Returns `true` if the request might not be from the service.
    pub fn is_forgery(self) -> bool {
        !matches!(self, Self::BodyTooLarge | Self::InvalidSecret | Self::MissingKind | Self::Undecodable)
    }
}

/// An error of a webhook request.
///
/// `Display` prints one line with the reason. An error contains neither the secrets nor the expected signature.
#[derive(Clone)]
pub struct WebhookError {
    kind: WebhookErrorKind,
    message: String,
    /// The reasons why the body cannot be decoded.
    decode_errors: Vec<String>,
    body: Bytes,
}

impl WebhookError {
    pub(super) fn new(kind: WebhookErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), decode_errors: Vec::new(), body: Bytes::new() }
    }

    /// Creates the error for a body that does not have the type of its event.
    pub(super) fn undecodable(body: &[u8], reasons: &Undecodable<serde_json::Error>) -> Self {
        let body = Bytes::copy_from_slice(body);
        let response =
            RawResponse { status: StatusCode::OK, headers: HeaderMap::new(), body, received: None };
        let body = response.body.clone();
        let decode_errors = Error::decode(response, reasons).decode_errors().to_vec();
        let first = decode_errors.first().map(|reason| format!(": {reason}")).unwrap_or_default();
        let message = format!("the payload cannot be decoded{first}");
        Self { decode_errors, body, ..Self::new(WebhookErrorKind::Undecodable, message) }
    }

    /// Returns the reason.
    pub fn kind(&self) -> WebhookErrorKind {
        self.kind
    }

    /// Returns the reasons why the body cannot be decoded, each with its path, such as `$.data.id`.
    pub fn decode_errors(&self) -> &[String] {
        &self.decode_errors
    }

    /// Returns the payload that could not be decoded, or empty bytes for other errors.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// Omits the body, because it may contain secrets.
impl fmt::Debug for WebhookError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, message, .. } = self;
        formatter
            .debug_struct("WebhookError")
            .field("kind", kind)
            .field("message", message)
            .finish_non_exhaustive()
    }
}

impl StdError for WebhookError {}
