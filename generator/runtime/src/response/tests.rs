use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{RateLimit, http_date, request_id, retry_after};

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, &'static str)| {
        (HeaderName::from_static(name), HeaderValue::from_static(value))
    };
    pairs.iter().map(pair).collect()
}

#[test]
fn rate_limits_count_relative_seconds() {
    let limit = RateLimit::read(&headers(&[("x-ratelimit-limit", "100"), ("x-ratelimit-reset", "17")]));
    assert_eq!(limit.limit, Some(100));
    assert_eq!(limit.remaining, None);
    assert_eq!(limit.reset, Some(Duration::from_secs(17)));
    assert_eq!(RateLimit::read(&headers(&[("x-ratelimit-limit", "many")])), RateLimit::default());
}

#[test]
fn waits_are_seconds_or_a_date() {
    assert_eq!(retry_after(&headers(&[("retry-after", " 120 ")])), Some(Duration::from_secs(120)));
    let date = [("retry-after", "Thu, 01 Mar 2029 00:00:10 GMT"), ("date", "Wed, 28 Feb 2029 23:59:40 GMT")];
    assert_eq!(retry_after(&headers(&date)), Some(Duration::from_secs(30)));
    let past = [("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("date", "Sun, 06 Nov 1994 08:49:38 GMT")];
    assert_eq!(retry_after(&headers(&past)), Some(Duration::ZERO));
    assert_eq!(retry_after(&headers(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")])), None);
    assert_eq!(retry_after(&headers(&[("retry-after", "soon"), ("date", "now")])), None);
}

#[test]
fn a_wait_is_a_number_without_sign_however_large() {
    let asked = |value| retry_after(&headers(&[("retry-after", value)]));
    assert_eq!(asked("99999999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!((asked("+5"), asked("-5"), asked("1.5"), asked("")), (None, None, None, None));
}

#[test]
fn dates_are_seconds_since_1970() {
    assert_eq!(http_date("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
    assert_eq!(http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
    assert_eq!(http_date("Tue, 29 Feb 2000 12:00:00 GMT"), Some(951_825_600));
    for wrong in ["", "Sun, 06 Nov 1994", "Sun, 06 Nix 1994 08:49:37 GMT", "Sun, 6666 Nov 1994 08:49:37 GMT"]
    {
        assert_eq!(http_date(wrong), None, "{wrong}");
    }
}

#[test]
fn an_empty_request_id_is_none() {
    assert_eq!(request_id(&headers(&[("x-request-id", "7f3c")])), Some("7f3c"));
    assert_eq!(request_id(&headers(&[("x-request-id", "")])), None);
}
