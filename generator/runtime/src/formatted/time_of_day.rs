//! Times of day without a date.

#[cfg(feature = "time")]
use ::time::format_description::well_known::Iso8601;

use super::macros::formatted_text;

/// A time of day, kept as the text that was received, such as `03:14:15`, or `03:14:15Z` with the offset that RFC 3339
/// requires in a `full-time`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid time never fails decoding.
///
/// The features `jiff`, `chrono` and `time` add conversions from and to the types of these crates, which have no offset:
/// the offset is dropped. [`TimeOfDay::offset`] returns it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeOfDay(String);

formatted_text!(TimeOfDay);

impl TimeOfDay {
    /// Returns the text without the offset, such as `03:14:15` for `03:14:15+01:00`.
    pub fn local_time(&self) -> &str {
        self.0.get(..self.offset_start()).unwrap_or_default()
    }

    /// Returns the offset from UTC, such as `Z` or `+01:00`, or `None` if the text has none.
    pub fn offset(&self) -> Option<&str> {
        self.0.get(self.offset_start()..).filter(|offset| !offset.is_empty())
    }

    fn offset_start(&self) -> usize {
        self.0.find(['Z', 'z', '+', '-']).unwrap_or(self.0.len())
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&TimeOfDay> for ::jiff::civil::Time {
    type Error = ::jiff::Error;

    fn try_from(time: &TimeOfDay) -> Result<Self, Self::Error> {
        time.local_time().parse()
    }
}

#[cfg(feature = "jiff")]
impl From<::jiff::civil::Time> for TimeOfDay {
    fn from(time: ::jiff::civil::Time) -> Self {
        Self(time.to_string())
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&TimeOfDay> for ::chrono::NaiveTime {
    type Error = ::chrono::ParseError;

    fn try_from(time: &TimeOfDay) -> Result<Self, Self::Error> {
        time.local_time().parse()
    }
}

#[cfg(feature = "chrono")]
impl From<::chrono::NaiveTime> for TimeOfDay {
    fn from(time: ::chrono::NaiveTime) -> Self {
        Self(time.to_string())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&TimeOfDay> for ::time::Time {
    type Error = ::time::error::Parse;

    fn try_from(time: &TimeOfDay) -> Result<Self, Self::Error> {
        Self::parse(time.local_time(), &Iso8601::TIME)
    }
}

#[cfg(feature = "time")]
impl TryFrom<::time::Time> for TimeOfDay {
    type Error = ::time::error::Format;

    fn try_from(time: ::time::Time) -> Result<Self, Self::Error> {
        time.format(&Iso8601::TIME).map(Self)
    }
}
