// Copied by sdkwright from sdk-runtime (src/testing/clock.rs); do not edit.

//! A simulated clock, which advances when every task is waiting.
//!
//! Input: the duration of a sleep. Output: a future that completes without waiting, in the order of the simulated
//! times, and the simulated time that has passed. Independent of the tasks that wait.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::transport::{BoxFuture, Clock};

/// The number of times the earliest sleep is polled before the clock advances. Other tasks run in between, so that work
/// that does not depend on time completes first.
const MAX_POLLS_OF_FIRST: u32 = 32;

/// The number of times any other sleep is polled before it stops waiting for earlier ones, which may belong to a future
/// that is kept but not polled. The count starts over when the clock advances.
const MAX_POLLS_OF_OTHERS: u32 = 1_024;

/// A simulated clock. Clones share the time.
#[derive(Clone, Debug, Default)]
pub(crate) struct SimulatedClock(Arc<Mutex<Time>>);

#[derive(Debug, Default)]
struct Time {
    now: Duration,
    /// The end of each sleep. The number distinguishes sleeps with the same end.
    waiting: BTreeSet<(Duration, u64)>,
    count: u64,
}

impl SimulatedClock {
    /// Advances the clock.
    pub(super) fn advance(&self, time: Duration) {
        let mut state = self.locked();
        state.now = state.now.saturating_add(time);
    }

    fn locked(&self) -> MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Duration {
        self.locked().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.locked();
        state.count += 1;
        let end = (state.now.saturating_add(duration), state.count);
        state.waiting.insert(end);
        drop(state);
        Box::pin(Sleep { clock: self.clone(), end, polls: 0, polled_at: Duration::ZERO })
    }
}

struct Sleep {
    clock: SimulatedClock,
    end: (Duration, u64),
    polls: u32,
    /// The time of the last poll.
    polled_at: Duration,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut state = clock.locked();
        self.polls = if state.now == self.polled_at { self.polls + 1 } else { 1 };
        self.polled_at = state.now;
        let (end, polls) = (self.end, self.polls);
        let patience =
            if state.waiting.first() == Some(&end) { MAX_POLLS_OF_FIRST } else { MAX_POLLS_OF_OTHERS };
        if state.now >= end.0 || polls > patience {
            state.now = state.now.max(end.0);
            state.waiting.remove(&end);
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        self.clock.locked().waiting.remove(&self.end);
    }
}
