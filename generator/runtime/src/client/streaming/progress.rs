//! The progress of a stream of values and answers, and its timeouts.
//!
//! In: reports of two sides: the source of values, which the transport polls whenever it can send, and the reader of
//! answers. Out: the error of a timeout. The service owes something until each value that was taken has its answer, and
//! the answers have ended after the last value. Only while it does, the idle timeout runs.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::client::shared::Client;
use crate::error::Error;
use crate::transport::{BoxFuture, TransportError};

/// The progress that both sides report.
pub(crate) struct StreamProgress(Mutex<State>);

struct State {
    /// When something moved, by the client's clock.
    moved: Duration,
    /// How many values the transport has taken.
    taken: u64,
    /// How many answers were read.
    answered: u64,
    values: Values,
    cancelled: bool,
    /// What a value lacks that cannot be sent.
    problem: Option<String>,
    source: Option<Waker>,
    reader: Option<Waker>,
}

/// The application's side.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Values {
    /// There may be another one.
    Some,
    /// The transport wants one, and the application has none yet.
    Awaited,
    /// There is no other one.
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

    /// Whether nobody waits for answers any more; the source is woken when that happens.
    pub(super) fn is_cancelled(&self, context: &Context<'_>) -> bool {
        let mut state = self.state();
        state.source = Some(context.waker().clone());
        state.cancelled
    }

    /// The application has no value yet.
    pub(super) fn waiting(&self) {
        self.state().values = Values::Awaited;
    }

    /// The transport has taken a value.
    pub(super) fn taken(&self, now: Duration) {
        self.moved_on(now, Values::Some, 1);
    }

    /// The transport has taken the last value.
    pub(super) fn all_taken(&self, now: Duration) {
        self.moved_on(now, Values::Ended, 0);
    }

    fn moved_on(&self, now: Duration, values: Values, taken: u64) {
        let mut state = self.state();
        state.moved = now;
        state.taken += taken;
        let was_awaited = std::mem::replace(&mut state.values, values) == Values::Awaited;
        // The reader may have been without a time limit.
        let reader = if was_awaited { state.reader.take() } else { None };
        drop(state);
        reader.into_iter().for_each(Waker::wake);
    }

    /// A value cannot be sent.
    pub(super) fn spoiled(&self, problem: String) {
        self.state().problem = Some(problem);
    }

    /// Returns the error of a connection that broke: the transport's, or that of a value that cannot be sent.
    pub(crate) fn broken(&self, error: TransportError) -> Error {
        match self.state().problem.take() {
            Some(problem) => Error::request(problem),
            None => Error::transport(error),
        }
    }

    /// Something of the answers has arrived.
    pub(super) fn arrived(&self, now: Duration) {
        self.state().moved = now;
    }

    /// Another answer was read.
    pub(super) fn answered(&self) {
        self.state().answered += 1;
    }

    /// What is open although the answers have ended: nothing, or why that is too early.
    pub(super) fn open(&self) -> Option<String> {
        let state = self.state();
        match (state.taken.saturating_sub(state.answered), state.values) {
            (0, Values::Ended) => None,
            (0, _) => Some("the answers ended before the values did".to_owned()),
            (1, _) => Some("the answers ended and one value has none".to_owned()),
            (open, _) => Some(format!("the answers ended and {open} values have none")),
        }
    }

    /// Since when the service owes something and nothing has moved; the reader is woken when that may change.
    fn silent_since(&self, context: &Context<'_>) -> Option<Duration> {
        let mut state = self.state();
        state.reader = Some(context.waker().clone());
        let owes = state.values != Values::Awaited || state.taken > state.answered;
        owes.then_some(state.moved)
    }
}

/// Whoever waits for answers. Without it no further value is sent.
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
    /// How long nothing may move.
    idle: Duration,
    /// How long the whole may take, and when that is over.
    whole: Option<(Duration, Duration)>,
    /// A sleep, and until when it lasts.
    sleep: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl StreamTimeouts {
    /// Creates the timeouts of a stream that began at `start`.
    pub(crate) fn new(client: Client, start: Duration, idle: Duration, whole: Option<Duration>) -> Self {
        let whole = whole.map(|limit| (limit, start.saturating_add(limit)));
        Self { client, idle, whole, sleep: None }
    }

    /// What has taken too long at this moment.
    pub(super) fn passed(&self, now: Duration) -> Option<Error> {
        let (limit, _) = self.whole.filter(|(_, end)| *end <= now)?;
        Some(Error::timeout(format!("it had not ended after {limit:?}, the limit of the whole call")))
    }

    /// Ends when something has taken too long.
    pub(crate) fn poll(&mut self, progress: &StreamProgress, context: &mut Context<'_>) -> Poll<Error> {
        let mut now = self.client.now();
        loop {
            if let Some(error) = self.passed(now) {
                return Poll::Ready(error);
            }
            let silence = progress.silent_since(context).map(|since| since.saturating_add(self.idle));
            if silence.is_some_and(|end| end <= now) {
                let idle = self.idle;
                return Poll::Ready(Error::timeout(format!(
                    "nothing moved for {idle:?}, the limit of silence"
                )));
            }
            let Some(next) = silence.into_iter().chain(self.whole.map(|(_, end)| end)).min() else {
                return Poll::Pending;
            };
            // A sleep that ends too early only looks again.
            if self.sleep.as_ref().is_none_or(|(until, _)| *until > next) {
                self.sleep = Some((next, self.client.sleep(next.saturating_sub(now))));
            }
            let Some((until, sleep)) = &mut self.sleep else { return Poll::Pending };
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            // However exact the clock is, this moment has come.
            now = now.max(*until);
            self.sleep = None;
        }
    }
}
