//! The settings of retries. Data only.

/// The retry policy of an operation. A policy that the application sets takes precedence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RetryConfig {
    /// The maximum number of attempts, including the first.
    pub attempts: Option<u32>,
    /// The upper limit of the first delay, in milliseconds.
    pub base_delay: Option<u32>,
    /// The maximum delay, in milliseconds.
    pub max_delay: Option<u32>,
    /// The time after the start of the call until which another attempt may start, in milliseconds.
    pub max_elapsed: Option<u32>,
}

impl RetryConfig {
    /// Returns the settings with those of another one in place of absent ones.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            attempts: self.attempts.or(other.attempts),
            base_delay: self.base_delay.or(other.base_delay),
            max_delay: self.max_delay.or(other.max_delay),
            max_elapsed: self.max_elapsed.or(other.max_elapsed),
        }
    }
}
