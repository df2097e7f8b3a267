//! How often and for how long to ask.

use std::time::Duration;

use crate::retry::Random;

/// How often and for how long a [`Waiter`](crate::Waiter) asks.
///
/// It says nothing about how often one question is sent again if it fails: that is the
/// [`RetryPolicy`](crate::RetryPolicy) of the call.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a policy does nothing before a waiter gets it"]
pub struct PollingPolicy {
    first: Duration,
    longest: Duration,
    growth: f64,
    jitter: f64,
    timeout: Duration,
    max_failures: u32,
}

impl PollingPolicy {
    /// Asks after 2 s, then after pauses that grow by half up to 30 s, each up to a tenth shorter by chance, for 30
    /// minutes; five questions in a row may fail in passing.
    pub fn new() -> Self {
        Self {
            first: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            growth: 1.5,
            jitter: 0.1,
            timeout: Duration::from_secs(1_800),
            max_failures: 5,
        }
    }

    /// The pause between the first two questions.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first = pause;
        self
    }

    /// What no pause exceeds, unless the service asks to wait longer (`Retry-After`).
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest = pause;
        self
    }

    /// By what each pause is multiplied for the next one; less than 1, or not a number, is 1.
    pub fn growth(mut self, factor: f64) -> Self {
        self.growth = factor.max(1.0);
        self
    }

    /// How much shorter a pause may be by chance, as a part of it between 0 and 1, so that many who wait do not ask at
    /// the same moments.
    pub fn jitter(mut self, part: f64) -> Self {
        self.jitter = if part > 0.0 { part.min(1.0) } else { 0.0 };
        self
    }

    /// How long to wait as a whole. The last question is asked so early that there is as much time for its answer as
    /// the first pause takes.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How many questions in a row may fail in passing, after all attempts that the call's own policy allows. An error
    /// that does not pass by itself, such as a 400, ends the wait at once.
    pub fn max_failures(mut self, failures: u32) -> Self {
        self.max_failures = failures;
        self
    }

    /// Returns how long to wait as a whole.
    pub(super) fn limit(&self) -> Duration {
        self.timeout
    }

    /// Returns `true` if polling may go on after so many failed polls in a row.
    pub(super) fn tolerates(&self, failures: u32) -> bool {
        failures <= self.max_failures
    }

    /// Returns the pause after so many polls when so much time is left, or `None` if there is no time for another one;
    /// `retry_after` is what the service asks to wait.
    ///
    /// The end is that of Smithy's waiters: the last pause is cut so that the last answer has some time.
    pub(super) fn next_pause(
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
        let room = left.saturating_sub(self.first);
        if pause <= room && !left.is_zero() {
            return Some(pause);
        }
        (room >= least && !room.is_zero()).then_some(room)
    }

    /// Returns the pause after this many polls, before jitter.
    fn pause(&self, polls: u32) -> Duration {
        // A pause of nothing would never grow.
        let first = self.first.max(Duration::from_millis(1)).as_secs_f64();
        let times = i32::try_from(polls.saturating_sub(1)).unwrap_or(i32::MAX);
        let pause = first * self.growth.powi(times);
        Duration::try_from_secs_f64(pause).unwrap_or(self.longest).min(self.longest)
    }
}

/// A part of a time, the part being between 0 and 1.
fn part_of(time: Duration, part: f64) -> Duration {
    Duration::try_from_secs_f64(time.as_secs_f64() * part).unwrap_or(time)
}

impl Default for PollingPolicy {
    fn default() -> Self {
        Self::new()
    }
}
