use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::date::unix_seconds;
use super::{RateLimit, request_id, retry_after};

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, &'static str)| {
        (HeaderName::from_static(name), HeaderValue::from_static(value))
    };
    pairs.iter().map(pair).collect()
}

#[test]
fn rate_limit_reset_is_relative_seconds() {
    let limit = RateLimit::read(&headers(&[("x-ratelimit-limit", "100"), ("x-ratelimit-reset", "17")]));
    assert_eq!(limit.limit, Some(100));
    assert_eq!(limit.remaining, None);
    assert_eq!(limit.reset, Some(Duration::from_secs(17)));
    for wrong in ["many", "+5", "-5", "1.5", ""] {
        let limit = RateLimit::read(&headers(&[("x-ratelimit-limit", wrong), ("x-ratelimit-reset", wrong)]));
        assert_eq!(limit, RateLimit::default(), "{wrong}");
    }
}

#[test]
fn retry_after_takes_seconds_or_date() {
    assert_eq!(retry_after(&headers(&[("retry-after", " 120 ")]), None), Some(Duration::from_secs(120)));
    let date = [("retry-after", "Thu, 01 Mar 2029 00:00:10 GMT"), ("date", "Wed, 28 Feb 2029 23:59:40 GMT")];
    assert_eq!(retry_after(&headers(&date), Some(Duration::from_secs(5))), Some(Duration::from_secs(30)));
    let past = [("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"), ("date", "Sun, 06 Nov 1994 08:49:38 GMT")];
    assert_eq!(retry_after(&headers(&past), None), Some(Duration::ZERO));
    assert_eq!(retry_after(&headers(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")]), None), None);
    let received = Some(Duration::from_secs(784_111_770));
    let date = headers(&[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")]);
    assert_eq!(retry_after(&date, received), Some(Duration::from_secs(7)));
    assert_eq!(retry_after(&headers(&[("retry-after", "soon"), ("date", "now")]), None), None);
}

#[test]
fn retry_after_takes_unsigned_numbers_of_any_size() {
    let asked = |value| retry_after(&headers(&[("retry-after", value)]), None);
    assert_eq!(asked("99999999999999999999999999"), Some(Duration::from_secs(u64::MAX)));
    assert_eq!((asked("+5"), asked("-5"), asked("1.5"), asked("")), (None, None, None, None));
}

#[test]
fn http_date_is_parsed_to_unix_seconds() {
    assert_eq!(unix_seconds("Thu, 01 Jan 1970 00:00:00 GMT", None), Some(0));
    assert_eq!(unix_seconds("Tue, 29 Feb 2000 12:00:00 GMT", None), Some(951_825_600));
    // RFC 9110, 5.6.7: the same time in all three formats.
    for form in
        ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
    {
        assert_eq!(unix_seconds(form, None), Some(784_111_777), "{form}");
    }
    for wrong in [
        "",
        "Sun, 06 Nov 1994",
        "Sun, 06 Nov 1994 08:49:37",
        "Sun, 06 Nov 1994 08:49:37 GMT GMT",
        "Sun, 06 Nix 1994 08:49:37 GMT",
        "Sun, 6666 Nov 94 08:49:37 GMT",
        "Sun, +6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37:12 GMT",
        "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sunday, 06-Nov 08:49:37 GMT",
        "Sun Nov  6 08:49:37 94",
        "Sun Nov  6 08:49:37 1994 GMT",
    ] {
        assert_eq!(unix_seconds(wrong, None), None, "{wrong}");
    }
}

#[test]
fn retry_after_takes_all_date_formats() {
    for date in
        ["Thu, 01 Mar 2029 00:00:10 GMT", "Thursday, 01-Mar-29 00:00:10 GMT", "Thu Mar  1 00:00:10 2029"]
    {
        let headers = headers(&[("retry-after", date), ("date", "Wed, 28 Feb 2029 23:59:40 GMT")]);
        assert_eq!(retry_after(&headers, None), Some(Duration::from_secs(30)), "{date}");
    }
}

#[test]
fn two_digit_year_is_within_fifty_years() {
    let now = unix_seconds("Wed, 28 Feb 2029 23:59:40 GMT", None);
    for (year, full) in [("29", "2029"), ("78", "2078"), ("80", "1980"), ("99", "1999"), ("00", "2000")] {
        assert_eq!(
            unix_seconds(&format!("Monday, 01-Feb-{year} 00:00:00 GMT"), now),
            unix_seconds(&format!("Mon, 01 Feb {full} 00:00:00 GMT"), None),
            "{year}",
        );
    }
}

#[test]
fn empty_request_id_is_none() {
    assert_eq!(request_id(&headers(&[("x-request-id", "7f3c")])), Some("7f3c"));
    assert_eq!(request_id(&headers(&[("x-request-id", "")])), None);
}
