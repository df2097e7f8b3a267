// Copied from generator/runtime/src/error/mod.rs by `cargo xtask codegen`; edit it there.

//! The one error of the SDK.
//!
//! In: what went wrong, and with which call. Out: one line that says so, questions about it, and everything that
//! the service sent. It holds nothing of the request but its method and path, and so no secret of the caller's.

mod body;
mod call_context;
mod display;
mod inner;
mod json_path;
mod kind;
mod predicates;
mod wait;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use self::body::ErrorDetail;
pub(crate) use self::call_context::CallContext;
use self::inner::Inner;
pub use self::kind::ErrorKind;
use crate::operation::{Operation, Retry};
use crate::response::{self, RateLimit, RawResponse};
use crate::transport::{TransportError, TransportErrorKind};

/// What most of this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call or a client.
///
/// `Display` gives one line with everything that is needed to understand it: operation, method and path, status,
/// code, detail, the service's id of the request, the number of attempts.
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
            answers: None,
            transient: false,
            note: None,
            response: None,
            details: Vec::new(),
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
        Self::new(ErrorKind::Intercepted, "an interceptor refused it").caused_by(refusal)
    }

    pub(crate) fn timeout(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Timeout, message).transient()
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(ErrorKind::Transport, format!("the answer is larger than the limit of {limit} bytes"))
    }

    /// A stream of answers ended, and why that was too early.
    pub(crate) fn cut_short(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Transport, message)
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let message = error.to_string();
        let (kind, source) = error.into_parts();
        let kind = match kind {
            TransportErrorKind::Refused => ErrorKind::Request,
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

    /// The service's answer is no success.
    pub(crate) fn api(response: RawResponse) -> Self {
        let mut error = Self::new(ErrorKind::Api, body::summarize(&response));
        error.0.details = body::parse_details(&response.body);
        error.with_response(response)
    }

    /// The answer cannot be read, and why.
    pub(crate) fn unreadable(response: RawResponse, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message).with_response(response)
    }

    /// A page was read, but there is no way to the next one.
    pub(crate) fn page(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// The answer is not the JSON that it should be.
    pub(crate) fn decode(response: RawResponse, error: serde_json::Error) -> Self {
        let message = display::decode_message(&response, &error);
        Self::unreadable(response, message)
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_response(mut self, response: RawResponse) -> Self {
        self.0.response = Some(Box::new(response));
        self
    }

    /// Says which call it was: the operation, and its path, which is empty if nothing was sent.
    pub(crate) fn during(mut self, operation: &'static Operation, path: &str) -> Self {
        self.0.operation = Some(operation);
        self.0.path.replace_range(.., path);
        self
    }

    /// The same error for use inside another one, which says which call it was.
    pub(crate) fn without_call(mut self) -> Self {
        self.0.operation = None;
        self.0.attempts = 0;
        self
    }

    /// Says how often it was tried.
    pub(crate) fn after(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    /// Says how many answers of a stream were read before it.
    pub(crate) fn after_answers(mut self, answers: u64) -> Self {
        self.0.answers = Some(answers);
        self
    }

    /// Says why there was no other attempt.
    pub(crate) fn with_note(mut self, note: Option<&'static str>) -> Self {
        self.0.note = note;
        self
    }

    /// Whether another attempt may succeed and does no harm; `idempotent` if the caller says so.
    pub(crate) fn is_transient(&self, idempotent: bool) -> bool {
        let retry = self.0.operation.map_or(Retry::WhenNotSent, |operation| operation.retry);
        let harmless = idempotent || retry != Retry::WhenNotSent;
        match (self.0.kind, self.status().map(|status| status.as_u16())) {
            (ErrorKind::Api, Some(429 | 503)) | (ErrorKind::Connect, _) => true,
            (ErrorKind::Api, Some(status)) if retry.is_too_early(status) => true,
            (ErrorKind::Api, Some(500 | 502 | 504)) => harmless,
            (ErrorKind::Timeout | ErrorKind::Transport, _) => harmless && self.0.transient,
            _ => false,
        }
    }
}

/// What it was.
impl Error {
    /// The stage at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The id of the operation in the API's documents.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// How often the request was sent, or tried to be sent; 0 if it failed before.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, waits between attempts included; nothing if it failed before the first.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The status of the answer.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the answer, as it came. Empty if there was no answer or no body.
    pub fn body(&self) -> &[u8] {
        self.0.response.as_ref().map_or(&[], |response| &response.body)
    }

    /// What the service says went wrong, one after another.
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.0.details
    }

    /// The service's code for the first of [`errors`](Self::errors).
    pub fn code(&self) -> Option<&str> {
        self.0.details.iter().find_map(|detail| detail.code.as_deref())
    }

    /// The service's id of the first of [`errors`](Self::errors); its support asks for it.
    pub fn error_id(&self) -> Option<&str> {
        self.0.details.iter().find_map(|detail| detail.id.as_deref())
    }

    /// What went wrong in a sentence: the service's words, where it has any.
    pub fn message(&self) -> &str {
        self.0.details.iter().find_map(ErrorDetail::text).unwrap_or(&self.0.message)
    }

    /// The service's name for the request (`X-Request-Id`); its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        response::request_id(self.headers()?)
    }

    /// How long the service asks to wait before another attempt (`Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        response::retry_after(self.headers()?)
    }

    /// What the service says about its rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        self.headers().map(RateLimit::read).unwrap_or_default()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        display::write_line(&self.0, formatter)
    }
}

/// The same line, so that it can be read where a program ends with the error: what `main` returns and what `unwrap`
/// finds is printed with `Debug`. `{:#?}` gives the fields.
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
