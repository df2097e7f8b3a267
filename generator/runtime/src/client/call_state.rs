//! The state of a call under way, which outlives its future: the call may be cut off in the middle of an attempt.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::trace::Trace;
use crate::error::Error;

/// How far a call has come.
pub(super) struct CallState {
    /// When it began, by the client's clock.
    pub(super) start: Duration,
    /// How long it may take as a whole.
    pub(super) timeout: Duration,
    pub(super) trace: Trace,
    attempts: AtomicU32,
    attempt: Mutex<AttemptState>,
}

#[derive(Default)]
struct AttemptState {
    /// When the attempt began that is under way.
    start: Option<Duration>,
    /// The error of the last attempt that has ended.
    last_error: Option<Error>,
}

impl CallState {
    pub(super) fn new(start: Duration, timeout: Duration, trace: Trace) -> Self {
        Self { start, timeout, trace, attempts: AtomicU32::new(0), attempt: Mutex::default() }
    }

    /// Returns the number of attempts that were made.
    pub(super) fn attempt_count(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Takes the error of the last attempt that has ended.
    pub(super) fn take_last_error(&self) -> Option<Error> {
        self.attempt().last_error.take()
    }

    /// Begins an attempt.
    pub(super) fn begin_attempt(&self, now: Duration) {
        self.attempt().start = Some(now);
        self.attempts.fetch_add(1, Ordering::Relaxed);
    }

    /// Ends the attempt that is under way, if there is one, and returns how long it took.
    pub(super) fn end_attempt(&self, now: Duration) -> Option<Duration> {
        self.attempt().start.take().map(|start| now.saturating_sub(start))
    }

    /// Keeps the error of the attempt that has ended.
    pub(super) fn set_last_error(&self, error: Error) {
        self.attempt().last_error = Some(error.without_call());
    }

    fn attempt(&self) -> MutexGuard<'_, AttemptState> {
        self.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
