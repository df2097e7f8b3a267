//! Durations of ISO 8601.

use std::time::Duration;

use super::digits::digits;
use super::macros::formatted_text;

/// A duration, kept as the text that was received, normally an ISO 8601 duration (RFC 3339, appendix A) such as
/// `P1DT12H`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid duration never fails
/// decoding. Implements `From` for [`std::time::Duration`]; [`IsoDuration::to_std`] converts back.
///
/// The feature `jiff` adds conversions from and to `jiff::Span`, which also has months and years.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IsoDuration(String);

formatted_text!(IsoDuration);

impl IsoDuration {
    /// Returns the duration, or `None` if the text is not an ISO 8601 duration, or has months or years, whose length
    /// varies. A day has 24 hours.
    pub fn to_std(&self) -> Option<Duration> {
        let text = self.0.strip_prefix('P')?;
        let (date, time) = match text.split_once('T') {
            Some((date, time)) => (date, Some(time)),
            None => (text, None),
        };
        if time == Some("") || text.is_empty() {
            return None;
        }
        let days = sum(date, &[('W', 7 * 86_400), ('D', 86_400)])?;
        days.checked_add(sum(time.unwrap_or_default(), &[('H', 3_600), ('M', 60), ('S', 1)])?)
    }
}

/// Adds numbers that are followed by these units, in their order. Only seconds can have a fraction.
fn sum(mut text: &str, units: &[(char, u64)]) -> Option<Duration> {
    let mut total = Duration::ZERO;
    for (unit, seconds) in units {
        let Some((number, rest)) = text.split_once(*unit) else { continue };
        text = rest;
        let (whole, fraction) = match number.split_once(['.', ',']) {
            Some((whole, fraction)) if *seconds == 1 => (whole, nanoseconds(fraction)?),
            Some(_) => return None,
            None => (number, 0),
        };
        let part = Duration::new(digits(whole)?.checked_mul(*seconds)?, fraction);
        total = total.checked_add(part)?;
    }
    text.is_empty().then_some(total)
}

/// Returns the nanoseconds of a fraction of a second; further digits are dropped.
fn nanoseconds(fraction: &str) -> Option<u32> {
    let is_number = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    is_number.then(|| digits.parse().ok()).flatten()
}

/// Formats whole and fractional seconds, such as `PT90S` or `PT0.5S`.
impl From<Duration> for IsoDuration {
    fn from(duration: Duration) -> Self {
        let (seconds, nanoseconds) = (duration.as_secs(), duration.subsec_nanos());
        if nanoseconds == 0 {
            return Self(format!("PT{seconds}S"));
        }
        let fraction = format!("{nanoseconds:09}");
        Self(format!("PT{seconds}.{}S", fraction.trim_end_matches('0')))
    }
}

#[cfg(feature = "jiff")]
impl TryFrom<&IsoDuration> for ::jiff::Span {
    type Error = ::jiff::Error;

    fn try_from(duration: &IsoDuration) -> Result<Self, Self::Error> {
        duration.0.parse()
    }
}

#[cfg(feature = "jiff")]
impl From<::jiff::Span> for IsoDuration {
    fn from(span: ::jiff::Span) -> Self {
        Self(span.to_string())
    }
}
