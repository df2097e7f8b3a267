//! Hooks of the application around calls and their attempts: for signatures, headers, metrics, rules of one's own.
//!
//! In: the operation, a request that is ready to be sent, what became of it. Out: headers that are added or changed, or
//! a refusal. Without an [`Interceptor`] nothing of this runs. Knows nothing of arguments and models.
//!
//! ```text
//! before_call      outermost … innermost
//!   before_attempt outermost … innermost ─ request ─▶ service
//!   after_attempt  innermost … outermost ◀─ answer or error
//!   … as often as the call is sent
//! ```

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

use crate::error::{Error, Result};
use crate::operation::OperationInfo;
use crate::response::request_id;
pub use crate::retry::RetryReason;
use crate::transport::BoxFuture;

/// Why an interceptor refuses a call: the source of the [`Error`] that the call ends with.
pub type Refusal = Box<dyn StdError + Send + Sync>;

/// Looks at calls, or changes their headers, on behalf of the application.
///
/// A client gets it with [`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor) and asks it for every call,
/// pages, polls and token exchanges included. The first one that a client was given is the outermost: it comes first
/// before a call and before an attempt, and last after an attempt.
///
/// The hooks that can hold up a call are asynchronous, so that a signature may come from a key service or a permit from
/// a semaphore; what they wait for counts towards the time that the call has, and not towards that of the attempt.
/// Every hook does nothing if it is not written.
pub trait Interceptor: Send + Sync + 'static {
    /// Before anything of a call happens. If it refuses, nothing is sent, and the call ends with an error of the kind
    /// [`Intercepted`](crate::ErrorKind::Intercepted).
    fn before_call(&self, _operation: OperationInfo) -> BoxFuture<'_, Result<(), Refusal>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Before a request is sent, each time that it is. The request is complete, credentials included; its headers may
    /// be changed, for this attempt only. If it refuses, the call ends, as before.
    ///
    /// A redirect does not count as an attempt: the same request goes on to the other place, to hosts of the API only.
    fn before_attempt<'a>(&'a self, _attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Refusal>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// After an attempt, successful or not, also where the time of the call has passed in the middle of it. A call that
    /// is dropped in the middle of an attempt says nothing more.
    ///
    /// It runs between the answer and the call's end, and so must not block.
    fn after_attempt(&self, _outcome: &Outcome<'_>) {}
}

/// An interceptor that the application keeps too, to read what it has counted.
impl<T: Interceptor + ?Sized> Interceptor for Arc<T> {
    fn before_call(&self, operation: OperationInfo) -> BoxFuture<'_, Result<(), Refusal>> {
        (**self).before_call(operation)
    }

    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Refusal>> {
        (**self).before_attempt(attempt)
    }

    fn after_attempt(&self, outcome: &Outcome<'_>) {
        (**self).after_attempt(outcome);
    }
}

/// A request that is about to be sent.
///
/// Its `Debug` shows neither headers nor the query nor the body. Credentials among the headers are marked as
/// [sensitive](http::HeaderValue::is_sensitive), and so `headers()` can be printed too.
pub struct Attempt {
    operation: OperationInfo,
    number: u32,
    request: http::Request<Bytes>,
}

impl Attempt {
    /// The operation.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Which attempt of its call it is, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The URL. Its path and query hold arguments, and a key where the API takes one there: it is not for a log.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// The headers, credentials included. What the transport adds is missing: `Host`, `Content-Length`.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.request.headers_mut()
    }

    /// The body; empty if there is none, and if it is a stream.
    pub fn body(&self) -> &Bytes {
        self.request.body()
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Attempt")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// What became of an attempt.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    pub(crate) operation: OperationInfo,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    /// The head of an answer that was read to its end, or what is wrong.
    pub(crate) result: Result<(StatusCode, &'a HeaderMap), &'a Error>,
    pub(crate) retry: Option<(Duration, RetryReason)>,
}

impl<'a> Outcome<'a> {
    /// The operation.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Which attempt of its call it was, counted from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// How long it took, from sending to the last byte of the answer.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The status of the answer, a success or not; `None` if there was no answer.
    pub fn status(&self) -> Option<StatusCode> {
        match self.result {
            Ok((status, _)) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// The headers of the answer; `None` if there was no answer.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match self.result {
            Ok((_, headers)) => Some(headers),
            Err(error) => error.headers(),
        }
    }

    /// The service's name for the request (`X-Request-Id`).
    pub fn request_id(&self) -> Option<&'a str> {
        request_id(self.headers()?)
    }

    /// What went wrong; `None` if the answer is a success. Whether its body can be read shows later, when the call ends.
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// How long the client waits before it sends the request again; `None` if this attempt is the last.
    pub fn wait(&self) -> Option<Duration> {
        self.retry.map(|(wait, _)| wait)
    }

    /// Why the client sends the request again, and so long after; `None` if this attempt is the last.
    pub fn retry_reason(&self) -> Option<RetryReason> {
        self.retry.map(|(_, reason)| reason)
    }
}

/// Headers and texts of the service are left out.
impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Outcome")
            .field("operation", &self.operation)
            .field("number", &self.number)
            .field("elapsed", &self.elapsed)
            .field("status", &self.status())
            .field("error", &self.error().map(Error::kind))
            .field("retry", &self.retry)
            .finish()
    }
}

/// The interceptors of a client, outermost first.
#[derive(Default)]
pub(crate) struct Interceptors(Vec<Box<dyn Interceptor>>);

impl Interceptors {
    /// Adds one inside of those before it.
    pub(crate) fn add(&mut self, interceptor: Box<dyn Interceptor>) {
        self.0.push(interceptor);
    }

    /// Asks whether the call may begin.
    pub(crate) async fn before_call(&self, operation: OperationInfo) -> Result<()> {
        for interceptor in &self.0 {
            interceptor.before_call(operation).await.map_err(Error::intercepted)?;
        }
        Ok(())
    }

    /// The request as it is sent.
    pub(crate) async fn before_attempt(
        &self,
        operation: OperationInfo,
        number: u32,
        request: http::Request<Bytes>,
    ) -> Result<http::Request<Bytes>> {
        let mut attempt = Attempt { operation, number, request };
        for interceptor in &self.0 {
            interceptor.before_attempt(&mut attempt).await.map_err(Error::intercepted)?;
        }
        Ok(attempt.request)
    }

    /// Tells what became of an attempt.
    pub(crate) fn after_attempt(&self, outcome: &Outcome<'_>) {
        self.0.iter().rev().for_each(|interceptor| interceptor.after_attempt(outcome));
    }
}

#[cfg(test)]
mod tests;
