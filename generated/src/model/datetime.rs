// Copied by sdkwright from sdk-runtime (src/model/datetime.rs); do not edit.

//! Timestamps, kept as text.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient::Zero;
use super::open_enum::read_text;

/// A timestamp, kept as the text that was received, normally RFC 3339 such as `2026-11-22T03:14:15Z`.
///
/// The text is neither validated nor normalized, so it round-trips unchanged, and an invalid timestamp never fails
/// decoding.
///
/// The features `jiff`, `chrono` and `time` add conversions from and to the types of these crates.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// Returns the text of the timestamp.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for DateTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for DateTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Never fails, because any text is kept.
impl FromStr for DateTime {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl From<DateTime> for String {
    fn from(time: DateTime) -> Self {
        time.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl Zero for DateTime {
    fn zero() -> Self {
        Self(String::new())
    }

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
