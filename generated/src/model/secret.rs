// Copied by sdkwright from sdk-runtime (src/model/secret.rs); do not edit.

//! Values that are redacted in debug output.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient::Zero;
use super::number::Decoded;

/// A value that is redacted in debug output and wiped from memory when dropped.
///
/// `Debug` shows `Secret(…)`, and `Display` is not implemented; [`Secret::expose`] returns the value. Strings, lists,
/// maps and JSON values are overwritten on drop. Copies made by [`Clone`] are wiped as well when dropped; copies made
/// elsewhere, such as in the network stack, are not.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T: Zero = String>(T);

impl<T: Zero> Secret<T> {
    /// Returns the value. Take care not to log it.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zero> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Zero> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

impl<T: Zero> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Zero> Zero for Secret<T> {
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self(T::zero())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Self)
    }

    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Ok(T::decode_or_keep(deserializer)?.map(Self))
    }

    fn wipe(&mut self) {
        self.0.wipe();
    }
}

impl<'de, T: Zero> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Zero> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "testing")]
        if super::redaction::is_redacting() {
            return serializer.serialize_str(super::redaction::REDACTED);
        }
        self.0.serialize(serializer)
    }
}
