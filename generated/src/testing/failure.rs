// Copied from generator/runtime/src/testing/failure.rs by `cargo xtask codegen`; edit it there.

//! Failures that are ready to be used.
//!
//! In: which one. Out: the answer that a service gives then, or the error of a connection.

use std::time::Duration;

use serde_json::json;

use super::reply::Reply;
use crate::transport::TransportError;

/// A way in which a request fails.
#[derive(Clone, Debug)]
#[must_use = "a failure does nothing before a rule gets it"]
pub struct Failure(FailureKind);

#[derive(Clone, Debug)]
enum FailureKind {
    Answer(Reply),
    Cut,
    Refused,
    Reset,
    Silence,
}

/// What a failure is to a transport.
pub(super) enum FailureOutcome {
    /// An answer.
    Answer(Reply),
    /// A success whose body breaks off.
    Cut,
    /// No answer, but an error.
    Error(TransportError),
    /// Nothing, ever.
    Silence,
}

/// Answers of the service.
impl Failure {
    /// An answer with this status, and a body that says the same: `{"errors": [{"status", "code", "detail"}]}`.
    ///
    /// For another body give the rule a [`Reply`].
    pub fn status(status: u16) -> Self {
        Self(FailureKind::Answer(Self::answer(status)))
    }

    fn answer(status: u16) -> Reply {
        let (code, detail) = match status {
            400 => ("bad_request", "The request cannot be understood."),
            401 => ("unauthorized", "The credentials are missing or wrong."),
            402 => ("quota_exceeded", "The request would exceed a quota."),
            403 => ("forbidden", "The credentials do not permit this."),
            404 => ("not_found", "There is no such thing."),
            409 => ("conflict", "It contradicts what is there."),
            500 => ("internal_error", "The service failed."),
            503 => ("unavailable", "The service cannot answer now."),
            _ => ("failed", "The request failed."),
        };
        let error = json!({ "status": status.to_string(), "code": code, "detail": detail });
        Reply::json(json!({ "errors": [error] })).status(status)
    }

    /// Too many requests (429): wait for so long, in whole seconds. There is no body.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let reply = Reply::new(429)
            .header("retry-after", seconds)
            .header("x-ratelimit-limit", 100)
            .header("x-ratelimit-remaining", 0)
            .header("x-ratelimit-reset", seconds);
        Self(FailureKind::Answer(reply))
    }

    /// The credentials are missing, wrong or no longer valid (401).
    pub fn unauthorized() -> Self {
        // RFC 9110, 15.5.2: the answer says how credentials are to be sent.
        Self(FailureKind::Answer(Self::answer(401).header("www-authenticate", "Basic")))
    }

    /// The credentials do not permit it (403).
    pub fn forbidden() -> Self {
        Self::status(403)
    }

    /// There is no such thing (404).
    pub fn not_found() -> Self {
        Self::status(404)
    }

    /// It contradicts what is there (409).
    pub fn conflict() -> Self {
        Self::status(409)
    }

    /// It would exceed a quota (402).
    pub fn quota_exceeded() -> Self {
        Self::status(402)
    }

    /// The service failed; what became of the request is not known (500).
    pub fn server_error() -> Self {
        Self::status(500)
    }

    /// The service turns requests away for now (503).
    pub fn service_unavailable() -> Self {
        Self::status(503)
    }

    /// A success that is a web page instead of JSON, as a proxy or a sign-in page gives it (200).
    pub fn html_page() -> Self {
        let page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>";
        Self(FailureKind::Answer(Reply::new(200).body("text/html; charset=utf-8", page)))
    }
}

/// What a connection does.
impl Failure {
    /// Nobody listens: nothing was sent.
    pub fn connection_refused() -> Self {
        Self(FailureKind::Refused)
    }

    /// The connection breaks after the request was sent: the service may have acted on it.
    pub fn connection_reset() -> Self {
        Self(FailureKind::Reset)
    }

    /// A success arrives, but the connection breaks in the middle of its body.
    pub fn cut_body() -> Self {
        Self(FailureKind::Cut)
    }

    /// No answer ever comes: the time limits of the client end it, by the mock's clock.
    pub fn no_answer() -> Self {
        Self(FailureKind::Silence)
    }

    pub(super) fn outcome(&self) -> FailureOutcome {
        match &self.0 {
            FailureKind::Answer(reply) => FailureOutcome::Answer(reply.clone()),
            FailureKind::Cut => FailureOutcome::Cut,
            FailureKind::Refused => {
                FailureOutcome::Error(TransportError::connect("the connection was refused"))
            }
            FailureKind::Reset => FailureOutcome::Error(TransportError::other("the connection was reset")),
            FailureKind::Silence => FailureOutcome::Silence,
        }
    }
}
