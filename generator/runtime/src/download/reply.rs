//! Replies whose body is downloaded, for tests.
//!
//! Input: the chunks of a body, with delays and faults. Output: a [`Reply`], whose body is sent in simulated time.

use std::time::Duration;

use bytes::Bytes;

use crate::scripted_body::{BodyStep, with_scripted_body};
use crate::testing::Reply;

/// A response whose body is sent step by step, by the simulated clock of a [`Mock`](crate::testing::Mock).
///
/// ```text
/// let reply = DownloadReply::new("image/png").chunk(first).wait(Duration::from_secs(5)).disconnect();
/// mock.when(|client| client.pictures().get("p-1")).reply_with(reply.into());
/// ```
#[derive(Clone, Debug)]
#[must_use = "a reply does nothing unless passed to a rule"]
pub struct DownloadReply {
    reply: Reply,
    steps: Vec<BodyStep>,
}

impl DownloadReply {
    /// Creates a 200 response with this media type, an empty body, and no `Content-Length`.
    pub fn new(media_type: &str) -> Self {
        Self { reply: Reply::new(200).body(media_type, Bytes::new()), steps: Vec::new() }
    }

    /// Sets the status, such as 206 for the rest of a file.
    pub fn status(self, status: u16) -> Self {
        Self { reply: self.reply.status(status), ..self }
    }

    /// Adds a header, such as `Content-Length` or `ETag`.
    pub fn header(self, name: impl AsRef<str>, value: impl ToString) -> Self {
        Self { reply: self.reply.header(name, value), ..self }
    }

    /// Sends a chunk.
    pub fn chunk(self, bytes: impl Into<Bytes>) -> Self {
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
}

impl From<DownloadReply> for Reply {
    fn from(DownloadReply { reply, steps }: DownloadReply) -> Self {
        with_scripted_body(reply, steps)
    }
}
