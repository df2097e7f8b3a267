//! Answers, and what their headers say.

use std::time::Duration;

use http::{HeaderMap, HeaderName, StatusCode, header};

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
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let (then, now) = (http_date(value)?, http_date(text(headers, &header::DATE)?)?);
    Some(Duration::from_secs(u64::try_from(then - now).unwrap_or(0)))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn number(headers: &HeaderMap, name: &'static str) -> Option<u64> {
    text(headers, &HeaderName::from_static(name))?.parse().ok()
}

/// The seconds since 1970 of a date such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7, the form that
/// senders must use).
fn http_date(text: &str) -> Option<i64> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, rest) = text.split_once(", ")?;
    let mut words = rest.split(' ');
    let day = i64::from(words.next()?.parse::<u8>().ok()?);
    let name = words.next()?;
    let month = i64::try_from(MONTHS.iter().position(|month| *month == name)?).ok()? + 1;
    let year = i64::from(words.next()?.parse::<u16>().ok()?);
    let mut clock = words.next()?.split(':').map(|part| part.parse::<u8>().ok().map(i64::from));
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    // Days since 1970 in the proleptic Gregorian calendar, with years that begin in March.
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days =
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468;
    (words.next() == Some("GMT")).then_some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

#[cfg(test)]
mod tests;
