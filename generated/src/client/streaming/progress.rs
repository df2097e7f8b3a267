// Copied by sdkwright from sdk-runtime (src/client/streaming/progress.rs); do not edit.

//! The progress of values and their responses, and the timeouts of a stream.
//!
//! Input: reports from two sides: the source of values, which the transport polls when it can send, and the reader of
//! responses. Output: the error of a timeout. A response is due until each value taken has its response and, after the
//! last value, the responses have ended. The idle timeout runs only while a response is due or the transport does not
//! accept the next value.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::client::shared::Client;
use crate::error::Error;
use crate::transport::{BoxFuture, TransportError};

/// The progress that both sides report.
pub(crate) struct StreamProgress(Mutex<State>);

struct State {
    /// The time of the last progress, by the client's clock.
    moved: Duration,
    /// The number of values that the transport has taken.
    taken: u64,
    /// The number of responses received.
    answered: u64,
    values: Values,
    cancelled: bool,
    /// The reason why a value cannot be sent.
    problem: Option<String>,
    source: Option<Waker>,
    reader: Option<Waker>,
}

/// The state of the source of values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Values {
    /// Another value may follow.
    Some,
    /// The transport is ready for a value, and the application has none yet.
    Awaited,
    /// There are no more values.
    Ended,
}

impl StreamProgress {
    pub(crate) fn new(now: Duration) -> Arc<Self> {
        Arc::new(Self(Mutex::new(State {
            moved: now,
            taken: 0,
            answered: 0,
            values: Values::Some,
            cancelled: false,
            problem: None,
            source: None,
            reader: None,
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns `true` if the response stream was dropped. The source is woken when that happens.
    pub(super) fn is_cancelled(&self, context: &Context<'_>) -> bool {
        let mut state = self.state();
        state.source = Some(context.waker().clone());
        state.cancelled
    }

    /// Reports that the application has no value yet.
    pub(super) fn waiting(&self) {
        self.state().values = Values::Awaited;
    }

    /// Reports that the transport has taken a value.
    pub(super) fn taken(&self, now: Duration) {
        self.moved_on(now, Values::Some, 1);
    }

    /// Reports that the transport has taken the last value.
    pub(super) fn all_taken(&self, now: Duration) {
        self.moved_on(now, Values::Ended, 0);
    }

    fn moved_on(&self, now: Duration, values: Values, taken: u64) {
        let mut state = self.state();
        state.moved = now;
        state.taken += taken;
        let was_awaited = std::mem::replace(&mut state.values, values) == Values::Awaited;
        // The reader may have been polled without an idle timeout.
        let reader = if was_awaited { state.reader.take() } else { None };
        drop(state);
        reader.into_iter().for_each(Waker::wake);
    }

    /// Reports a value that cannot be sent.
    pub(super) fn spoiled(&self, problem: String) {
        self.state().problem = Some(problem);
    }

    /// Returns the error of a broken connection: the transport's, or that of a value that cannot be sent.
    pub(crate) fn broken(&self, error: TransportError) -> Error {
        match self.state().problem.take() {
            Some(problem) => Error::request(problem),
            None => Error::transport(error),
        }
    }

    /// Reports that a part of the responses has arrived.
    pub(super) fn arrived(&self, now: Duration) {
        self.state().moved = now;
    }

    /// Reports that a response was received.
    pub(super) fn answered(&self) {
        self.state().answered += 1;
    }

    /// Returns the reason why the responses have ended early, or `None` if they are complete.
    pub(super) fn open(&self) -> Option<String> {
        let state = self.state();
        match (state.taken.saturating_sub(state.answered), state.values) {
            (0, Values::Ended) => None,
            (0, _) => Some("the stream ended before all values were sent".to_owned()),
            (1, _) => Some("the stream ended without a response for 1 value".to_owned()),
            (open, _) => Some(format!("the stream ended without a response for {open} values")),
        }
    }

    /// Returns the time since which progress is due, or `None` if none is. The reader is woken when that may change.
    fn silent_since(&self, context: &Context<'_>) -> Option<Duration> {
        let mut state = self.state();
        state.reader = Some(context.waker().clone());
        let owes = state.values != Values::Awaited || state.taken > state.answered;
        owes.then_some(state.moved)
    }
}

/// Cancels the stream of values when the reader is dropped.
pub(crate) struct CancelOnDrop(pub(crate) Arc<StreamProgress>);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.cancelled = true;
        let source = state.source.take();
        drop(state);
        source.into_iter().for_each(Waker::wake);
    }
}

/// The timeouts of a stream.
pub(crate) struct StreamTimeouts {
    client: Client,
    /// The idle timeout.
    idle: Duration,
    /// The timeout of the whole call, and when it expires.
    whole: Option<(Duration, Duration)>,
    /// A sleep, and when it ends.
    sleep: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl StreamTimeouts {
    /// Creates the timeouts of a stream that began at `start`.
    pub(crate) fn new(client: Client, start: Duration, idle: Duration, whole: Option<Duration>) -> Self {
        let whole = whole.map(|limit| (limit, start.saturating_add(limit)));
        Self { client, idle, whole, sleep: None }
    }

    /// Returns the error of the whole call's timeout, if it has expired.
    pub(super) fn expired(&self, now: Duration) -> Option<Error> {
        let (limit, _) = self.whole.filter(|(_, end)| *end <= now)?;
        Some(Error::timeout(format!("not finished after {limit:?}, the timeout of the call (`timeout`)")))
    }

    /// Completes with an error when a timeout expires.
    pub(crate) fn poll(&mut self, progress: &StreamProgress, context: &mut Context<'_>) -> Poll<Error> {
        let mut now = self.client.now();
        loop {
            if let Some(error) = self.expired(now) {
                return Poll::Ready(error);
            }
            let silence = progress.silent_since(context).map(|since| since.saturating_add(self.idle));
            if silence.is_some_and(|end| end <= now) {
                let idle = self.idle;
                return Poll::Ready(Error::timeout(format!(
                    "no progress for {idle:?}, the idle timeout (`idle_timeout`)"
                )));
            }
            let Some(next) = silence.into_iter().chain(self.whole.map(|(_, end)| end)).min() else {
                return Poll::Pending;
            };
            // A sleep that ends too early only causes another check.
            if self.sleep.as_ref().is_none_or(|(until, _)| *until > next) {
                self.sleep = Some((next, self.client.sleep(next.saturating_sub(now))));
            }
            let Some((until, sleep)) = &mut self.sleep else { return Poll::Pending };
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            // The clock may be inexact, but this time has passed.
            now = now.max(*until);
            self.sleep = None;
        }
    }
}
