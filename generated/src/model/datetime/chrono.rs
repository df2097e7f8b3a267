// Copied by sdkwright from sdk-runtime (src/model/datetime/chrono.rs); do not edit.

//! Conversions between [`DateTime`] and the types of the crate `chrono`.

use chrono::{FixedOffset, SecondsFormat, TimeZone, Utc};

use super::DateTime;

/// Parses RFC 3339 and keeps the offset.
impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        Self::parse_from_rfc3339(time.as_str())
    }
}

/// Parses RFC 3339 and converts to UTC.
impl TryFrom<&DateTime> for chrono::DateTime<Utc> {
    type Error = chrono::ParseError;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        chrono::DateTime::parse_from_rfc3339(time.as_str()).map(|time| time.to_utc())
    }
}

/// Formats as RFC 3339 with the offset.
impl<T: TimeZone> From<chrono::DateTime<T>> for DateTime {
    fn from(time: chrono::DateTime<T>) -> Self {
        Self(time.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}
