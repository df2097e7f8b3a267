//! The settings of streams in responses. Data only.

use serde_json::Value;

use crate::item_format::{Framing, Reconnect};

/// The settings of a kind of stream. An operation has a stream of this kind if a success has a media type of streams and
/// if its request body has the property that asks for the stream.
#[derive(Clone, Debug, Default)]
pub struct StreamPatternConfig {
    /// The annotation that states the stream, such as `x-fern-streaming`. It is not part of `sdk.yaml`, whose patterns
    /// take precedence.
    pub annotation: Option<String>,
    /// `operations`: the only operations that can have a stream of this kind, by `operationId` or by `METHOD /path`. Empty
    /// for all operations.
    pub operations: Vec<String>,
    /// `framing`: the boundaries of items, if the media type does not determine them.
    pub framing: Option<Framing>,
    /// `item`: the part of an event that the schema describes, if its properties do not determine it.
    pub item: Option<StreamItem>,
    /// `select`: the property of the request body that asks for a stream.
    pub select: Option<StreamSelectConfig>,
    /// `ends`: the texts of items, and of the data of events, that end the stream.
    pub ends: Vec<String>,
    /// `end-events`: the types of events that end the stream.
    pub end_events: Vec<String>,
    /// `error-events`: the types of events that report an error.
    pub error_events: Vec<String>,
    /// `error-properties`: the paths of properties that only errors have.
    pub error_properties: Vec<String>,
    /// `reconnect`: the streams that are reconnected after a failure.
    pub reconnect: Option<Reconnect>,
}

/// The part of an event that a schema describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamItem {
    /// The event, as an object with `event` and `data`.
    Event,
    /// The data.
    Data,
}

/// The property of a request body that asks for a stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSelectConfig {
    /// The name of the property.
    pub property: String,
    /// The value with which the service answers with a stream.
    pub value: Value,
    /// The value with which the service answers as a whole. Without it, the property is absent.
    pub otherwise: Option<Value>,
}
