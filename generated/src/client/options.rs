// Copied from generator/runtime/src/client/options.rs by `cargo xtask codegen`; edit it there.

//! Settings of a single call, in place of the client's. Data only.

use std::time::Duration;

use crate::retry::RetryPolicy;

/// Settings of a call. What is not set is as the client has it.
///
/// A value serves any number of calls, so that an application can have one for each of its kinds of calls: those that
/// somebody waits for, those of a nightly job.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing before a call gets them"]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) wait_for_rate_limit: Option<bool>,
}

impl CallOptions {
    /// Everything as the client has it.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the call may take as a whole, all its attempts and waits included.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// How often, and when, the call is sent again if it fails.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Whether the call waits as soon as answers say that no more requests are allowed for now; see
    /// [`ClientBuilder::wait_for_rate_limit`](crate::ClientBuilder::wait_for_rate_limit).
    pub fn wait_for_rate_limit(mut self, wait: bool) -> Self {
        self.wait_for_rate_limit = Some(wait);
        self
    }

    /// Takes over what others have set.
    pub(crate) fn update(&mut self, others: Self) {
        let Self { timeout, attempt_timeout, retry, wait_for_rate_limit } = others;
        self.timeout = timeout.or(self.timeout);
        self.attempt_timeout = attempt_timeout.or(self.attempt_timeout);
        self.retry = retry.or(self.retry.take());
        self.wait_for_rate_limit = wait_for_rate_limit.or(self.wait_for_rate_limit);
    }
}
