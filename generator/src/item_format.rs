//! The formats of responses that are streams of items, and what asks for them, for several stages. Data only.

use serde_json::Value;

/// The format of a stream of items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemFormat {
    /// The boundaries of items.
    pub framing: Framing,
    /// The part of an event that is the item. Other framings have no events.
    pub event_item: EventItem,
    /// The media type to accept.
    pub media_type: String,
    /// The texts of items, and of the data of events, that end the stream.
    pub ends: Vec<String>,
    /// The types of events that end the stream.
    pub end_events: Vec<String>,
    /// The types of events that report an error.
    pub error_events: Vec<String>,
    /// The JSON pointers of members that only errors have.
    pub error_members: Vec<String>,
    /// The streams that are reconnected after a failure, unless it is the default of the framing.
    pub reconnect: Option<Reconnect>,
}

/// The boundaries of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events.
    Events,
    /// JSON lines.
    Lines,
    /// A JSON text sequence (RFC 7464).
    Sequence,
    /// Concatenated JSON.
    Concatenated,
    /// The parts of a multipart body (RFC 2046, section 5.1).
    Parts,
}

/// The part of an event that is the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventItem {
    /// The data, in JSON.
    Json,
    /// The data, as text.
    Text,
    /// An object with `event`, `data` and `id`. The data is JSON, or else text.
    Object,
    /// An object with `event`, `data` and `id`. The data is text.
    TextObject,
}

/// The streams that are reconnected after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reconnect {
    /// None.
    Never,
    /// Those whose server has sent the ID of an event.
    AfterId,
    /// All of them.
    Always,
    /// All of them, also after a regular end.
    OnEnd,
}

/// A property of a request body with a constant value, which asks for a stream or for a response as a whole. The type of
/// the body does not have it.
#[derive(Clone, Debug, PartialEq)]
pub struct BodyConstant {
    /// The name of the property.
    pub property: String,
    /// The value: a string, a number or a Boolean.
    pub value: Value,
}
