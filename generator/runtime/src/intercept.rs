//! Hooks around calls and their attempts, such as for signatures, headers, metrics and access rules.
//!
//! Input: the operation, a request that is ready to be sent, and the outcome of an attempt. Output: added or changed
//! headers, or a rejection. Without an [`Interceptor`], none of this runs.
//!
//! ```text
//! before_call      outermost … innermost
//!   before_attempt outermost … innermost ─ request ─▶ service
//!   after_attempt  innermost … outermost ◀─ response or error
//!   … for each attempt
//! after_stream     innermost … outermost   at the end of a response that is read as a stream
//! ```
//!
//! This example counts retries:
//!
//! ```text
//! struct RetryCounter(AtomicU64);
//!
//! impl Interceptor for RetryCounter {
//!     fn after_attempt(&self, outcome: &Outcome<'_>) {
//!         if outcome.retry_delay().is_some() {
//!             self.0.fetch_add(1, Ordering::Relaxed);
//!         }
//!     }
//! }
//! ```

mod stream_end;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode, Uri};

pub use self::stream_end::StreamEnd;
pub(crate) use self::stream_end::{StreamCounts, StreamResult};
use crate::error::{Error, Result};
use crate::operation::OperationInfo;
use crate::response::request_id;
pub use crate::retry::RetryReason;
use crate::transport::BoxFuture;

/// The reason why an interceptor rejects a call. It becomes the source of the call's [`Error`].
pub type Rejection = Box<dyn StdError + Send + Sync>;

/// A hook that observes calls and may change their headers.
///
/// A client calls it for every call, including pages, polls and token exchanges; add it with
/// [`ClientBuilder::interceptor`](crate::ClientBuilder::interceptor). The interceptor that was added first is the
/// outermost: it runs first before a call and before an attempt, and last after an attempt.
///
/// The hooks that run before a call or an attempt are asynchronous, so that they can wait for a signature from a key
/// service or a permit from a semaphore. Their time counts towards the timeout of the call, but not of the attempt. The
/// default implementation of every hook does nothing.
pub trait Interceptor: Send + Sync + 'static {
    /// Runs before a call starts.
    ///
    /// # Errors
    ///
    /// An error rejects the call: nothing is sent, and the call fails with
    /// [`ErrorKind::Intercepted`](crate::ErrorKind::Intercepted).
    fn before_call(&self, _operation: OperationInfo) -> BoxFuture<'_, Result<(), Rejection>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Runs before each attempt, with the complete request, including credentials. Changes of the headers apply to
    /// this attempt only.
    ///
    /// A redirect is not a separate attempt: the same request is sent to the new URL, which is always a host of the
    /// API.
    ///
    /// # Errors
    ///
    /// An error rejects the attempt, and the call fails with [`ErrorKind::Intercepted`](crate::ErrorKind::Intercepted).
    fn before_attempt<'a>(&'a self, _attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        Box::pin(std::future::ready(Ok(())))
    }

    /// Runs after each attempt, whether it succeeded or not, including when the timeout of the call expires during it.
    /// It does not run if the call is dropped during the attempt.
    ///
    /// The call waits for it, so it must not block.
    fn after_attempt(&self, _outcome: &Outcome<'_>) {}

    /// Runs once at the end of a response that is read as a stream, such as a stream of items or a download: after its
    /// last byte, after an error, or when the application drops it. [`after_attempt`](Self::after_attempt) runs for such a
    /// response when its head has arrived.
    ///
    /// A stream that is reconnected and a download that is resumed have one end. The stream waits for it, so it must not
    /// block.
    fn after_stream(&self, _end: &StreamEnd<'_>) {}
}

/// An interceptor that the application shares, for example to read its counters.
impl<T: Interceptor + ?Sized> Interceptor for Arc<T> {
    fn before_call(&self, operation: OperationInfo) -> BoxFuture<'_, Result<(), Rejection>> {
        (**self).before_call(operation)
    }

    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        (**self).before_attempt(attempt)
    }

    fn after_attempt(&self, outcome: &Outcome<'_>) {
        (**self).after_attempt(outcome);
    }

    fn after_stream(&self, end: &StreamEnd<'_>) {
        (**self).after_stream(end);
    }
}

/// An attempt that is about to be sent.
///
/// Its `Debug` omits headers, query and body. Credentials among the headers are marked as
/// [sensitive](http::HeaderValue::is_sensitive), so printing `headers()` does not reveal them.
pub struct Attempt {
    operation: OperationInfo,
    number: u32,
    request: http::Request<Bytes>,
}

impl Attempt {
    /// Returns the operation.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Returns the number of the attempt within its call, starting with 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the URL. Do not log it: its path and query contain arguments, and the API key if the API takes it there.
    pub fn uri(&self) -> &Uri {
        self.request.uri()
    }

    /// Returns the headers, including credentials. Headers that the transport adds, such as `Host` and
    /// `Content-Length`, are not included.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Returns the headers for modification.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.request.headers_mut()
    }

    /// Returns the body, which is empty if there is none or if it is a stream.
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

/// The outcome of an attempt.
#[derive(Clone, Copy)]
pub struct Outcome<'a> {
    pub(crate) operation: OperationInfo,
    pub(crate) number: u32,
    pub(crate) elapsed: Duration,
    /// The head of a response, or the error.
    pub(crate) result: Result<(StatusCode, &'a HeaderMap), &'a Error>,
    pub(crate) retry: Option<(Duration, RetryReason)>,
}

impl<'a> Outcome<'a> {
    /// Returns the operation.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Returns the number of the attempt within its call, starting with 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Returns the time from sending the request to the last byte of the response, or to its head if the response is
    /// read as a stream.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the status of the response, whether a success or not, or `None` if there was no response.
    pub fn status(&self) -> Option<StatusCode> {
        match self.result {
            Ok((status, _)) => Some(status),
            Err(error) => error.status(),
        }
    }

    /// Returns the headers of the response, or `None` if there was no response.
    pub fn headers(&self) -> Option<&'a HeaderMap> {
        match self.result {
            Ok((_, headers)) => Some(headers),
            Err(error) => error.headers(),
        }
    }

    /// Returns the request ID (`X-Request-Id`).
    pub fn request_id(&self) -> Option<&'a str> {
        request_id(self.headers()?)
    }

    /// Returns the error, or `None` if the response is a success. The body of a success is decoded later, when the call
    /// ends.
    pub fn error(&self) -> Option<&'a Error> {
        self.result.err()
    }

    /// Returns the delay before the retry, or `None` if this is the last attempt.
    pub fn retry_delay(&self) -> Option<Duration> {
        self.retry.map(|(wait, _)| wait)
    }

    /// Returns the reason for the retry, or `None` if this is the last attempt.
    pub fn retry_reason(&self) -> Option<RetryReason> {
        self.retry.map(|(_, reason)| reason)
    }
}

/// Omits headers and texts from the service.
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
    /// Adds an interceptor inside those that were added before.
    pub(crate) fn add(&mut self, interceptor: Box<dyn Interceptor>) {
        self.0.push(interceptor);
    }

    /// Runs the hooks before a call.
    pub(crate) async fn before_call(&self, operation: OperationInfo) -> Result<()> {
        for interceptor in &self.0 {
            interceptor.before_call(operation).await.map_err(Error::intercepted)?;
        }
        Ok(())
    }

    /// Runs the hooks before an attempt and returns the request to send.
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

    /// Runs the hooks after an attempt.
    pub(crate) fn after_attempt(&self, outcome: &Outcome<'_>) {
        self.0.iter().rev().for_each(|interceptor| interceptor.after_attempt(outcome));
    }

    /// Runs the hooks after a stream.
    pub(crate) fn after_stream(&self, end: &StreamEnd<'_>) {
        self.0.iter().rev().for_each(|interceptor| interceptor.after_stream(end));
    }
}

#[cfg(test)]
mod tests;
