//! Waiters, which poll a call until its response meets a goal.
//!
//! Input: a call, a goal, and a polling policy. Output: the response that meets the goal, or an error with the last
//! response. Delays use the client's clock. A failed attempt of one poll is handled by its
//! [`RetryPolicy`](crate::RetryPolicy). Generated code implements [`Phased`] for the resources that have a phase.

mod config;
mod error;
mod long_running;
mod part;
mod phase;
mod policy;
mod poll_loop;
mod progress;
mod until_accepted;
mod waiter;

pub use self::error::{WaitError, WaitErrorKind};
pub(crate) use self::long_running::{LongRunning, OperationProgress, OperationState};
pub use self::part::PhasedPart;
pub use self::phase::{Phased, Phases};
pub use self::policy::PollingPolicy;
pub use self::progress::{WaitProgress, WaitStep};
pub(crate) use self::waiter::Pollable;
pub use self::waiter::Waiter;

#[cfg(test)]
mod tests;
