//! The frames of a stream: its parts, each with an item. Data only.

use bytes::Bytes;

/// The part of a stream that contains an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Frame {
    /// A JSON text.
    Text(Bytes),
    /// An event.
    Event(ParsedEvent),
    /// An item that cannot be decoded, for this reason. The next one can.
    Broken(&'static str),
    /// An item that exceeds the limit. The next one can be parsed.
    TooLarge,
    /// An item that exceeds the limit, and whose end is unknown. No further item can be parsed.
    Lost,
}

/// The last frame of a stream whose body has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// The frame is complete.
    Complete(Frame),
    /// The frame is incomplete.
    Cut(Frame),
}

/// An event, before its data is decoded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ParsedEvent {
    /// The type of the event, or an empty string if the server sent none.
    pub(crate) name: String,
    /// The lines of the data, separated by line feeds.
    pub(crate) data: String,
    /// The ID, if this event has one.
    pub(crate) id: Option<String>,
}
