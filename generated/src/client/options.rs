// Copied from generator/runtime/src/client/options.rs by `cargo xtask codegen`; edit it there.

//! Options of a single call. Data only.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// Options that override the client's for a single call. Options that are not set are inherited from the client.
///
/// A value can be reused for any number of calls, so an application can keep one for each kind of call, such as
/// interactive requests and nightly jobs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing unless passed to a call"]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) wait_for_rate_limit: Option<bool>,
}

impl CallOptions {
    /// Creates empty options, which inherit everything from the client.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of the whole call, including all attempts and the delays between them.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// Sets the retry policy.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets whether the call waits while the rate limit is exhausted. See
    /// [`ClientBuilder::wait_for_rate_limit`](crate::ClientBuilder::wait_for_rate_limit).
    pub fn wait_for_rate_limit(mut self, wait: bool) -> Self {
        self.wait_for_rate_limit = Some(wait);
        self
    }

    /// Applies the options that are set in `others`.
    pub(crate) fn update(&mut self, others: Self) {
        let Self { timeout, attempt_timeout, retry, wait_for_rate_limit } = others;
        self.timeout = timeout.or(self.timeout);
        self.attempt_timeout = attempt_timeout.or(self.attempt_timeout);
        self.retry = retry.or(self.retry.take());
        self.wait_for_rate_limit = wait_for_rate_limit.or(self.wait_for_rate_limit);
    }
}
