// Copied from generator/runtime/src/client/streaming/mod.rs by `cargo xtask codegen`; edit it there.

//! Streaming calls: values are sent while their responses arrive.
//!
//! In: a prepared call and a stream of values. Out: an [`ResponseReader`], which gives the text of one answer at a time. One
//! value at a time is kept, in either direction. Knows nothing of models.

mod open;
mod outgoing;
mod progress;
mod reader;
mod split;

pub(crate) use self::outgoing::Outgoing;
pub(crate) use self::reader::ResponseReader;
