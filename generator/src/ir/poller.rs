//! Operations that a call starts and that are polled until they are done.

use crate::ir::ids::{OperationId, TypeId};
use crate::ir::types::TypeRef;

/// The polls and the result of an operation that a call starts. Members are JSON pointers.
#[derive(Clone, Debug)]
pub struct Poller {
    /// The call that returns the status.
    pub poll: PollCall,
    /// The status.
    pub status: PollStatus,
    /// The type of the status, or `None` if no document describes it.
    pub status_type: Option<TypeId>,
    /// `true` if the response of the start has the same type.
    pub starts_with_status: bool,
    /// The result.
    pub result: PollResult,
}

/// A call that continues the start.
#[derive(Clone, Debug)]
pub enum PollCall {
    /// An operation with its arguments.
    Operation(OperationId, Vec<PollArgument>),
    /// The URL in a response, which an operation describes if the document does.
    Url(PollUrl, Option<OperationId>),
}

/// The source of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PollArgument {
    /// A path parameter with the value of the start's path parameter at this position.
    OfStart(usize),
    /// A path parameter with the value of a member.
    Path(String),
    /// A query parameter with the value of a member.
    Query(String, String),
}

/// The place of a URL.
#[derive(Clone, Debug)]
pub enum PollUrl {
    /// A header.
    Header(String),
    /// A member.
    Body(String),
}

/// The status of an operation.
#[derive(Clone, Debug)]
pub enum PollStatus {
    /// A text.
    Phase {
        /// The path of the member, such as `metadata.status`.
        member: String,
        /// The member.
        pointer: String,
        /// The phases of an operation that has succeeded.
        ready: Vec<String>,
        /// The phases of an operation that has failed.
        failed: Vec<String>,
        /// The member with the explanation, or an empty text.
        explanation: String,
    },
    /// A flag.
    Done {
        /// The path of the member.
        member: String,
        /// The member.
        pointer: String,
        /// The member with the error, or an empty text.
        error: String,
    },
    /// The HTTP status.
    Http,
}

/// The result of an operation.
#[derive(Clone, Debug)]
pub enum PollResult {
    /// The last response.
    Response,
    /// A member of the last response, with its type if it is known.
    Member(String, Option<TypeRef>),
    /// The response of another call.
    Call(PollCall),
}
