//! The error type of the SDK.
//!
//! Input: a failure, and the call that it belongs to. Output: a one-line description, predicates, and everything that
//! the service sent. An error holds only the method and the path of the request, so it never holds the caller's
//! secrets.

mod body;
mod call_context;
mod display;
mod inner;
mod json_path;
mod kind;
mod lean_json;
mod parse;
mod predicates;
mod redact;
mod reported;
mod scopes;
mod wait;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

pub use self::body::ErrorDetail;
pub(crate) use self::call_context::CallContext;
use self::inner::Inner;
pub use self::kind::ErrorKind;
pub(crate) use self::reported::reported_error;
use crate::model::Undecodable;
use crate::operation::{ErrorMatch, Operation, Retry};
use crate::response::{self, RateLimit, RawResponse};
use crate::transport::{TransportError, TransportErrorKind};

/// A `Result` whose error defaults to [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a call or a client.
///
/// `Display` and `Debug` print one line with everything needed to understand it: operation, method and path, status,
/// code, message, request ID, and the number of attempts. `{:#?}` prints the fields.
///
/// ```text
/// match client.users().get("u-1").await {
///     Ok(user) => println!("{user:?}"),
///     Err(error) if error.is_not_found() => println!("no such user"),
///     Err(error) => return Err(error),
/// }
/// ```
pub struct Error(Box<Inner>);

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            path: String::new(),
            attempts: 0,
            elapsed: Duration::ZERO,
            responses: None,
            item: None,
            transient: false,
            note: None,
            response: None,
            details: Vec::new(),
            already_exists: false,
            missing_scopes: Vec::new(),
            decode_errors: Vec::new(),
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn credentials(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credentials, message)
    }

    pub(crate) fn request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Request, message)
    }

    pub(crate) fn intercepted(refusal: Box<dyn StdError + Send + Sync>) -> Self {
        Self::new(ErrorKind::Intercepted, "an interceptor rejected the call").caused_by(refusal)
    }

    /// Creates the error for a name that several objects have.
    pub(crate) fn ambiguous(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Ambiguous, message)
    }

    /// Creates the error for a file of the application.
    pub(crate) fn file(message: String, error: std::io::Error) -> Self {
        Self::new(ErrorKind::File, message).caused_by(error)
    }

    pub(crate) fn timeout(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message).transient()
    }

    /// Creates the error for a timeout, with the head of the response if it has arrived.
    pub(crate) fn out_of_time(head: Option<RawResponse>, limit: Duration, whose: &str) -> Self {
        match head {
            Some(head) => {
                Self::timeout(format!("its body did not end within {limit:?}, the timeout of {whose}"))
                    .with_response(head)
            }
            None => Self::timeout(format!("no response within {limit:?}, the timeout of {whose}")),
        }
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        let message = format!(
            "the response exceeds the limit of {limit} bytes: raise it with `ClientBuilder::max_response_size`"
        );
        Self::new(ErrorKind::Transport, message)
    }

    /// Creates the error for a response stream that ended early.
    pub(crate) fn cut_short(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Transport, message)
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let message = error.to_string();
        let (kind, source) = error.into_parts();
        let kind = match kind {
            TransportErrorKind::Rejected => ErrorKind::Request,
            TransportErrorKind::Untrusted => return Self::new(ErrorKind::Connect, message).caused_by(source),
            TransportErrorKind::Connect => ErrorKind::Connect,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::Other => ErrorKind::Transport,
        };
        Self::new(kind, message).caused_by(source).transient()
    }

    fn transient(mut self) -> Self {
        self.0.transient = true;
        self
    }

    /// Creates the error for a response whose status is not a success.
    pub(crate) fn api(response: RawResponse, already_exists: &ErrorMatch) -> Self {
        let mut error = Self::new(ErrorKind::Api, body::summarize(&response));
        error.0.details = parse::parse_details(&response.body);
        error.0.already_exists = error.0.details.iter().any(|detail| detail.matches(already_exists));
        error.with_response(response)
    }

    /// Creates the error for a response that cannot be decoded.
    pub(crate) fn unreadable(response: RawResponse, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message).with_response(response)
    }

    /// Creates the error for a success without a body where one is documented.
    pub(crate) fn missing_body(response: RawResponse) -> Self {
        Self::new(ErrorKind::MissingBody, "the response has no body").with_response(response)
    }

    /// Creates the error for a part of a response that is not as documented, such as the link to the next page.
    pub(crate) fn undecodable(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// Creates the error for a response whose body is not the expected JSON.
    pub(crate) fn decode(response: RawResponse, undecodable: &Undecodable<serde_json::Error>) -> Self {
        let reasons = undecodable.reasons.iter();
        let reasons: Vec<_> =
            reasons.map(|(error, within)| display::decode_reason(&response, error, within)).collect();
        let message = display::decode_message(&reasons, undecodable.count);
        let mut error = Self::unreadable(response, message);
        error.0.decode_errors = reasons;
        error
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Adds the details of the error that caused this one, so that its code is that of the server.
    pub(crate) fn with_details_of(mut self, cause: &Self) -> Self {
        self.0.details.clone_from(&cause.0.details);
        self
    }

    pub(crate) fn with_response(mut self, response: RawResponse) -> Self {
        self.0.response = Some(Box::new(response));
        self
    }

    /// Adds the call: the operation, and the path, which is empty if nothing was sent.
    pub(crate) fn during(mut self, operation: &'static Operation, path: &str) -> Self {
        self.0.operation = Some(operation);
        self.0.path.replace_range(.., path);
        self
    }

    /// Removes the call, for an error that becomes the source of another one with the call.
    pub(crate) fn without_call(mut self) -> Self {
        self.0.operation = None;
        self.0.attempts = 0;
        self
    }

    /// Adds the number of attempts and the elapsed time.
    pub(crate) fn after(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    /// Adds the number of responses of a stream that were received before the error.
    pub(crate) fn after_responses(mut self, responses: u64) -> Self {
        self.0.responses = Some(responses);
        self
    }

    /// Adds the index of the item of a stream that the error belongs to, counted from 0.
    pub(crate) fn at_item(mut self, index: u64) -> Self {
        self.0.item = Some(index);
        self
    }

    /// Adds the reason why the attempt was not retried.
    pub(crate) fn with_note(mut self, note: Option<&'static str>) -> Self {
        self.0.note = note;
        self
    }

    /// Returns `true` if another attempt may succeed and is safe. `idempotent` declares the operation safe to repeat.
    pub(crate) fn is_transient(&self, idempotent: bool) -> bool {
        let retry = self.0.operation.map_or(Retry::WhenNotSent, |operation| operation.retry);
        let harmless = idempotent || retry != Retry::WhenNotSent;
        match (self.0.kind, self.status().map(|status| status.as_u16())) {
            (ErrorKind::Api, Some(429 | 503)) => true,
            (ErrorKind::Connect, _) => self.0.transient,
            (ErrorKind::Api, Some(status)) if retry.is_too_early(status) => true,
            (ErrorKind::Api, Some(500 | 502 | 504)) => harmless,
            (ErrorKind::Timeout | ErrorKind::Transport, _) => harmless && self.0.transient,
            _ => false,
        }
    }

    /// Returns the time for which the operation's documentation lets the call poll, if the response means "too early".
    pub(crate) fn too_early_timeout(&self) -> Option<Duration> {
        let retry = self.0.operation?.retry;
        let is_too_early = self.0.kind == ErrorKind::Api && retry.is_too_early(self.status()?.as_u16());
        retry.too_early_timeout().filter(|_| is_too_early)
    }
}

/// The details of the error.
impl Error {
    /// Returns the stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the ID of the operation in the API's OpenAPI document, or `None` if the error belongs to no operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// Returns the number of attempts, or 0 if the call failed before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the duration of the call, including the delays between attempts, or zero if it failed before the first.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Returns the status of the response, or `None` if there was no response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the headers of the response, or `None` if there was no response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the raw body of the response, which is empty if there was no response or no body. Only the first 1 MiB
    /// of an error body is read.
    pub fn body(&self) -> &[u8] {
        self.0.response.as_ref().map_or(&[], |response| &response.body)
    }

    /// Decodes the raw body of the response, for example as one of the API's error types or as a [`serde_json::Value`].
    ///
    /// ```text
    /// let failure: Failure = error.body_as()?;
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the body is not valid JSON for `T`.
    pub fn body_as<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_slice(self.body())
    }

    /// Returns the errors in the body of the response, in order. At most the first 100 are kept.
    ///
    /// For problem details (RFC 9457), the first error is the problem itself; any errors that it lists follow.
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.0.details
    }

    /// Returns the reasons why the body could not be decoded, in order, each with its JSON path, such as
    /// `$.spec.size: invalid type: string, expected i32`. There can be several in strict mode, which reports every
    /// correction. At most the first 100 are kept, fewer if the body is large; the error text has the number of all.
    pub fn decode_errors(&self) -> &[String] {
        &self.0.decode_errors
    }

    /// Returns the service's error code, the first one in [`errors`](Self::errors).
    pub fn code(&self) -> Option<&str> {
        self.0.details.iter().find_map(|detail| detail.code.as_deref())
    }

    /// Returns the service's ID of the error, the first one in [`errors`](Self::errors). Include it in support
    /// requests.
    pub fn error_id(&self) -> Option<&str> {
        self.0.details.iter().find_map(|detail| detail.id.as_deref())
    }

    /// Returns the error message: the service's own if it sent one.
    pub fn message(&self) -> &str {
        self.0.details.iter().find_map(ErrorDetail::text).unwrap_or(&self.0.message)
    }

    /// Returns the request ID (`X-Request-Id`). Include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        response::request_id(self.headers()?)
    }

    /// Returns the delay that the server requested with `Retry-After`.
    pub fn retry_after(&self) -> Option<Duration> {
        let response = self.0.response.as_ref()?;
        response::retry_after(&response.headers, response.received)
    }

    /// Returns the rate limit from the headers of the response.
    pub fn rate_limit(&self) -> RateLimit {
        self.headers().map(RateLimit::read).unwrap_or_default()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::write_line(&self.0, formatter)
    }
}

/// Prints the same line as `Display`, because `main` and `unwrap` print errors with `Debug`. `{:#?}` prints the fields.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if formatter.alternate() {
            display::write_fields(&self.0, formatter)
        } else {
            display::write_line(&self.0, formatter)
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests;
