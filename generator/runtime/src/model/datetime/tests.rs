#![cfg(all(feature = "chrono", feature = "jiff", feature = "time"))]

use ::time::OffsetDateTime;
use chrono::{FixedOffset, Utc};
use jiff::Timestamp;

use super::DateTime;

/// 2026-02-28T23:59:59Z: one second before 2026-03-01, which is day 20,513 since 1970-01-01.
const SECONDS: i64 = 20_513 * 86_400 - 1;

const TEXTS: [&str; 3] =
    ["2026-02-28T23:59:59.25Z", "2026-03-01T01:29:59.25+01:30", "2026-02-28t18:59:59.250000000-05:00"];

#[test]
fn conversions_agree_across_crates() {
    for text in TEXTS {
        let time = DateTime::from(text);
        let read = Timestamp::try_from(&time).unwrap();
        assert_eq!((read.as_second(), read.subsec_nanosecond()), (SECONDS, 250_000_000), "{text}");
        let read = chrono::DateTime::<Utc>::try_from(&time).unwrap();
        assert_eq!((read.timestamp(), read.timestamp_subsec_millis()), (SECONDS, 250), "{text}");
        let read = OffsetDateTime::try_from(&time).unwrap();
        assert_eq!((read.unix_timestamp(), read.millisecond()), (SECONDS, 250), "{text}");
    }
    let offset = chrono::DateTime::<FixedOffset>::try_from(&DateTime::from(TEXTS[1])).unwrap();
    assert_eq!(offset.offset().local_minus_utc(), 5400);
}

#[test]
fn datetime_round_trips() {
    let time = Timestamp::new(SECONDS, 250_000_000).unwrap();
    assert_eq!(DateTime::from(time).as_str(), TEXTS[0]);
    let time = chrono::DateTime::<FixedOffset>::try_from(&DateTime::from(TEXTS[1])).unwrap();
    assert_eq!(DateTime::from(time).as_str(), "2026-03-01T01:29:59.250+01:30");
    assert_eq!(DateTime::from(time.to_utc()).as_str(), "2026-02-28T23:59:59.250Z");
    let time = OffsetDateTime::try_from(&DateTime::from(TEXTS[1])).unwrap();
    assert_eq!(DateTime::try_from(time).unwrap().as_str(), TEXTS[1]);
}

#[test]
fn invalid_datetime_is_kept_as_text() {
    for text in ["", "yesterday", "2026-02-29T00:00:00Z"] {
        let time = DateTime::from(text);
        assert!(Timestamp::try_from(&time).is_err(), "{text}");
        assert!(chrono::DateTime::<Utc>::try_from(&time).is_err(), "{text}");
        assert!(OffsetDateTime::try_from(&time).is_err(), "{text}");
        assert_eq!(time.as_str(), text);
    }
}
