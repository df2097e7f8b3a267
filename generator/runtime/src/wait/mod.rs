//! Waiting until something has become what the application needs: a call is made again until its answer says so.
//!
//! In: a call, what is waited for, how often to ask. Out: the answer that is as wanted, or an error with the last one.
//! Pauses come from the client's clock. Retries of a call that fails are another matter: see
//! [`RetryPolicy`](crate::RetryPolicy). What phases a resource goes through is told by [`Phased`], which generated code
//! implements.

mod config;
mod error;
mod phase;
mod policy;
mod poll_loop;
mod progress;
mod until_accepted;
mod waiter;

pub use self::error::{WaitError, WaitErrorKind};
pub use self::phase::{Phased, Phases};
pub use self::policy::PollingPolicy;
pub use self::progress::{WaitProgress, WaitStep};
pub(crate) use self::waiter::Pollable;
pub use self::waiter::Waiter;

#[cfg(test)]
mod tests;
