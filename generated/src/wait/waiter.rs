// Copied by sdkwright from sdk-runtime (src/wait/waiter.rs); do not edit.

//! The waiter, and its options.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::config::{Goal, Poll, WaitConfig};
use super::error::WaitError;
use super::long_running::{LongRunning, Subject};
use super::phase::{Phased, view_phase};
use super::policy::PollingPolicy;
use super::poll_loop::{PollLoop, PollOutcome};
use super::progress::WaitProgress;
use crate::client::{Client, UndecodedResponse};
use crate::error::{Error, Result};
use crate::response::Response;
use crate::transport::BoxFuture;

/// A waiter, which polls a call until its response meets a goal.
///
/// Await it for the response that meets the goal, or use [`progress`](Self::progress) to observe each poll. It does
/// nothing in the background and can be dropped at any time.
///
/// Polls with a transient failure are repeated, up to [`PollingPolicy::max_failures`] in a row. Any other error ends
/// the wait. The error keeps the last response, and `?` converts it into an [`Error`].
#[must_use = "a waiter does nothing unless it is awaited"]
pub struct Waiter<T, Out = T>(WaitConfig<T, Out>);

/// A call that can be repeated for each poll.
pub(crate) trait Pollable: Send + 'static {
    /// Returns the client of the call.
    fn client(&self) -> &Client;

    /// Returns the operation and the path of the call.
    fn subject(&self) -> Subject;

    /// Sends the call once.
    fn poll<T: Send + 'static>(
        &self,
        accept: &'static str,
        decode: Decode<T>,
    ) -> BoxFuture<'static, Result<T>>;
}

/// Decodes a response.
type Decode<T> = fn(UndecodedResponse) -> Result<Response<T>>;

impl<T: Send + 'static> Waiter<T> {
    /// Polls until `predicate` returns `true` for a response.
    pub(crate) fn new(
        call: impl Pollable,
        accept: &'static str,
        decode: Decode<T>,
        predicate: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        Self::of_call(call, (accept, decode), Goal::Response(Box::new(predicate), |body| body))
    }
}

impl<T: Send + 'static> Waiter<T> {
    /// Polls until the resource exists.
    ///
    /// A resource that was just created is usually visible within seconds, so the intervals and the timeout are short.
    pub(crate) fn until_found(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        let policy = PollingPolicy::new()
            .initial_interval(Duration::from_secs(1))
            .max_interval(Duration::from_secs(10))
            .timeout(Duration::from_secs(120));
        Self::of_call(call, (accept, decode), Goal::Found(|resource| resource)).policy(policy)
    }
}

impl<T: Send + 'static> Waiter<T, ()> {
    /// Polls until the resource does not exist.
    pub(crate) fn until_gone(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        Self::of_call(call, (accept, decode), Goal::Gone(|| ()))
    }
}

impl<T: Phased + Send + 'static> Waiter<T> {
    /// Polls until the resource is ready.
    pub(crate) fn until_ready(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        Self::of_call(call, (accept, decode), Goal::Ready(|resource| resource)).with_phases()
    }

    /// Polls until the resource has completed.
    pub(crate) fn until_completed(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        Self::of_call(call, (accept, decode), Goal::Completed(|resource| resource)).with_phases()
    }
}

impl<T: Phased + Send + 'static> Waiter<T, ()> {
    /// Polls until the resource does not exist or is in a phase that means so.
    pub(crate) fn until_phased_gone(call: impl Pollable, accept: &'static str, decode: Decode<T>) -> Self {
        Self::of_call(call, (accept, decode), Goal::Gone(|| ())).with_phases()
    }
}

impl<T: Phased, Out> Waiter<T, Out> {
    /// Returns the waiter with a view of the phases of the resource.
    fn with_phases(self) -> Self {
        Self(WaitConfig { view: Some(view_phase), ..self.0 })
    }
}

impl<T: Send + 'static, Out> Waiter<T, Out> {
    /// Starts an operation and polls it until it has succeeded.
    pub(crate) fn until_done(operation: impl LongRunning<T, Out>) -> Self {
        let (client, subject) = (operation.client().clone(), operation.subject());
        // The goal is polled instead.
        let poll: Poll<T> = Box::new(|| Box::pin(std::future::pending()));
        let mut waiter = Self::polling(client, poll, Goal::Operation(Box::new(operation)));
        waiter.0.subject = Some(subject);
        waiter
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
        T: Send + 'static,
    {
        let (client, subject) = (call.client().clone(), call.subject());
        let mut waiter = Self::polling(client, Box::new(move || call.poll(accept, decode)), goal);
        waiter.0.subject = Some(subject);
        waiter
    }

    /// Sets the polling policy. Defaults to [`PollingPolicy::new`].
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.0.policy = policy;
        self
    }

    /// Sets the timeout of the whole wait, like [`PollingPolicy::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.policy = self.0.policy.timeout(timeout);
        self
    }

    /// Treats 404 Not Found as "not yet" for this long after the start. Defaults to zero: the first 404 ends the wait.
    ///
    /// A resource that was just created may not be visible everywhere yet. A 404 after the resource was seen is always
    /// an error.
    pub fn tolerate_not_found_for(mut self, time: Duration) -> Self {
        self.0.tolerate_not_found_for = time;
        self
    }

    /// Treats errors for which `predicate` returns `true` as "not yet". They do not count as
    /// [failures](PollingPolicy::max_failures).
    pub fn tolerate(mut self, predicate: impl Fn(&Error) -> bool + Send + 'static) -> Self {
        self.0.is_tolerated = Box::new(predicate);
        self
    }

    /// Sets the number of consecutive responses that have to meet the goal. Defaults to 1.
    ///
    /// Use more than one for an eventually consistent service, where the next poll may reach a replica that is not up
    /// to date.
    pub fn consecutive(mut self, times: u32) -> Self {
        self.0.consecutive = times.max(1);
        self
    }

    /// Returns a stream with the outcome of each poll, up to the response that meets the goal.
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
