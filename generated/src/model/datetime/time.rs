// Copied from generator/runtime/src/model/datetime/time.rs by `cargo xtask codegen`; edit it there.

//! [`DateTime`] and the crate `time`.

use time::format_description::well_known::Rfc3339;
use time::{OffsetDateTime, error};

use super::DateTime;

/// Reads RFC 3339, and keeps its offset.
impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = error::Parse;

    fn try_from(time: &DateTime) -> Result<Self, Self::Error> {
        Self::parse(time.as_str(), &Rfc3339)
    }
}

/// Writes RFC 3339 with its offset, which not every value has a form in: the year has four digits there.
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = error::Format;

    fn try_from(time: OffsetDateTime) -> Result<Self, Self::Error> {
        time.format(&Rfc3339).map(Self)
    }
}
