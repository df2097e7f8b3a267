// Copied from generator/runtime/src/model/lenient.rs by `cargo xtask codegen`; edit it there.

//! Client error correction: what a required member reads as when the service left it out.
//!
//! The rule is Smithy's (client error correction): the zero value of the member's type. Strict reading, for tests
//! and drift reports, turns each correction into an error instead.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::convert::Infallible;

use serde::Deserialize;
use serde_json::Value;

use super::read::{Member, Members};
use super::{Fields, Model};

/// The value that a missing or null required member reads as.
pub(crate) trait Zero: Sized {
    /// The zero value: an empty string, 0, false, an empty list or map, an unrecognised enum value.
    fn zero() -> Self;
}

macro_rules! zero_is_default {
    ($($name:ty),+ $(,)?) => {$(
        impl Zero for $name {
            fn zero() -> Self {
                Self::default()
            }
        }
    )+};
}

zero_is_default!(bool, i32, i64, u32, u64, f32, f64, String, Value);

impl<T> Zero for Vec<T> {
    fn zero() -> Self {
        Self::new()
    }
}

impl<T> Zero for BTreeMap<String, T> {
    fn zero() -> Self {
        Self::new()
    }
}

impl<T> Zero for Option<T> {
    fn zero() -> Self {
        None
    }
}

impl<T: Zero> Zero for Box<T> {
    fn zero() -> Self {
        Self::new(T::zero())
    }
}

/// An object without members, in which every required member is corrected in turn.
pub(crate) fn zero<T: Model>() -> T {
    let Ok(zero) = T::read(NoMembers);
    zero
}

struct NoMembers;

impl<'de> Members<'de> for NoMembers {
    type Error = Infallible;

    fn next(&mut self, _: Fields) -> Result<Option<usize>, Infallible> {
        Ok(None)
    }

    fn next_member(&mut self, _: Fields) -> Result<Option<Member>, Infallible> {
        Ok(None)
    }

    fn value<T: Deserialize<'de>>(&mut self) -> Result<Option<T>, Infallible> {
        Ok(None)
    }

    fn other<T: Deserialize<'de> + Zero>(&mut self) -> Result<T, Infallible> {
        Ok(T::zero())
    }

    fn required<T: Zero>(&self, value: Option<T>, _: &'static str) -> Result<T, Infallible> {
        Ok(value.unwrap_or_else(T::zero))
    }
}

thread_local! {
    static STRICT: Cell<bool> = const { Cell::new(false) };
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
    if STRICT.get() { Err(format!("the required member `{name}` is missing or null")) } else { Ok(()) }
}
