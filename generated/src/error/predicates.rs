// Copied from generator/runtime/src/error/predicates.rs by `cargo xtask codegen`; edit it there.

//! What an error means for the caller: the questions that programs ask.

use http::StatusCode;

use super::{Error, ErrorKind};

/// What it means.
impl Error {
    /// Whether the same call may succeed later and is safe to send again: the service turned it away for now (429, 503,
    /// or as the operation's documentation says), or it failed in passing (500, 502, 504, no answer) and either never
    /// left or does no harm twice.
    pub fn is_retryable(&self) -> bool {
        self.is_transient(false)
    }

    /// Whether the service may have acted on the request although this is an error.
    pub fn may_have_been_processed(&self) -> bool {
        self.0.may_have_been_processed()
    }

    /// Whether there is no such thing (404); also what the service says to those who may not know of it.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// Whether there is no such thing (404), or nobody without rights is to learn whether there is (403).
    pub fn is_not_found_or_hidden(&self) -> bool {
        self.is_not_found() || self.is_forbidden()
    }

    /// Whether it is in the way of something that is there already, or of its state (409).
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// Whether the service does not know these credentials (401).
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether these credentials do not allow it (403).
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// Whether it would exceed a quota: 402, or a 400 that says so.
    pub fn is_quota_exceeded(&self) -> bool {
        let says_quota = |text: &Option<String>| {
            text.as_ref().is_some_and(|text| text.to_ascii_lowercase().contains("quota"))
        };
        self.is_status(StatusCode::PAYMENT_REQUIRED)
            || self.is_status(StatusCode::BAD_REQUEST)
                && self.errors().iter().any(|error| {
                    says_quota(&error.code) || says_quota(&error.title) || says_quota(&error.detail)
                })
    }

    /// Whether there were too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether a time limit of this client passed.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether there was no connection.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Api && self.status() == Some(status)
    }
}
