// Copied by sdkwright from sdk-runtime (src/model/nullable.rs); do not edit.

//! Optional nullable values: absent, null, or a value.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient::{Exact, Kept, Outside, Zero, read_optional};
use super::number::Decoded;

/// A value that can be absent, null or present.
///
/// In an update, `Absent` leaves the current value unchanged, `Null` removes it, and `Value` replaces it. A plain value
/// converts into `Value`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// The property is omitted.
    #[default]
    Absent,
    /// The property is sent as null.
    Null,
    /// The property is sent with this value.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns the value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns the value by value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Returns `true` if the property is omitted.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Returns `true` if the property is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Converts `None` into `Absent`, for a field of a response that is sent back.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

/// Converts a string literal into `Value`.
impl From<&str> for Nullable<String> {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl<T: Zero> Zero for Nullable<T> {
    const OPTIONAL: bool = true;
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self::Absent
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Null, |Exact(value)| Self::Value(value)))
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Ok(match Option::<Kept<T>>::deserialize(deserializer)? {
            Some(Kept(value)) => value.map(Self::Value),
            None => Decoded::Value(Self::Null),
        })
    }

    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        outside: &mut Outside<'_>,
    ) -> Result<bool, D::Error> {
        read_optional(self, Self::Absent, deserializer, outside)
    }

    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    fn wipe(&mut self) {
        if let Self::Value(value) = self {
            value.wipe();
        }
    }
}

/// Decodes null as [`Nullable::Null`]. A missing member is never decoded and stays [`Nullable::Absent`].
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::deserialize(deserializer)? {
            Some(value) => Self::Value(value),
            None => Self::Null,
        })
    }
}

/// Encodes `Absent` as null where a value cannot be omitted, such as in an array.
impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value().serialize(serializer)
    }
}
