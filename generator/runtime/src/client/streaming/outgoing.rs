//! The values of a body, each encoded when the transport pulls it.
//!
//! Input: a stream of values. Output: a stream of bytes for a transport. Each value is followed by a line feed, because
//! two adjacent numbers would otherwise merge. Reports its progress, and ends with an error when it is cancelled.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde::Serialize;

use super::progress::StreamProgress;
use crate::client::shared::Client;
use crate::transport::TransportError;

/// A stream of values that are encoded one at a time.
type EncodedValues = Pin<Box<dyn Stream<Item = Result<Bytes, serde_json::Error>> + Send>>;

/// The values of a body, before anything is sent.
pub(crate) struct Outgoing {
    media_type: &'static str,
    encoded: EncodedValues,
    idle_timeout: Option<Duration>,
}

impl Outgoing {
    /// Creates a body from values, sent with this media type.
    pub(crate) fn new<S>(media_type: &'static str, values: S) -> Self
    where
        S: Stream<Item: Serialize> + Send + 'static,
    {
        Self { media_type, encoded: Box::pin(ValueEncoder::new(values)), idle_timeout: None }
    }

    /// Sets the idle timeout.
    pub(crate) fn set_idle_timeout(&mut self, timeout: Duration) {
        self.idle_timeout = Some(timeout);
    }

    /// Returns the media type of the body.
    pub(crate) fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// Returns the idle timeout, if it is set.
    pub(crate) fn idle_timeout(&self) -> Option<Duration> {
        self.idle_timeout
    }
}

/// Omits the values, because they may be secrets.
impl fmt::Debug for Outgoing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Outgoing").field("media_type", &self.media_type).finish_non_exhaustive()
    }
}

/// Encodes each value, followed by a line feed.
pub(crate) struct ValueEncoder<S>(Pin<Box<S>>);

impl<S> ValueEncoder<S> {
    /// Creates an encoder of the values of a stream.
    pub(crate) fn new(values: S) -> Self {
        Self(Box::pin(values))
    }
}

impl<S: Stream<Item: Serialize>> Stream for ValueEncoder<S> {
    type Item = Result<Bytes, serde_json::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|value| {
            value.map(|value| {
                let mut text = serde_json::to_vec(&value)?;
                text.push(b'\n');
                Ok(Bytes::from(text))
            })
        })
    }
}

/// The body that the transport sends.
pub(crate) struct RequestBody {
    encoded: EncodedValues,
    client: Client,
    progress: Arc<StreamProgress>,
}

impl RequestBody {
    pub(crate) fn new(outgoing: Outgoing, client: Client, progress: Arc<StreamProgress>) -> Self {
        Self { encoded: outgoing.encoded, client, progress }
    }
}

impl Stream for RequestBody {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.progress.is_cancelled(context) {
            return Poll::Ready(Some(Err(TransportError::rejected("the response stream was dropped"))));
        }
        let Poll::Ready(next) = self.encoded.as_mut().poll_next(context) else {
            self.progress.waiting();
            return Poll::Pending;
        };
        let now = self.client.now();
        Poll::Ready(match next {
            Some(Ok(text)) => {
                self.progress.taken(now);
                Some(Ok(text))
            }
            Some(Err(error)) => {
                self.progress.spoiled(format!("a value cannot be encoded: {error}"));
                Some(Err(TransportError::rejected(error)))
            }
            None => {
                self.progress.all_taken(now);
                None
            }
        })
    }
}
