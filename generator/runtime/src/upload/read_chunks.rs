//! The chunks of readers and files, which are read where that does not block the executor.

use std::io::{self, Read};
use std::task::{Context, Poll};

use bytes::Bytes;

use crate::transport::{BoxFuture, run_blocking};

/// The number of bytes that are read at once.
pub(super) const CHUNK: usize = 256 << 10;

pub(super) type BoxRead = Box<dyn Read + Send>;

/// The chunks of a reader. While one is sent, the next one is read.
pub(super) struct ReadChunks {
    reader: Option<BoxRead>,
    reading: Option<BoxFuture<'static, io::Result<(BoxRead, Bytes)>>>,
    is_offloaded: bool,
}

impl ReadChunks {
    /// Creates the chunks of a reader, which are read on the thread that polls them.
    pub(super) fn new(reader: BoxRead) -> Self {
        Self { reader: Some(reader), reading: None, is_offloaded: false }
    }

    /// Sets whether Tokio's blocking threads may be used.
    pub(super) fn set_offloaded(&mut self, is_offloaded: bool) {
        self.is_offloaded = is_offloaded;
    }

    /// Returns the next chunk.
    pub(super) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.reading.is_none() {
            let Some(reader) = self.reader.take() else { return Poll::Ready(None) };
            self.reading = Some(read(reader, self.is_offloaded));
        }
        let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
        let Poll::Ready(result) = reading.as_mut().poll(context) else { return Poll::Pending };
        self.reading = None;
        Poll::Ready(match result {
            Ok((_, chunk)) if chunk.is_empty() => None,
            Ok((reader, chunk)) => {
                self.reading = Some(read(reader, self.is_offloaded));
                Some(Ok(chunk))
            }
            Err(error) => Some(Err(error)),
        })
    }
}

/// Reads a chunk, which is empty at the end. With the blocking threads, reading starts at once.
fn read(mut reader: BoxRead, is_offloaded: bool) -> BoxFuture<'static, io::Result<(BoxRead, Bytes)>> {
    let work = move || {
        let mut chunk = vec![0; CHUNK];
        let length = loop {
            match reader.read(&mut chunk) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => break result?,
            }
        };
        chunk.truncate(length);
        Ok((reader, Bytes::from(chunk)))
    };
    match is_offloaded {
        true => run_blocking(work),
        false => Box::pin(async move { work() }),
    }
}
