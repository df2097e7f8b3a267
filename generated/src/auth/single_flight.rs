// Copied from generator/runtime/src/auth/single_flight.rs by `cargo xtask codegen`; edit it there.

//! One piece of work that many wait for: whoever waits drives it, and when nobody waits any more it is dropped.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use crate::transport::BoxFuture;

/// Work in progress, or its result.
pub(super) struct SingleFlight<T> {
    work: Mutex<Work<T>>,
    waiting: Arc<Waiting>,
}

enum Work<T> {
    Running(BoxFuture<'static, T>),
    Done(T),
}

/// Everybody who waits.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let wakers = std::mem::take(&mut *locked(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl<T: Clone> SingleFlight<T> {
    pub(super) fn new(work: BoxFuture<'static, T>) -> Self {
        Self { work: Mutex::new(Work::Running(work)), waiting: Arc::default() }
    }

    /// The result, once it is there.
    pub(super) async fn result(&self) -> T {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &mut Context<'_>) -> Poll<T> {
        let mut work = locked(&self.work);
        let running = match &mut *work {
            Work::Done(result) => return Poll::Ready(result.clone()),
            Work::Running(running) => running,
        };
        let mut wakers = locked(&self.waiting.0);
        if !wakers.iter().any(|waker| waker.will_wake(context.waker())) {
            wakers.push(context.waker().clone());
        }
        drop(wakers);
        let everybody = Waker::from(Arc::clone(&self.waiting));
        let Poll::Ready(result) = running.as_mut().poll(&mut Context::from_waker(&everybody)) else {
            return Poll::Pending;
        };
        *work = Work::Done(result.clone());
        drop(work);
        everybody.wake();
        Poll::Ready(result)
    }
}

/// What a mutex guards; nothing here can leave it half changed.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
