//! Streams of typed items in one response: server-sent events, lines of JSON, JSON text sequences and concatenated JSON.
//!
//! Input: a call, and the format of its stream. Output: an [`ItemStream`]. The parsers take bytes and return items, without
//! I/O; at most one item is buffered. An event whose data has no schema is an [`Event`].
//!
//! ```text
//! let mut events = client.chat().create_stream(request).await?;
//! while let Some(event) = events.next().await {
//!     println!("{:?}", event?);
//! }
//! ```
#![cfg_attr(
    feature = "testing",
    doc = "\nTests create streams with [`StreamReply`]: items with delays, broken items, and connections that break."
)]

mod body_constant;
mod codegen_api;
mod connection;
mod event;
mod event_parser;
pub(crate) mod format;
mod frame;
mod item_text;
mod line_parser;
mod macros;
mod open;
pub(crate) mod parser;
mod part_parser;
mod reconnect;
#[cfg(feature = "testing")]
mod reply;
mod sequence_parser;
mod source;
mod stream;

pub use self::event::Event;
pub(crate) use self::format::{EventItem, Framing, ItemFormat, Reconnect};
pub(crate) use self::macros::item_stream;
#[cfg(feature = "testing")]
pub use self::reply::StreamReply;
pub use self::stream::ItemStream;
pub(crate) use self::stream::{Incoming, into_item_stream};

#[cfg(test)]
mod tests;
