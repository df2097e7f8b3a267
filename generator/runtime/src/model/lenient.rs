//! Client error correction: what a required member reads as when the service left it out.
//!
//! The rule is Smithy's (client error correction): the zero value of the member's type. Strict reading, for tests
//! and drift reports, turns each correction into an error instead.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use zeroize::Zeroize;

use super::read::Members;
use super::{Fields, Model};

/// What every value of a model can do besides being read and written.
pub trait Zero: Sized {
    /// Whether a member of this type may be missing: then its zero value is not a correction.
    const OPTIONAL: bool = false;

    /// What a missing or null required member reads as: an empty string, 0, false, an empty list or map, an
    /// unrecognised enum value, an object with corrected members.
    fn zero() -> Self;

    /// What null reads as, where null says something.
    fn null() -> Option<Self> {
        None
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

    fn null() -> Option<Self> {
        Some(Self::Null)
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

    fn null() -> Option<Self> {
        Some(None)
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

    fn value<T: Deserialize<'de> + Zero>(&mut self, _: &mut Option<T>) {}

    fn other<T: Deserialize<'de> + Zero>(&mut self, _: &mut BTreeMap<String, T>) {}

    fn skip(&mut self) {}

    fn or_null(&mut self) -> &mut Self {
        self
    }

    fn member<T: Zero>(&mut self, value: Option<T>, _: &'static str) -> T {
        value.unwrap_or_else(T::zero)
    }
}

thread_local! {
    static STRICT: Cell<bool> = const { Cell::new(false) };
    static COUNTED: Cell<Option<usize>> = const { Cell::new(None) };
}

/// How many corrections it takes to read something; none if it cannot be read at all.
pub(super) fn corrections<T, E>(read: impl FnOnce() -> Result<T, E>) -> Option<usize> {
    struct Restore(Option<usize>);
    impl Drop for Restore {
        fn drop(&mut self) {
            COUNTED.set(self.0);
        }
    }
    let _restore = Restore(COUNTED.replace(Some(0)));
    read().ok().and_then(|_| COUNTED.get())
}

/// Runs `read` with corrections turned into errors.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            STRICT.set(self.0);
        }
    }
    let _restore = Restore(STRICT.replace(true));
    read()
}

/// Allows the correction of a missing or null required member, or says why not.
pub(super) fn correct(name: &'static str) -> Result<(), String> {
    if let Some(counted) = COUNTED.get() {
        COUNTED.set(Some(counted + 1));
        return Ok(());
    }
    if STRICT.get() { Err(format!("the required member `{name}` is missing or null")) } else { Ok(()) }
}
