//! Time that nobody waits for: a clock that goes on by itself when everybody waits.
//!
//! In: how long somebody wants to sleep. Out: a future that ends at once, after those that end before it, and the time
//! that has passed by it. Knows nothing of what is waited for.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::transport::{BoxFuture, Clock};

/// How often the one that ends first is polled before the clock goes on: others get their turn in between, so that
/// what does not wait for time comes before what does.
const MAX_POLLS_OF_FIRST: u32 = 32;

/// How often any other one is polled before it no longer waits for those that end before it: they may belong to a future
/// that is kept and not polled.
const MAX_POLLS_OF_OTHERS: u32 = 1_024;

/// A clock that tells simulated time. Clones tell the same time.
#[derive(Clone, Debug, Default)]
pub(super) struct SimulatedClock(Arc<Mutex<Time>>);

#[derive(Debug, Default)]
struct Time {
    now: Duration,
    /// When each sleep ends; the number tells those apart that end together.
    waiting: BTreeSet<(Duration, u64)>,
    count: u64,
}

impl SimulatedClock {
    /// Lets time pass.
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
        Box::pin(Sleep { clock: self.clone(), end, polls: 0 })
    }
}

struct Sleep {
    clock: SimulatedClock,
    end: (Duration, u64),
    polls: u32,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.polls += 1;
        let (end, polls) = (self.end, self.polls);
        let mut state = self.clock.locked();
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
