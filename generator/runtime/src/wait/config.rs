//! The settings of a wait: what is polled, how, and until when. Data only.

use std::time::Duration;

use super::phase::PhaseView;
use super::policy::PollingPolicy;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::transport::BoxFuture;

/// The settings of a wait.
pub(super) struct WaitConfig<T, Out> {
    pub(super) client: Client,
    pub(super) subject: Option<Subject>,
    pub(super) poll: Poll<T>,
    pub(super) goal: Goal<T, Out>,
    pub(super) view: Option<fn(&T) -> PhaseView<'_>>,
    pub(super) policy: PollingPolicy,
    /// How long 404 means "not yet".
    pub(super) tolerate_not_found_for: Duration,
    /// Returns `true` for errors that mean "not yet".
    pub(super) is_tolerated: Box<dyn Fn(&Error) -> bool + Send>,
    /// How many responses in a row have to reach the goal.
    pub(super) consecutive: u32,
}

/// The call that is polled: its operation and its path.
pub(super) type Subject = (&'static Operation, String);

/// Polls once.
pub(super) type Poll<T> = Box<dyn FnMut() -> BoxFuture<'static, Result<T>> + Send>;

/// The goal of a wait, and what the waiter then returns.
pub(super) enum Goal<T, Out> {
    /// A response for which the predicate returns `true`.
    Response(Box<dyn FnMut(&T) -> bool + Send>, fn(T) -> Out),
    /// A resource in a ready phase.
    Ready(fn(T) -> Out),
    /// That the resource does not exist any more.
    Gone(fn() -> Out),
}
