//! Single flight: concurrent callers share one future. Any waiting caller polls it, and it is dropped with the last
//! one.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use crate::transport::BoxFuture;

/// A shared future, or its result.
pub(crate) struct SingleFlight<T> {
    work: Mutex<Work<T>>,
    waiting: Arc<Waiting>,
}

enum Work<T> {
    Running(BoxFuture<'static, T>),
    Done(T),
}

/// The wakers of the waiting callers.
#[derive(Default)]
struct Waiting(Mutex<Vec<Waker>>);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        let wakers = std::mem::take(&mut *locked(&self.0));
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl<T: Clone> SingleFlight<T> {
    pub(crate) fn new(work: BoxFuture<'static, T>) -> Self {
        Self { work: Mutex::new(Work::Running(work)), waiting: Arc::default() }
    }

    /// Waits for the shared result.
    pub(crate) async fn result(&self) -> T {
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
        let all = Waker::from(Arc::clone(&self.waiting));
        let Poll::Ready(result) = running.as_mut().poll(&mut Context::from_waker(&all)) else {
            return Poll::Pending;
        };
        *work = Work::Done(result.clone());
        drop(work);
        all.wake();
        Poll::Ready(result)
    }
}

/// Locks a mutex. A poisoned lock is safe to use, because no update here is partial.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
