// Copied by sdkwright from sdk-runtime (src/model/datetime/jiff.rs); do not edit.

//! Conversions between [`DateTime`] and the types of the crate `jiff`.

use jiff::Timestamp;

use super::DateTime;

/// Parses RFC 3339.
impl TryFrom<&DateTime> for Timestamp {
    type Error = jiff::Error;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        time.as_str().parse()
    }
}

/// Formats as RFC 3339 in UTC.
impl From<Timestamp> for DateTime {
    fn from(time: Timestamp) -> Self {
        Self(time.to_string())
    }
}
