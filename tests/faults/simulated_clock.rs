//! Simulated time: backoff ends at once and is recorded, timeouts expire when a test advances the clock.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Poll, Waker};
use std::time::Duration;

use confluent_cloud::transport::{BoxFuture, Clock};

/// The default timeouts of an attempt and of a call.
pub(crate) const ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);
pub(crate) const CALL_TIMEOUT: Duration = Duration::from_secs(60);

/// A clock for a client with a real socket.
///
/// Nothing outside shows whether a client waits for a socket or for time. So a sleep of exactly the attempt timeout
/// counts as a timeout, as does one of at least the call timeout, such as the timeout of a waiter; it ends when a
/// test [advances](Self::advance) the clock. Any other sleep is a backoff or a polling interval and ends at once.
#[derive(Clone, Default)]
pub(crate) struct SimulatedClock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    now: Duration,
    waits: Vec<Duration>,
    waits_held: bool,
    sleepers: Vec<Waker>,
}

impl SimulatedClock {
    /// Advances the clock.
    pub(crate) fn advance(&self, time: Duration) {
        let mut state = self.state();
        state.now += time;
        std::mem::take(&mut state.sleepers).into_iter().for_each(Waker::wake);
    }

    /// From now on, makes backoff wait until the clock is advanced, as timeouts do.
    pub(crate) fn hold_waits(&self) {
        self.state().waits_held = true;
    }

    /// Returns the durations of all backoff waits so far.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.state().waits.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("the time")
    }
}

impl Clock for SimulatedClock {
    fn now(&self) -> Duration {
        self.state().now
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let is_limit = duration == ATTEMPT_TIMEOUT || duration >= CALL_TIMEOUT;
        let clock = self.clone();
        let end = clock.now() + duration;
        let mut begun = false;
        Box::pin(poll_fn(move |context| {
            let mut state = clock.state();
            if !is_limit && !std::mem::replace(&mut begun, true) {
                state.waits.push(duration);
                if !state.waits_held {
                    state.now = state.now.max(end);
                    std::mem::take(&mut state.sleepers).into_iter().for_each(Waker::wake);
                }
            }
            if state.now >= end {
                return Poll::Ready(());
            }
            state.sleepers.push(context.waker().clone());
            Poll::Pending
        }))
    }
}
