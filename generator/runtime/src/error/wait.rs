//! Errors of waits: no call went wrong, but what was waited for did not come.

use super::{Error, ErrorKind};

impl Error {
    /// What was waited for has come to a bad end.
    pub(crate) fn wait_failed(message: String) -> Self {
        Self::new(ErrorKind::Wait, message)
    }

    /// The time of a wait is over. Unlike a call, a wait is not begun again by itself.
    pub(crate) fn wait_timeout(message: String) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    /// Whether what was waited for has come to a bad end, see [`WaitError::is_failed`](crate::WaitError::is_failed).
    pub fn is_wait_failed(&self) -> bool {
        self.kind() == ErrorKind::Wait
    }
}
