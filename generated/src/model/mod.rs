// Copied by sdkwright from sdk-runtime (src/model/mod.rs); do not edit.

//! Encoding and decoding of models, implemented once for all of them.
//!
//! Input: a `serde` deserializer or serializer. Output: a model. A model lists its members and moves them in and out of
//! its fields, see [`Model`]. Everything else is generic code in this module, so it is compiled only for the models
//! that a program uses. Independent of HTTP.

mod containers;
mod corrections;
mod datetime;
mod debug;
mod decode;
mod encode;
mod failure_path;
mod lenient;
mod macros;
mod memory_limit;
mod nullable;
mod number;
mod open_enum;
mod raw_value;
mod read;
#[cfg(feature = "testing")]
mod redaction;
mod root;
mod secret;
mod secret_keys;
mod shape;
mod shared_json;
mod tag;
mod union;
mod unknown;
mod write;

pub use self::datetime::DateTime;
pub use self::nullable::Nullable;
pub use self::secret::Secret;

#[cfg(test)]
pub(crate) use self::corrections::strictly;
pub(crate) use self::corrections::{DecodeOptions, Undecodable, decode_body};
pub(crate) use self::debug::debug;
pub(crate) use self::decode::{from_json, read, zero};
pub(crate) use self::encode::write;
pub(crate) use self::failure_path::write_member;
pub(crate) use self::lenient::Zero;
pub(crate) use self::macros::model;
pub(crate) use self::open_enum::{open_enum, read_text};
pub(crate) use self::read::{Fields, Members};
#[cfg(feature = "testing")]
pub(crate) use self::redaction::{REDACTED, redacted_json};
pub(crate) use self::root::decode_root;
pub(crate) use self::secret_keys::WithSecretKeys;
pub(crate) use self::shape::Shape;
pub(crate) use self::shared_json::SharedJson;
pub(crate) use self::union::{Union, decode_variant, read_union, union, write_tagged};
pub(crate) use self::unknown::{NamesOnly, UnknownFields};
pub(crate) use self::write::Object;

/// A struct that is encoded as a JSON object. `model!` implements it from a table of the members.
///
/// A required member that is missing or null is decoded as the zero value of its type, see [`Zero`].
pub trait Model: Sized {
    /// Decodes the members of an object. Errors are recorded in `members`.
    fn read<'de, M: Members<'de>>(members: &mut M) -> Self;

    /// Encodes the members that are present. Errors are recorded in `object`.
    fn write<'a, O: Object<'a>>(&'a self, object: &mut O);
}
