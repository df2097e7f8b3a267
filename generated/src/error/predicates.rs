// Copied by sdkwright from sdk-runtime (src/error/predicates.rs); do not edit.

//! The predicates of an error.

use http::StatusCode;

use super::{Error, ErrorKind};

/// The predicates that programs branch on.
impl Error {
    /// Returns `true` if the same call may succeed later and is safe to retry.
    ///
    /// This includes 429 and 503 responses, connection failures, and the statuses that the operation's documentation
    /// names. For idempotent operations it also includes 500, 502 and 504 responses, broken connections and timeouts.
    pub fn is_retryable(&self) -> bool {
        self.is_transient(false)
    }

    /// Returns `true` if the service may have processed the request despite the error.
    pub fn may_have_been_processed(&self) -> bool {
        self.0.may_have_been_processed()
    }

    /// Returns `true` for 404 Not Found. Services may also send it to hide a resource from unauthorized callers.
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// Returns `true` for 404 Not Found and for 403 Forbidden, which may hide the resource.
    pub fn is_not_found_or_hidden(&self) -> bool {
        self.is_not_found() || self.is_forbidden()
    }

    /// Returns `true` for 409 Conflict.
    pub fn is_conflict(&self) -> bool {
        self.is_status(StatusCode::CONFLICT)
    }

    /// Returns `true` if the object to create already exists, according to the error codes and texts that this service
    /// is known to use. Always `false` for services whose codes and texts are unknown; see
    /// [`is_conflict`](Self::is_conflict).
    pub fn is_already_exists(&self) -> bool {
        self.0.already_exists
    }

    /// Returns `true` for 401 Unauthorized: the credentials are missing or invalid.
    pub fn is_unauthorized(&self) -> bool {
        self.is_status(StatusCode::UNAUTHORIZED)
    }

    /// Returns `true` for 403 Forbidden: the credentials lack the permission.
    pub fn is_forbidden(&self) -> bool {
        self.is_status(StatusCode::FORBIDDEN)
    }

    /// Returns `true` if a quota is exceeded: for 402, and for a 400 whose errors mention a quota.
    pub fn is_quota_exceeded(&self) -> bool {
        let says_quota = |text: &Option<String>| {
            text.as_ref().is_some_and(|text| text.to_ascii_lowercase().contains("quota"))
        };
        self.is_status(StatusCode::PAYMENT_REQUIRED)
            || self.is_status(StatusCode::BAD_REQUEST)
                && self.errors().iter().any(|error| {
                    says_quota(&error.code) || says_quota(&error.title) || says_quota(&error.detail)
                })
    }

    /// Returns `true` for 304 Not Modified: the resource still has the entity tag in `If-None-Match`, so the service sent no
    /// body. The [`headers`](Self::headers) of the response are those of the resource.
    pub fn is_not_modified(&self) -> bool {
        self.is_status(StatusCode::NOT_MODIFIED)
    }

    /// Returns `true` for 412 Precondition Failed: the resource no longer has the entity tag in `If-Match`, because
    /// someone else has changed it.
    pub fn is_precondition_failed(&self) -> bool {
        self.is_status(StatusCode::PRECONDITION_FAILED)
    }

    /// Returns `true` for 429 Too Many Requests.
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns `true` if the service processed the request successfully but sent no body where one is documented. The
    /// request is not retried, because it has taken effect.
    pub fn is_missing_body(&self) -> bool {
        self.0.kind == ErrorKind::MissingBody
    }

    /// Returns `true` if a timeout of the client expired.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Returns `true` if no connection could be established.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.0.kind == ErrorKind::Api && self.status() == Some(status)
    }
}
