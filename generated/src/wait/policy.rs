// Copied by sdkwright from sdk-runtime (src/wait/policy.rs); do not edit.

//! The polling policy: intervals and timeout of a wait.

use std::time::Duration;

use crate::retry::Random;

/// The intervals, the timeout and the tolerated failures of a [`Waiter`](crate::Waiter).
///
/// Retries within a single poll are determined by the [`RetryPolicy`](crate::RetryPolicy) of the call.
///
/// Defaults: 2 s initial interval, multiplied by 1.5 up to 30 s, 10% jitter, 30 minutes timeout, and 5 consecutive
/// transient failures.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a policy does nothing unless passed to a waiter"]
pub struct PollingPolicy {
    initial_interval: Duration,
    max_interval: Duration,
    multiplier: f64,
    jitter: f64,
    timeout: Duration,
    max_failures: u32,
}

impl PollingPolicy {
    /// Creates a policy with the default values.
    pub fn new() -> Self {
        Self {
            initial_interval: Duration::from_secs(2),
            max_interval: Duration::from_secs(30),
            multiplier: 1.5,
            jitter: 0.1,
            timeout: Duration::from_secs(1_800),
            max_failures: 5,
        }
    }

    /// Sets the interval between the first two polls. Defaults to 2 s.
    pub fn initial_interval(mut self, interval: Duration) -> Self {
        self.initial_interval = interval;
        self
    }

    /// Sets the maximum interval between two polls. Defaults to 30 s. A longer `Retry-After` takes precedence.
    pub fn max_interval(mut self, interval: Duration) -> Self {
        self.max_interval = interval;
        self
    }

    /// Sets the factor by which the interval grows after each poll. Defaults to 1.5. Values below 1 and NaN count as 1.
    pub fn multiplier(mut self, factor: f64) -> Self {
        self.multiplier = factor.max(1.0);
        self
    }

    /// Sets the jitter: the fraction, between 0 and 1, by which an interval is randomly shortened at most. Defaults to
    /// 0.1.
    ///
    /// Jitter keeps many waiters from polling at the same time.
    pub fn jitter(mut self, fraction: f64) -> Self {
        self.jitter = if fraction > 0.0 { fraction.min(1.0) } else { 0.0 };
        self
    }

    /// Sets the timeout of the whole wait. Defaults to 30 minutes.
    ///
    /// The last poll is sent early enough that its response has as much time as the initial interval.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the number of consecutive polls that may have a transient failure, each after its own retries. Defaults to
    /// 5.
    ///
    /// A permanent error, such as a 400, ends the wait immediately.
    pub fn max_failures(mut self, failures: u32) -> Self {
        self.max_failures = failures;
        self
    }

    /// Returns the timeout of the whole wait.
    pub(super) fn limit(&self) -> Duration {
        self.timeout
    }

    /// Returns `true` if polling continues after this many consecutive failures.
    pub(super) fn tolerates(&self, failures: u32) -> bool {
        failures <= self.max_failures
    }

    /// Returns the interval before the next poll, or `None` if there is no time left for another one. `retry_after` is
    /// the delay that the server requested.
    ///
    /// As in Smithy's waiters, the last interval is shortened to leave time for the last response.
    pub(crate) fn next_pause(
        &self,
        polls: u32,
        left: Duration,
        retry_after: Option<Duration>,
        random: &Random,
    ) -> Option<Duration> {
        let whole = self.pause(polls);
        let chance = random.up_to(part_of(whole, self.jitter));
        let least = retry_after.unwrap_or_default();
        let pause = whole.saturating_sub(chance).max(least);
        let room = left.saturating_sub(self.initial_interval);
        if pause <= room && !left.is_zero() {
            return Some(pause);
        }
        (room >= least && !room.is_zero()).then_some(room)
    }

    /// Returns the interval after this many polls, before jitter.
    fn pause(&self, polls: u32) -> Duration {
        // An interval of zero would never grow.
        let first = self.initial_interval.max(Duration::from_millis(1)).as_secs_f64();
        let times = i32::try_from(polls.saturating_sub(1)).unwrap_or(i32::MAX);
        let pause = first * self.multiplier.powi(times);
        Duration::try_from_secs_f64(pause).unwrap_or(self.max_interval).min(self.max_interval)
    }
}

/// Returns a fraction of a duration.
fn part_of(time: Duration, part: f64) -> Duration {
    Duration::try_from_secs_f64(time.as_secs_f64() * part).unwrap_or(time)
}

impl Default for PollingPolicy {
    fn default() -> Self {
        Self::new()
    }
}
