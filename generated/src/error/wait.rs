// Copied by sdkwright from sdk-runtime (src/error/wait.rs); do not edit.

//! The errors of waits that end although every call succeeded.

use super::{Error, ErrorKind};

impl Error {
    /// Creates the error for a resource that entered a failed phase.
    pub(crate) fn wait_failed(message: String) -> Self {
        Self::new(ErrorKind::Wait, message)
    }

    /// Creates the error for a wait whose timeout expired. A wait is not retried, so the error is not transient.
    pub(crate) fn wait_timeout(message: String) -> Self {
        Self::new(ErrorKind::Timeout, message)
    }

    /// Returns `true` if a waiter's resource entered a failed phase; see
    /// [`WaitError::is_failed`](crate::WaitError::is_failed).
    pub fn is_wait_failed(&self) -> bool {
        self.kind() == ErrorKind::Wait
    }
}
