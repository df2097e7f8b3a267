// Copied by sdkwright from sdk-runtime (src/wait/config.rs); do not edit.

//! The options of a wait. Data only.

use std::time::Duration;

use super::long_running::{LongRunning, Subject};
use super::phase::PhaseView;
use super::policy::PollingPolicy;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::transport::BoxFuture;

/// The options of a wait.
pub(super) struct WaitConfig<T, Out> {
    pub(super) client: Client,
    pub(super) subject: Option<Subject>,
    pub(super) poll: Poll<T>,
    pub(super) goal: Goal<T, Out>,
    pub(super) view: Option<fn(&T) -> PhaseView<'_>>,
    pub(super) policy: PollingPolicy,
    /// The time for which 404 Not Found means "not yet".
    pub(super) tolerate_not_found_for: Duration,
    /// Returns `true` for errors that mean "not yet".
    pub(super) is_tolerated: Box<dyn Fn(&Error) -> bool + Send>,
    /// The number of consecutive responses that have to meet the goal.
    pub(super) consecutive: u32,
}

/// Polls once.
pub(super) type Poll<T> = Box<dyn FnMut() -> BoxFuture<'static, Result<T>> + Send>;

/// The goal of a wait, and the value that the waiter then returns.
pub(super) enum Goal<T, Out> {
    /// A response for which the predicate returns `true`.
    Response(Box<dyn FnMut(&T) -> bool + Send>, fn(T) -> Out),
    /// A resource that exists.
    Found(fn(T) -> Out),
    /// A resource in a ready phase.
    Ready(fn(T) -> Out),
    /// A resource in a completed phase.
    Completed(fn(T) -> Out),
    /// The absence of the resource.
    Gone(fn() -> Out),
    /// The success of an operation, which is polled instead of the call.
    Operation(Box<dyn LongRunning<T, Out>>),
}
