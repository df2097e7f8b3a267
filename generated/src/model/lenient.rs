// Copied from generator/runtime/src/model/lenient.rs by `cargo xtask codegen`; edit it there.

//! Client error correction: what a required member reads as when the service left it out.
//!
//! The rule is Smithy's (client error correction): the zero value of the member's type. Strict reading, for tests
//! and drift reports, turns each correction into an error instead.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use zeroize::Zeroize;

use super::read::Members;
use super::{Fields, Model};

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

/// The zero value of a model: what an object without members reads as.
pub(crate) fn zero<T: Model>() -> T {
    T::read(&mut NoMembers)
}

struct NoMembers;

impl<'de> Members<'de> for NoMembers {
    fn next(&mut self, _: Fields) -> Option<usize> {
        None
    }

    fn next_named(&mut self, _: Fields) -> Option<usize> {
        None
    }

    fn value<T: Zero>(&mut self, _: &mut T) {}

    fn other<T: Zero>(&mut self, _: &mut BTreeMap<String, T>) {}

    fn skip(&mut self) {}

    fn or_null(&mut self) -> &mut Self {
        self
    }

    fn missing<T: Zero>(&mut self) -> T {
        T::zero()
    }
}

/// What becomes of a required member that is missing or null.
#[derive(Clone, Copy)]
enum Mode {
    /// It is corrected.
    Correct,
    /// It is corrected, and counted.
    Count(usize),
    /// It is an error.
    Refuse,
}

thread_local! {
    static MODE: Cell<Mode> = const { Cell::new(Mode::Correct) };
}

/// Runs `read` in another mode, and gives the mode that it ended with.
fn in_mode<T>(mode: Mode, read: impl FnOnce() -> T) -> (T, Mode) {
    struct Restore(Mode);
    impl Drop for Restore {
        fn drop(&mut self) {
            MODE.set(self.0);
        }
    }
    let _restore = Restore(MODE.replace(mode));
    (read(), MODE.get())
}

/// How many corrections it takes to read something; none if it cannot be read at all.
pub(super) fn corrections<T, E>(read: impl FnOnce() -> Result<T, E>) -> Option<usize> {
    match in_mode(Mode::Count(0), read) {
        (Ok(_), Mode::Count(corrections)) => Some(corrections),
        _ => None,
    }
}

/// Runs `read` with corrections turned into errors.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    in_mode(Mode::Refuse, read).0
}

/// Whether anybody wants to know of corrections.
pub(super) fn corrections_matter() -> bool {
    !matches!(MODE.get(), Mode::Correct)
}

/// Allows the correction of a missing or null required member, or says why not.
pub(super) fn correct(name: &'static str) -> Result<(), String> {
    match MODE.get() {
        Mode::Correct => Ok(()),
        Mode::Count(corrections) => {
            MODE.set(Mode::Count(corrections + 1));
            Ok(())
        }
        Mode::Refuse => Err(format!("the required member `{name}` is missing or null")),
    }
}
