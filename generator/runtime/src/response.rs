//! Answers, and what their headers say.

mod date;
mod raw;

use std::time::Duration;

use http::{HeaderMap, HeaderName, StatusCode, header};

pub(crate) use self::raw::RawResponse;

/// The answer to a call: what was read from its body, and what came with it.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: T) -> Self {
        Self { status, headers, body }
    }

    /// The status, always a success (2xx).
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's name for this request (`X-Request-Id`); its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// What the service says about its rate limit.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers)
    }

    /// What was read from the body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// What was read from the body, taken out.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The same answer with another body.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, body: change(self.body) }
    }
}

/// What the service says about its rate limit (`X-RateLimit-*`). What it does not say is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many requests a window allows.
    pub limit: Option<u64>,
    /// How many are left in this window.
    pub remaining: Option<u64>,
    /// How long this window still lasts, counted from the answer.
    pub reset: Option<Duration>,
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        Self {
            limit: number(headers, "x-ratelimit-limit"),
            remaining: number(headers, "x-ratelimit-remaining"),
            reset: number(headers, "x-ratelimit-reset").map(Duration::from_secs),
        }
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    text(headers, &HeaderName::from_static("x-request-id")).filter(|id| !id.is_empty())
}

/// How long the service asks to wait (RFC 9110, 10.2.3): seconds, or a date, which is measured against the
/// answer's own `Date`, so that it does not matter how this machine's clock is set. A number of seconds that no type
/// holds is a very long wait, and not none (RFC 9111, 1.2.2, for such numbers in general).
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = text(headers, &header::RETRY_AFTER)?;
    if let Some(seconds) = digits(value) {
        return Some(Duration::from_secs(seconds));
    }
    let now = date::unix_seconds(text(headers, &header::DATE)?, None)?;
    let then = date::unix_seconds(value, Some(now))?;
    Some(Duration::from_secs(u64::try_from(then - now).unwrap_or(0)))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn number(headers: &HeaderMap, name: &'static str) -> Option<u64> {
    digits(text(headers, &HeaderName::from_static(name))?)
}

/// A number that has digits and nothing else, no sign either; the largest one if no type holds it.
fn digits(text: &str) -> Option<u64> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests;
