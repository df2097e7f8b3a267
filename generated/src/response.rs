// Copied by sdkwright from sdk-runtime (src/response.rs); do not edit.

//! Responses, and the values in their headers.

mod date;
mod raw;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, StatusCode, header};

pub(crate) use self::raw::RawResponse;

/// The response to a call: the status, the headers and the decoded body.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
    body: T,
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, bytes: Bytes, body: T) -> Self {
        Self { status, headers, bytes, body }
    }

    /// Returns the status, which is always a success (2xx).
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the request ID (`X-Request-Id`). Include it in support requests.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Returns the entity tag (`ETag`, RFC 9110, 8.8.3) with its quotes, as `If-Match` and `If-None-Match` take it.
    pub fn etag(&self) -> Option<&str> {
        text(&self.headers, &header::ETAG).filter(|tag| !tag.is_empty())
    }

    /// Returns the rate limit from the headers.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers)
    }

    /// Returns the first value of a header, if it is ASCII text.
    pub(crate) fn header_text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }

    /// Returns the first value of a header, if it has the type.
    pub(crate) fn header_value<V: FromStr>(&self, name: &str) -> Option<V> {
        self.header_text(name)?.parse().ok()
    }

    /// Returns the elements of a list (RFC 9110, 5.6.1) in all values of a header, if each of them has the type.
    pub(crate) fn header_list<V: FromStr>(&self, name: &str) -> Option<Vec<V>> {
        if !self.headers.contains_key(name) {
            return None;
        }
        let mut list = Vec::new();
        for value in self.headers.get_all(name) {
            let elements =
                value.to_str().ok()?.split(',').map(str::trim).filter(|element| !element.is_empty());
            for element in elements {
                list.push(element.parse().ok()?);
            }
        }
        Some(list)
    }

    /// Returns the decoded body.
    pub fn body(&self) -> &T {
        &self.body
    }

    /// Returns the bytes of the body, as they were before decoding and after decompression.
    ///
    /// They hold what this version of the crate does not know, such as members that a model ignores. The bytes of a
    /// body that cannot be decoded are in [`Error::body`](crate::Error::body). A stream has no bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Returns the decoded body by value.
    pub fn into_body(self) -> T {
        self.body
    }

    /// Returns the response with a body transformed by `change`.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, bytes: self.bytes, body: change(self.body) }
    }
}

/// Omits the bytes, because they may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, headers, body, .. } = self;
        formatter
            .debug_struct("Response")
            .field("status", status)
            .field("headers", headers)
            .field("body", body)
            .finish()
    }
}

/// The rate limit reported by the service (`X-RateLimit-*`). Fields that it did not send are `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The number of requests allowed in a window.
    pub limit: Option<u64>,
    /// The number of requests left in the current window.
    pub remaining: Option<u64>,
    /// The time from the response to the end of the current window.
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

/// Returns the delay in `Retry-After` (RFC 9110, 10.2.3), which is a number of seconds or a date.
///
/// A date is compared with the response's own `Date`, so that the local clock does not matter, or with the time of
/// receipt if there is none. A number that overflows is treated as the largest value, not as absent (RFC 9111, 1.2.2).
pub(crate) fn retry_after(headers: &HeaderMap, received: Option<Duration>) -> Option<Duration> {
    let value = text(headers, &header::RETRY_AFTER)?;
    if let Some(seconds) = digits(value) {
        return Some(Duration::from_secs(seconds));
    }
    let now = match text(headers, &header::DATE).and_then(|date| date::unix_seconds(date, None)) {
        Some(now) => now,
        None => i64::try_from(received?.as_secs()).ok()?,
    };
    let then = date::unix_seconds(value, Some(now))?;
    Some(Duration::from_secs(u64::try_from(then - now).unwrap_or(0)))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn number(headers: &HeaderMap, name: &'static str) -> Option<u64> {
    digits(text(headers, &HeaderName::from_static(name))?)
}

/// Parses a number that consists only of digits; one that is too large becomes the maximum.
fn digits(text: &str) -> Option<u64> {
    let fits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    fits.then(|| text.parse().unwrap_or(u64::MAX))
}
