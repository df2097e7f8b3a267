// Copied by sdkwright from sdk-runtime (src/client/undecoded.rs); do not edit.

//! The response of a call before its body is decoded.
//!
//! Input: a success, and its call. Output: a [`Response`] with a body, or an error with the context of the call.

use std::time::Duration;

use crate::error::{CallContext, Error};
use crate::model::{DecodeOptions, Undecodable};
use crate::response::{RawResponse, Response};

/// A success whose body has not been decoded.
pub(crate) struct UndecodedResponse {
    pub(crate) call: CallContext,
    /// The remaining time until the call's timeout.
    pub(crate) left: Duration,
    pub(crate) decoding: DecodeOptions,
    pub(crate) response: RawResponse,
}

impl UndecodedResponse {
    /// Creates the response with a decoded body.
    pub(crate) fn with_body<T>(self, body: T) -> Response<T> {
        Response::new(self.response.status, self.response.headers, self.response.body, body)
    }

    /// Creates the error for a body that is missing or is not the expected JSON.
    pub(crate) fn undecodable(self, reasons: impl Into<Undecodable<serde_json::Error>>) -> Error {
        let error = match self.response.is_blank() {
            true => Error::missing_body(self.response),
            false => Error::decode(self.response, &reasons.into()),
        };
        self.call.attach(error)
    }

    /// Creates the error for a body that cannot be decoded for another reason.
    pub(crate) fn unreadable(self, message: &str) -> Error {
        self.call.attach(Error::unreadable(self.response, message))
    }
}
