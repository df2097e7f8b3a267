// Copied from generator/runtime/src/wait/waiter.rs by `cargo xtask codegen`; edit it there.

//! The value that applications await or watch, and what they can set on it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::phase::{Phased, Seen, look};
use super::run::{Run, Turn};
use super::{PollingPolicy, WaitError, WaitProgress};
use crate::call::{Call, Raw, into_body};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;
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
pub struct Waiter<T, Out = T> {
    pub(super) client: Client,
    pub(super) subject: Option<Subject>,
    pub(super) ask: Ask<T>,
    pub(super) goal: Goal<T, Out>,
    pub(super) look: Option<fn(&T) -> Seen<'_>>,
    pub(super) policy: PollingPolicy,
    /// For how long there need be no such thing yet.
    pub(super) absent_for: Duration,
    /// Errors that mean no more than that it is too early.
    pub(super) tolerated: Box<dyn Fn(&Error) -> bool + Send>,
    /// How often in a row the answer must be as wanted.
    pub(super) consecutive: u32,
}

/// Which call is made: the operation and its path.
pub(super) type Subject = (&'static Operation, String);

/// Makes the call.
pub(super) type Ask<T> = Box<dyn FnMut() -> BoxFuture<'static, Result<T>> + Send>;

/// How an answer is read.
type Read<T> = fn(Raw) -> Result<Response<T>>;

/// What is waited for, and what the waiter then gives.
pub(super) enum Goal<T, Out> {
    /// An answer of which this is true.
    Answer(Box<dyn FnMut(&T) -> bool + Send>, fn(T) -> Out),
    /// A good end.
    Ready(fn(T) -> Out),
    /// That there is no such thing any more.
    Gone(fn() -> Out),
}

impl<T: 'static> Waiter<T> {
    /// Waits for an answer of which `wanted` is true.
    pub(crate) fn new(
        call: Call,
        accept: &'static str,
        read: Read<T>,
        wanted: impl FnMut(&T) -> bool + Send + 'static,
    ) -> Self {
        Self::of_call(call, (accept, read), Goal::Answer(Box::new(wanted), |answer| answer))
    }
}

impl<T: Phased + 'static> Waiter<T> {
    /// Waits for a resource that is ready.
    pub(crate) fn until_ready(call: Call, accept: &'static str, read: Read<T>) -> Self {
        let waiter = Self::of_call(call, (accept, read), Goal::Ready(|resource| resource));
        Self { look: Some(look), ..waiter }
    }
}

impl<T: Phased + 'static> Waiter<T, ()> {
    /// Waits until there is no such resource.
    pub(crate) fn until_gone(call: Call, accept: &'static str, read: Read<T>) -> Self {
        let waiter = Self::of_call(call, (accept, read), Goal::Gone(|| ()));
        Self { look: Some(look), ..waiter }
    }
}

impl<T, Out> Waiter<T, Out> {
    pub(super) fn asking(client: Client, ask: Ask<T>, goal: Goal<T, Out>) -> Self {
        Self {
            client,
            subject: None,
            ask,
            goal,
            look: None,
            policy: PollingPolicy::new(),
            absent_for: Duration::ZERO,
            tolerated: Box::new(|_| false),
            consecutive: 1,
        }
    }

    fn of_call(call: Call, (accept, read): (&'static str, Read<T>), goal: Goal<T, Out>) -> Self
    where
        T: 'static,
    {
        let (client, subject) = (call.client().clone(), call.subject());
        let ask = Box::new(move || into_body(call.clone(), accept, read));
        Self { subject: Some(subject), ..Self::asking(client, ask, goal) }
    }

    /// How often and for how long it asks; see [`PollingPolicy::new`] for what happens if not set.
    pub fn policy(mut self, policy: PollingPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// How long it waits as a whole; the same as [`PollingPolicy::timeout`].
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.policy = self.policy.timeout(timeout);
        self
    }

    /// For how long it is no mistake that there is no such thing yet (404): something that was just created need not be
    /// visible everywhere at once. Without it the first 404 ends the wait.
    pub fn tolerate_not_found_for(mut self, time: Duration) -> Self {
        self.absent_for = time;
        self
    }

    /// Which errors mean no more than that it is too early. They do not count as
    /// [failures](PollingPolicy::max_failures).
    pub fn tolerate(mut self, tolerated: impl Fn(&Error) -> bool + Send + 'static) -> Self {
        self.tolerated = Box::new(tolerated);
        self
    }

    /// How often in a row the answer must be as wanted; once if not set. More is of use where the parts of a service
    /// learn of something one after another, so that the next question may be answered by one that does not know yet.
    pub fn consecutive(mut self, times: u32) -> Self {
        self.consecutive = times.max(1);
        self
    }

    /// A stream of what each question brought, up to the answer that is as wanted.
    pub fn progress(self) -> WaitProgress<T, Out> {
        WaitProgress::new(Run::new(self))
    }
}

impl<T: Send + 'static, Out: 'static> IntoFuture for Waiter<T, Out> {
    type Output = Result<Out, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let mut run = Run::new(self);
        Box::pin(async move {
            loop {
                if let Turn::Done(out) = run.turn().await? {
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
            .field("operation", &self.subject.as_ref().map(|(operation, _)| operation.id))
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}
