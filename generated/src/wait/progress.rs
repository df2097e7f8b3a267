// Copied from generator/runtime/src/wait/progress.rs by `cargo xtask codegen`; edit it there.

//! A wait as a stream: what each question brought.

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

/// A stream of what each question of a [`Waiter`](crate::Waiter) brought. It ends with [`WaitStep::Done`], or with an
/// error.
#[must_use = "nothing is sent before it is read"]
pub struct WaitProgress<T, Out = T>(State<T, Out>);

/// What a question brought.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitStep<T, Out = T> {
    /// An answer that is not as wanted yet.
    Pending(T),
    /// The question failed, and it will be asked again.
    Failed(Arc<Error>),
    /// What was waited for. Nothing follows it.
    Done(Out),
}

enum State<T, Out> {
    Ready(Box<PollLoop<T, Out>>),
    Polling(BoxFuture<'static, Polled<T, Out>>),
    Done,
}

/// What a poll brought, and the wait that goes on.
type Polled<T, Out> = (Result<PollOutcome<Out>, WaitError<T>>, Box<PollLoop<T, Out>>);

impl<T, Out> WaitProgress<T, Out> {
    pub(super) fn new(run: PollLoop<T, Out>) -> Self {
        Self(State::Ready(Box::new(run)))
    }
}

impl<T: Clone + Send + 'static, Out: Send + 'static> WaitProgress<T, Out> {
    /// What the next question brought; `None` after the end.
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

/// Steps are given away, never pinned.
impl<T, Out> Unpin for WaitProgress<T, Out> {}

impl<T, Out> fmt::Debug for WaitProgress<T, Out> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("WaitProgress").finish_non_exhaustive()
    }
}
