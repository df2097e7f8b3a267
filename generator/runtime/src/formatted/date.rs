//! Dates without a time.

#[cfg(feature = "time")]
use ::time::format_description::well_known::Iso8601;

use super::digits::fixed_digits;
use super::macros::formatted_text;

/// A date, kept as the text that was received, normally an RFC 3339 `full-date` such as `2026-11-22`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid date never fails decoding.
///
/// The features `jiff`, `chrono` and `time` add conversions from and to the types of these crates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date(String);

formatted_text!(Date);

impl Date {
    /// Creates the date from the year, the month (1 to 12) and the day (1 to 31). They are not validated.
    pub fn from_year_month_day(year: u16, month: u8, day: u8) -> Self {
        Self(format!("{year:04}-{month:02}-{day:02}"))
    }

    /// Returns the year, the month and the day, or `None` if the text is not a date of the Gregorian calendar.
    pub fn to_year_month_day(&self) -> Option<(u16, u8, u8)> {
        let mut parts = self.0.splitn(3, '-');
        let mut part = |count| parts.next().and_then(|part| fixed_digits(part, count));
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let days = match month {
            2 if is_leap_year => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let is_valid = (1..=days).contains(&day);
        is_valid.then_some((u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&Date> for ::jiff::civil::Date {
    type Error = ::jiff::Error;

    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        date.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<::jiff::civil::Date> for Date {
    fn from(date: ::jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "chrono")]
impl TryFrom<&Date> for ::chrono::NaiveDate {
    type Error = ::chrono::ParseError;

    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        date.0.parse()
    }
}

#[cfg(feature = "chrono")]
impl From<::chrono::NaiveDate> for Date {
    fn from(date: ::chrono::NaiveDate) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "time")]
impl TryFrom<&Date> for ::time::Date {
    type Error = ::time::error::Parse;

    fn try_from(date: &Date) -> Result<Self, Self::Error> {
        Self::parse(&date.0, &Iso8601::DATE)
    }
}

/// Fails for years with more than four digits.
#[cfg(feature = "time")]
impl TryFrom<::time::Date> for Date {
    type Error = ::time::error::Format;

    fn try_from(date: ::time::Date) -> Result<Self, Self::Error> {
        date.format(&Iso8601::DATE).map(Self)
    }
}
