// Copied from generator/runtime/src/wait/waiter.rs by `cargo xtask codegen`; edit it there.

//! The value that applications await or watch, and what they can set on it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::config::{Goal, Poll, Subject, WaitConfig};
use super::error::WaitError;
use super::phase::{Phased, view_phase};
use super::policy::PollingPolicy;
use super::poll_loop::{PollLoop, PollOutcome};
use super::progress::WaitProgress;
use crate::client::{Client, UndecodedResponse};
use crate::error::{Error, Result};
use crate::response::Response;
use crate::transport::BoxFuture;

/// Makes a call again and again until what is waited for has come.
///
/// Await it for the answer that is as wanted; [`progress`](Self::progress) is a stream of everything on the way. It can
/// be dropped at any time: nothing goes on without it.
///
/// A question that fails in passing is asked again, as often as [`PollingPolicy::max_failures`] says; any other error
/// ends the wait. The error keeps what was seen last. `?` makes an [`Error`] of it.
#[must_use = "nothing is sent before it is awaited"]
pub struct Waiter<T, Out = T>(WaitConfig<T, Out>);

/// A call that can be repeated, to poll with.
pub(crate) trait Pollable: Send + 'static {
    /// Returns the client of the call.
    fn client(&self) -> &Client;

    /// Returns the operation and the path of the call.
    fn subject(&self) -> Subject;

    /// Makes the call once.
    fn poll<T: 'static>(&self, accept: &'static str, decode: Decode<T>) -> BoxFuture<'static, Result<T>>;
}

/// Decodes a response.
type Decode<T> = fn(UndecodedResponse) -> Result<Response<T>>;

impl<T: 'static> Waiter<T> {
    /// Polls until `wanted` returns `true` for a response.
    pub(crate) fn new(
        call: impl Pollable,
        accept: &'static str,
        decode: Decode<T>,
        wanted: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        Self::of_call(call, (accept, decode), Goal::Response(Box::new(wanted), |answer| answer))
    }
}

impl<T: Phased + 'static> Waiter<T> {
    /// Polls until the resource is ready.
    pub(crate) fn until_ready(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        let waiter = Self::of_call(call, (accept, decode), Goal::Ready(|resource| resource));
        Self(WaitConfig { view: Some(view_phase), ..waiter.0 })
    }
}

impl<T: Phased + 'static> Waiter<T, ()> {
    /// Polls until the resource does not exist.
    pub(crate) fn until_gone(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        let waiter = Self::of_call(call, (accept, decode), Goal::Gone(|| ()));
        Self(WaitConfig { view: Some(view_phase), ..waiter.0 })
    }
}

impl<T, Out> Waiter<T, Out> {
    pub(super) fn polling(client: Client, poll: Poll<T>, goal: Goal<T, Out>) -> Self {
        Self(WaitConfig {
            client,
            subject: None,
            poll,
            goal,
            view: None,
            policy: PollingPolicy::new(),
            tolerate_not_found_for: Duration::ZERO,
            is_tolerated: Box::new(|_| false),
            consecutive: 1,
        })
    }

    fn of_call(call: impl Pollable, (accept, decode): (&'static str, Decode<T>), goal: Goal<T, Out>) -> Self
    where
        T: 'static,
    {
        let (client, subject) = (call.client().clone(), call.subject());
        let mut waiter = Self::polling(client, Box::new(move || call.poll(accept, decode)), goal);
        waiter.0.subject = Some(subject);
        waiter
    }

    /// How often and for how long it asks; see [`PollingPolicy::new`] for what happens if not set.
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.0.policy = policy;
        self
    }

    /// How long it waits as a whole; the same as [`PollingPolicy::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.policy = self.0.policy.timeout(timeout);
        self
    }

    /// For how long it is no mistake that there is no such thing yet (404): something that was just created need not be
    /// visible everywhere at once. Without it the first 404 ends the wait.
    pub fn tolerate_not_found_for(mut self, time: Duration) -> Self {
        self.0.tolerate_not_found_for = time;
        self
    }

    /// Which errors mean no more than that it is too early. They do not count as
    /// [failures](PollingPolicy::max_failures).
    pub fn tolerate(mut self, tolerated: impl Fn(&Error) -> bool + Send + 'static) -> Self {
        self.0.is_tolerated = Box::new(tolerated);
        self
    }

    /// How often in a row the answer must be as wanted; once if not set. More is of use where the parts of a service
    /// learn of something one after another, so that the next question may be answered by one that does not know yet.
    pub fn consecutive(mut self, times: u32) -> Self {
        self.0.consecutive = times.max(1);
        self
    }

    /// A stream of what each question brought, up to the answer that is as wanted.
    pub fn progress(self) -> WaitProgress<T, Out> {
        WaitProgress::new(PollLoop::new(self.0))
    }
}

impl<T: Send + 'static, Out: 'static> IntoFuture for Waiter<T, Out> {
    type Output = Result<Out, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut run = PollLoop::new(self.0);
        Box::pin(async move {
            loop {
                if let PollOutcome::Done(out) = run.poll().await? {
                    return Ok(out);
                }
            }
        })
    }
}

impl<T, Out> fmt::Debug for Waiter<T, Out> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Waiter")
            .field("operation", &self.0.subject.as_ref().map(|(operation, _)| operation.id))
            .field("policy", &self.0.policy)
            .finish_non_exhaustive()
    }
}
