// Copied by sdkwright from sdk-runtime (src/model/tag.rs); do not edit.

//! The values of discriminators.

use serde::ser::{Serialize, Serializer};

/// The value of a discriminator.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tag {
    /// A string.
    Text(&'static str),
    /// An integer.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
}

impl From<&'static str> for Tag {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Tag {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<bool> for Tag {
    fn from(flag: bool) -> Self {
        Self::Boolean(flag)
    }
}

impl Serialize for Tag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Boolean(flag) => serializer.serialize_bool(flag),
        }
    }
}
