// Copied by sdkwright from sdk-runtime (src/response/raw.rs); do not edit.

//! A response with its raw body. Data only.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

/// A response with its raw body.
pub(crate) struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The time at which the head arrived, since the Unix epoch, if the client's clock knows it.
    pub(crate) received: Option<Duration>,
}

impl RawResponse {
    /// Returns the media type, in lower case and without parameters (RFC 9110, 8.3.1).
    pub(crate) fn media_type(&self) -> Option<Cow<'_, str>> {
        let value = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let value = value.split(';').next().unwrap_or(value).trim();
        Some(if value.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(value.to_ascii_lowercase())
        } else {
            Cow::Borrowed(value)
        })
    }

    /// Returns `true` if the body is an HTML page.
    pub(crate) fn is_html(&self) -> bool {
        !self.is_blank() && self.media_type().is_some_and(|media_type| media_type == "text/html")
    }

    /// Returns `true` if the body is empty or only whitespace.
    pub(crate) fn is_blank(&self) -> bool {
        self.body.iter().all(u8::is_ascii_whitespace)
    }

    /// Returns the status and the headers.
    pub(crate) fn head(&self) -> (StatusCode, &HeaderMap) {
        (self.status, &self.headers)
    }
}
