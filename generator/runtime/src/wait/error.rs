//! The error of a waiter.

use std::fmt;
use std::time::Duration;

use crate::error::Error;

/// The error of a [`Waiter`](crate::Waiter), with the last response.
///
/// `?` converts it into an [`Error`] with the same message, but without [`last`](Self::last).
pub struct WaitError<T>(Box<Inner<T>>);

/// The reason why a wait ended without reaching its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The resource entered a failed phase.
    Failed,
    /// The timeout of the wait expired.
    Timeout,
    /// A poll failed permanently, or too many polls in a row had a transient failure.
    Call,
}

struct Inner<T> {
    kind: WaitErrorKind,
    error: Error,
    last: Option<T>,
    phase: Option<String>,
    explanation: Option<String>,
    polls: u32,
    elapsed: Duration,
}

impl<T> WaitError<T> {
    /// Creates the error for a failed poll.
    pub(super) fn call(error: Error, last: Option<T>, (polls, elapsed): (u32, Duration)) -> Self {
        let kind = WaitErrorKind::Call;
        Self(Box::new(Inner { kind, error, last, phase: None, explanation: None, polls, elapsed }))
    }

    /// Creates the error for a failed resource or a timeout.
    pub(super) fn ended(
        error: Error,
        last: Option<T>,
        (phase, explanation): (Option<String>, Option<String>),
        (polls, elapsed): (u32, Duration),
    ) -> Self {
        let kind = if error.is_wait_failed() { WaitErrorKind::Failed } else { WaitErrorKind::Timeout };
        Self(Box::new(Inner { kind, error, last, phase, explanation, polls, elapsed }))
    }

    /// Returns the reason why the wait ended.
    pub fn kind(&self) -> WaitErrorKind {
        self.0.kind
    }

    /// Returns `true` if the resource entered a failed phase.
    pub fn is_failed(&self) -> bool {
        self.0.kind == WaitErrorKind::Failed
    }

    /// Returns `true` if the timeout of the wait expired.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == WaitErrorKind::Timeout
    }

    /// Returns the last response, or `None` if no poll succeeded.
    pub fn last(&self) -> Option<&T> {
        self.0.last.as_ref()
    }

    /// Returns the last response by value.
    pub fn into_last(self) -> Option<T> {
        self.0.last
    }

    /// Returns the last phase. `None` if the wait has no phases or ended with the error of a poll.
    pub fn phase(&self) -> Option<&str> {
        self.0.phase.as_deref()
    }

    /// Returns the service's explanation of the part that has failed or is not ready or, without one, of the last phase.
    pub fn explanation(&self) -> Option<&str> {
        self.0.explanation.as_deref()
    }

    /// Returns the number of polls.
    pub fn polls(&self) -> u32 {
        self.0.polls
    }

    /// Returns the time from the first poll to the end of the wait.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// Returns the error as an [`Error`]. For a failed poll, it is the error of the call.
    pub fn as_error(&self) -> &Error {
        &self.0.error
    }
}

/// Converts an error that occurred before the first poll.
impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        Self::call(error, None, (0, Duration::ZERO))
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        error.0.error
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.error.fmt(formatter)
    }
}

/// Omits the last response, which may be long.
impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WaitError")
            .field("kind", &self.0.kind)
            .field("phase", &self.0.phase)
            .field("polls", &self.0.polls)
            .field("elapsed", &self.0.elapsed)
            .field("error", &self.0.error)
            .finish_non_exhaustive()
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.error.source()
    }
}
