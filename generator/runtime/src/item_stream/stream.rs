//! The stream of typed items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::format::ItemFormat;
use super::open::open;
use super::source::ItemSource;
use crate::call::Call;
use crate::error::Result;
use crate::model::{Zero, decode_body, from_json};
use crate::response::Response;
use crate::transport::BoxFuture;

/// The settings of a stream before the call is sent.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    format: &'static ItemFormat,
    idle_timeout: Option<Duration>,
}

impl Incoming {
    /// Creates the settings of a stream with this format.
    pub(crate) fn new(format: &'static ItemFormat) -> Self {
        Self { format, idle_timeout: None }
    }

    /// Sets the idle timeout.
    pub(crate) fn set_idle_timeout(&mut self, timeout: Duration) {
        self.idle_timeout = Some(timeout);
    }
}

/// Sends a call and returns the stream of its items once the head of the response has arrived.
pub(crate) fn into_item_stream<T: Zero + 'static>(
    call: Call,
    incoming: Incoming,
) -> BoxFuture<'static, Result<Response<ItemStream<T>>>> {
    let opening = into_source(call, incoming);
    Box::pin(async move {
        let source = opening.await?;
        let (status, headers) = source.head();
        let headers = headers.clone();
        Ok(Response::new(status, headers, Bytes::new(), ItemStream { source, decode: from_json }))
    })
}

fn into_source(call: Call, incoming: Incoming) -> BoxFuture<'static, Result<ItemSource>> {
    Box::pin(async move {
        let Incoming { format, idle_timeout } = incoming;
        let (client, prepared) = call.prepare(format.media_type)?;
        let idle_timeout = idle_timeout.unwrap_or_else(|| client.attempt_timeout(&prepared.options));
        let opened = open(client.clone(), prepared.clone(), format).await?;
        Ok(ItemSource::new(client, prepared, format, idle_timeout, opened))
    })
}

/// A stream of typed items that the service sends in one response: server-sent events, lines of JSON, or a JSON text
/// sequence.
///
/// Items are decoded one at a time, when they are requested, and nothing but the current item is buffered, so a slow
/// application slows the service down. Dropping the stream cancels the request.
///
/// An error ends the stream only if no further item can be decoded. The following are errors; each one includes the index
/// of its item, counted from 0:
///
/// - An item cannot be decoded. [`Error::body`](crate::Error::body) returns its text. Later items are not affected,
///   except in concatenated JSON that is not valid.
/// - An item is larger than the client's limit for one response
///   ([`max_response_size`](crate::ClientBuilder::max_response_size)). Their total size is not limited.
/// - The service reports an error in the stream. The kind is [`Rejected`](crate::ErrorKind::Rejected).
/// - The connection breaks, ends within an item, or sends nothing for the idle timeout. This ends the stream, unless it
///   is reconnected.
///
/// An event stream is reconnected if its operation is idempotent and the server has sent the ID of an event, which
/// becomes the `Last-Event-ID` of the next request. The retry policy and the retry budget of the client apply, and the
/// reconnection time of the server (`retry`) is the minimum delay. A 204 response ends the stream.
#[must_use = "dropping the stream cancels the request"]
pub struct ItemStream<T> {
    source: ItemSource,
    decode: fn(&[u8]) -> Result<T, serde_json::Error>,
}

impl<T> ItemStream<T> {
    /// Returns the number of items received so far, including those that could not be decoded.
    pub fn count(&self) -> u64 {
        self.source.count()
    }

    /// Returns the ID of the last event that has one, which a later call can continue from.
    pub fn last_event_id(&self) -> Option<&str> {
        self.source.last_event_id()
    }

    /// Returns the next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects all items into a vector.
    ///
    /// # Errors
    ///
    /// Returns the first error.
    pub async fn try_collect(mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let text = match self.source.poll(context) {
            Poll::Ready(Some(Ok(text))) => text,
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Pending => return Poll::Pending,
        };
        let item = decode_body(self.source.decode_options(), text.len(), || (self.decode)(&text));
        Poll::Ready(Some(match item {
            Ok(item) => {
                self.source.count_item();
                Ok(item)
            }
            Err(reasons) => Err(self.source.undecodable(text, &reasons)),
        }))
    }
}

impl<T> Stream for ItemStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ItemStream").field("count", &self.count()).finish_non_exhaustive()
    }
}
