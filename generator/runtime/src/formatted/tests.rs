use std::time::Duration;

use http::Uri;
use serde_json::{from_str, to_string};

use super::{Date, Decimal, IsoDuration, TimeOfDay, Url, Uuid};

const UUID: &str = "6F1C2A3E-0000-4000-8000-9b8a7c6d5e4f";

#[test]
fn any_text_round_trips() {
    for text in [UUID, "24:00:00", "1.50", "HTTP://Example.com:80/a/../%7e", "P1Y", "2026-02-30", "", "ü"] {
        let json = to_string(text).unwrap();
        assert_eq!(to_string(&from_str::<Uuid>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_string(&from_str::<Url>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_string(&from_str::<Date>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_string(&from_str::<TimeOfDay>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_string(&from_str::<IsoDuration>(&json).unwrap()).unwrap(), json);
        assert_eq!(to_string(&from_str::<Decimal>(&json).unwrap()).unwrap(), json);
    }
    assert!(from_str::<Uuid>("1").is_err());
    assert!(from_str::<Decimal>("1.5").is_err());
}

#[test]
fn uuid_converts_to_and_from_its_bits() {
    let uuid = Uuid::from(UUID);
    let bits = uuid.to_u128().unwrap();
    assert_eq!(bits, 0x6f1c_2a3e_0000_4000_8000_9b8a_7c6d_5e4f);
    assert_eq!(Uuid::from(bits).as_str(), UUID.to_lowercase());
    assert_eq!(Uuid::from(1).as_str(), "00000000-0000-0000-0000-000000000001");
    for text in ["", "6f1c2a3e00004000", "6f1c2a3e-0000-4000-8000-9b8a7c6d5e4", "g", &UUID.replace('-', "")] {
        assert_eq!(Uuid::from(text).to_u128(), None, "{text}");
    }
    assert_eq!(Uuid::from(format!("{UUID}-")).to_u128(), None);
    assert_eq!(Uuid::from("ü1c2a3e-0000-4000-8000-9b8a7c6d5e4f").to_u128(), None);
}

#[test]
fn url_converts_to_uri() {
    let url = Url::from("https://example.com/a?b=c");
    let uri = Uri::try_from(&url).unwrap();
    assert_eq!((uri.host(), uri.query()), (Some("example.com"), Some("b=c")));
    assert_eq!(Url::from(&uri), url);
    assert!(Uri::try_from(&Url::from("a b")).is_err());
}

#[test]
fn date_has_year_month_and_day() {
    for (text, date) in [
        ("2026-11-22", Some((2026, 11, 22))),
        ("2024-02-29", Some((2024, 2, 29))),
        ("1900-02-29", None),
        ("2026-13-01", None),
        ("2026-01-00", None),
        ("2026-1-01", None),
        ("2026-01-01T00:00:00Z", None),
        ("+026-01-01", None),
        ("", None),
    ] {
        assert_eq!(Date::from(text).to_year_month_day(), date, "{text}");
    }
    assert_eq!(Date::from_year_month_day(987, 6, 5).as_str(), "0987-06-05");
}

#[test]
fn time_of_day_is_split_before_offset() {
    for (text, local, offset) in [
        ("03:14:15", "03:14:15", None),
        ("03:14:15.25Z", "03:14:15.25", Some("Z")),
        ("03:14:15-05:00", "03:14:15", Some("-05:00")),
        ("", "", None),
    ] {
        let time = TimeOfDay::from(text);
        assert_eq!((time.local_time(), time.offset()), (local, offset));
    }
}

#[test]
fn duration_converts_unless_its_length_varies() {
    for (text, seconds) in [
        ("PT90S", Some(90.0)),
        ("PT0.5S", Some(0.5)),
        ("P1DT2H3M4.25S", Some(93_784.25)),
        ("P2W", Some(1_209_600.0)),
        ("PT0S", Some(0.0)),
        ("P1Y", None),
        ("P1M", None),
        ("P", None),
        ("PT", None),
        ("P1DT", None),
        ("PT1.5H", None),
        ("PT1S1H", None),
        ("-PT1S", None),
        ("P99999999999999999999D", None),
        ("P9999999999999999W", None),
    ] {
        assert_eq!(IsoDuration::from(text).to_std().map(|it| it.as_secs_f64()), seconds, "{text}");
    }
    for duration in [Duration::ZERO, Duration::from_millis(1_500), Duration::new(u64::MAX, 1)] {
        assert_eq!(IsoDuration::from(duration).to_std(), Some(duration));
    }
    assert_eq!(IsoDuration::from(Duration::from_millis(1_500)).as_str(), "PT1.5S");
}

#[test]
fn decimal_converts_to_float() {
    assert_eq!(Decimal::from("1.50").to_f64(), Some(1.5));
    assert_eq!(Decimal::from(-3_i64).as_str(), "-3");
    for text in ["", "one", "NaN", "inf", "1e999"] {
        assert_eq!(Decimal::from(text).to_f64(), None, "{text}");
    }
}

#[cfg(all(feature = "uuid", feature = "url", feature = "rust_decimal"))]
#[test]
fn conversions_to_other_crates_normalize() {
    let uuid = ::uuid::Uuid::try_from(&Uuid::from(UUID)).unwrap();
    assert_eq!(Uuid::from(uuid).as_str(), UUID.to_lowercase());
    assert!(::uuid::Uuid::try_from(&Uuid::from("u-1")).is_err());
    let url = ::url::Url::try_from(&Url::from("HTTP://Example.com:80/a/../b")).unwrap();
    assert_eq!(Url::from(url).as_str(), "http://example.com/b");
    for text in ["1.50", "-0.1", "79228162514264337593543950335"] {
        let decimal = ::rust_decimal::Decimal::try_from(&Decimal::from(text)).unwrap();
        assert_eq!(Decimal::from(decimal).as_str(), text);
    }
    let decimal = ::rust_decimal::Decimal::try_from(&Decimal::from("15e-1")).unwrap();
    assert_eq!(Decimal::from(decimal).as_str(), "1.5");
    assert!(::rust_decimal::Decimal::try_from(&Decimal::from("1e30")).is_err());
}

#[cfg(all(feature = "chrono", feature = "jiff", feature = "time"))]
#[test]
fn dates_and_times_convert_across_crates() {
    let date = Date::from("2026-02-28");
    assert_eq!(Date::from(::jiff::civil::Date::try_from(&date).unwrap()), date);
    assert_eq!(Date::from(::chrono::NaiveDate::try_from(&date).unwrap()), date);
    assert_eq!(Date::try_from(::time::Date::try_from(&date).unwrap()).unwrap(), date);
    let time = TimeOfDay::from("03:14:15.25+01:00");
    let local = ::jiff::civil::Time::try_from(&time).unwrap();
    assert_eq!((local.hour(), local.subsec_nanosecond()), (3, 250_000_000));
    assert_eq!(TimeOfDay::from(local).as_str(), "03:14:15.25");
    let local = ::chrono::NaiveTime::try_from(&time).unwrap();
    assert_eq!(TimeOfDay::from(local).as_str(), "03:14:15.250");
    let local = ::time::Time::try_from(&time).unwrap();
    assert_eq!(TimeOfDay::try_from(local).unwrap().as_str(), "03:14:15.250000000");
    for text in ["2026-02-29", "", "yesterday"] {
        let date = Date::from(text);
        assert!(::jiff::civil::Date::try_from(&date).is_err(), "{text}");
        assert!(::chrono::NaiveDate::try_from(&date).is_err(), "{text}");
        assert!(::time::Date::try_from(&date).is_err(), "{text}");
    }
    let midnight = TimeOfDay::from("24:00:00");
    assert!(::jiff::civil::Time::try_from(&midnight).is_err());
    assert!(::chrono::NaiveTime::try_from(&midnight).is_err());
    let span = ::jiff::Span::try_from(&IsoDuration::from("P1Y2M3DT4H")).unwrap();
    assert_eq!((span.get_years(), span.get_hours()), (1, 4));
    assert_eq!(IsoDuration::from(span).as_str(), "P1Y2M3DT4H");
}
