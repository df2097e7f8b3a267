// Copied from generator/runtime/src/wait/error.rs by `cargo xtask codegen`; edit it there.

//! Why what was waited for did not come.

use std::fmt;
use std::time::Duration;

use super::phase::PhaseView;
use crate::error::Error;

/// Why what was waited for did not come, with what was seen last.
///
/// `?` makes an [`Error`] of it where a function returns that; it says the same, but holds no [`last`](Self::last).
pub struct WaitError<T>(Box<Inner<T>>);

/// How a wait came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The resource has come to a bad end.
    Failed,
    /// The time of the wait was over.
    Timeout,
    /// A question failed, and not in passing, or too many did.
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
    /// A question failed.
    pub(super) fn call(error: Error, last: Option<T>, (polls, elapsed): (u32, Duration)) -> Self {
        let kind = WaitErrorKind::Call;
        Self(Box::new(Inner { kind, error, last, phase: None, explanation: None, polls, elapsed }))
    }

    /// The wait ended by itself.
    pub(super) fn ended(
        error: Error,
        last: Option<T>,
        view: Option<fn(&T) -> PhaseView<'_>>,
        (polls, elapsed): (u32, Duration),
    ) -> Self {
        let kind = if error.is_wait_failed() { WaitErrorKind::Failed } else { WaitErrorKind::Timeout };
        let seen = last.as_ref().zip(view).map(|(last, view)| view(last));
        let phase = seen.as_ref().and_then(|seen| seen.phase).map(str::to_owned);
        let explanation = seen.as_ref().and_then(|seen| seen.explanation).map(str::to_owned);
        Self(Box::new(Inner { kind, error, last, phase, explanation, polls, elapsed }))
    }

    /// How the wait came to its end.
    pub fn kind(&self) -> WaitErrorKind {
        self.0.kind
    }

    /// Whether the resource has come to a bad end.
    pub fn is_failed(&self) -> bool {
        self.0.kind == WaitErrorKind::Failed
    }

    /// Whether the time of the wait was over.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == WaitErrorKind::Timeout
    }

    /// What was seen last; none if no question was answered.
    pub fn last(&self) -> Option<&T> {
        self.0.last.as_ref()
    }

    /// What was seen last, taken out.
    pub fn into_last(self) -> Option<T> {
        self.0.last
    }

    /// The phase that was seen last, where phases were waited for and the wait ended by itself.
    pub fn phase(&self) -> Option<&str> {
        self.0.phase.as_deref()
    }

    /// What the service says about that phase.
    pub fn explanation(&self) -> Option<&str> {
        self.0.explanation.as_deref()
    }

    /// How many questions were asked.
    pub fn asked(&self) -> u32 {
        self.0.polls
    }

    /// How long it waited.
    pub fn waited(&self) -> Duration {
        self.0.elapsed
    }

    /// The same as the one error of this crate. If a question failed, it is the error of that call.
    pub fn as_error(&self) -> &Error {
        &self.0.error
    }
}

/// No question could be asked.
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

/// Without what was seen last, which may be long.
impl<T> fmt::Debug for WaitError<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("WaitError")
            .field("kind", &self.0.kind)
            .field("phase", &self.0.phase)
            .field("asked", &self.0.polls)
            .field("waited", &self.0.elapsed)
            .field("error", &self.0.error)
            .finish_non_exhaustive()
    }
}

impl<T> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.error.source()
    }
}
