// Copied by sdkwright from sdk-runtime (src/model/lenient.rs); do not edit.

//! The zero values of types, which replace required members that a response omits.
//!
//! Input: a type. Output: its zero value, the decoding of a value over it, and the wiping of its memory. Independent of
//! models and of strict mode.

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroize;

use super::corrections::{correct, is_next_rejected};
use super::memory_limit::count_memory;
use super::number::{self, Decoded};

/// A value of a model, which can be decoded, encoded, or missing.
pub trait Zero: DeserializeOwned + Serialize {
    /// `true` if a member of this type is optional, so that its zero value is not a correction.
    const OPTIONAL: bool = false;
    /// `true` if any JSON value is a value of this type.
    const UNTYPED: bool = false;

    /// `true` if JSON of the right kind can be out of range for the type: numbers, and lists and maps of numbers.
    const LIMITED: bool = false;

    /// Returns the value of a required member that is missing or null: an empty string, 0, `false`, an empty list or
    /// map, an unrecognized enum value, or an object with corrected members.
    fn zero() -> Self;

    /// Decodes a value; a number that is out of range is an error.
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Decodes a value, or returns its JSON if a number in it is out of range.
    #[inline]
    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Self::decode(deserializer).map(Decoded::Value)
    }

    /// Decodes a value over this one and returns `true` if there was one. Null counts as no value unless the type
    /// represents it.
    ///
    /// An out-of-range number is an error or, with [`Zero::OPTIONAL`], a correction: the value is absent, and its JSON
    /// is added to `outside`.
    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        outside: &mut Outside<'_>,
    ) -> Result<bool, D::Error> {
        let _ = outside;
        let value = Option::deserialize(deserializer)?;
        let there = value.is_some();
        *self = value.map_or_else(Self::zero, |Exact(value)| value);
        Ok(there)
    }

    /// Creates the value from JSON that a declared member cannot represent. Returns `None` unless the type is
    /// [`UNTYPED`](Zero::UNTYPED).
    fn from_json(_: Value) -> Option<Self> {
        None
    }

    /// Returns `true` if the value is omitted when encoding.
    fn is_absent(&self) -> bool {
        false
    }

    /// Overwrites the memory of a secret. Models are redacted as a whole and are only dropped.
    fn wipe(&mut self) {}
}

/// An element that has to be in range for its type.
pub(super) struct Exact<T>(pub(super) T);

impl<'de, T: Zero> Deserialize<'de> for Exact<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode(deserializer).map(Self)
    }
}

/// An element that may be out of range for its type.
pub(super) struct Kept<T>(pub(super) Decoded<T>);

impl<'de, T: Zero> Deserialize<'de> for Kept<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::decode_or_keep(deserializer).map(Self)
    }
}

/// The JSON of members with out-of-range numbers.
pub struct Outside<'a> {
    /// The index of the member that is being decoded.
    pub(super) place: usize,
    /// The members, each with its index.
    pub(super) list: &'a mut Vec<(usize, Value)>,
}

impl Outside<'_> {
    /// Keeps the JSON of the member that is being decoded.
    #[cold]
    fn keep(&mut self, json: Value) {
        self.list.push((self.place, json));
    }
}

/// Decodes an optional value over another one, or stores `absent` if a number in it is out of range.
pub(super) fn read_optional<'de, T: Zero, D: Deserializer<'de>>(
    value: &mut T,
    absent: T,
    deserializer: D,
    outside: &mut Outside<'_>,
) -> Result<bool, D::Error> {
    *value = if !T::LIMITED || is_next_rejected() {
        T::decode(deserializer)?
    } else {
        match T::decode_or_keep(deserializer)? {
            Decoded::Value(value) => value,
            Decoded::Outside(json) => {
                correct();
                outside.keep(json);
                absent
            }
        }
    };
    Ok(true)
}

macro_rules! zero_is_default {
    ($($name:ty),+ $(,)?) => {$(
        impl Zero for $name {
            fn zero() -> Self {
                Self::default()
            }

            fn wipe(&mut self) {
                self.zeroize();
            }
        }
    )+};
}

zero_is_default!(bool, f64, String);

macro_rules! limited_numbers {
    ($($name:ty),+ $(,)?) => {$(
        impl Zero for $name {
            const LIMITED: bool = true;

            fn zero() -> Self {
                Self::default()
            }

            #[inline]
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                number::decode(deserializer)
            }

            #[inline]
            fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
                number::decode_or_keep(deserializer)
            }

            fn wipe(&mut self) {
                self.zeroize();
            }
        }
    )+};
}

limited_numbers!(i32, i64, u32, u64, f32);

impl<T: Zero> Zero for Option<T> {
    const OPTIONAL: bool = true;
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        None
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map(|Exact(value)| value))
    }

    #[inline]
    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        Ok(match Option::<Kept<T>>::deserialize(deserializer)? {
            Some(Kept(value)) => value.map(Some),
            None => Decoded::Value(None),
        })
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        outside: &mut Outside<'_>,
    ) -> Result<bool, D::Error> {
        if T::UNTYPED {
            // Null is one of the values of the type.
            *self = Some(T::decode(deserializer)?);
            return Ok(true);
        }
        read_optional(self, None, deserializer, outside)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(Zero::wipe);
    }
}

impl<T: Zero> Zero for Box<T> {
    const LIMITED: bool = T::LIMITED;

    fn zero() -> Self {
        Self::new(T::zero())
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = T::decode(deserializer)?;
        count_memory(size_of::<T>())?;
        Ok(Self::new(value))
    }

    #[inline]
    fn decode_or_keep<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decoded<Self>, D::Error> {
        let value = T::decode_or_keep(deserializer)?;
        count_memory(size_of::<T>())?;
        Ok(value.map(Self::new))
    }

    fn wipe(&mut self) {
        (**self).wipe();
    }
}
