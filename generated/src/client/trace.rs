// Copied from generator/runtime/src/client/trace.rs by `cargo xtask codegen`; edit it there.

//! Spans and events of calls (feature `tracing`), named as OpenTelemetry names those of HTTP clients.
//!
//! In: an operation, outcomes of attempts, how the call ended. Out: one span for the call and one event for each
//! attempt. Nothing comes from an argument or a body: the route stands in place of the URL, and of an error only what
//! kind it is. Without the feature all of this is empty.

#[cfg(feature = "tracing")]
mod spans;

#[cfg(feature = "tracing")]
pub(super) use self::spans::Trace;

/// Nothing is told.
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
