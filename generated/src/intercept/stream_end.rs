// Copied by sdkwright from sdk-runtime (src/intercept/stream_end.rs); do not edit.

//! The end of a response that is read as a stream, for interceptors. Data only.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::operation::OperationInfo;
use crate::response::request_id;

/// The end of a response that is read as a stream.
#[derive(Clone, Copy)]
pub struct StreamEnd<'a> {
    pub(crate) operation: OperationInfo,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) counts: StreamCounts,
    pub(crate) elapsed: Duration,
    pub(crate) result: StreamResult<'a>,
}

/// The numbers of items and bytes of a stream.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct StreamCounts {
    /// The number of items, or `None` if the stream consists of bytes.
    pub(crate) items: Option<u64>,
    pub(crate) bytes: u64,
}

/// The reason for the end of a stream.
#[derive(Clone, Copy)]
pub(crate) enum StreamResult<'a> {
    Complete,
    Failed(&'a Error),
    Dropped,
}

impl<'a> StreamEnd<'a> {
    /// Returns the operation.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Returns the status of the response. After a reconnection, it is that of the last response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers of the response. After a reconnection, they are those of the last response.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// Returns the request ID (`X-Request-Id`).
    pub fn request_id(&self) -> Option<&'a str> {
        request_id(self.headers)
    }

    /// Returns the number of bytes received, over all connections.
    pub fn bytes(&self) -> u64 {
        self.counts.bytes
    }

    /// Returns the number of items received, including those that could not be decoded, or `None` for a download.
    pub fn items(&self) -> Option<u64> {
        self.counts.items
    }

    /// Returns the time from the head of the first response to the end of the stream, including the time in which the
    /// application did not read.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the error that ended the stream, if one did.
    pub fn error(&self) -> Option<&'a Error> {
        match self.result {
            StreamResult::Failed(error) => Some(error),
            StreamResult::Complete | StreamResult::Dropped => None,
        }
    }

    /// Returns `true` if the stream was read to its end. It is `false` after an error, and if the application has
    /// dropped the stream.
    pub fn is_complete(&self) -> bool {
        matches!(self.result, StreamResult::Complete)
    }
}

/// Omits headers and texts from the service.
impl fmt::Debug for StreamEnd<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("StreamEnd")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("items", &self.counts.items)
            .field("bytes", &self.counts.bytes)
            .field("elapsed", &self.elapsed)
            .field("error", &self.error().map(Error::kind))
            .field("is_complete", &self.is_complete())
            .finish()
    }
}
