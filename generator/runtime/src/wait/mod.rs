//! Waiting until something has become what the application needs: a call is made again until its answer says so.
//!
//! In: a call, a question about its answer, how often to ask. Out: the answer that is as wanted, or an error with the
//! last one. Pauses come from the client's clock. Retries of a call that fails are another matter: see
//! [`RetryPolicy`](crate::RetryPolicy).

mod waiter;

use std::time::Duration;

pub use self::waiter::{WaitError, Waiter};

/// How often and for how long a [`Waiter`] asks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a policy does nothing before a waiter gets it"]
pub struct PollingPolicy {
    first: Duration,
    longest: Duration,
    timeout: Duration,
}

impl PollingPolicy {
    /// Asks after 2 s, then after pauses that grow by half up to 30 s, for 30 minutes.
    pub fn new() -> Self {
        Self {
            first: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            timeout: Duration::from_secs(1_800),
        }
    }

    /// The pause between the first two questions; those after it grow by half.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first = pause;
        self
    }

    /// What no pause exceeds.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest = pause;
        self
    }

    /// How long to wait as a whole.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The pause after so many questions.
    fn pause(&self, asked: u32) -> Duration {
        let mut pause = self.first.min(self.longest);
        for _ in 1..asked {
            if pause >= self.longest {
                return self.longest;
            }
            pause = (pause + pause / 2).max(Duration::from_millis(1));
        }
        pause.min(self.longest)
    }
}

impl Default for PollingPolicy {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests;
