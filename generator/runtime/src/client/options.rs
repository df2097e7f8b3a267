//! Options of a single call. Data only.

use std::fmt::Display;
use std::time::Duration;

use serde_json::Value;

use super::extras::Extras;
use crate::auth::CallCredentials;
use crate::retry::RetryPolicy;

/// Options that override the client's for a single call. Options that are not set are inherited from the client.
///
/// A value can be reused for any number of calls, so an application can keep one for each kind of call, such as
/// interactive requests and nightly jobs.
///
/// Options can also change a request in ways that its operation does not declare: with other
/// [headers](Self::header), [query parameters](Self::query), [body members](Self::body_member) and
/// [credentials](Self::credentials). `Debug` and logs show only the names of such additions. An invalid one is an error
/// of the call before anything is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "options do nothing unless passed to a call"]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// The policy that the API states for the operation, for applications that set none.
    pub(crate) stated_retry: Option<RetryPolicy>,
    pub(crate) wait_for_rate_limit: Option<bool>,
    pub(crate) credentials: Option<CallCredentials>,
    pub(crate) extras: Option<Box<Extras>>,
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

    /// Sets a header. It replaces the header of this name that the call would have.
    ///
    /// Credentials and the headers of the connection cannot be set: `Authorization`, `Host`, `Content-Length`,
    /// `Transfer-Encoding`, `Connection` and the like. A `Cookie` is added to the cookies of the call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extras().set_header(name.into(), value.into());
        self
    }

    /// Adds a query parameter, whose name and value are percent-encoded. Can be called several times with the same
    /// name. The call must not set this parameter itself.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.extras().query.push((name.into(), value.to_string()));
        self
    }

    /// Sets a member of the request body.
    ///
    /// `member` is the name of a member of the outermost object, or a JSON pointer such as `/spec/tier` (RFC 6901) whose
    /// missing parents are created. A call without a body gets a JSON object. In a form, the value is encoded like the
    /// form's other fields. Bodies of other media types, and streams, have no members.
    pub fn body_member(mut self, member: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extras().set_member(member.into(), value.into());
        self
    }

    /// Sets the credentials, which may be of a kind that the operation does not document.
    pub fn credentials(mut self, credentials: CallCredentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    fn extras(&mut self) -> &mut Extras {
        self.extras.get_or_insert_default()
    }

    /// Applies the options that are set in `others`.
    pub(crate) fn update(&mut self, others: Self) {
        let Self { timeout, attempt_timeout, retry, stated_retry, wait_for_rate_limit, credentials, extras } =
            others;
        self.timeout = timeout.or(self.timeout);
        self.attempt_timeout = attempt_timeout.or(self.attempt_timeout);
        self.retry = retry.or(self.retry.take());
        self.stated_retry = stated_retry.or(self.stated_retry.take());
        self.wait_for_rate_limit = wait_for_rate_limit.or(self.wait_for_rate_limit);
        self.credentials = credentials.or(self.credentials.take());
        if let Some(extras) = extras {
            self.extras().update(*extras);
        }
    }
}
