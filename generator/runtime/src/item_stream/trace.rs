//! The span of a stream (feature `tracing`). Without the feature, everything here is a no-op.
//!
//! Input: the operation, and the connections of a stream. Output: one span, which is entered whenever the stream is
//! polled, and an event for each reconnection. Items are never recorded.

use std::time::Duration;

use http::HeaderMap;

use crate::error::Error;
use crate::operation::Operation;

/// The span of a stream.
#[derive(Clone)]
pub(super) struct StreamTrace {
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
    pub(super) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        self.span.in_scope(work)
    }

    /// Records a reconnection after this delay.
    pub(super) fn reconnecting(&self, items: u64, delay: Duration, error: Option<&Error>) {
        let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        let error_kind = error.map(|error| format!("{:?}", error.kind()));
        tracing::event!(
            target: env!("CARGO_CRATE_NAME"),
            parent: &self.span,
            tracing::Level::WARN,
            items,
            delay_ms,
            "error.type" = error_kind,
            "stream ended, reconnecting"
        );
    }

    /// Records the end of the stream.
    pub(super) fn ended(&self, items: u64, bytes: u64, error: Option<&Error>) {
        self.span.record("items", items);
        self.span.record("bytes", bytes);
        if error.is_some() {
            self.span.record("otel.status_code", "ERROR");
        }
    }
}

#[cfg(not(feature = "tracing"))]
impl StreamTrace {
    pub(super) fn new(_: &'static Operation, _: &HeaderMap) -> Self {
        Self {}
    }

    pub(super) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        work()
    }

    pub(super) fn reconnecting(&self, _: u64, _: Duration, _: Option<&Error>) {}

    pub(super) fn ended(&self, _: u64, _: u64, _: Option<&Error>) {}
}
