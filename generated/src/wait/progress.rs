// Copied by sdkwright from sdk-runtime (src/wait/progress.rs); do not edit.

//! The progress of a wait as a stream.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::error::WaitError;
use super::poll_loop::{PollLoop, PollOutcome};
use crate::error::{Error, Result};
use crate::transport::BoxFuture;

/// A stream with the outcome of each poll of a [`Waiter`](crate::Waiter). It ends with [`WaitStep::Done`] or an error.
///
/// Returned by [`Waiter::progress`](crate::Waiter::progress).
#[must_use = "a stream does nothing unless it is read"]
pub struct WaitProgress<T, Out = T>(State<T, Out>);

/// The outcome of a poll.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitStep<T, Out = T> {
    /// A response that does not meet the goal yet.
    Pending(T),
    /// A failed poll; polling continues.
    Failed(Arc<Error>),
    /// The result of the wait. It is the last item of the stream.
    Done(Out),
}

enum State<T, Out> {
    Ready(Box<PollLoop<T, Out>>),
    Polling(BoxFuture<'static, Polled<T, Out>>),
    Done,
}

/// The outcome of a poll, and the loop that continues.
type Polled<T, Out> = (Result<PollOutcome<Out>, WaitError<T>>, Box<PollLoop<T, Out>>);

impl<T, Out> WaitProgress<T, Out> {
    pub(super) fn new(run: PollLoop<T, Out>) -> Self {
        Self(State::Ready(Box::new(run)))
    }
}

impl<T: Clone + Send + 'static, Out: Send + 'static> WaitProgress<T, Out> {
    /// Returns the outcome of the next poll, or `None` after the end.
    pub async fn next(&mut self) -> Option<Result<WaitStep<T, Out>, WaitError<T>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<T: Clone + Send + 'static, Out: Send + 'static> Stream for WaitProgress<T, Out> {
    type Item = Result<WaitStep<T, Out>, WaitError<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut polling = match std::mem::replace(&mut self.0, State::Done) {
            State::Done => return Poll::Ready(None),
            State::Polling(polling) => polling,
            State::Ready(mut run) => Box::pin(async move {
                let outcome = run.poll().await;
                (outcome, run)
            }),
        };
        let Poll::Ready((outcome, run)) = polling.as_mut().poll(context) else {
            self.0 = State::Polling(polling);
            return Poll::Pending;
        };
        let step = match outcome {
            Err(error) => return Poll::Ready(Some(Err(error))),
            Ok(PollOutcome::Done(out)) => return Poll::Ready(Some(Ok(WaitStep::Done(out)))),
            Ok(PollOutcome::Failed(error)) => Some(WaitStep::Failed(error)),
            Ok(PollOutcome::Pending) => run.last.clone().map(WaitStep::Pending),
        };
        self.0 = State::Ready(run);
        Poll::Ready(step.map(Ok))
    }
}

/// Steps are moved out, so the stream is `Unpin`.
impl<T, Out> Unpin for WaitProgress<T, Out> {}

impl<T, Out> fmt::Debug for WaitProgress<T, Out> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WaitProgress").finish_non_exhaustive()
    }
}
