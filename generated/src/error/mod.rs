// Copied from generator/runtime/src/error/mod.rs by `cargo xtask codegen`; edit it there.

//! The one error of the SDK.
//!
//! In: what went wrong, and with which call. Out: one line that says so, questions about it, and everything that
//! the service sent. It holds nothing of the request but its method and path, and so no secret of the caller's.

mod body;
mod display;
mod json_path;
mod predicates;
mod wait;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use self::body::ErrorDetail;
use crate::operation::{Operation, Retry};
use crate::response::{self, RateLimit, RawResponse};
use crate::transport::{Failure, TransportError};

/// What most of this crate's functions return.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call or a client.
///
/// `Display` gives one line with everything that is needed to understand it: operation, method and path, status,
/// code, detail, the service's id of the request, the number of attempts.
pub struct Error(Box<Inner>);

/// The stage at which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings: credentials that are missing or of the wrong kind, a host without URL. Nothing was
    /// sent.
    Configuration,
    /// The credentials could not be had: their source or the exchange of tokens failed. The call was not sent.
    Credentials,
    /// An argument that cannot be sent. Nothing was sent.
    Request,
    /// An [`Interceptor`](crate::Interceptor) of the application refused the call, or another attempt of it.
    Intercepted,
    /// There was no connection. Nothing was sent.
    Connect,
    /// A time limit passed.
    Timeout,
    /// The connection broke, or the answer was too large or ended too early.
    Transport,
    /// The service answered with a status that is not a success.
    Api,
    /// The answer is not what the API's documents say.
    Decode,
    /// The calls went well, but what was waited for has come to a bad end.
    Wait,
}

struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static Operation>,
    path: String,
    attempts: u32,
    elapsed: Duration,
    /// How many answers of a stream were read before it.
    answers: Option<u64>,
    /// It may go away by itself: the exchange broke, and not a limit of this client.
    passing: bool,
    /// Why there was no other attempt, where that does not follow from the error.
    note: Option<&'static str>,
    reply: Option<Box<RawResponse>>,
    details: Vec<ErrorDetail>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Inner {
    fn may_have_been_processed(&self) -> bool {
        let status = self.reply.as_ref().map(|reply| reply.status);
        match self.kind {
            _ if self.answers.is_some() => true,
            ErrorKind::Configuration
            | ErrorKind::Credentials
            | ErrorKind::Request
            | ErrorKind::Connect
            | ErrorKind::Wait => false,
            ErrorKind::Timeout | ErrorKind::Intercepted => self.attempts > 0,
            ErrorKind::Transport | ErrorKind::Decode => true,
            ErrorKind::Api => status.is_some_and(|status| status.is_server_error() && status.as_u16() != 503),
        }
    }
}

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
            passing: false,
            note: None,
            reply: None,
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
        Self::new(ErrorKind::Timeout, message).in_passing()
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
        let (failure, source) = error.into_parts();
        let kind = match failure {
            Failure::Refused => ErrorKind::Request,
            Failure::Connect => ErrorKind::Connect,
            Failure::Timeout => ErrorKind::Timeout,
            Failure::Other => ErrorKind::Transport,
        };
        Self::new(kind, message).caused_by(source).in_passing()
    }

    fn in_passing(mut self) -> Self {
        self.0.passing = true;
        self
    }

    /// The service's answer is no success.
    pub(crate) fn api(reply: RawResponse) -> Self {
        let mut error = Self::new(ErrorKind::Api, body::summary(&reply));
        error.0.details = body::details(&reply.body);
        error.replied(reply)
    }

    /// The answer cannot be read, and why.
    pub(crate) fn unreadable(reply: RawResponse, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message).replied(reply)
    }

    /// A page was read, but there is no way to the next one.
    pub(crate) fn page(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// The answer is not the JSON that it should be.
    pub(crate) fn decode(reply: RawResponse, error: serde_json::Error) -> Self {
        let message = display::decoding(&reply, &error);
        Self::unreadable(reply, message)
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn replied(mut self, reply: RawResponse) -> Self {
        self.0.reply = Some(Box::new(reply));
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
    pub(crate) fn answered(mut self, answers: u64) -> Self {
        self.0.answers = Some(answers);
        self
    }

    /// Says why there was no other attempt.
    pub(crate) fn noting(mut self, note: Option<&'static str>) -> Self {
        self.0.note = note;
        self
    }

    /// Whether another attempt may succeed and does no harm; `idempotent` if the caller says so.
    pub(crate) fn is_passing(&self, idempotent: bool) -> bool {
        let retry = self.0.operation.map_or(Retry::WhenNotSent, |operation| operation.retry);
        let harmless = idempotent || retry != Retry::WhenNotSent;
        match (self.0.kind, self.status().map(|status| status.as_u16())) {
            (ErrorKind::Api, Some(429 | 503)) | (ErrorKind::Connect, _) => true,
            (ErrorKind::Api, Some(status)) if retry.is_too_early(status) => true,
            (ErrorKind::Api, Some(500 | 502 | 504)) => harmless,
            (ErrorKind::Timeout | ErrorKind::Transport, _) => harmless && self.0.passing,
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
        self.0.reply.as_ref().map(|reply| reply.status)
    }

    /// The headers of the answer.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.reply.as_ref().map(|reply| &reply.headers)
    }

    /// The body of the answer, as it came. Empty if there was no answer or no body.
    pub fn body(&self) -> &[u8] {
        self.0.reply.as_ref().map_or(&[], |reply| &reply.body)
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
        display::line(&self.0, formatter)
    }
}

/// The same line, so that it can be read where a program ends with the error: what `main` returns and what `unwrap`
/// finds is printed with `Debug`. `{:#?}` gives the fields.
impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if formatter.alternate() {
            display::fields(&self.0, formatter)
        } else {
            display::line(&self.0, formatter)
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
