// Copied by sdkwright from sdk-runtime (src/client/streaming/trace.rs); do not edit.

//! The span of a stream (feature `tracing`). Without the feature, everything here is a no-op.
//!
//! Input: the operation, and the connections of a stream. Output: one span, which is entered whenever the stream is
//! polled, and an event for each further connection. Items are never recorded.

use std::time::Duration;

use http::HeaderMap;

use crate::error::Error;
use crate::intercept::{StreamCounts, StreamEnd};
use crate::operation::Operation;

/// The span of a stream.
#[derive(Clone)]
pub(crate) struct StreamTrace {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl StreamTrace {
    /// Creates the span of a stream with these headers.
    pub(super) fn new(operation: &'static Operation, headers: &HeaderMap) -> Self {
        let span = tracing::info_span!(
            target: env!("CARGO_CRATE_NAME"),
            "stream",
            operation = operation.id,
            request_id = crate::response::request_id(headers),
            items = tracing::field::Empty,
            bytes = tracing::field::Empty,
            "otel.status_code" = tracing::field::Empty,
        );
        Self { span }
    }

    /// Runs a part of the stream inside the span.
    pub(crate) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        self.span.in_scope(work)
    }

    /// Records that the stream continues over another connection, after this delay.
    pub(super) fn resuming(&self, counts: StreamCounts, delay: Duration, error: Option<&Error>) {
        let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        let error_kind = error.map(|error| format!("{:?}", error.kind()));
        tracing::event!(
            target: env!("CARGO_CRATE_NAME"),
            parent: &self.span,
            tracing::Level::WARN,
            items = counts.items,
            bytes = counts.bytes,
            delay_ms,
            "error.type" = error_kind,
            "connection ended, resuming"
        );
    }

    /// Records the end of the stream.
    pub(super) fn ended(&self, end: &StreamEnd<'_>) {
        self.span.record("items", end.items());
        self.span.record("bytes", end.bytes());
        if end.error().is_some() {
            self.span.record("otel.status_code", "ERROR");
        }
    }
}

#[cfg(not(feature = "tracing"))]
impl StreamTrace {
    pub(super) fn new(_: &'static Operation, _: &HeaderMap) -> Self {
        Self {}
    }

    pub(crate) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        work()
    }

    pub(super) fn resuming(&self, _: StreamCounts, _: Duration, _: Option<&Error>) {}

    pub(super) fn ended(&self, _: &StreamEnd<'_>) {}
}
