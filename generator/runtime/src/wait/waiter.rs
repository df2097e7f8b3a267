//! The value that applications await or watch.

use std::fmt;
use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use super::PollingPolicy;
use crate::call::{Call, Raw};
use crate::error::Error;
use crate::response::Response;
use crate::transport::BoxFuture;

/// Makes a call again and again until its answer is as wanted.
///
/// Await it for that answer, or read it as a stream of all answers on the way, the wanted one being the last. It can
/// be dropped at any time: nothing goes on without it.
#[must_use = "nothing is sent before it is awaited"]
pub struct Waiter<T> {
    call: Call,
    accept: &'static str,
    read: fn(Raw) -> Result<Response<T>, Error>,
    wanted: Box<dyn FnMut(&T) -> bool + Send>,
    policy: PollingPolicy,
    /// When it began, by the client's clock; nothing before it is polled.
    start: Option<Duration>,
    asked: u32,
    state: State,
}

/// An answer and whether it is the wanted one, or why there is none.
type Judged<T> = Result<(T, bool), WaitError<T>>;

enum State {
    Asking(Option<BoxFuture<'static, Result<Raw, Error>>>),
    Pausing(BoxFuture<'static, ()>),
    Done,
}

/// Why the answer that was waited for did not come.
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitError<T> {
    /// A call failed.
    Call(Error),
    /// The time was over.
    Timeout {
        /// How long it waited.
        waited: Duration,
        /// How often it asked.
        asked: u32,
        /// The last answer; a waiter that has already ended has none.
        last: Option<T>,
    },
}

impl<T> Waiter<T> {
    pub(crate) fn new(
        call: Call,
        accept: &'static str,
        read: fn(Raw) -> Result<Response<T>, Error>,
        wanted: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        Self {
            call,
            accept,
            read,
            wanted: Box::new(wanted),
            policy: PollingPolicy::new(),
            start: None,
            asked: 0,
            state: State::Asking(None),
        }
    }

    /// How often and for how long it asks; see [`PollingPolicy::new`] for what happens if not set.
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// The next answer; `None` after the wanted one, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, WaitError<T>>>
    where
        T: Clone,
    {
        poll_fn(|context| self.poll_answer(context)).await.map(|answer| answer.map(|(answer, _)| answer))
    }

    /// An answer, and whether it is the wanted one.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Judged<T>>>
    where
        T: Clone,
    {
        let now = self.call.client().now();
        let start = *self.start.get_or_insert(now);
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Pausing(pause) => match pause.as_mut().poll(context) {
                    Poll::Ready(()) => self.state = State::Asking(None),
                    Poll::Pending => return Poll::Pending,
                },
                State::Asking(asking) => {
                    let (call, accept) = (&self.call, self.accept);
                    let sending = asking.get_or_insert_with(|| call.clone().send(accept));
                    let Poll::Ready(sent) = sending.as_mut().poll(context) else { return Poll::Pending };
                    self.state = State::Done;
                    let answer = match sent.and_then(self.read) {
                        Ok(answer) => answer.into_body(),
                        Err(error) => return Poll::Ready(Some(Err(WaitError::Call(error)))),
                    };
                    return Poll::Ready(Some(self.judge(answer, start)));
                }
            }
        }
    }

    /// Whether the answer is the wanted one; if not, the pause that follows it, or the end.
    fn judge(&mut self, answer: T, start: Duration) -> Judged<T>
    where
        T: Clone,
    {
        self.asked = self.asked.saturating_add(1);
        if (self.wanted)(&answer) {
            return Ok((answer, true));
        }
        let client = self.call.client();
        let waited = client.now().saturating_sub(start);
        let pause = self.policy.pause(self.asked);
        if waited.saturating_add(pause) > self.policy.timeout {
            return Err(WaitError::Timeout { waited, asked: self.asked, last: Some(answer) });
        }
        self.state = State::Pausing(client.sleep(pause));
        Ok((answer, false))
    }
}

impl<T: Clone + Send + 'static> IntoFuture for Waiter<T> {
    type Output = Result<T, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move {
            loop {
                match poll_fn(|context| self.poll_answer(context)).await {
                    Some(Ok((answer, true))) => return Ok(answer),
                    Some(Ok((_, false))) => {}
                    Some(Err(error)) => return Err(error),
                    None => {
                        let asked = self.asked;
                        return Err(WaitError::Timeout { waited: Duration::ZERO, asked, last: None });
                    }
                }
            }
        })
    }
}

impl<T: Clone> Stream for Waiter<T> {
    type Item = Result<T, WaitError<T>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_answer(context).map(|answer| answer.map(|answer| answer.map(|(answer, _)| answer)))
    }
}

/// Answers are given away, never pinned.
impl<T> Unpin for Waiter<T> {}

impl<T> fmt::Debug for Waiter<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Waiter").field("call", &self.call).finish_non_exhaustive()
    }
}

impl<T> WaitError<T> {
    /// The error of the call that failed, if that was it.
    pub fn into_call_error(self) -> Option<Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Timeout { .. } => None,
        }
    }
}

impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Call(error) => error.fmt(formatter),
            Self::Timeout { waited, asked, .. } => {
                write!(
                    formatter,
                    "it did not become what was waited for within {waited:?} (asked {asked} times)"
                )
            }
        }
    }
}

impl<T: fmt::Debug> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            Self::Timeout { .. } => None,
        }
    }
}
