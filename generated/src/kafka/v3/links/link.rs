// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! Types whose names begin with "link".

use crate::model::{model, open_enum};
use super::StateCategory;

/// The error of a link.
///
/// `NO_ERROR` if there is none.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkError {
    /// `UNKNOWN`
    Unknown,
    /// `NO_ERROR`
    NoError,
    /// `AUTHENTICATION_ERROR`
    AuthenticationError,
    /// `UNRESOLVABLE_BOOTSTRAP_ERROR`
    UnresolvableBootstrapError,
    /// `INVALID_BOOTSTRAP_INTERNAL_ENDPOINT_ERROR`
    InvalidBootstrapInternalEndpointError,
    /// `BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR`
    BootstrapTcpConnectionFailedError,
    /// `TIMEOUT_ERROR`
    TimeoutError,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkError {
    "UNKNOWN": Unknown,
    "NO_ERROR": NoError,
    "AUTHENTICATION_ERROR": AuthenticationError,
    "UNRESOLVABLE_BOOTSTRAP_ERROR": UnresolvableBootstrapError,
    "INVALID_BOOTSTRAP_INTERNAL_ENDPOINT_ERROR": InvalidBootstrapInternalEndpointError,
    "BOOTSTRAP_TCP_CONNECTION_FAILED_ERROR": BootstrapTcpConnectionFailedError,
    "TIMEOUT_ERROR": TimeoutError,
});

/// The status of a link.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkState {
    /// `ACTIVE`
    Active,
    /// `FAILED`
    Failed,
    /// `UNAVAILABLE`
    Unavailable,
    /// `PAUSED`
    Paused,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkState {
    "ACTIVE": Active,
    "FAILED": Failed,
    "UNAVAILABLE": Unavailable,
    "PAUSED": Paused,
    "UNKNOWN": Unknown,
});

/// A task of a link, such as the synchronization of offsets.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTask {
    /// The name of the task.
    pub task_name: String,
    /// The status of the task.
    pub state: LinkTaskState,
    /// The errors of the task. Empty if there are none.
    pub errors: Vec<LinkTaskError>,
}

impl LinkTask {
    /// Creates a `LinkTask` with its required fields.
    pub fn new(
        task_name: impl Into<String>,
        state: impl Into<LinkTaskState>,
        errors: impl IntoIterator<Item = impl Into<LinkTaskError>>,
    ) -> Self {
        Self {
            task_name: task_name.into(),
            state: state.into(),
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

model!(LinkTask {
    "task_name": task_name,
    "state": state,
    "errors": errors,
});

/// The status of a task of a link.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkTaskState {
    /// `UNKNOWN`
    Unknown,
    /// `ACTIVE`
    Active,
    /// `IN_ERROR`
    InError,
    /// `NOT_CONFIGURED`
    NotConfigured,
    /// `LINK_FAILED`
    LinkFailed,
    /// `LINK_UNAVAILABLE`
    LinkUnavailable,
    /// `LINK_PAUSED`
    LinkPaused,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(LinkTaskState {
    "UNKNOWN": Unknown,
    "ACTIVE": Active,
    "IN_ERROR": InError,
    "NOT_CONFIGURED": NotConfigured,
    "LINK_FAILED": LinkFailed,
    "LINK_UNAVAILABLE": LinkUnavailable,
    "LINK_PAUSED": LinkPaused,
});

/// A problem of a task or of a mirror topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkTaskError {
    /// The machine-readable error code.
    pub error_code: String,
    /// The human-readable error message.
    pub error_message: String,
}

impl LinkTaskError {
    /// Creates a `LinkTaskError` with its required fields.
    pub fn new(error_code: impl Into<String>, error_message: impl Into<String>) -> Self {
        Self {
            error_code: error_code.into(),
            error_message: error_message.into(),
        }
    }
}

model!(LinkTaskError {
    "error_code": error_code,
    "error_message": error_message,
});

/// The number of mirror topics in a state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkCategory {
    /// The state.
    pub state_category: StateCategory,
    /// The number of mirror topics in this state.
    pub count: i32,
}

impl LinkCategory {
    /// Creates a `LinkCategory` with its required fields.
    pub fn new(state_category: impl Into<StateCategory>, count: i32) -> Self {
        Self {
            state_category: state_category.into(),
            count,
        }
    }
}

model!(LinkCategory {
    "state_category": state_category,
    "count": count,
});
