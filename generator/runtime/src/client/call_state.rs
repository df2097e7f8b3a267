//! The state of a call in progress. It outlives the call's future, which a timeout may drop during an attempt.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::streamed_body::TransferTime;
use super::trace::Trace;
use crate::error::Error;
use crate::response::RawResponse;
use crate::transport::Body;

/// The progress of a call.
pub(super) struct CallState {
    /// The start of the call by the client's clock.
    pub(super) start: Duration,
    /// The timeout of the call.
    pub(super) timeout: Duration,
    pub(super) trace: Trace,
    /// The time that is spent on the transfer of the body.
    pub(super) transfer: Arc<TransferTime>,
    /// `true` if the timeout of the call includes the time of the transfer.
    includes_transfer: bool,
    /// `true` if interceptors see the call.
    is_intercepted: bool,
    /// `true` while the call waits for its turn because too many requests are in progress.
    queued: AtomicBool,
    /// `true` if the call returns the body of a success without reading it.
    keeps_body: bool,
    attempts: AtomicU32,
    attempt: Mutex<AttemptState>,
}

#[derive(Default)]
struct AttemptState {
    /// The start of the current attempt, or `None` between attempts.
    start: Option<Duration>,
    /// The head of the current attempt's response, until its body has been read.
    head: Option<Box<RawResponse>>,
    /// The body of a success that the call does not read.
    unread: Option<Body>,
    /// The error of the last finished attempt.
    last_error: Option<Error>,
}

impl CallState {
    pub(super) fn new(start: Duration, timeout: Duration, trace: Trace) -> Self {
        let (queued, attempts) = (AtomicBool::new(false), AtomicU32::new(0));
        Self {
            start,
            timeout,
            trace,
            transfer: Arc::default(),
            includes_transfer: false,
            is_intercepted: true,
            queued,
            keeps_body: false,
            attempts,
            attempt: Mutex::default(),
        }
    }

    /// Sets whether the timeout of the call includes the time that is spent on the transfer of the body.
    pub(super) fn include_transfer(mut self, includes: bool) -> Self {
        self.includes_transfer = includes;
        self
    }

    /// Returns the time that counts towards the timeout of the call.
    pub(super) fn counted(&self, now: Duration) -> Duration {
        let elapsed = now.saturating_sub(self.start);
        if self.includes_transfer { elapsed } else { elapsed.saturating_sub(self.transfer.total()) }
    }

    /// Returns the time at which the timeout of the call expires, unless the body makes more progress.
    pub(super) fn deadline(&self) -> Duration {
        let end = self.start.saturating_add(self.timeout);
        if self.includes_transfer { end } else { end.saturating_add(self.transfer.total()) }
    }

    /// Sets whether interceptors see the call.
    pub(super) fn intercept(mut self, intercept: bool) -> Self {
        self.is_intercepted = intercept;
        self
    }

    /// Returns `true` if interceptors see the call.
    pub(super) fn is_intercepted(&self) -> bool {
        self.is_intercepted
    }

    /// Sets that the body of a success is not read.
    pub(super) fn keep_body(mut self) -> Self {
        self.keeps_body = true;
        self
    }

    /// Stores the body of a success, or returns it if the call reads it.
    pub(super) fn set_unread(&self, body: Body) -> Option<Body> {
        if !self.keeps_body {
            return Some(body);
        }
        self.attempt().unread = Some(body);
        None
    }

    /// Takes the body that was not read.
    pub(super) fn take_unread(&self) -> Option<Body> {
        self.attempt().unread.take()
    }

    /// Records if the call waits for its turn.
    pub(super) fn set_queued(&self, queued: bool) {
        self.queued.store(queued, Ordering::Relaxed);
    }

    /// Returns `true` while the call waits for its turn.
    pub(super) fn is_queued(&self) -> bool {
        self.queued.load(Ordering::Relaxed)
    }

    /// Returns the number of attempts so far.
    pub(super) fn attempt_count(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Takes the error of the last finished attempt.
    pub(super) fn take_last_error(&self) -> Option<Error> {
        self.attempt().last_error.take()
    }

    /// Stores the head of a response whose body has not been read.
    pub(super) fn set_head(&self, head: RawResponse) {
        self.attempt().head = Some(Box::new(head));
    }

    /// Takes the head of a response whose body has not been read completely.
    pub(super) fn take_head(&self) -> Option<RawResponse> {
        self.attempt().head.take().map(|head| *head)
    }

    /// Starts an attempt.
    pub(super) fn begin_attempt(&self, now: Duration) {
        let mut attempt = self.attempt();
        attempt.start = Some(now);
        attempt.head = None;
        drop(attempt);
        self.attempts.fetch_add(1, Ordering::Relaxed);
    }

    /// Ends the current attempt, if there is one, and returns its duration.
    pub(super) fn end_attempt(&self, now: Duration) -> Option<Duration> {
        self.attempt().start.take().map(|start| now.saturating_sub(start))
    }

    /// Stores the error of the finished attempt.
    pub(super) fn set_last_error(&self, error: Error) {
        self.attempt().last_error = Some(error.without_call());
    }

    fn attempt(&self) -> MutexGuard<'_, AttemptState> {
        self.attempt.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
