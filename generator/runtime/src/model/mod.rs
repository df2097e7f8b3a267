//! How models are read and written, once for all of them.
//!
//! In: a `serde` deserializer or serializer. Out: a model. A model lists its members and moves them in and out of
//! its fields, see [`Model`]; everything else is here, generic, and therefore compiled only for the models that a
//! program really uses. Knows nothing about HTTP.

mod corrections;
mod datetime;
mod decode;
mod encode;
mod lenient;
mod macros;
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

pub(crate) use self::corrections::strictly;
pub(crate) use self::decode::{read, zero};
pub(crate) use self::encode::write;
pub(crate) use self::lenient::Zero;
pub(crate) use self::macros::model;
pub(crate) use self::open_enum::{open_enum, read_text};
pub(crate) use self::read::Members;
pub(crate) use self::union::{
    Shape, Union, alternative, choose, read_union, reads, tag, union, write_tagged,
};
pub(crate) use self::unknown::Unlisted;
pub(crate) use self::write::Object;

/// A struct that is a JSON object on the wire; `model!` writes it from a table of the members.
///
/// A missing or null required member reads as the zero value of its type, see [`Zero`].
pub trait Model: Sized {
    /// Reads the members of one object. Whether that went well is known to `members`.
    fn read<'de, M: Members<'de>>(members: &mut M) -> Self;

    /// Writes the members that are present. Whether that went well is known to `object`.
    fn write<O: Object>(&self, object: &mut O);
}

#[cfg(test)]
mod tests;
