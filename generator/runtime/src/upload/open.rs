//! Opening a body for one attempt.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::body::{Piece, Source, UploadBody};
use super::length_check::{Chunks, LengthCheck};
use super::read_chunks::CHUNK;
use super::source::{FunctionChunks, OnceChunks};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::retry::SENT_ONCE;
use crate::transport::{Body, BoxFuture, TransportError};

/// An open body, and its length in bytes if it is known.
pub(super) struct Opened {
    pub(super) chunks: Chunks,
    pub(super) length: Option<u64>,
}

impl UploadBody {
    /// Opens the body for a request of this client, and returns it with its length in bytes if that is known. Chunks that
    /// do not have this length end with an error.
    pub(crate) async fn open(&self, client: &Client) -> Result<(Body, Option<u64>)> {
        let opened = self.open_chunks(client.uses_blocking_threads()).await?;
        Ok((Body::new(TransportChunks(opened.chunks)), opened.length))
    }

    /// Opens the body. `is_offloaded` allows the use of Tokio's blocking threads.
    pub(super) async fn open_chunks(&self, is_offloaded: bool) -> Result<Opened> {
        let (chunks, known): (Chunks, _) = match &self.source {
            Source::Bytes(bytes) => (Box::pin(Slices(bytes.clone())), self.source.length()),
            Source::Once(slot) => match OnceChunks::take(slot, is_offloaded) {
                Some(chunks) => (Box::pin(chunks), None),
                None => return Err(Error::request(SENT_ONCE)),
            },
            Source::Function(function) => (Box::pin(FunctionChunks(function())), None),
            #[cfg(feature = "files")]
            Source::File(file) => {
                let (chunks, length) = std::sync::Arc::clone(file).open(is_offloaded).await?;
                (Box::pin(chunks), Some(length))
            }
            Source::Joined(pieces) => {
                (Box::pin(JoinedChunks::new(pieces, is_offloaded)), length_of(pieces, is_offloaded).await?)
            }
        };
        let length = self.checked_length(known)?;
        let chunks = LengthCheck::new(chunks, length, self.progress.clone());
        Ok(Opened { chunks: Box::pin(chunks), length })
    }

    /// Returns the length in bytes, if it is known.
    pub(crate) async fn known_length(&self, is_offloaded: bool) -> Result<Option<u64>> {
        let known = match &self.source {
            #[cfg(feature = "files")]
            Source::File(file) => Some(std::sync::Arc::clone(file).length(is_offloaded).await?),
            Source::Joined(pieces) => Box::pin(length_of(pieces, is_offloaded)).await?,
            source => source.length(),
        };
        self.checked_length(known)
    }

    /// Returns the declared length, or else the known one.
    fn checked_length(&self, known: Option<u64>) -> Result<Option<u64>> {
        match (self.length, known) {
            (Some(declared), Some(known)) if declared != known => Err(Error::request(format!(
                "the body has {known} bytes, not the declared {declared} (`UploadBody::with_length`)"
            ))),
            (declared, known) => Ok(declared.or(known)),
        }
    }
}

impl Piece {
    /// Returns the length in bytes, if it is known.
    async fn length(&self, is_offloaded: bool) -> Result<Option<u64>> {
        match self {
            Self::Bytes(bytes) => Ok(u64::try_from(bytes.len()).ok()),
            Self::Body(body) => body.known_length(is_offloaded).await,
        }
    }
}

/// Returns the sum of the lengths in bytes, if all are known.
pub(super) async fn length_of(pieces: &[Piece], is_offloaded: bool) -> Result<Option<u64>> {
    let mut sum = Some(0_u64);
    for piece in pieces {
        // The file of every piece is looked for before anything is sent.
        let length = piece.length(is_offloaded).await?;
        sum = sum.zip(length).and_then(|(sum, length)| sum.checked_add(length));
    }
    Ok(sum)
}

/// The chunks of pieces.
pub(super) struct JoinedChunks {
    pieces: VecDeque<Piece>,
    current: Current,
    is_offloaded: bool,
}

enum Current {
    None,
    Opening(BoxFuture<'static, Result<Opened>>),
    Open(Chunks),
}

impl JoinedChunks {
    /// Creates the chunks of pieces.
    pub(super) fn new(pieces: &[Piece], is_offloaded: bool) -> Self {
        Self { pieces: pieces.iter().cloned().collect(), current: Current::None, is_offloaded }
    }
}

impl Stream for JoinedChunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut self.current {
                Current::Open(chunks) => match chunks.as_mut().poll_next(context) {
                    Poll::Ready(None) => self.current = Current::None,
                    chunk => return chunk,
                },
                Current::Opening(opening) => match opening.as_mut().poll(context) {
                    Poll::Ready(Ok(opened)) => self.current = Current::Open(opened.chunks),
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
                    Poll::Pending => return Poll::Pending,
                },
                Current::None => match self.pieces.pop_front() {
                    Some(Piece::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                    Some(Piece::Body(body)) => {
                        let is_offloaded = self.is_offloaded;
                        self.current =
                            Current::Opening(Box::pin(async move { body.open_chunks(is_offloaded).await }));
                    }
                    None => return Poll::Ready(None),
                },
            }
        }
    }
}

/// The chunks of bytes in memory, which make progress visible.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let length = self.0.len().min(CHUNK);
        Poll::Ready((length > 0).then(|| Ok(self.0.split_to(length))))
    }
}

/// Chunks with the errors of a transport.
struct TransportChunks(Chunks);

impl Stream for TransportChunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0
            .as_mut()
            .poll_next(context)
            .map(|chunk| chunk.map(|chunk| chunk.map_err(TransportError::rejected)))
    }
}
