// Copied from generator/runtime/src/model/mod.rs by `cargo xtask codegen`; edit it there.

//! How models are read and written, once for all of them.
//!
//! In: a `serde` deserializer or serializer. Out: a model. A model lists its members and moves them in and out of
//! its fields, see [`Model`]; everything else is here, generic, and therefore compiled only for the models that a
//! program really uses. Knows nothing about HTTP.

mod datetime;
mod lenient;
mod macros;
mod nullable;
mod open_enum;
mod read;
mod secret;
mod traits;
mod union;
mod unknown;
mod write;
mod zero;

pub use self::datetime::DateTime;
pub use self::nullable::Nullable;
pub use self::secret::Secret;

pub(crate) use self::lenient::strictly;
pub(crate) use self::macros::model;
pub(crate) use self::open_enum::{open_enum, read_text};
pub(crate) use self::read::{read, zero};
pub(crate) use self::traits::{Members, Model, Object};
pub(crate) use self::union::{
    Shape, Union, alternative, choose, read_union, reads, tag, union, write_tagged,
};
pub(crate) use self::unknown::Unlisted;
pub(crate) use self::write::write;
pub(crate) use self::zero::Zero;
