// Copied from generator/runtime/src/model/union.rs by `cargo xtask codegen`; edit it there.

//! Unions: a value of one of several types, told apart by a discriminator or by what it holds.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::Serializer;
use serde_json::Value;

use super::Model;
use super::corrections::corrections;
use super::encode::write_with;

/// An enum with one variant for each alternative of a `oneOf` or `anyOf`, and one for values that fit none.
///
/// `Deserialize` and `Serialize` follow from it through `union!`.
pub(crate) trait Union: Sized {
    /// Reads the alternative that the value is; a value that fits none is kept as it came.
    fn read<E: Error>(value: Value) -> Result<Self, E>;

    /// Writes the alternative that it is.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Implements `Deserialize` and `Serialize` for types that implement [`Union`].
macro_rules! union {
    ($($name:ident),+ $(,)?) => {$(
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read_union(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::Union::write(self, serializer)
            }
        }

        impl $crate::model::Zero for $name {
            #[inline]
            fn zero() -> Self {
                Self::Unrecognized(::serde_json::Value::Null)
            }
        }
    )+};
}

pub(crate) use union;

/// Reads a union from a deserializer, by way of the JSON value.
pub(crate) fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(Value::deserialize(deserializer)?)
}

/// The value of the discriminator (OpenAPI 3.0, discriminator object): a mapping key or a schema's name.
pub(crate) fn tag<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member).and_then(Value::as_str)
}

/// Reads the value as one alternative.
pub(crate) fn alternative<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    T::deserialize(value).map_err(E::custom)
}

/// Writes an alternative, and the discriminator with it if its own members do not hold it.
pub(crate) fn write_tagged<T: Model, S: Serializer>(
    value: &T,
    member: &'static str,
    tag: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_with(value, Some((member, tag)), serializer)
}

/// What an alternative without a discriminator is told by.
pub(crate) enum Shape {
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object that has these members, and in these members one of these values.
    Object {
        /// The members that it must have.
        members: &'static [&'static str],
        /// The members that it must have with one of the listed values.
        constants: &'static [(&'static str, &'static [&'static str])],
    },
}

impl Shape {
    fn fits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::String, Value::String(_))
            | (Self::Boolean, Value::Bool(_))
            | (Self::List, Value::Array(_)) => true,
            (Self::Integer, Value::Number(number)) => number.is_i64() || number.is_u64(),
            (Self::Number, Value::Number(_)) => true,
            (Self::Object { members, constants }, Value::Object(object)) => {
                members.iter().all(|member| object.contains_key(*member))
                    && constants.iter().all(|(member, values)| {
                        object
                            .get(*member)
                            .and_then(Value::as_str)
                            .is_some_and(|value| values.contains(&value))
                    })
            }
            _ => false,
        }
    }
}

/// The first alternative that the value fits.
///
/// What only deeper members tell fits several: then the one that takes the fewest corrections is it.
pub(crate) fn choose(value: &Value, shapes: &[Shape], reads: &[Reads]) -> Option<usize> {
    let fits: Vec<usize> = (0..shapes.len()).filter(|index| shapes[*index].fits(value)).collect();
    match fits.as_slice() {
        [] | [_] => fits.first().copied(),
        several => several.iter().copied().min_by_key(|index| {
            let corrections = reads.get(*index).and_then(|reads| reads(value));
            corrections.unwrap_or(usize::MAX)
        }),
    }
}

/// How many corrections a value takes to be read as some type.
pub(crate) type Reads = fn(&Value) -> Option<usize>;

/// How many corrections a value takes to be read as a type; none if it cannot be read as one.
pub(crate) fn reads<T: DeserializeOwned>(value: &Value) -> Option<usize> {
    corrections(|| T::deserialize(value))
}
