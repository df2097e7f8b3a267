// Copied by sdkwright from sdk-runtime (src/blocking/reader.rs); do not edit.

//! A blocking reader of a stream of bytes.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, BufRead, ErrorKind, Read};
use std::pin::Pin;

use bytes::{Buf, Bytes};
use futures_core::Stream;

use super::thread::block_on;
use crate::error::Error;

/// A blocking reader of a stream of bytes, such as a download.
///
/// Returned by [`Block::into_reader`](super::Block::into_reader). The current chunk is the buffer, so a
/// [`BufReader`](std::io::BufReader) is not needed. An error of the stream is the source of the [`io::Error`]; one of a
/// timeout has the kind [`TimedOut`](ErrorKind::TimedOut).
#[must_use = "dropping the reader cancels the request"]
pub struct Reader<S> {
    stream: S,
    /// The rest of the current chunk.
    chunk: Bytes,
    has_ended: bool,
}

impl<S> Reader<S> {
    pub(super) fn new(stream: S) -> Self {
        Self { stream, chunk: Bytes::new(), has_ended: false }
    }

    /// Returns the underlying stream. The rest of the current chunk is lost.
    pub fn into_inner(self) -> S {
        self.stream
    }

    /// Returns the underlying stream, such as for the length of a download.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> BufRead for Reader<S> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.chunk.is_empty() && !self.has_ended {
            let stream = &mut self.stream;
            match block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context))) {
                Ok(Some(chunk)) => self.chunk = chunk.map_err(into_io_error)?,
                Ok(None) => self.has_ended = true,
                Err(error) => return Err(into_io_error(error)),
            }
        }
        Ok(&self.chunk)
    }

    fn consume(&mut self, amount: usize) {
        self.chunk.advance(amount.min(self.chunk.len()));
    }
}

impl<S: Stream<Item = Result<Bytes, Error>> + Unpin> Read for Reader<S> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        if target.is_empty() {
            return Ok(0);
        }
        let length = self.fill_buf()?.len().min(target.len());
        self.chunk.copy_to_slice(&mut target[..length]);
        Ok(length)
    }
}

impl<S: fmt::Debug> fmt::Debug for Reader<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Reader").field("stream", &self.stream).finish_non_exhaustive()
    }
}

fn into_io_error(error: Error) -> io::Error {
    let kind = if error.is_timeout() { ErrorKind::TimedOut } else { ErrorKind::Other };
    io::Error::new(kind, error)
}
