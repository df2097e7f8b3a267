// Copied by sdkwright from sdk-runtime (src/client/concurrency.rs); do not edit.

//! The limit on requests in flight.
//!
//! Input: calls that are about to send a request. Output: permits, in first-in, first-out order. Works on any executor.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

/// A limit on the number of permits held at the same time.
pub(super) struct ConcurrencyLimit(Option<Mutex<Permits>>);

struct Permits {
    free: usize,
    /// The waiting calls, in order of arrival.
    queue: VecDeque<Arc<Ticket>>,
}

/// The place of a call in the queue.
type Ticket = Mutex<TicketState>;

#[derive(Default)]
struct TicketState {
    is_granted: bool,
    waker: Option<Waker>,
}

/// The permission to send a request. Dropping it admits the next call.
pub(super) struct ConcurrencyPermit<'a> {
    limit: &'a ConcurrencyLimit,
    /// The place in the queue until the permit is granted.
    ticket: Option<Arc<Ticket>>,
}

impl ConcurrencyLimit {
    /// Creates the limit; `None` admits every call.
    pub(super) fn new(permits: Option<usize>) -> Self {
        // With no permits at all, no call could ever be sent.
        let permits = permits.map(|permits| Permits { free: permits.max(1), queue: VecDeque::new() });
        Self(permits.map(Mutex::new))
    }

    /// Waits for a permit.
    pub(super) async fn acquire(&self) -> ConcurrencyPermit<'_> {
        let mut permit = self.enqueue();
        poll_fn(|context| {
            let Some(ticket) = &permit.ticket else { return Poll::Ready(()) };
            let mut state = locked(ticket);
            if state.is_granted {
                return Poll::Ready(());
            }
            state.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await;
        permit.ticket = None;
        permit
    }

    /// Takes a permit if one is free, and joins the queue otherwise.
    fn enqueue(&self) -> ConcurrencyPermit<'_> {
        let Some(permits) = &self.0 else { return ConcurrencyPermit { limit: self, ticket: None } };
        let mut permits = locked(permits);
        if permits.free > 0 {
            permits.free -= 1;
            return ConcurrencyPermit { limit: self, ticket: None };
        }
        let ticket = Arc::new(Ticket::default());
        permits.queue.push_back(Arc::clone(&ticket));
        ConcurrencyPermit { limit: self, ticket: Some(ticket) }
    }
}

impl Drop for ConcurrencyPermit<'_> {
    fn drop(&mut self) {
        let Some(permits) = &self.limit.0 else { return };
        let mut permits = locked(permits);
        if let Some(ticket) = &self.ticket
            && !locked(ticket).is_granted
        {
            permits.queue.retain(|other| !Arc::ptr_eq(other, ticket));
            return;
        }
        let Some(next) = permits.queue.pop_front() else {
            permits.free += 1;
            return;
        };
        let mut next = locked(&next);
        next.is_granted = true;
        if let Some(waker) = next.waker.take() {
            waker.wake();
        }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::pin::{Pin, pin};
    use std::task::Context;

    use super::*;

    fn poll<'a>(
        acquiring: &mut Pin<&mut impl Future<Output = ConcurrencyPermit<'a>>>,
    ) -> Option<ConcurrencyPermit<'a>> {
        match acquiring.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(permit) => Some(permit),
            Poll::Pending => None,
        }
    }

    #[test]
    fn permits_are_granted_in_order() {
        let limit = ConcurrencyLimit::new(Some(1));
        let first = poll(&mut pin!(limit.acquire())).unwrap();
        let mut second = pin!(limit.acquire());
        let mut third = pin!(limit.acquire());
        assert!(poll(&mut second).is_none() && poll(&mut third).is_none());
        drop(first);
        assert!(poll(&mut third).is_none());
        let second = poll(&mut second).unwrap();
        drop(second);
        assert!(poll(&mut third).is_some());
    }

    #[test]
    fn dropped_call_leaves_the_queue() {
        let limit = ConcurrencyLimit::new(Some(1));
        let first = poll(&mut pin!(limit.acquire())).unwrap();
        {
            let mut waiting = pin!(limit.acquire());
            assert!(poll(&mut waiting).is_none());
        }
        let mut granted = Box::pin(limit.acquire());
        assert!(poll(&mut granted.as_mut()).is_none());
        drop(first);
        // A call that is dropped before it observes its permit passes the permit on.
        drop(granted);
        assert!(poll(&mut pin!(limit.acquire())).is_some());
    }

    #[test]
    fn no_limit_admits_everything() {
        let limit = ConcurrencyLimit::new(None);
        let permits: Vec<_> = (0..1_000).map(|_| poll(&mut pin!(limit.acquire())).unwrap()).collect();
        assert_eq!(permits.len(), 1_000);
        // A limit of zero would block forever.
        assert!(poll(&mut pin!(ConcurrencyLimit::new(Some(0)).acquire())).is_some());
    }
}
