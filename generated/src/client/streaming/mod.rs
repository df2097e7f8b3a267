// Copied by sdkwright from sdk-runtime (src/client/streaming/mod.rs); do not edit.

//! Streaming calls: values are sent while their responses arrive.
//!
//! Input: a prepared call and a stream of values. Output: a [`ResponseReader`], which returns the text of one response
//! at a time. At most one value is buffered in each direction. Independent of models.

mod observer;
mod open;
mod outgoing;
mod progress;
mod reader;
pub(crate) mod split;
mod trace;

pub(crate) use self::observer::StreamObserver;
pub(crate) use self::outgoing::{Outgoing, ValueEncoder};
pub(crate) use self::reader::ResponseReader;
