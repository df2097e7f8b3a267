// Copied by sdkwright from sdk-runtime (src/model/union.rs); do not edit.

//! Unions: values of one of several types, distinguished by constants, members and JSON types.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serializer;

use super::Model;
use super::corrections::correct_variant;
use super::encode::write_with;
use super::failure_path;
use super::lenient::Zero;
use super::memory_limit::count_temporary;
use super::shape::{Shape, choose, without_fraction};
use super::shared_json::{SharedJson, TreeVisitor, take_failed};
use super::tag::Tag;

/// An enum with one variant for each type of a `oneOf` or `anyOf`, and one for unknown values.
///
/// `union!` implements `Deserialize` and `Serialize` for it.
pub(crate) trait Union: Sized {
    /// The shapes of the variants, in order.
    const SHAPES: &'static [Shape];

    /// Decodes a value as the variant with this index, or as the unknown variant if no variant has this index.
    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error>;

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
    deserializer.deserialize_newtype_struct(SharedJson::UNION, UnionVisitor(PhantomData))
}

/// A visitor that distinguishes the value of an outermost union from a part of the value of another union.
struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(OutermostVisitor(PhantomData))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        decode_union(&SharedJson::take_passed()).map_err(E::custom)
    }
}

/// A visitor that decodes a value as a union while it is visited, so that an error has the position of the value.
struct OutermostVisitor<T>(PhantomData<T>);

impl<T: Union> OutermostVisitor<T> {
    /// Decodes the value that `build` returns.
    fn decode<E: Error>(build: impl FnOnce() -> Result<SharedJson, E>) -> Result<T, E> {
        count_temporary(build, |value| {
            decode_union(&value).inspect_err(|_| failure_path::locate(&value)).map_err(E::custom)
        })
    }
}

impl<'de, T: Union> Visitor<'de> for OutermostVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_f64(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_str(value))
    }

    fn visit_none<E: Error>(self) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_none())
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Self::decode(|| TreeVisitor.visit_unit())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<T, A::Error> {
        Self::decode(|| TreeVisitor.visit_seq(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        Self::decode(|| TreeVisitor.visit_map(members))
    }
}

/// Decodes a JSON value as a union.
fn decode_union<T: Union>(value: &SharedJson) -> Result<T, serde_json::Error> {
    let chosen = choose(value, T::SHAPES);
    let read = match chosen {
        Some(variant) => T::read(variant, &without_fraction(value, &T::SHAPES[variant])),
        None => T::read(UNKNOWN, value),
    };
    read.or_else(|error| {
        if !correct_variant() {
            return Err(error);
        }
        take_failed();
        T::read(UNKNOWN, value)
    })
}

/// Decodes a value as the type of a variant.
pub(crate) fn decode_variant<T: Zero>(value: &SharedJson) -> Result<T, serde_json::Error> {
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
