// Copied from generator/runtime/src/model/lenient.rs by `cargo xtask codegen`; edit it there.

//! The zero values of types, which replace required members that a response omits.
//!
//! Input: a type. Output: its zero value, the decoding of a value over it, and the wiping of its memory. Independent of
//! models and of strict mode.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroize;

/// A value of a model: it can be decoded, encoded and missing.
pub trait Zero: DeserializeOwned + Serialize {
    /// `true` if a member of this type is optional, so that its zero value is not a correction.
    const OPTIONAL: bool = false;
    /// `true` if any JSON is a value of this type.
    const UNTYPED: bool = false;

    /// Returns the value of a required member that is missing or null: an empty string, 0, `false`, an empty list or
    /// map, an unrecognized enum value, or an object with corrected members.
    fn zero() -> Self;

    /// Decodes a value over this one and returns `true` if there was one. Null counts as no value unless the type
    /// represents it.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        let value = Option::deserialize(deserializer)?;
        let there = value.is_some();
        *self = value.unwrap_or_else(Self::zero);
        Ok(there)
    }

    /// Returns `true` if the value is omitted when encoding.
    fn is_absent(&self) -> bool {
        false
    }

    /// Overwrites the memory of a secret. Models are redacted as a whole and are only dropped.
    fn wipe(&mut self) {}
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

zero_is_default!(bool, i32, i64, u32, u64, f32, f64, String);

impl Zero for Value {
    const UNTYPED: bool = true;

    fn zero() -> Self {
        Self::Null
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        *self = Self::deserialize(deserializer)?;
        Ok(true)
    }

    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.zeroize(),
            Self::Array(values) => values.iter_mut().for_each(Zero::wipe),
            Self::Object(members) => members.values_mut().for_each(Zero::wipe),
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }
}

impl<T: Zero> Zero for Vec<T> {
    fn zero() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(Zero::wipe);
    }
}

/// The keys are overwritten too.
impl<T: Zero> Zero for BTreeMap<String, T> {
    fn zero() -> Self {
        Self::new()
    }

    fn wipe(&mut self) {
        for (mut name, mut value) in std::mem::take(self) {
            name.zeroize();
            value.wipe();
        }
    }
}

impl<T: Zero> Zero for Option<T> {
    const OPTIONAL: bool = true;

    fn zero() -> Self {
        None
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        *self = Self::deserialize(deserializer)?;
        Ok(true)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn wipe(&mut self) {
        self.iter_mut().for_each(Zero::wipe);
    }
}

impl<T: Zero> Zero for Box<T> {
    fn zero() -> Self {
        Self::new(T::zero())
    }

    fn wipe(&mut self) {
        (**self).wipe();
    }
}
