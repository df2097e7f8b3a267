//! Integers in a JSON string.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

use crate::model::{Zero, read_text};

/// A 64-bit integer that is sent as a JSON string, such as `"9007199254740993"`, so that no client rounds it.
///
/// An integer converts into it. The text of a service is kept unchanged, so it round-trips, and a text that is not an
/// integer never fails decoding; [`Quoted::get`] returns the integer.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Quoted<T>(Text<T>);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Text<T> {
    /// An integer in its shortest spelling.
    Integer(T),
    /// Any other text.
    Other(String),
}

macro_rules! quoted {
    ($($name:ty),+) => {$(
        impl Quoted<$name> {
            /// Returns the integer, or `None` if the text is not an integer of this type.
            pub fn get(&self) -> Option<$name> {
                match &self.0 {
                    Text::Integer(integer) => Some(*integer),
                    Text::Other(text) => text.parse().ok(),
                }
            }
        }

        impl From<$name> for Quoted<$name> {
            fn from(integer: $name) -> Self {
                Self(Text::Integer(integer))
            }
        }

        impl From<&str> for Quoted<$name> {
            fn from(text: &str) -> Self {
                match text.parse::<$name>() {
                    Ok(integer) if integer.to_string() == text => Self(Text::Integer(integer)),
                    _ => Self(Text::Other(text.to_owned())),
                }
            }
        }

        impl From<String> for Quoted<$name> {
            fn from(text: String) -> Self {
                match Self::from(text.as_str()) {
                    Self(Text::Integer(integer)) => Self(Text::Integer(integer)),
                    Self(Text::Other(_)) => Self(Text::Other(text)),
                }
            }
        }

        impl PartialEq<$name> for Quoted<$name> {
            fn eq(&self, other: &$name) -> bool {
                self.get() == Some(*other)
            }
        }

        impl Zero for Quoted<$name> {
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

        impl<'de> Deserialize<'de> for Quoted<$name> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_text(deserializer)
            }
        }
    )+};
}

quoted!(i64, u64);

/// Shows the text as it is sent, without quotes.
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
