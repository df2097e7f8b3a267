// Copied by sdkwright from modules/resource_keys/slot.rs beside the API's documents; edit it there.

//! The slot of a key, which concurrent calls share: one of them obtains the key while the others wait.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use super::error::ResourceKeyError;
use super::store::ResourceKey;

/// The slot of the key of a resource. Clones share it.
#[derive(Clone, Default)]
pub(super) struct KeySlot(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    key: Option<ResourceKey>,
    is_busy: bool,
    /// The number of failures, and the last one.
    failures: u64,
    failure: Option<ResourceKeyError>,
    waiting: Vec<Waker>,
}

/// The next step of a call.
pub(super) enum Turn {
    /// The cached key, or the error of the call for which this one was waiting.
    Done(Result<ResourceKey, ResourceKeyError>),
    /// The permission to obtain the key.
    Obtain(Permit),
}

/// The permission to obtain a key. After it is dropped, a waiting call gets it.
pub(super) struct Permit(KeySlot);

impl KeySlot {
    /// Waits while another call obtains the key.
    pub(super) async fn turn(&self) -> Turn {
        let mut failures = None;
        poll_fn(|context| self.poll_turn(context, &mut failures)).await
    }

    fn poll_turn(&self, context: &Context<'_>, failures: &mut Option<u64>) -> Poll<Turn> {
        let mut state = self.locked();
        if let Some(key) = &state.key {
            return Poll::Ready(Turn::Done(Ok(key.clone())));
        }
        if failures.is_some_and(|seen| seen != state.failures)
            && let Some(failure) = &state.failure
        {
            return Poll::Ready(Turn::Done(Err(failure.clone())));
        }
        if !state.is_busy {
            state.is_busy = true;
            return Poll::Ready(Turn::Obtain(Permit(self.clone())));
        }
        failures.get_or_insert(state.failures);
        if !state.waiting.iter().any(|waker| waker.will_wake(context.waker())) {
            state.waiting.push(context.waker().clone());
        }
        Poll::Pending
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Permit {
    /// Shares the outcome with the waiting calls. Later calls share a key, but try again after a failure.
    pub(super) fn finish(self, outcome: &Result<ResourceKey, ResourceKeyError>) {
        let mut state = self.0.locked();
        match outcome {
            Ok(key) => state.key = Some(key.clone()),
            Err(failure) => {
                state.failures += 1;
                state.failure = Some(failure.clone());
            }
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.0.locked();
        state.is_busy = false;
        let waiting = std::mem::take(&mut state.waiting);
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
    }
}
