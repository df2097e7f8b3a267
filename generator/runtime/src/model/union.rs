//! Unions: values of one of several types, distinguished by constants, members and JSON types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;
use serde_json::Value;

use super::Model;
use super::corrections::correct_variant;
use super::encode::write_with;
use super::failure_path;
use super::lenient::Zero;
use super::shape::{Shape, choose, without_fraction};
use super::tag::Tag;

/// An enum with one variant for each type of a `oneOf` or `anyOf`, and one for unknown values.
///
/// `union!` implements `Deserialize` and `Serialize` for it.
pub(crate) trait Union: Sized {
    /// The shapes of the variants, in order.
    const SHAPES: &'static [Shape];

    /// Decodes a value as the variant with this index, or as the unknown variant if no variant has this index.
    fn read(variant: usize, value: &Value) -> Result<Self, serde_json::Error>;

    /// Encodes the variant.
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

/// The index of the unknown variant, which no other variant has.
const UNKNOWN: usize = usize::MAX;

/// Decodes a union with a deserializer, through a JSON value.
///
/// The variant is chosen before decoding, so that each value is decoded only once. A value that fits no variant, or
/// whose members have the wrong types, is kept unchanged. In strict mode, wrong types are an error.
pub(crate) fn read_union<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

/// A visitor that decodes a value as a union while it is visited, so that an error has the position of the value.
struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        from_value(value.into())
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        from_value(Value::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        from_value(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<T, A::Error> {
        from_value(Value::deserialize(SeqAccessDeserializer::new(elements))?)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        from_value(Value::deserialize(MapAccessDeserializer::new(members))?)
    }
}

/// Decodes a JSON value as a union.
fn from_value<T: Union, E: Error>(value: Value) -> Result<T, E> {
    failure_path::enter_union();
    let chosen = choose(&value, T::SHAPES);
    let read = match chosen {
        Some(variant) => T::read(variant, &without_fraction(&value, &T::SHAPES[variant])),
        None => T::read(UNKNOWN, &value),
    };
    let Err(error) = read else { return read.map_err(E::custom) };
    if correct_variant() {
        return T::read(UNKNOWN, &value).map_err(E::custom);
    }
    failure_path::record_union(value);
    Err(E::custom(error))
}

/// Decodes a value as the type of a variant.
pub(crate) fn decode_variant<T: Zero>(value: &Value) -> Result<T, serde_json::Error> {
    T::decode(value)
}

/// Encodes a variant, plus the discriminator if its own members do not include it.
pub(crate) fn write_tagged<T: Model, S: Serializer>(
    value: &T,
    member: &'static str,
    tag: impl Into<Tag>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    write_with(value, Some((member, tag.into())), serializer)
}

#[cfg(test)]
mod tests;
