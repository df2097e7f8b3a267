//! The progress of a transfer as a stream.
//!
//! Input: the progress whenever it changes. Output: a stream of the latest progress, which never slows the transfer down.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use futures_core::Stream;

/// A stream of the progress of a transfer. It ends when the transfer has ended, successfully or not.
///
/// It yields the latest progress whenever it is polled, so a slow reader sees fewer steps and does not slow the transfer
/// down.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ProgressStream<T>(Arc<Shared<T>>);

/// The sender of the progress.
pub(crate) struct ProgressSender<T>(Arc<Shared<T>>);

struct Shared<T>(Mutex<State<T>>);

struct State<T> {
    /// The latest progress that was not yielded.
    latest: Option<T>,
    is_ended: bool,
    reader: Option<Waker>,
}

/// Creates a sender, and the stream of what is sent. The stream ends when the sender is dropped.
pub(crate) fn channel<T>() -> (ProgressSender<T>, ProgressStream<T>) {
    let shared = Arc::new(Shared(Mutex::new(State { latest: None, is_ended: false, reader: None })));
    (ProgressSender(Arc::clone(&shared)), ProgressStream(shared))
}

impl<T> Shared<T> {
    fn locked(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State<T>)) {
        let mut state = self.locked();
        change(&mut state);
        let reader = state.reader.take();
        drop(state);
        reader.into_iter().for_each(Waker::wake);
    }
}

impl<T> ProgressSender<T> {
    /// Replaces the progress that was not yielded.
    pub(crate) fn send(&self, progress: T) {
        self.0.change(|state| state.latest = Some(progress));
    }
}

impl<T> Drop for ProgressSender<T> {
    fn drop(&mut self) {
        self.0.change(|state| state.is_ended = true);
    }
}

impl<T> ProgressStream<T> {
    /// Returns the latest progress once it has changed, or `None` at the end of the transfer.
    pub async fn next(&mut self) -> Option<T> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&self, context: &Context<'_>) -> Poll<Option<T>> {
        let mut state = self.0.locked();
        match state.latest.take() {
            Some(progress) => Poll::Ready(Some(progress)),
            None if state.is_ended => Poll::Ready(None),
            None => {
                state.reader = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<T> Stream for ProgressStream<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for ProgressStream<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ProgressStream")
    }
}

#[cfg(test)]
mod tests;
