//! Replies that are streams, for tests.
//!
//! Input: the chunks of a body, with delays and faults. Output: a [`Reply`], whose body is sent in simulated time.

use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::scripted_body::{BodyStep, with_scripted_body};
use crate::testing::Reply;

/// A 200 response whose body is sent step by step, by the simulated clock of a [`Mock`](crate::testing::Mock).
///
/// ```text
/// let reply = StreamReply::events().event("delta", &json!({"text": "a"})).wait(Duration::from_secs(5)).disconnect();
/// mock.when(|client| client.chat().create_stream(request)).reply_with(reply.into());
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing unless passed to a rule"]
pub struct StreamReply {
    framing: ReplyFraming,
    steps: Vec<BodyStep>,
    /// The error of the first value that cannot be encoded.
    invalid: Option<String>,
}

#[derive(Clone, Copy, Debug)]
enum ReplyFraming {
    Events,
    Lines,
    Sequence,
    Parts,
}

/// The delimiter of parts.
const DELIMITER: &str = "--part";

impl StreamReply {
    /// Creates an event stream.
    pub fn events() -> Self {
        Self::new(ReplyFraming::Events)
    }

    /// Creates a stream of JSON lines. Concatenated JSON has the same form.
    pub fn lines() -> Self {
        Self::new(ReplyFraming::Lines)
    }

    /// Creates a JSON text sequence (RFC 7464).
    pub fn sequence() -> Self {
        Self::new(ReplyFraming::Sequence)
    }

    /// Creates a multipart body, each part of which is an item.
    pub fn parts() -> Self {
        Self::new(ReplyFraming::Parts)
    }

    fn new(framing: ReplyFraming) -> Self {
        Self { framing, steps: Vec::new(), invalid: None }
    }

    /// Sends an item in JSON: as the data of an event without a type, a line, a text of a sequence, or a part.
    pub fn item(mut self, value: &impl Serialize) -> Self {
        let Some(text) = self.encode(value) else { return self };
        let framing = self.framing;
        self.raw(match framing {
            ReplyFraming::Events => format!("data: {text}\n\n"),
            ReplyFraming::Lines => format!("{text}\n"),
            ReplyFraming::Sequence => format!("\u{1E}{text}\n"),
            ReplyFraming::Parts => format!("{DELIMITER}\r\nContent-Type: application/json\r\n\r\n{text}\r\n"),
        })
    }

    /// Sends an event with this type, and with data in JSON.
    pub fn event(mut self, event: &str, data: &impl Serialize) -> Self {
        let Some(text) = self.encode(data) else { return self };
        self.raw(format!("event: {event}\ndata: {text}\n\n"))
    }

    /// Sets the ID of the next event.
    pub fn id(self, id: &str) -> Self {
        self.raw(format!("id: {id}\n"))
    }

    /// Sets the reconnection time of an event stream.
    pub fn retry(self, time: Duration) -> Self {
        self.raw(format!("retry: {}\n", time.as_millis()))
    }

    /// Sends bytes, such as an end marker, a comment, or a part of an item.
    pub fn raw(self, bytes: impl Into<Bytes>) -> Self {
        self.step(BodyStep::Send(bytes.into()))
    }

    /// Sends nothing for this long.
    pub fn wait(self, time: Duration) -> Self {
        self.step(BodyStep::Wait(time))
    }

    /// Breaks the connection.
    pub fn disconnect(self) -> Self {
        self.step(BodyStep::Disconnect)
    }

    /// Starts over with the first step, without an end.
    pub fn repeat(self) -> Self {
        self.step(BodyStep::Repeat)
    }

    /// Sends nothing more, and keeps the connection open.
    pub fn silence(self) -> Self {
        self.step(BodyStep::Silence)
    }

    fn step(mut self, step: BodyStep) -> Self {
        self.steps.push(step);
        self
    }

    fn encode(&mut self, value: &impl Serialize) -> Option<String> {
        let encoded = serde_json::to_string(value);
        encoded.map_err(|error| self.invalid = Some(format!("an item cannot be encoded: {error}"))).ok()
    }
}

impl From<StreamReply> for Reply {
    fn from(mut stream: StreamReply) -> Self {
        if let ReplyFraming::Parts = stream.framing {
            stream = stream.raw(format!("{DELIMITER}--\r\n"));
        }
        let media_type = match stream.framing {
            ReplyFraming::Events => "text/event-stream",
            ReplyFraming::Lines => "application/x-ndjson",
            ReplyFraming::Sequence => "application/json-seq",
            ReplyFraming::Parts => "multipart/mixed; boundary=part",
        };
        if let Some(problem) = stream.invalid {
            return Self::invalid(problem);
        }
        with_scripted_body(Self::new(200).body(media_type, Bytes::new()), stream.steps)
    }
}
