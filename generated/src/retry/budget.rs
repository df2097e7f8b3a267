// Copied from generator/runtime/src/retry/budget.rs by `cargo xtask codegen`; edit it there.

//! A budget for further attempts, shared by all calls of a client: when a service is down, a client must not send
//! four times as much to it.

use std::sync::atomic::{AtomicU32, Ordering};

/// The cost of a retry.
const RETRY_COST: u32 = 5;

/// The cost of a retry that the service asked for (`Retry-After`).
const REQUESTED_RETRY_COST: u32 = 1;

/// Attempts take from it, successes fill it up again.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    full: u32,
}

impl Budget {
    /// A full budget for this many further attempts.
    pub(crate) fn new(attempts: u32) -> Self {
        let full = attempts.saturating_mul(RETRY_COST);
        Self { left: AtomicU32::new(full), full }
    }

    /// Takes what another attempt costs, if there is enough.
    pub(super) fn take(&self, requested: bool) -> bool {
        let cost = if requested { REQUESTED_RETRY_COST } else { RETRY_COST };
        let taken = |left: u32| left.checked_sub(cost);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).is_ok()
    }

    /// A call has succeeded, after this many attempts.
    pub(crate) fn succeeded(&self, attempts: u32) {
        let gain = if attempts > 1 { RETRY_COST } else { 1 };
        let given = |left: u32| (left < self.full).then(|| left.saturating_add(gain).min(self.full));
        // A full budget stays as it is.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, given);
    }
}
