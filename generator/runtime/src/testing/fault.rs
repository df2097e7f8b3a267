//! Simulated faults.
//!
//! Input: the kind of a fault. Output: an error response of the service, or the error of a connection.

use std::time::Duration;

use serde_json::json;

use super::reply::Reply;
use crate::transport::TransportError;

/// A simulated fault: an error response, or a failure of the connection.
#[derive(Clone, Debug)]
#[must_use = "a fault does nothing unless passed to a rule"]
pub struct Fault(FaultKind);

#[derive(Clone, Debug)]
enum FaultKind {
    Response(Reply),
    Cut,
    Refused,
    Reset,
    Silence,
}

/// The effect of a fault on the transport.
pub(super) enum FaultOutcome {
    /// A response.
    Response(Reply),
    /// A success response whose body is truncated.
    Cut,
    /// An error without a response.
    Error(TransportError),
    /// No response, ever.
    Silence,
}

/// Error responses.
impl Fault {
    /// Creates an error response with this status and a matching body: `{"errors": [{"status", "code", "detail"}]}`.
    ///
    /// Use a [`Reply`] for another body.
    pub fn status(status: u16) -> Self {
        Self(FaultKind::Response(Self::answer(status)))
    }

    fn answer(status: u16) -> Reply {
        let (code, detail) = match status {
            400 => ("bad_request", "The request is invalid."),
            401 => ("unauthorized", "The credentials are missing or invalid."),
            402 => ("quota_exceeded", "The request exceeds a quota."),
            403 => ("forbidden", "The credentials lack the permission."),
            404 => ("not_found", "The resource does not exist."),
            409 => ("conflict", "The request conflicts with the state of the resource."),
            500 => ("internal_error", "The service failed."),
            503 => ("unavailable", "The service is temporarily unavailable."),
            _ => ("failed", "The request failed."),
        };
        let error = json!({ "status": status.to_string(), "code": code, "detail": detail });
        Reply::json(json!({ "errors": [error] })).status(status)
    }

    /// Creates a 429 Too Many Requests response with a `Retry-After` in whole seconds, rounded up, and no body.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let reply = Reply::new(429)
            .header("retry-after", seconds)
            .header("x-ratelimit-limit", 100)
            .header("x-ratelimit-remaining", 0)
            .header("x-ratelimit-reset", seconds);
        Self(FaultKind::Response(reply))
    }

    /// Creates a 401 Unauthorized response.
    pub fn unauthorized() -> Self {
        // A 401 response includes the accepted authentication schemes (RFC 9110, 15.5.2).
        Self(FaultKind::Response(Self::answer(401).header("www-authenticate", "Basic")))
    }

    /// Creates a 403 Forbidden response.
    pub fn forbidden() -> Self {
        Self::status(403)
    }

    /// Creates a 404 Not Found response.
    pub fn not_found() -> Self {
        Self::status(404)
    }

    /// Creates a 409 Conflict response.
    pub fn conflict() -> Self {
        Self::status(409)
    }

    /// Creates a 402 Payment Required response, which means an exceeded quota.
    pub fn quota_exceeded() -> Self {
        Self::status(402)
    }

    /// Creates a 500 Internal Server Error response. The request may have been processed.
    pub fn server_error() -> Self {
        Self::status(500)
    }

    /// Creates a 503 Service Unavailable response. The request was not processed.
    pub fn service_unavailable() -> Self {
        Self::status(503)
    }

    /// Creates a 200 response with an HTML page instead of JSON, as sent by a proxy or a sign-in page.
    pub fn html_page() -> Self {
        let page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body></body></html>";
        Self(FaultKind::Response(Reply::new(200).body("text/html; charset=utf-8", page)))
    }
}

/// Connection failures.
impl Fault {
    /// Refuses the connection. Nothing is sent.
    pub fn connection_refused() -> Self {
        Self(FaultKind::Refused)
    }

    /// Resets the connection after the request was sent. The request may have been processed.
    pub fn connection_reset() -> Self {
        Self(FaultKind::Reset)
    }

    /// Closes the connection in the middle of the body of a success response.
    pub fn truncated_body() -> Self {
        Self(FaultKind::Cut)
    }

    /// Simulates a service that never responds. The client's timeouts expire by the simulated clock.
    pub fn no_response() -> Self {
        Self(FaultKind::Silence)
    }

    pub(super) fn outcome(&self) -> FaultOutcome {
        match &self.0 {
            FaultKind::Response(reply) => FaultOutcome::Response(reply.clone()),
            FaultKind::Cut => FaultOutcome::Cut,
            FaultKind::Refused => FaultOutcome::Error(TransportError::connect("the connection was refused")),
            FaultKind::Reset => FaultOutcome::Error(TransportError::other("the connection was reset")),
            FaultKind::Silence => FaultOutcome::Silence,
        }
    }
}
