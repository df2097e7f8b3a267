// Copied by sdkwright from sdk-runtime (src/client/trace/spans.rs); do not edit.

//! The spans and events of the feature `tracing`.

use std::time::Duration;

use http::uri::Scheme;
use http::{HeaderMap, StatusCode, Uri};
use tracing::field::Empty;
use tracing::{Instrument, Level, Span, event, info_span};

use crate::client::shared::Client;
use crate::error::{Error, ErrorKind};
use crate::intercept::{Outcome, RetryReason};
use crate::operation::{Operation, OperationInfo};
use crate::response::request_id;

/// The target of spans and events: the crate's name in Rust.
const TARGET: &str = env!("CARGO_CRATE_NAME");

/// The span of a call. It is entered whenever the call's future is polled, and never held across an `await`.
pub(in crate::client) struct Trace(Span);

impl Trace {
    /// Creates the span of a call (OpenTelemetry, semantic conventions for HTTP client spans).
    pub(in crate::client) fn call(client: &Client, operation: &'static Operation) -> Self {
        let operation_info = OperationInfo::new(operation);
        let span = info_span!(
            target: TARGET,
            "call",
            operation = operation_info.id(),
            "otel.name" = Empty,
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = operation_info.method(),
            "http.request.resend_count" = Empty,
            "http.response.status_code" = Empty,
            "url.template" = operation_info.route(),
            "server.address" = Empty,
            "server.port" = Empty,
            "error.type" = Empty,
            request_id = Empty,
        );
        if !span.is_disabled() {
            let (method, route) = (operation_info.method(), operation_info.route());
            span.record("otel.name", format_args!("{method} {route}"));
            let url = client.base_url(operation.host).ok().and_then(|url| url.parse::<Uri>().ok());
            if let Some(url) = url {
                span.record("server.address", url.host());
                span.record("server.port", port(&url));
            }
        }
        Self(span)
    }

    /// Runs a future inside the span.
    pub(in crate::client) async fn around<T>(&self, work: impl Future<Output = T>) -> T {
        work.instrument(self.0.clone()).await
    }

    /// Records that a request waited for the rate limit.
    pub(in crate::client) fn limited(&self, wait: Duration) {
        let wait_ms = millis(wait);
        event!(target: TARGET, parent: &self.0, Level::DEBUG, wait_ms, "waited for the rate limit");
    }

    /// Records the end of an attempt.
    pub(in crate::client) fn attempt(&self, outcome: &Outcome<'_>) {
        let attempt = outcome.number();
        let elapsed_ms = millis(outcome.elapsed());
        let status = outcome.status().map(|status| status.as_u16());
        let request_id = outcome.request_id();
        if let (Some(delay), Some(reason)) = (outcome.retry_delay(), outcome.retry_reason()) {
            event!(
                target: TARGET,
                parent: &self.0,
                Level::WARN,
                attempt,
                elapsed_ms,
                "http.response.status_code" = status,
                request_id,
                "error.type" = outcome.error().map(error_type),
                retry_delay_ms = millis(delay),
                retry_reason = retry_reason(reason),
                "attempt failed, retrying"
            );
        } else {
            event!(
                target: TARGET,
                parent: &self.0,
                Level::DEBUG,
                attempt,
                elapsed_ms,
                "http.response.status_code" = status,
                request_id,
                "error.type" = outcome.error().map(error_type),
                "attempt ended"
            );
        }
    }

    /// Records the end of the call, after this many attempts.
    pub(in crate::client) fn ended(&self, attempts: u32, result: Result<(StatusCode, &HeaderMap), &Error>) {
        if self.0.is_disabled() {
            return;
        }
        if attempts > 1 {
            self.0.record("http.request.resend_count", attempts - 1);
        }
        let (status, headers) = match result {
            Ok((status, headers)) => (Some(status), Some(headers)),
            Err(error) => (error.status(), error.headers()),
        };
        self.0.record("http.response.status_code", status.map(|status| status.as_u16()));
        self.0.record("request_id", headers.and_then(request_id));
        if let Err(error) = result {
            self.0.record("error.type", error_type(error));
            self.0.record("otel.status_code", "ERROR");
        }
    }
}

fn port(url: &Uri) -> u16 {
    let default = if url.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 };
    url.port_u16().unwrap_or(default)
}

/// Returns the type of an error: the status of a response that is not a success, or the kind of the error
/// (OpenTelemetry, `error.type`).
fn error_type(error: &Error) -> String {
    let kind = match error.kind() {
        ErrorKind::Api => {
            return error.status().map_or_else(String::new, |status| status.as_str().to_owned());
        }
        ErrorKind::Configuration => "configuration",
        ErrorKind::Credentials => "credentials",
        ErrorKind::Request => "request",
        ErrorKind::Intercepted => "intercepted",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::MissingBody => "missing body",
        ErrorKind::Decode => "decode",
        ErrorKind::Rejected => "rejected",
        ErrorKind::File => "file",
        ErrorKind::Ambiguous => "ambiguous",
        ErrorKind::Wait => "wait",
    };
    kind.to_owned()
}

fn retry_reason(reason: RetryReason) -> &'static str {
    match reason {
        RetryReason::RetryAfter => "retry-after",
        RetryReason::Backoff => "backoff",
        RetryReason::TooEarly => "too early",
        RetryReason::Credentials => "new credentials",
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
