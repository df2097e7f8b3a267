//! How models are read and written, once for all of them.
//!
//! In: a `serde` deserializer or serializer. Out: a model. A model lists its members and moves them in and out of
//! its fields, see [`Model`]; everything else is here, generic, and therefore compiled only for the models that a
//! program really uses. Knows nothing about HTTP.

mod datetime;
mod lenient;
mod nullable;
mod open_enum;
mod read;
mod secret;
mod union;
mod write;

pub use self::datetime::DateTime;
pub use self::nullable::Nullable;
pub use self::secret::Secret;

pub(crate) use self::lenient::{Zero, strictly, zero};
pub(crate) use self::open_enum::{open_enum, read_text};
pub(crate) use self::read::{Member, Members, read};
pub(crate) use self::secret::Wipe;
pub(crate) use self::union::{Shape, Union, alternative, choose, read_union, tag, union, write_tagged};
pub(crate) use self::write::{Object, write};

/// The names of a model's members on the wire, in the order of its fields.
pub(crate) type Fields = &'static [&'static str];

/// A struct that is a JSON object on the wire.
///
/// `Deserialize`, `Serialize` and `Zero` follow from it through `model!`; a missing or null required member reads as
/// the zero value of its type, see [`Zero`].
pub(crate) trait Model: Sized {
    /// The members, by their names on the wire.
    const FIELDS: Fields;

    /// Reads the members of one object.
    fn read<'de, M: Members<'de>>(members: M) -> Result<Self, M::Error>;

    /// Writes the members that are present.
    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error>;
}

/// Implements `Deserialize`, `Serialize` and what else belongs to a model for types that implement [`Model`].
macro_rules! model {
    ($($name:ident),+ $(,)?) => {$(
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::model::read(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::model::write(self, serializer)
            }
        }

        impl $crate::model::Zero for $name {
            #[inline]
            fn zero() -> Self {
                $crate::model::zero()
            }
        }

        impl $crate::model::Wipe for $name {}
    )+};
}

pub(crate) use model;

#[cfg(test)]
mod tests;
