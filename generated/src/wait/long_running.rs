// Copied by sdkwright from sdk-runtime (src/wait/long_running.rs); do not edit.

//! Long-running operations: what a waiter needs to start one, to poll it and to get its result.
//!
//! The module `poller` implements it for the operations that `sdk.yaml` describes.

use std::time::Duration;

use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::transport::BoxFuture;

/// The call that is polled: its operation and its path.
pub(crate) type Subject = (&'static Operation, String);

/// An operation that a waiter starts and polls.
pub(crate) trait LongRunning<T, Out>: Send + 'static {
    /// Returns the client of the operation.
    fn client(&self) -> &Client;

    /// Returns the operation and the path of the call that starts it.
    fn subject(&self) -> Subject;

    /// Returns `true` if the service has accepted the start.
    fn is_started(&self) -> bool;

    /// Starts the operation once, and returns its status if the response holds one.
    fn start(&mut self) -> BoxFuture<'_, Result<Option<T>>>;

    /// Polls the status of the operation once.
    fn poll(&mut self) -> BoxFuture<'_, Result<T>>;

    /// Returns the meaning of the last response.
    fn progress(&self) -> &OperationProgress;

    /// Returns the result of an operation that has succeeded.
    fn result(&mut self) -> BoxFuture<'_, Result<Out>>;
}

/// The meaning of the response with the status of an operation.
#[derive(Clone, Debug, Default)]
pub(crate) struct OperationProgress {
    pub(crate) state: OperationState,
    /// The path of the member with the status, such as `status`. Empty if the HTTP status is the status.
    pub(crate) member: &'static str,
    pub(crate) phase: Option<String>,
    /// The service's explanation of a failure.
    pub(crate) explanation: Option<String>,
    /// The delay that the server requested.
    pub(crate) retry_after: Option<Duration>,
}

/// The state of an operation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum OperationState {
    #[default]
    InProgress,
    Succeeded,
    Failed,
}
