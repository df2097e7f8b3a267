//! Reconnections of a stream (WHATWG HTML, 9.2.3).
//!
//! Input: a failure of the connection, the ID of the last event and the server's reconnection time. Output: the delay
//! before the next request, and its `Last-Event-ID`. The retry policy and the retry budget of the client apply.
//! Connections without an item count as attempts.

use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::format::{ItemFormat, Reconnect};
use super::parser::Parser;
use crate::client::{Client, PreparedCall};
use crate::error::Error;
use crate::retry::{CallProgress, RetryDecision};

/// The header with the ID of the last event.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The state of reconnections.
pub(super) struct Reconnection {
    reconnect: Reconnect,
    /// The ID of the last event. An empty ID counts as none.
    last_id: Option<String>,
    /// The reconnection time that the server has set.
    retry: Option<Duration>,
    /// The number of reconnections since the last item.
    attempts: u32,
}

/// The decision after a failure.
pub(super) enum Decision {
    /// A reconnection after this delay.
    Reconnect(Duration),
    /// The failure is final; the text is the reason if the error does not imply it.
    Stop(Option<&'static str>),
}

impl Reconnection {
    /// Creates the state for a call, which may continue an earlier stream with its `Last-Event-ID`.
    pub(super) fn new(prepared: &PreparedCall, format: &ItemFormat) -> Self {
        let given = prepared.headers.get(LAST_EVENT_ID).and_then(|id| id.to_str().ok());
        Self { reconnect: format.reconnect, last_id: given.map(str::to_owned), retry: None, attempts: 0 }
    }

    /// Returns the ID of the last event.
    pub(super) fn last_id(&self) -> Option<&str> {
        self.last_id.as_deref()
    }

    /// Takes over what a connection has received.
    pub(super) fn update(&mut self, parser: &mut Parser) {
        if let Some(id) = parser.last_id() {
            self.last_id = Some(id.to_owned());
        }
        self.retry = parser.take_retry().or(self.retry);
    }

    /// Reports an item. The first one after a reconnection refills the retry budget.
    pub(super) fn progressed(&mut self, client: &Client) {
        let attempts = std::mem::take(&mut self.attempts);
        if attempts > 0 {
            client.refill_retry_budget(attempts + 1);
        }
    }

    /// Decides whether the stream is reconnected after this connection failure.
    pub(super) fn decide(&mut self, client: &Client, prepared: &PreparedCall, error: &Error) -> Decision {
        let is_allowed = match self.reconnect {
            Reconnect::Never => false,
            Reconnect::AfterId => self.last_id.is_some(),
            Reconnect::Always => true,
        };
        if !is_allowed {
            return Decision::Stop(None);
        }
        let progress = CallProgress {
            has_key: false,
            can_repeat: prepared.can_repeat(),
            attempts: self.attempts + 1,
            too_early: 0,
            elapsed: Duration::ZERO,
            left: Duration::MAX,
            requested: self.retry,
        };
        match client.decide_retry(&prepared.options, error, progress) {
            RetryDecision::Retry(delay, _) => {
                self.attempts += 1;
                Decision::Reconnect(delay)
            }
            RetryDecision::Stop(note) => Decision::Stop(note),
        }
    }

    /// Adds the ID of the last event to the next request.
    pub(super) fn prepare(&self, mut prepared: PreparedCall) -> PreparedCall {
        // An ID that no header can contain starts the stream over.
        let id = self.last_id.as_deref().and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok());
        match id {
            Some(id) => _ = prepared.headers.insert(LAST_EVENT_ID, id),
            None => _ = prepared.headers.remove(LAST_EVENT_ID),
        }
        prepared
    }
}
