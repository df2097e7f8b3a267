//! The detection of replayed requests.

use std::collections::{HashSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// A check for replayed requests, such as one that uses a database table.
pub trait ReplayCheck: Send + Sync {
    /// Returns `true` if the ID of a verified request is new, and records it.
    fn is_new(&self, id: &str, now: SystemTime) -> bool;
}

/// An in-memory cache of the IDs of recent requests. Clones share the IDs.
///
/// A service retries a failed request with the same ID. Call [`forget`](Self::forget) if the application could not
/// process a request, so that the retry is accepted.
#[derive(Clone, Debug)]
pub struct ReplayCache {
    life: Duration,
    max_ids: usize,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Debug, Default)]
struct Seen {
    ids: HashSet<Arc<str>>,
    /// The IDs with the times of receipt, oldest first.
    queue: VecDeque<(SystemTime, Arc<str>)>,
}

impl ReplayCache {
    /// Creates a cache that keeps each ID for the duration `life`, which must be at least twice the tolerance of the
    /// receiver. If there are more than `max_ids` IDs, the oldest are dropped.
    pub fn new(life: Duration, max_ids: usize) -> Self {
        Self { life, max_ids: max_ids.max(1), seen: Arc::default() }
    }

    /// Removes the ID of a request, so that a retry of the request is accepted.
    pub fn forget(&self, id: &str) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.ids.remove(id);
        seen.queue.retain(|(_, known)| **known != *id);
    }
}

impl ReplayCheck for ReplayCache {
    fn is_new(&self, id: &str, now: SystemTime) -> bool {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some((received, oldest)) = seen.queue.front() {
            let is_old = now.duration_since(*received).is_ok_and(|age| age > self.life);
            if !is_old {
                break;
            }
            let oldest = Arc::clone(oldest);
            seen.queue.pop_front();
            seen.ids.remove(&oldest);
        }
        let id: Arc<str> = id.into();
        if !seen.ids.insert(Arc::clone(&id)) {
            return false;
        }
        seen.queue.push_back((now, id));
        if seen.queue.len() > self.max_ids
            && let Some((_, oldest)) = seen.queue.pop_front()
        {
            seen.ids.remove(&oldest);
        }
        true
    }
}
