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
mod unknown;
mod write;

pub use self::datetime::DateTime;
pub use self::nullable::Nullable;
pub use self::secret::Secret;

pub(crate) use self::lenient::{Zero, strictly, zero};
pub(crate) use self::open_enum::{open_enum, read_text};
pub(crate) use self::read::{Members, read};
pub(crate) use self::union::{
    Shape, Union, alternative, choose, read_union, reads, tag, union, write_tagged,
};
pub(crate) use self::unknown::Unlisted;
pub(crate) use self::write::{Object, write};

/// The names of a model's members on the wire, in the order of its fields.
pub(crate) type Fields = &'static [&'static str];

/// A struct that is a JSON object on the wire; `model!` writes it from a table of the members.
///
/// A missing or null required member reads as the zero value of its type, see [`Zero`].
pub trait Model: Sized {
    /// Reads the members of one object. Whether that went well is known to `members`.
    fn read<'de, M: Members<'de>>(members: &mut M) -> Self;

    /// Writes the members that are present. Whether that went well is known to `object`.
    fn write<O: Object>(&self, object: &mut O);
}

/// Makes a struct a [`Model`], with `Deserialize` and `Serialize`: `Name { 0 "wireName": field, … }`.
///
/// Each line is a member: its place, its name on the wire, its field, and `or_null` if it is written as null where it
/// has no value. Whether it may be missing is told by the field's type. A last line `..field` is the map for
/// members that the document does not list, a `BTreeMap` or [`Unlisted`].
macro_rules! model {
    () => {};
    ($name:ident { $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* }) => {
        $crate::model::model!(@ $name next skip { $($index $wire: $field $($or_null)?,)* });
    };
    ($name:ident { $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* ..$others:ident }) => {
        $crate::model::model!(@ $name next_named other { $($index $wire: $field $($or_null)?,)* $others });
    };
    (@ $name:ident $next:ident $other:ident {
        $($index:literal $wire:literal: $field:ident $($or_null:ident)?,)* $($others:ident)?
    }) => {
        impl $crate::model::Model for $name {
            fn read<'de, M: $crate::model::Members<'de>>(members: &mut M) -> Self {
                let mut model = Self {
                    $($field: members$(.$or_null())?.missing(),)*
                    $($others: ::std::default::Default::default())?
                };
                while let Some(index) = members.$next(&[$($wire),*]) {
                    match index {
                        $($index => members.value(&mut model.$field),)*
                        _ => members.$other($(&mut model.$others)?),
                    }
                }
                model
            }

            fn write<O: $crate::model::Object>(&self, object: &mut O) {
                $(object$(.$or_null())?.member($wire, &self.$field);)*
                $(object.others(&self.$others);)?
            }
        }

        impl $crate::model::Zero for $name {
            #[inline]
            fn zero() -> Self {
                $crate::model::zero()
            }
        }

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
    };
}

pub(crate) use model;

#[cfg(test)]
mod tests;
