// Copied by sdkwright from sdk-runtime (src/encoded/quoted.rs); do not edit.

//! Integers in a JSON string.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

use crate::model::{Zero, read_text};

/// A 64-bit integer that is sent as a JSON string, such as `"9007199254740993"`, so that no client loses precision.
///
/// Implements `From` for integers. A value from the service is kept as received, so it round-trips unchanged, and a
/// string that is not an integer never fails decoding of the response. [`Quoted::get`] returns the integer.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Quoted<T>(Text<T>);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Text<T> {
    /// An integer in its shortest spelling.
    Integer(T),
    /// Any other text.
    Other(String),
}

/// A 64-bit integer.
pub trait Integer: Copy + PartialEq + fmt::Display + FromStr + Zeroize {}

impl Integer for i64 {}
impl Integer for u64 {}

impl<T: Integer> Quoted<T> {
    /// Returns the integer, or `None` if the string is not an integer of this type.
    pub fn get(&self) -> Option<T> {
        match &self.0 {
            Text::Integer(integer) => Some(*integer),
            Text::Other(text) => text.parse().ok(),
        }
    }
}

impl<T: Integer> From<T> for Quoted<T> {
    fn from(integer: T) -> Self {
        Self(Text::Integer(integer))
    }
}

impl<T: Integer> From<&str> for Quoted<T> {
    fn from(text: &str) -> Self {
        match text.parse::<T>() {
            Ok(integer) if integer.to_string() == text => Self(Text::Integer(integer)),
            _ => Self(Text::Other(text.to_owned())),
        }
    }
}

impl<T: Integer> From<String> for Quoted<T> {
    fn from(text: String) -> Self {
        match Self::from(text.as_str()) {
            Self(Text::Integer(integer)) => Self(Text::Integer(integer)),
            Self(Text::Other(_)) => Self(Text::Other(text)),
        }
    }
}

impl<T: Integer> PartialEq<T> for Quoted<T> {
    fn eq(&self, other: &T) -> bool {
        self.get() == Some(*other)
    }
}

impl<T: Integer> Zero for Quoted<T> {
    fn zero() -> Self {
        Self(Text::Other(String::new()))
    }

    fn wipe(&mut self) {
        match &mut self.0 {
            Text::Integer(integer) => integer.zeroize(),
            Text::Other(text) => text.zeroize(),
        }
    }
}

impl<'de, T: Integer> Deserialize<'de> for Quoted<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_text(deserializer)
    }
}

/// Formats the value as it is sent, without quotes.
impl<T: fmt::Display> fmt::Display for Quoted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Text::Integer(integer) => integer.fmt(formatter),
            Text::Other(text) => formatter.pad(text),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Quoted<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_tuple("Quoted");
        match &self.0 {
            Text::Integer(integer) => shown.field(integer),
            Text::Other(text) => shown.field(text),
        };
        shown.finish()
    }
}

impl<T: fmt::Display> Serialize for Quoted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Text::Integer(integer) => serializer.collect_str(integer),
            Text::Other(text) => serializer.serialize_str(text),
        }
    }
}
