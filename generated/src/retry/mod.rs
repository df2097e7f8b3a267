// Copied from generator/runtime/src/retry/mod.rs by `cargo xtask codegen`; edit it there.

//! Whether a call that failed is sent again, and when.
//!
//! In: the error of an attempt, the policy, how often and how long it was tried. Out: how long to wait, or why not.
//! What the service asks for comes first, and is never shortened. Knows nothing about how a request is sent.

mod budget;
mod random;

use std::time::Duration;

pub(crate) use self::budget::Budget;
pub(crate) use self::random::Random;
use crate::error::{Error, ErrorKind};

/// How often, for how long and after which waits a call that failed is sent again.
///
/// A request that the service turned away for now (429, 503) and one that never reached it are always sent again. Other
/// server errors (500, 502, 504), broken connections and time limits lead to another attempt only where sending the
/// request twice does what sending it once does: never for a POST or PATCH, unless
/// [`idempotent`](Self::idempotent) says that it is harmless.
///
/// How long to wait is what the service asks for in `Retry-After`, else in `X-RateLimit-Reset`, else a random time
/// up to a limit that doubles with each attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing before a client or a call gets it"]
pub struct RetryPolicy {
    max_attempts: u32,
    max_elapsed: Duration,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    idempotent: bool,
}

impl RetryPolicy {
    /// Four attempts, waits of up to 0.5, 1 and 2 s where the service names none, and of up to 60 s where it does.
    pub fn new() -> Self {
        Self {
            max_attempts: 4,
            max_elapsed: Duration::MAX,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
            idempotent: false,
        }
    }

    /// One attempt only.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// How often a request is sent at most, the first time included.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// How long after the first attempt another one may start; as long as the whole call may take if not set.
    pub fn max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// The longest wait before the second attempt, where the service names none; it doubles with each attempt.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// What the longest wait does not exceed, where the service names none.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest wait that the service may ask for. If it asks for more, the call ends with the error, which
    /// [holds](Error::retry_after) how long.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Says that calls may arrive twice without harm, so that a POST or PATCH is sent again even if the service may
    /// have acted on it.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// The longest wait after this many attempts, where the service names none.
    fn ceiling(&self, attempts: u32) -> Duration {
        let factor = 1_u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        self.base_delay.saturating_mul(factor).min(self.max_delay)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

/// How far a call has come when an attempt of it has failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallProgress {
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// How long ago the first one started.
    pub(crate) elapsed: Duration,
    /// How long the call may still take.
    pub(crate) left: Duration,
}

/// The decision after an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// Another attempt, after this wait, and why.
    Retry(Duration, RetryReason),
    /// The error is final. Why, where that does not follow from the error.
    Stop(Option<&'static str>),
}

/// Why a request is sent again, and where the length of the wait before it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// The service has named the moment.
    RetryAfter,
    /// It failed in passing, and the service named no moment: a random time, whose limit grows with the attempts.
    Backoff,
    /// The service refused the credentials, and there are others: at once.
    Credentials,
}

/// Decides what happens after an attempt that failed with this error.
pub(crate) fn decide(
    policy: &RetryPolicy,
    budget: &Budget,
    random: &Random,
    error: &Error,
    progress: CallProgress,
) -> RetryDecision {
    if !error.is_transient(policy.idempotent) || policy.max_attempts == 1 {
        return RetryDecision::Stop(None);
    }
    if progress.attempts >= policy.max_attempts {
        return RetryDecision::Stop(None);
    }
    let requested = requested_delay(error);
    if requested.is_some_and(|requested| requested > policy.max_retry_after) {
        return RetryDecision::Stop(Some("the service asks to wait longer than the limit"));
    }
    // A moment more than asked, so that all who were turned away do not come back at once.
    let delay = match requested {
        Some(requested) => requested.saturating_add(random.up_to(policy.base_delay)),
        None => random.up_to(policy.ceiling(progress.attempts)),
    };
    if progress.elapsed.saturating_add(delay) > policy.max_elapsed || delay >= progress.left {
        return RetryDecision::Stop(Some("no time is left for another"));
    }
    if !budget.take(requested.is_some()) {
        return RetryDecision::Stop(Some("too many calls of this client fail to send more"));
    }
    RetryDecision::Retry(delay, if requested.is_some() { RetryReason::RetryAfter } else { RetryReason::Backoff })
}

/// Returns how long the service asks to wait. The end of its window counts only where it turned the request away.
fn requested_delay(error: &Error) -> Option<Duration> {
    let turned_away = error.kind() == ErrorKind::Api
        && error.status().is_some_and(|status| matches!(status.as_u16(), 429 | 503));
    error.retry_after().or_else(|| error.rate_limit().reset.filter(|_| turned_away))
}
