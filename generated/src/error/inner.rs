// Copied by sdkwright from sdk-runtime (src/error/inner.rs); do not edit.

//! The fields of an error.

use std::error::Error as StdError;
use std::time::Duration;

use super::body::ErrorDetail;
use super::kind::ErrorKind;
use crate::operation::Operation;
use crate::response::RawResponse;

/// The fields of an [`Error`](super::Error).
pub(super) struct Inner {
    pub(super) kind: ErrorKind,
    pub(super) message: String,
    pub(super) operation: Option<&'static Operation>,
    pub(super) path: String,
    pub(super) attempts: u32,
    pub(super) elapsed: Duration,
    /// The number of responses of a stream received before the error.
    pub(super) responses: Option<u64>,
    /// The index of the item of a stream that the error belongs to, counted from 0.
    pub(super) item: Option<u64>,
    /// The failure may be transient: the connection broke, rather than a limit of this client being exceeded.
    pub(super) transient: bool,
    /// The reason why the attempt was not retried, if the error does not imply it.
    pub(super) note: Option<&'static str>,
    pub(super) response: Option<Box<RawResponse>>,
    pub(super) details: Vec<ErrorDetail>,
    /// The object to create already exists.
    pub(super) already_exists: bool,
    /// The scopes that the token lacks.
    pub(super) missing_scopes: Vec<String>,
    /// The reasons why the body could not be decoded.
    pub(super) decode_errors: Vec<String>,
    pub(super) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Inner {
    pub(super) fn may_have_been_processed(&self) -> bool {
        let status = self.response.as_ref().map(|response| response.status);
        match self.kind {
            _ if self.responses.is_some() => true,
            ErrorKind::Configuration
            | ErrorKind::Credentials
            | ErrorKind::Request
            | ErrorKind::Connect
            | ErrorKind::Ambiguous
            | ErrorKind::Wait => false,
            ErrorKind::Timeout | ErrorKind::Intercepted => self.attempts > 0,
            ErrorKind::Transport
            | ErrorKind::MissingBody
            | ErrorKind::Decode
            | ErrorKind::Rejected
            | ErrorKind::File => true,
            ErrorKind::Api => status.is_some_and(|status| status.is_server_error() && status.as_u16() != 503),
        }
    }
}
