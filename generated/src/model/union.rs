// Copied from generator/runtime/src/model/union.rs by `cargo xtask codegen`; edit it there.

//! Unions: values of one of several types, selected by a discriminator or by their structure.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::Serializer;
use serde_json::Value;

use super::Model;
use super::corrections::corrections;
use super::encode::write_with;

/// An enum with one variant for each alternative of a `oneOf` or `anyOf`, and one for unknown values.
///
/// `union!` implements `Deserialize` and `Serialize` for it.
pub(crate) trait Union: Sized {
    /// Decodes the matching alternative. A value that matches none is kept unchanged.
    fn read<E: Error>(value: Value) -> Result<Self, E>;

    /// Encodes the alternative.
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

/// Decodes a union with a deserializer, through a JSON value.
pub(crate) fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(Value::deserialize(deserializer)?)
}

/// Returns the value of the discriminator (OpenAPI 3.0, discriminator object): a mapping key or a schema name.
pub(crate) fn tag<'a>(value: &'a Value, member: &str) -> Option<&'a str> {
    value.get(member).and_then(Value::as_str)
}

/// Decodes the value as one alternative.
pub(crate) fn alternative<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    T::deserialize(value).map_err(E::custom)
}

/// Encodes an alternative, plus the discriminator if its own members do not include it.
pub(crate) fn write_tagged<T: Model, S: Serializer>(
    value: &T,
    member: &'static str,
    tag: &'static str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_with(value, Some((member, tag)), serializer)
}

/// The structure that identifies an alternative without a discriminator.
pub(crate) enum Shape {
    /// A string.
    String,
    /// A number without a fraction.
    Integer,
    /// Any number.
    Number,
    /// A boolean.
    Boolean,
    /// An array.
    List,
    /// An object with these required members and constants.
    Object {
        /// The members that have to be present.
        members: &'static [&'static str],
        /// The members that have to be present, each with one of the listed values.
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

/// Returns the index of the first alternative that the value fits.
///
/// Alternatives that differ only in nested members can all fit. In that case, the one that decodes with the fewest
/// corrections is chosen.
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

/// A function that counts the corrections needed to decode a value as some type.
pub(crate) type Reads = fn(&Value) -> Option<usize>;

/// Returns the number of corrections needed to decode a value, or `None` if it cannot be decoded.
pub(crate) fn reads<T: DeserializeOwned>(value: &Value) -> Option<usize> {
    corrections(|| T::deserialize(value))
}
