// Copied from generator/runtime/src/download/reply.rs by `cargo xtask codegen`; edit it there.

//! Replies whose body is downloaded, for tests.
//!
//! Input: the chunks of a body, with delays and faults. Output: a [`Reply`], whose body is sent in simulated time.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use crate::testing::Reply;
use crate::testing::clock::SimulatedClock;
use crate::transport::{Body, BoxFuture, Clock, TransportError};

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

/// A step of a body.
#[derive(Clone, Debug)]
enum BodyStep {
    Send(Bytes),
    Wait(Duration),
    /// The connection breaks.
    Disconnect,
    /// Nothing follows, and the body does not end.
    Silence,
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
        reply.streamed(move |clock| {
            let mut steps = steps.clone();
            steps.reverse();
            Body::new(ScriptedBody { steps, clock: clock.clone(), sleep: None })
        })
    }
}

/// A body that is sent step by step. The next step is the last of the list.
struct ScriptedBody {
    steps: Vec<BodyStep>,
    clock: SimulatedClock,
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Stream for ScriptedBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(sleep) = &mut self.sleep {
                if sleep.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                self.sleep = None;
            }
            match self.steps.pop() {
                None => return Poll::Ready(None),
                Some(BodyStep::Send(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(BodyStep::Wait(time)) => self.sleep = Some(self.clock.sleep(time)),
                Some(BodyStep::Disconnect) => {
                    self.steps.clear();
                    return Poll::Ready(Some(Err(TransportError::other("the connection was closed"))));
                }
                Some(BodyStep::Silence) => {
                    self.steps.push(BodyStep::Silence);
                    return Poll::Pending;
                }
            }
        }
    }
}
