// Copied from generator/runtime/src/model/secret.rs by `cargo xtask codegen`; edit it there.

//! Values that must not be printed.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use zeroize::Zeroize;

use super::lenient::Zero;

/// A value that is sent and received as it is but never printed; its memory is overwritten when it is dropped.
///
/// `Debug` shows `Secret(…)` and there is no `Display`; [`Secret::expose`] gives the value. Overwriting reaches the
/// text in strings, lists, maps and JSON values; copies made on the way (by the network stack, by
/// [`Clone`]) are not followed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T: Wipe = String>(T);

/// What a [`Secret`] can hold: a value whose memory can be overwritten.
pub trait Wipe {
    /// Overwrites the value. Models, which are hidden as a whole, are only dropped.
    fn wipe(&mut self) {}
}

impl<T: Wipe> Secret<T> {
    /// The value itself. Take care where it goes.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Wipe> From<T> for Secret<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Wipe> fmt::Debug for Secret<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

impl<T: Wipe> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Wipe + Zero> Zero for Secret<T> {
    fn zero() -> Self {
        Self(T::zero())
    }
}

impl<'de, T: Wipe + Deserialize<'de>> Deserialize<'de> for Secret<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Wipe + Serialize> Serialize for Secret<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

macro_rules! wipe_with_zeroize {
    ($($name:ty),+ $(,)?) => {$(
        impl Wipe for $name {
            fn wipe(&mut self) {
                self.zeroize();
            }
        }
    )+};
}

wipe_with_zeroize!(bool, i32, i64, u32, u64, f32, f64, String);

impl<T: Wipe> Wipe for Vec<T> {
    fn wipe(&mut self) {
        self.iter_mut().for_each(Wipe::wipe);
    }
}

impl<T: Wipe> Wipe for Option<T> {
    fn wipe(&mut self) {
        self.iter_mut().for_each(Wipe::wipe);
    }
}

impl<T: Wipe> Wipe for Box<T> {
    fn wipe(&mut self) {
        (**self).wipe();
    }
}

/// The names are overwritten too.
impl<T: Wipe> Wipe for BTreeMap<String, T> {
    fn wipe(&mut self) {
        for (mut name, mut value) in std::mem::take(self) {
            name.zeroize();
            value.wipe();
        }
    }
}

impl Wipe for Value {
    fn wipe(&mut self) {
        match self {
            Self::String(text) => text.zeroize(),
            Self::Array(values) => values.iter_mut().for_each(Wipe::wipe),
            Self::Object(members) => members.values_mut().for_each(Wipe::wipe),
            Self::Null | Self::Bool(_) | Self::Number(_) => {}
        }
    }
}
