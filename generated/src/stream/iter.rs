// Copied by sdkwright from sdk-runtime (src/stream/iter.rs); do not edit.

//! Streams of the items of an iterator.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

/// Creates a stream from anything that can be iterated, such as a `Vec`.
///
/// ```text
/// let answers = records.produce_stream("lkc-1", "orders", stream::iter(records)).await?;
/// ```
pub fn iter<I: IntoIterator>(values: I) -> Iter<I::IntoIter> {
    Iter(values.into_iter())
}

/// A stream of the items of an iterator.
///
/// Returned by [`iter`].
#[derive(Clone, Debug)]
#[must_use = "a stream does nothing unless it is read"]
pub struct Iter<I>(I);

/// The iterator is called, never pinned, so the stream is `Unpin`.
impl<I> Unpin for Iter<I> {}

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
