//! A connection with a stream: the body of a response, its parser, and the idle timeout.
//!
//! Input: the body. Output: the frames of its items, one for each poll, and the reason why the body has ended.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::frame::{Frame, Rest};
use super::parser::Parser;
use crate::client::Client;
use crate::error::Error;
use crate::transport::{Body, BoxFuture, TransportError};

/// The number of chunks without an item after which other tasks of the thread run.
const MAX_CHUNKS_PER_POLL: u32 = 64;

/// A connection with a stream.
pub(super) struct Connection {
    body: Body,
    pub(super) parser: Parser,
    idle: IdleTimeout,
    /// The number of bytes received.
    bytes: u64,
    /// `true` after the regular end of the body.
    has_ended: bool,
}

/// The next part of a connection.
pub(super) enum Received {
    /// A frame.
    Frame(Frame),
    /// The regular end of the body.
    End,
    /// The end of the body within a frame.
    Cut(Frame),
    /// A failure of the connection.
    Failed(Error),
}

impl Connection {
    /// Creates a connection whose body is parsed with `parser`.
    pub(super) fn new(body: Body, parser: Parser, idle_timeout: Duration) -> Self {
        let idle = IdleTimeout { limit: idle_timeout, since: None, sleep: None };
        Self { body, parser, idle, bytes: 0, has_ended: false }
    }

    /// Returns the number of bytes received.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Polls for the next part. Only a frame is followed by another part.
    pub(super) fn poll(&mut self, client: &Client, context: &mut Context<'_>) -> Poll<Received> {
        if self.has_ended {
            return Poll::Ready(Received::End);
        }
        let mut is_silent = true;
        for _ in 0..MAX_CHUNKS_PER_POLL {
            if let Some(frame) = self.parser.next() {
                return Poll::Ready(Received::Frame(frame));
            }
            if self.parser.is_at_end() {
                self.has_ended = true;
                return Poll::Ready(Received::End);
            }
            match Pin::new(&mut self.body).poll_next(context) {
                // Empty chunks count as silence.
                Poll::Ready(Some(Ok(chunk))) if chunk.is_empty() => {}
                Poll::Ready(Some(Ok(chunk))) => {
                    self.bytes += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                    self.idle.stop();
                    is_silent = false;
                    self.parser.push(chunk);
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Received::Failed(Error::transport(error)));
                }
                Poll::Ready(None) => {
                    self.has_ended = true;
                    return Poll::Ready(match self.parser.rest() {
                        None => Received::End,
                        Some(Rest::Complete(frame)) => Received::Frame(frame),
                        Some(Rest::Cut(frame)) => Received::Cut(frame),
                    });
                }
                Poll::Pending => return self.idle.poll(client, context).map(Received::Failed),
            }
        }
        context.waker().wake_by_ref();
        if is_silent { self.idle.poll(client, context).map(Received::Failed) } else { Poll::Pending }
    }
}

/// Returns the error for a body that ended within an item.
pub(super) fn cut_error() -> Error {
    Error::transport(TransportError::other("the stream ended within an item"))
}

/// The timeout of waiting for the next byte. It runs only while the application waits.
struct IdleTimeout {
    limit: Duration,
    /// The start of the wait, or `None` if the stream is not waiting.
    since: Option<Duration>,
    /// A sleep, and its end.
    sleep: Option<(Duration, BoxFuture<'static, ()>)>,
}

impl IdleTimeout {
    /// Ends the wait.
    fn stop(&mut self) {
        self.since = None;
    }

    /// Completes with an error when the timeout expires.
    fn poll(&mut self, client: &Client, context: &mut Context<'_>) -> Poll<Error> {
        let mut now = client.now();
        let end = self.since.get_or_insert(now).saturating_add(self.limit);
        while now < end {
            // A sleep of an earlier wait ends early, which only causes another check.
            let (until, sleep) =
                self.sleep.get_or_insert_with(|| (end, client.sleep(end.saturating_sub(now))));
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
            // The clock may be inexact, but this time has passed.
            now = now.max(*until);
            self.sleep = None;
        }
        let limit = self.limit;
        Poll::Ready(Error::timeout(format!("no data for {limit:?}, the idle timeout (`idle_timeout`)")))
    }
}
