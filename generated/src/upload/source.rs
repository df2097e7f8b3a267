// Copied by sdkwright from sdk-runtime (src/upload/source.rs); do not edit.

//! Streams and readers of the application, and their chunks.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::read_chunks::ReadChunks;
use crate::error::{Error, Result};

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;

/// A stream of the application.
pub(super) type SourceStream = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;

/// The place of a source that can be sent only once. It is empty while the source is being sent, and afterwards.
pub(super) type OnceSlot = Arc<Mutex<Option<OnceSource>>>;

/// A source that can be sent only once.
pub(super) enum OnceSource {
    /// A stream.
    Stream(SourceStream),
    /// A reader.
    Reader(ReadChunks),
}

/// Creates the place of a source.
pub(super) fn slot(source: OnceSource) -> OnceSlot {
    Arc::new(Mutex::new(Some(source)))
}

/// A stream of the application, whose errors are boxed.
pub(super) struct BoxedErrors<S>(pub(super) Pin<Box<S>>);

impl<S, E> Stream for BoxedErrors<S>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(Into::into)))
    }
}

/// The chunks of a function's stream.
pub(super) struct FunctionChunks(pub(super) SourceStream);

impl Stream for FunctionChunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|chunk| chunk.map(|chunk| chunk.map_err(unreadable)))
    }
}

/// The chunks of a source that can be sent only once. If none was requested, the source returns to its place.
pub(super) struct OnceChunks {
    source: Option<OnceSource>,
    slot: OnceSlot,
    is_begun: bool,
}

impl OnceChunks {
    /// Takes the source from its place.
    pub(super) fn take(slot: &OnceSlot, is_offloaded: bool) -> Option<Self> {
        let mut source = slot.lock().unwrap_or_else(PoisonError::into_inner).take()?;
        if let OnceSource::Reader(chunks) = &mut source {
            chunks.set_offloaded(is_offloaded);
        }
        Some(Self { source: Some(source), slot: Arc::clone(slot), is_begun: false })
    }
}

impl Stream for OnceChunks {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.is_begun = true;
        let chunk = match &mut self.source {
            Some(OnceSource::Stream(stream)) => stream.as_mut().poll_next(context),
            Some(OnceSource::Reader(chunks)) => {
                chunks.poll_chunk(context).map(|chunk| chunk.map(|chunk| chunk.map_err(BoxError::from)))
            }
            None => Poll::Ready(None),
        };
        chunk.map(|chunk| chunk.map(|chunk| chunk.map_err(unreadable)))
    }
}

impl Drop for OnceChunks {
    fn drop(&mut self) {
        if !self.is_begun {
            *self.slot.lock().unwrap_or_else(PoisonError::into_inner) = self.source.take();
        }
    }
}

/// Returns the error for a source that failed.
fn unreadable(error: BoxError) -> Error {
    Error::request("the body cannot be read").caused_by(error)
}
