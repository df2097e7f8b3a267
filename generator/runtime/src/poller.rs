//! Pollers: operations that a call starts, that are polled until they are done, and that have a result.
//!
//! Input: a call, and the description of the operation in generated code. Output: a [`Waiter`](crate::Waiter) for the
//! result. A poll has the credentials and the limits of the call that started the operation. The URL that a service sends
//! is polled only below the base URL of the call.

mod codegen_api;
mod member;
mod read;
mod run;

pub(crate) use self::run::until_done;
use crate::operation::{Operation, RawOperations};

/// An operation that a call starts.
#[derive(Debug)]
pub(crate) struct Poller {
    /// The call that returns the status.
    pub(crate) poll: PollCall,
    /// The status in the response.
    pub(crate) status: PollStatus,
    /// `true` if the response of the start holds the status, too.
    pub(crate) starts_with_status: bool,
    /// The result.
    pub(crate) result: PollResult,
}

/// A call that continues the one that started the operation.
#[derive(Debug)]
pub(crate) enum PollCall {
    /// A call of this operation, with the media type to accept.
    Operation(&'static Operation, &'static str, &'static [PollArgument]),
    /// A `GET` of a URL in the last response, as a call of this operation.
    Url(PollUrl, &'static Operation),
    /// A `GET` of a URL in the last response, as a raw request.
    RawUrl(PollUrl, &'static RawOperations),
}

/// An argument of a call, in the order of the path template.
#[derive(Debug)]
pub(crate) enum PollArgument {
    /// A path parameter with the value of the start's path parameter at this position.
    OfStart(usize),
    /// A path parameter with the value at a JSON pointer in the response of the start, or else in the last response.
    Path(&'static str),
    /// A query parameter with the value at a JSON pointer in the response of the start, or else in the last response.
    Query(&'static str, &'static str),
}

/// The place of a URL in a response.
#[derive(Clone, Copy, Debug)]
pub(crate) enum PollUrl {
    /// A header, such as `Operation-Location`.
    Header(&'static str),
    /// A JSON pointer.
    Body(&'static str),
}

/// The status of an operation in a response.
#[derive(Debug)]
pub(crate) enum PollStatus {
    /// A text.
    Phase {
        /// The path of the member, such as `status`.
        member: &'static str,
        /// Its JSON pointer.
        pointer: &'static str,
        /// The phases of an operation that has succeeded.
        ready: &'static [&'static str],
        /// The phases of an operation that has failed.
        failed: &'static [&'static str],
        /// The JSON pointer to the error or explanation, or an empty one.
        explanation: &'static str,
    },
    /// A flag that is true if the operation is done.
    Done {
        /// The path of the member, such as `done`.
        member: &'static str,
        /// Its JSON pointer.
        pointer: &'static str,
        /// The JSON pointer to the error of an operation that has failed, or an empty one.
        error: &'static str,
    },
    /// The HTTP status: 202 while the operation is in progress.
    Http,
}

/// The result of an operation.
#[derive(Debug)]
pub(crate) enum PollResult {
    /// The last response.
    Response,
    /// The member of the last response at this JSON pointer.
    Member(&'static str),
    /// The response of another call.
    Call(PollCall),
}
