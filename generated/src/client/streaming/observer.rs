// Copied by sdkwright from sdk-runtime (src/client/streaming/observer.rs); do not edit.

//! The observer of a response that is read as a stream: its span (feature `tracing`), and the interceptors.
//!
//! Input: the head of the response, and the progress of the stream. Output: one span, an event for each further
//! connection, and one report of the end: after the last byte, an error, or a drop. Items and bytes are never recorded.

use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::trace::StreamTrace;
use crate::client::shared::Client;
use crate::error::Error;
use crate::intercept::{StreamCounts, StreamEnd, StreamResult};
use crate::operation::{Operation, OperationInfo};

/// An observer of a stream. Dropping it reports that the stream was dropped.
pub(crate) struct StreamObserver {
    client: Client,
    operation: &'static Operation,
    head: (StatusCode, HeaderMap),
    /// The time of the first head.
    start: Duration,
    counts: StreamCounts,
    trace: StreamTrace,
    has_ended: bool,
}

impl StreamObserver {
    /// Creates the observer of a stream whose head has arrived.
    pub(crate) fn new(
        client: &Client,
        operation: &'static Operation,
        (status, headers): (StatusCode, &HeaderMap),
    ) -> Self {
        Self {
            client: client.clone(),
            operation,
            head: (status, headers.clone()),
            start: client.now(),
            counts: StreamCounts::default(),
            trace: StreamTrace::new(operation, headers),
            has_ended: false,
        }
    }

    /// Returns the span.
    pub(crate) fn trace(&self) -> StreamTrace {
        self.trace.clone()
    }

    /// Sets the head of the next connection.
    pub(crate) fn set_head(&mut self, status: StatusCode, headers: &HeaderMap) {
        self.head = (status, headers.clone());
    }

    /// Sets the number of items so far.
    pub(crate) fn set_items(&mut self, items: u64) {
        self.counts.items = Some(items);
    }

    /// Sets the number of bytes so far, over all connections.
    pub(crate) fn set_bytes(&mut self, bytes: u64) {
        self.counts.bytes = bytes;
    }

    /// Adds bytes that have arrived.
    pub(crate) fn add_bytes(&mut self, bytes: u64) {
        self.counts.bytes = self.counts.bytes.saturating_add(bytes);
    }

    /// Records that the stream continues over another connection, after this delay.
    pub(crate) fn resuming(&self, delay: Duration, error: Option<&Error>) {
        self.trace.resuming(self.counts, delay, error);
    }

    /// Reports the end of the stream: the regular one, or an error. Only the first report counts.
    pub(crate) fn ended(&mut self, error: Option<&Error>) {
        self.report(error.map_or(StreamResult::Complete, StreamResult::Failed));
    }

    fn report(&mut self, result: StreamResult<'_>) {
        if std::mem::replace(&mut self.has_ended, true) {
            return;
        }
        let end = StreamEnd {
            operation: OperationInfo::new(self.operation),
            status: self.head.0,
            headers: &self.head.1,
            counts: self.counts,
            elapsed: self.client.now().saturating_sub(self.start),
            result,
        };
        self.trace.ended(&end);
        self.client.shared.interceptors.after_stream(&end);
    }
}

impl Drop for StreamObserver {
    fn drop(&mut self) {
        self.report(StreamResult::Dropped);
    }
}
