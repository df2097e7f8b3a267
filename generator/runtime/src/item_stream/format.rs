//! The format of a stream: facts from generated code. Data only.

/// The format of a stream.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ItemFormat {
    pub(super) framing: Framing,
    pub(super) media_type: &'static str,
    pub(super) ends: &'static [&'static str],
    pub(super) end_events: &'static [&'static str],
    pub(super) error_events: &'static [&'static str],
    pub(super) error_members: &'static [&'static str],
    pub(super) reconnect: Reconnect,
    pub(super) reconnects_on_end: bool,
}

/// The boundaries of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// Server-sent events (WHATWG HTML, 9.2).
    Events(EventItem),
    /// JSON lines.
    Lines,
    /// A JSON text sequence (RFC 7464).
    Sequence,
    /// Concatenated JSON.
    Concatenated,
    /// The parts of a multipart body (RFC 2046, 5.1).
    Parts,
}

/// The part of an event that is the item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EventItem {
    /// The data, in JSON.
    Json,
    /// The data, as text.
    Text,
    /// An object with the members `event`, `data` and `id`. The data is JSON, or else text.
    Object,
    /// An object with the members `event`, `data` and `id`. The data is text.
    TextObject,
}

/// The streams that are reconnected after a failure, if their operation is idempotent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reconnect {
    /// None.
    Never,
    /// Those whose server has sent the ID of an event.
    AfterId,
    /// All of them. Items may be received twice.
    Always,
}

impl ItemFormat {
    /// Creates the format of a media type, which has neither end markers nor errors. Event streams are reconnected after the ID
    /// of an event, others are not.
    pub(crate) const fn new(framing: Framing, media_type: &'static str) -> Self {
        let reconnect = if let Framing::Events(_) = framing { Reconnect::AfterId } else { Reconnect::Never };
        Self {
            framing,
            media_type,
            ends: &[],
            end_events: &[],
            error_events: &[],
            error_members: &[],
            reconnect,
            reconnects_on_end: false,
        }
    }

    /// Returns `true` if the end of an item that is not valid JSON is unknown.
    pub(super) fn loses_framing(&self) -> bool {
        self.framing == Framing::Concatenated
    }

    /// Sets the texts of items, and of the data of events, that end the stream.
    pub(crate) const fn ends(mut self, texts: &'static [&'static str]) -> Self {
        self.ends = texts;
        self
    }

    /// Sets the types of events that end the stream.
    pub(crate) const fn end_events(mut self, names: &'static [&'static str]) -> Self {
        self.end_events = names;
        self
    }

    /// Sets the types of events that report an error in their data.
    pub(crate) const fn error_events(mut self, names: &'static [&'static str]) -> Self {
        self.error_events = names;
        self
    }

    /// Sets the members, as JSON pointers, that an item has only if it reports an error.
    pub(crate) const fn error_members(mut self, pointers: &'static [&'static str]) -> Self {
        self.error_members = pointers;
        self
    }

    /// Sets which streams are reconnected after a failure.
    pub(crate) const fn reconnect(mut self, reconnect: Reconnect) -> Self {
        self.reconnect = reconnect;
        self
    }

    /// Reconnects also after a regular end.
    pub(crate) const fn reconnect_on_end(mut self) -> Self {
        self.reconnects_on_end = true;
        self
    }
}
