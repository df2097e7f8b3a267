//! The zero values of types, which stand in for required members that a response leaves out.
//!
//! In: a type. Out: its zero value, how a value is read in its place, and how its memory is overwritten. Knows nothing
//! of models and of strictness.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroize;

/// What every value of a model can do: be read and written, and be missing.
pub trait Zero: DeserializeOwned + Serialize {
    /// Whether a member of this type may be missing: then its zero value is not a correction.
    const OPTIONAL: bool = false;

    /// What a missing or null required member reads as: an empty string, 0, false, an empty list or map, an
    /// unrecognised enum value, an object with corrected members.
    fn zero() -> Self;

    /// Reads a value in place of this one; gives whether there was one. Null is none, unless null says something:
    /// then the zero value stays.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<bool, D::Error> {
        let value = Option::deserialize(deserializer)?;
        let there = value.is_some();
        *self = value.unwrap_or_else(Self::zero);
        Ok(there)
    }

    /// Whether there is nothing to write.
    fn is_absent(&self) -> bool {
        false
    }

    /// Overwrites the memory of a secret. Models, which are hidden as a whole, are only dropped.
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

/// The names are overwritten too.
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
