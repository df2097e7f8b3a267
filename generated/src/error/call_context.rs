// Copied by sdkwright from sdk-runtime (src/error/call_context.rs); do not edit.

//! The context of a call, for errors that occur after it has ended.

use std::time::Duration;

use super::Error;
use crate::operation::Operation;

/// The call that an error belongs to, with its attempts and duration.
#[derive(Clone)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static Operation,
    pub(crate) path: String,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

impl CallContext {
    /// Adds this call to an error.
    pub(crate) fn attach(&self, error: Error) -> Error {
        error.during(self.operation, &self.path).after(self.attempts, self.elapsed)
    }
}
