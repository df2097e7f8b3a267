// Copied by sdkwright from sdk-runtime (src/model/datetime/time.rs); do not edit.

//! Conversions between [`DateTime`] and the types of the crate `time`.

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, error};

use super::DateTime;

/// Parses RFC 3339 and keeps the offset.
impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = error::Parse;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        Self::parse(time.as_str(), &Rfc3339)
    }
}

/// Formats as RFC 3339 with the offset. Fails for values that RFC 3339 cannot represent, such as years with more than
/// four digits.
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = error::Format;

    fn try_from(time: OffsetDateTime) -> Result<Self, Self::Error> {
        time.format(&Rfc3339).map(Self)
    }
}
