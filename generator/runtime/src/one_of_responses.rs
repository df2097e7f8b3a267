//! Responses with one of several types, selected by status and media type.
//!
//! Input: a raw response. Output: an enum of the SDK, whose generated code selects the variant. Independent of
//! operations.

mod codegen_api;

use std::marker::PhantomData;

use http::header::CONTENT_TYPE;

use crate::client::UndecodedResponse;
use crate::error::{Error, Result};
use crate::model::{Undecodable, Zero, decode_body, decode_root, from_json};
use crate::response::{RawResponse, Response};

/// An enum with a variant for each status or media type of a success response that has its own type.
pub(crate) trait OneOf: Sized {
    /// Decodes the variant that the response selects.
    fn read(received: Received<'_>) -> Result<Self, Unread>;
}

/// A response with one of several types.
pub(crate) struct OneOfResponses<T>(PhantomData<fn() -> T>);

impl<T> OneOfResponses<T> {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "application/json";
}

impl<T: OneOf> OneOfResponses<T> {
    /// Decodes a response.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<T>> {
        match decode(&response) {
            Ok(body) => Ok(response.with_body(body)),
            Err(reasons) => Err(into_error(reasons, response)),
        }
    }
}

impl<T: OneOf> OneOfResponses<Option<T>> {
    /// Decodes a response that may lack the body of its variant.
    pub(crate) fn read_optional(response: UndecodedResponse) -> Result<Response<Option<T>>> {
        match decode(&response) {
            Ok(body) => Ok(response.with_body(Some(body))),
            Err(_) if response.response.is_blank() => Ok(response.with_body(None)),
            Err(reasons) => Err(into_error(reasons, response)),
        }
    }
}

/// Decodes the variant that a response selects.
fn decode<T: OneOf>(response: &UndecodedResponse) -> Result<T, Undecodable<Unread>> {
    let received = Received { response: &response.response };
    decode_body(response.decoding, response.response.body.len(), || decode_root(|| T::read(received)))
}

/// Creates the error of the call.
fn into_error(undecodable: Undecodable<Unread>, response: UndecodedResponse) -> Error {
    let Undecodable { reasons, count } = undecodable;
    let reasons = reasons.into_iter().map(|(unread, path)| match unread {
        Unread::Json(error) => Some((error, path)),
        Unread::Text => None,
    });
    match reasons.collect() {
        Some(reasons) => response.undecodable(Undecodable { reasons, count }),
        None => response.unreadable("its body is not valid UTF-8"),
    }
}

/// The reason why a response cannot be decoded.
pub(crate) enum Unread {
    /// The body is not JSON, or is JSON of another type.
    Json(serde_json::Error),
    /// The body is not valid UTF-8.
    Text,
}

/// A response that has not been decoded.
#[derive(Clone, Copy)]
pub(crate) struct Received<'a> {
    response: &'a RawResponse,
}

impl Received<'_> {
    /// Returns the status.
    pub(crate) fn status(self) -> u16 {
        self.response.status.as_u16()
    }

    /// Returns `true` if the response has this media type, or one in this range, such as `image/*`. Parameters are
    /// ignored. A response without a `Content-Type` matches nothing.
    pub(crate) fn is(self, media_type: &str) -> bool {
        let given = self.response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let Some(given) = given.map(essence) else { return false };
        match essence(media_type).strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => given.split('/').next().is_some_and(|it| it.eq_ignore_ascii_case(kind)),
            None => given.eq_ignore_ascii_case(essence(media_type)),
        }
    }

    /// Decodes the body as JSON.
    pub(crate) fn json<T: Zero>(self) -> Result<T, Unread> {
        from_json(&self.response.body).map_err(Unread::Json)
    }

    /// Decodes the body as text.
    pub(crate) fn text(self) -> Result<String, Unread> {
        std::str::from_utf8(&self.response.body).map(str::to_owned).map_err(|_| Unread::Text)
    }

    /// Returns the body as bytes.
    pub(crate) fn bytes(self) -> bytes::Bytes {
        self.response.body.clone()
    }
}

/// Returns a media type without its parameters (RFC 9110, 8.3.1).
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests;
