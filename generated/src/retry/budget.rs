// Copied by sdkwright from sdk-runtime (src/retry/budget.rs); do not edit.

//! The retry budget, shared by all calls of a client. It keeps a client from multiplying the load on a service that is
//! down.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry.
const RETRY_COST: u32 = 5;

/// The cost of a retry with a delay that the server requested.
const REQUESTED_RETRY_COST: u32 = 1;

/// A token bucket: retries withdraw from it, successful calls refill it.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    full: u32,
}

impl Budget {
    /// Creates a full budget for this many retries.
    pub(crate) fn new(attempts: u32) -> Self {
        let full = attempts.saturating_mul(RETRY_COST);
        Self { left: AtomicU32::new(full), full }
    }

    /// Withdraws the cost of a retry and returns `true`, or returns `false` if the budget is exhausted.
    pub(super) fn take(&self, requested: bool) -> bool {
        let cost = if requested { REQUESTED_RETRY_COST } else { RETRY_COST };
        let taken = |left: u32| left.checked_sub(cost);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).is_ok()
    }

    /// Refills the budget after a call that succeeded with this many attempts.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let gain = if attempts > 1 { RETRY_COST } else { 1 };
        let given = |left: u32| (left < self.full).then(|| left.saturating_add(gain).min(self.full));
        // A full budget does not change.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, given);
    }
}
