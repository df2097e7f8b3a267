// Generated from the API's documents by `cargo xtask codegen`; do not edit.

//! The documented bodies of error responses.
//!
//! [`Error`](crate::Error) recognizes the common formats: [`message`](crate::Error::message),
//! [`code`](crate::Error::code) and [`errors`](crate::Error::errors) return their contents. To
//! access all fields of a body, decode [`Error::body`](crate::Error::body):
//!
//! ```
//! use confluent_cloud::error_bodies::Failure;
//!
//! fn decode(error: &confluent_cloud::Error) -> Option<Failure> {
//!     serde_json::from_slice(error.body()).ok()
//! }
//! ```

use crate::common::{Links, Meta};
use crate::model::model;

/// The body of an error response.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// The problems, one entry each. No duplicates.
    pub errors: Vec<Error>,
}

impl Failure {
    /// Creates a `Failure` with its required fields.
    pub fn new(errors: impl IntoIterator<Item = impl Into<Error>>) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

model!(Failure {
    "errors": errors,
});

/// A problem that caused a request to fail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// The ID of this occurrence of the problem. Quote it in a support request. At most 255
    /// characters.
    pub id: Option<String>,
    /// HTTP status code of the problem, as a string.
    pub status: Option<String>,
    /// The machine-readable error code. Specific to the service.
    pub code: Option<String>,
    /// The summary of the problem, the same for each occurrence except for translation.
    pub title: Option<String>,
    /// The human-readable description of this occurrence of the problem.
    pub detail: Option<String>,
    /// The part of the request that caused a problem. Absent if there is no single one.
    pub source: Option<ErrorSource>,
}

impl Error {
    /// Creates an empty `Error`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, source: impl Into<ErrorSource>) -> Self {
        self.source = Some(source.into());
        self
    }
}

model!(Error {
    "id": id,
    "status": status,
    "code": code,
    "title": title,
    "detail": detail,
    "source": source,
});

/// The part of the request that caused a problem.
///
/// Absent if there is no single one.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSource {
    /// JSON Pointer (RFC 6901) to the location in the request body.
    pub pointer: Option<String>,
    /// The name of the query parameter.
    pub parameter: Option<String>,
}

impl ErrorSource {
    /// Creates an empty `ErrorSource`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pointer`](Self::pointer).
    #[must_use]
    pub fn with_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Sets [`parameter`](Self::parameter).
    #[must_use]
    pub fn with_parameter(mut self, parameter: impl Into<String>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

model!(ErrorSource {
    "pointer": pointer,
    "parameter": parameter,
});

/// The body of an error response about connectors.
#[cfg(feature = "connect-v1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorError {
    /// The cause of a failed request.
    pub error: Option<ConnectorErrorDetail>,
}

#[cfg(feature = "connect-v1")]
impl ConnectorError {
    /// Creates an empty `ConnectorError`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<ConnectorErrorDetail>) -> Self {
        self.error = Some(error.into());
        self
    }
}

#[cfg(feature = "connect-v1")]
model!(ConnectorError {
    "error": error,
});

/// The cause of a failed request.
#[cfg(feature = "connect-v1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorErrorDetail {
    /// The machine-readable error code.
    pub code: Option<i64>,
    /// The human-readable error message.
    pub message: Option<String>,
}

#[cfg(feature = "connect-v1")]
impl ConnectorErrorDetail {
    /// Creates an empty `ConnectorErrorDetail`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

#[cfg(feature = "connect-v1")]
model!(ConnectorErrorDetail {
    "code": code,
    "message": message,
});

/// The error in a configuration.
#[cfg(feature = "connect-v1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvalidConnectorError {
    /// The machine-readable error code.
    pub code: Option<i64>,
    /// The human-readable error message.
    pub message: Option<String>,
}

#[cfg(feature = "connect-v1")]
impl InvalidConnectorError {
    /// Creates an empty `InvalidConnectorError`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

#[cfg(feature = "connect-v1")]
model!(InvalidConnectorError {
    "code": code,
    "message": message,
});

/// The error in a worker.
#[cfg(feature = "connect-v1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkerError {
    /// The machine-readable error code.
    pub error_code: Option<i64>,
    /// The human-readable error message.
    pub message: Option<String>,
}

#[cfg(feature = "connect-v1")]
impl WorkerError {
    /// Creates an empty `WorkerError`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: i64) -> Self {
        self.error_code = Some(error_code);
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

#[cfg(feature = "connect-v1")]
model!(WorkerError {
    "error_code": error_code,
    "message": message,
});

/// The cause of a failed request.
#[cfg(feature = "iam-v1")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamV1Error {
    /// The machine-readable error code.
    pub code: Option<String>,
    /// The human-readable error message.
    pub message: Option<String>,
}

#[cfg(feature = "iam-v1")]
impl IamV1Error {
    /// Creates an empty `IamV1Error`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

#[cfg(feature = "iam-v1")]
model!(IamV1Error {
    "code": code,
    "message": message,
});

/// The body of an error response.
#[cfg(feature = "kafka-v3")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KafkaV3Error {
    /// HTTP status code, or a longer code that begins with it.
    pub error_code: i32,
    /// The human-readable error message. May be null.
    pub message: Option<String>,
}

#[cfg(feature = "kafka-v3")]
impl KafkaV3Error {
    /// Creates a `KafkaV3Error` with its required fields.
    pub fn new(error_code: i32, message: impl Into<Option<String>>) -> Self {
        Self {
            error_code,
            message: message.into(),
        }
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

#[cfg(feature = "kafka-v3")]
model!(KafkaV3Error {
    "error_code": error_code,
    "message": message or_null,
});

/// The body of an error response.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The problems, one entry each.
    pub errors: Vec<ErrorResponseErrors>,
}

impl ErrorResponse {
    /// Creates an `ErrorResponse` with its required fields.
    pub fn new(
        errors: impl IntoIterator<Item = impl Into<ErrorResponseErrors>>,
    ) -> Self {
        Self {
            errors: errors.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ErrorResponse {
    "errors": errors,
});

/// A problem that caused a request to fail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponseErrors {
    /// The ID of this occurrence of the problem. Quote it in a support request.
    pub id: Option<String>,
    /// HTTP status code of the problem, as a string.
    pub status: Option<String>,
    /// The machine-readable error code. Specific to the service.
    pub code: Option<String>,
    /// The human-readable description of this occurrence of the problem.
    pub detail: Option<String>,
    /// The metadata of the problem.
    pub meta: Option<Meta>,
    /// Links to more information about the problem.
    pub links: Option<Links>,
}

impl ErrorResponseErrors {
    /// Creates an empty `ErrorResponseErrors`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`meta`](Self::meta).
    #[must_use]
    pub fn with_meta(mut self, meta: impl Into<Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    /// Sets [`links`](Self::links).
    #[must_use]
    pub fn with_links(mut self, links: impl Into<Links>) -> Self {
        self.links = Some(links.into());
        self
    }
}

model!(ErrorResponseErrors {
    "id": id,
    "status": status,
    "code": code,
    "detail": detail,
    "meta": meta,
    "links": links,
});
