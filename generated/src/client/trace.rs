// Copied by sdkwright from sdk-runtime (src/client/trace.rs); do not edit.

//! Spans and events of calls (feature `tracing`), with OpenTelemetry's names for HTTP clients.
//!
//! Input: an operation, the outcomes of its attempts, and the result of the call. Output: one span for the call, and
//! one event for each attempt. Arguments and bodies are never recorded: the URL is represented by its template, and an
//! error by its kind. Without the feature, everything here is a no-op.

#[cfg(feature = "tracing")]
mod spans;

#[cfg(feature = "tracing")]
pub(super) use self::spans::Trace;

/// A trace that records nothing.
#[cfg(not(feature = "tracing"))]
pub(super) struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    #[inline]
    pub(super) fn call(_: &super::shared::Client, _: &'static crate::operation::Operation) -> Self {
        Self
    }

    #[inline]
    pub(super) async fn around<T>(&self, work: impl Future<Output = T>) -> T {
        work.await
    }

    #[inline]
    pub(super) fn limited(&self, _: std::time::Duration) {}

    #[inline]
    pub(super) fn attempt(&self, _: &crate::intercept::Outcome<'_>) {}

    #[inline]
    pub(super) fn ended(
        &self,
        _: u32,
        _: Result<(http::StatusCode, &http::HeaderMap), &crate::error::Error>,
    ) {
    }
}
