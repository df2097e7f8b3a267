//! The retry policy: the decision whether a failed attempt is retried, and after which delay.
//!
//! Input: the error of an attempt, the policy, and the progress of the call. Output: the delay, or the reason not to
//! retry. A delay requested by the server takes precedence and is never shortened. Independent of how requests are
//! sent.

mod budget;
mod random;

use std::time::Duration;

pub(crate) use self::budget::Budget;
pub(crate) use self::random::Random;
use crate::error::{Error, ErrorKind};

/// The policy that decides whether and when a failed attempt is retried.
///
/// 429 and 503 responses and connection failures are retried for every operation. Other server errors (500, 502, 504),
/// broken connections and timeouts are retried only for idempotent operations, because the service may have processed
/// the request: never for a `POST` or `PATCH`, unless the operation sends an idempotency key or
/// [`idempotent`](Self::idempotent) is set.
///
/// The delay is taken from `Retry-After`, or for 429 and 503 responses from `X-RateLimit-Reset`. Otherwise it is
/// exponential backoff with full jitter: a random time up to a limit that doubles with each attempt.
///
/// Some operations document a response that means "too early", such as 409 for results that are not available yet, and a
/// time for which such a response is polled. These polls count neither as attempts nor towards the retry budget, and their
/// delay grows to 5 s; see [`too_early_timeout`](Self::too_early_timeout).
///
/// Defaults: 4 attempts, 500 ms base delay, 20 s maximum delay, and at most 60 s of `Retry-After`.
///
/// ```text
/// let policy = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(5));
/// let users = client.users().list().retry(policy).await?;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing unless passed to a client or a call"]
pub struct RetryPolicy {
    max_attempts: u32,
    max_elapsed: Duration,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
    /// `None` for the time that the documentation of the operation states.
    too_early_timeout: Option<Duration>,
    idempotent: bool,
}

impl RetryPolicy {
    /// Creates a policy with the default values.
    pub fn new() -> Self {
        Self {
            max_attempts: 4,
            max_elapsed: Duration::MAX,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
            too_early_timeout: None,
            idempotent: false,
        }
    }

    /// Creates a policy that never retries.
    pub fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. Defaults to 4; zero counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the time after the start of the call until which another attempt may start. Defaults to the timeout of the
    /// call.
    pub fn max_elapsed(mut self, elapsed: Duration) -> Self {
        self.max_elapsed = elapsed;
        self
    }

    /// Sets the upper limit of the first backoff delay. Defaults to 500 ms; it doubles with each attempt.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum backoff delay. Defaults to 20 s.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the maximum delay that the server may request. Defaults to 60 s.
    ///
    /// If the server requests more, the call fails with an error whose [`retry_after`](Error::retry_after) holds the
    /// delay.
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// Sets the time after the start of the call during which a response that means "too early" is polled. Defaults to the
    /// time in the documentation of the operation; operations without such a time are not affected.
    ///
    /// The timeout of the call applies as well. With zero, such a response is an error at once.
    pub fn too_early_timeout(mut self, timeout: Duration) -> Self {
        self.too_early_timeout = Some(timeout);
        self
    }

    /// Declares calls to be idempotent, so that a `POST` or `PATCH` is retried even if the service may have processed
    /// it. Defaults to `false`.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Returns the upper limit of the backoff delay after this many attempts.
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

/// The reason why a request is not retried.
pub(crate) const SENT_ONCE: &str = "the body is a stream, which can be sent only once";

/// The progress of a call when an attempt of it has failed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CallProgress {
    /// `true` if all attempts send the same idempotency key.
    pub(crate) has_key: bool,
    /// `true` if another attempt can send the body of the request.
    pub(crate) can_repeat: bool,
    /// The number of attempts so far.
    pub(crate) attempts: u32,
    /// The number of retries because it was too early, which the maximum number of attempts does not limit.
    pub(crate) too_early: u32,
    /// The time since the start of the first attempt.
    pub(crate) elapsed: Duration,
    /// The time left until the timeout of the call.
    pub(crate) left: Duration,
    /// The delay that the server has requested in advance, such as the reconnection time of a stream.
    pub(crate) requested: Option<Duration>,
}

/// The decision after a failed attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryDecision {
    /// A retry after this delay, for this reason.
    Retry(Duration, RetryReason),
    /// The error is final; the text is the reason if the error does not imply it.
    Stop(Option<&'static str>),
}

/// The reason for a retry, and the source of its delay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryReason {
    /// The server requested the delay, with `Retry-After` or `X-RateLimit-Reset`.
    RetryAfter,
    /// A transient failure without a requested delay: exponential backoff with full jitter.
    Backoff,
    /// The response means "too early": retried with a growing delay for the time that the operation documents.
    TooEarly,
    /// The service rejected the credentials and new ones are available: retried immediately.
    Credentials,
}

/// Decides whether an attempt that failed with this error is retried.
pub(crate) fn decide(
    policy: &RetryPolicy,
    budget: &Budget,
    random: &Random,
    error: &Error,
    progress: CallProgress,
) -> RetryDecision {
    if !error.is_transient(policy.idempotent || progress.has_key) || policy.max_attempts == 1 {
        return RetryDecision::Stop(None);
    }
    if !progress.can_repeat {
        return RetryDecision::Stop(Some(SENT_ONCE));
    }
    let requested = requested_delay(error).or(progress.requested);
    if requested.is_some_and(|requested| requested > policy.max_retry_after) {
        return RetryDecision::Stop(Some(
            "the server requested a longer delay than the policy allows (`max_retry_after`)",
        ));
    }
    if let Some(timeout) = error.too_early_timeout() {
        let timeout = policy.too_early_timeout.unwrap_or(timeout);
        return poll_again(policy, random, requested, progress, timeout);
    }
    let attempts = progress.attempts.saturating_sub(progress.too_early);
    if attempts >= policy.max_attempts {
        return RetryDecision::Stop(Some("no more attempts are allowed (`max_attempts`)"));
    }
    // Jitter is added to the requested delay, so that rejected clients do not return all at once.
    let delay = match requested {
        Some(requested) => requested.saturating_add(random.up_to(policy.base_delay)),
        None => random.up_to(policy.ceiling(attempts)),
    };
    if let Some(stop) = out_of_time(policy, progress, delay) {
        return stop;
    }
    if !budget.take(requested.is_some()) {
        return RetryDecision::Stop(Some("the retry budget is exhausted (`ClientBuilder::retry_budget`)"));
    }
    RetryDecision::Retry(
        delay,
        if requested.is_some() { RetryReason::RetryAfter } else { RetryReason::Backoff },
    )
}

/// The maximum delay between two polls of a response that means "too early".
const MAX_POLL_DELAY: Duration = Duration::from_secs(5);

/// Decides whether a call whose response means "too early" is retried. The last poll is at the end of the timeout.
fn poll_again(
    policy: &RetryPolicy,
    random: &Random,
    requested: Option<Duration>,
    progress: CallProgress,
    timeout: Duration,
) -> RetryDecision {
    let left = timeout.saturating_sub(progress.elapsed);
    if left.is_zero() || requested.is_some_and(|requested| requested > left) {
        return RetryDecision::Stop(Some("it was too early for too long (`RetryPolicy::too_early_timeout`)"));
    }
    let delay = match requested {
        Some(requested) => requested.saturating_add(random.up_to(policy.base_delay)),
        None => {
            // At least half of the ceiling, so that the delay grows.
            let ceiling = policy.ceiling(progress.too_early.saturating_add(1)).min(MAX_POLL_DELAY);
            ceiling / 2 + random.up_to(ceiling / 2)
        }
    };
    let delay = delay.min(left);
    out_of_time(policy, progress, delay).unwrap_or(RetryDecision::Retry(delay, RetryReason::TooEarly))
}

/// Returns [`RetryDecision::Stop`] if the call has no time left for another attempt after this delay.
fn out_of_time(policy: &RetryPolicy, progress: CallProgress, delay: Duration) -> Option<RetryDecision> {
    if progress.elapsed.saturating_add(delay) > policy.max_elapsed {
        return Some(RetryDecision::Stop(Some("no time is left for another attempt (`max_elapsed`)")));
    }
    let is_late = delay >= progress.left;
    is_late.then_some(RetryDecision::Stop(Some("no time is left for another attempt (`timeout`)")))
}

/// Returns the delay that the server requested. `X-RateLimit-Reset` counts only for 429 and 503 responses.
fn requested_delay(error: &Error) -> Option<Duration> {
    let is_rejected = error.kind() == ErrorKind::Api
        && error.status().is_some_and(|status| matches!(status.as_u16(), 429 | 503));
    error.retry_after().or_else(|| error.rate_limit().reset.filter(|_| is_rejected))
}

#[cfg(test)]
mod tests;
