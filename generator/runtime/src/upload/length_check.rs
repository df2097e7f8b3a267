//! The check that a body has the length that the request declares, and the report of its progress.
//!
//! A chunk that completes the declared length is passed on only when the body has ended, because a transport that has
//! sent the declared length does not ask for more.

use std::pin::Pin;
use std::sync::PoisonError;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::progress::{OnProgress, UploadProgress};
use crate::error::{Error, Result};

/// The chunks of an open body.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>;

/// The number of consecutive empty chunks after which other tasks get their turn.
const MAX_EMPTY_CHUNKS: u32 = 64;

/// Chunks that end with an error if they do not have the declared length.
pub(super) struct LengthCheck {
    /// The rest of the body, or `None` after its end.
    chunks: Option<Chunks>,
    length: Option<u64>,
    /// The number of bytes that were read.
    read: u64,
    /// The chunk that completes the declared length.
    last: Option<Bytes>,
    progress: Option<OnProgress>,
}

impl LengthCheck {
    /// Creates the check of chunks with a declared length.
    pub(super) fn new(chunks: Chunks, length: Option<u64>, progress: Option<OnProgress>) -> Self {
        Self { chunks: Some(chunks), length, read: 0, last: None, progress }
    }

    /// Returns the next chunk of the body, or the error if it is too long or too short.
    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        let mut empty_chunks = 0;
        loop {
            let Some(chunks) = &mut self.chunks else { return Poll::Ready(None) };
            let chunk = match ready!(chunks.as_mut().poll_next(context)) {
                Some(Ok(chunk)) if chunk.is_empty() && empty_chunks < MAX_EMPTY_CHUNKS => {
                    empty_chunks += 1;
                    continue;
                }
                Some(Ok(chunk)) if chunk.is_empty() => {
                    // An endless sequence of empty chunks must not block the thread.
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Some(Ok(chunk)) => chunk,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    self.chunks = None;
                    return Poll::Ready(match self.length.filter(|length| *length != self.read) {
                        Some(length) => Some(Err(too_short(self.read, length))),
                        None => self.last.take().map(Ok),
                    });
                }
            };
            self.read = self.read.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            match self.length {
                Some(length) if self.read > length => return Poll::Ready(Some(Err(too_long(length)))),
                Some(length) if self.read == length => self.last = Some(chunk),
                _ => return Poll::Ready(Some(Ok(chunk))),
            }
        }
    }
}

impl Stream for LengthCheck {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(self.poll_chunk(context));
        match &chunk {
            Some(Ok(_)) => {
                if let Some(progress) = &self.progress {
                    let mut function = progress.lock().unwrap_or_else(PoisonError::into_inner);
                    function(UploadProgress { sent: self.read, length: self.length });
                }
            }
            Some(Err(_)) => self.chunks = None,
            None => {}
        }
        Poll::Ready(chunk)
    }
}

fn too_short(read: u64, length: u64) -> Error {
    Error::request(format!("the body ended after {read} of {length} bytes, its declared length"))
}

fn too_long(length: u64) -> Error {
    Error::request(format!("the body is longer than {length} bytes, its declared length"))
}
