//! Answers that are one of several types: the status and the media type say which one.
//!
//! In: an answer as it came. Out: an enum of the SDK, whose code says which variant it is. Knows no operation.

mod seam;

use std::marker::PhantomData;

use http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;

use crate::client::UndecodedResponse;
use crate::error::Result;
use crate::model::strictly;
use crate::response::{RawResponse, Response};

/// What a success can be: an enum with a variant for each status, or media type, that has a type of its own.
pub(crate) trait OneOf: Sized {
    /// The variant that the answer is.
    fn read(received: Received<'_>) -> Result<Self, Unread>;
}

/// An answer that is one of several types.
pub(crate) struct Several<T>(PhantomData<fn() -> T>);

impl<T: OneOf> Several<T> {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "application/json";

    /// Reads an answer.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<T>> {
        let read = || T::read(Received { response: &response.response });
        match if response.strict { strictly(read) } else { read() } {
            Ok(body) => Ok(response.with_body(body)),
            Err(Unread::Json(error)) => Err(response.undecodable(error)),
            Err(Unread::Text) => Err(response.unreadable("its body is not text in UTF-8")),
        }
    }
}

/// Why an answer is not what its status and media type promise.
pub(crate) enum Unread {
    /// It is no JSON, or JSON of another type.
    Json(serde_json::Error),
    /// It is no text.
    Text,
}

/// An answer that has not been read.
#[derive(Clone, Copy)]
pub(crate) struct Received<'a> {
    response: &'a RawResponse,
}

impl Received<'_> {
    /// The status.
    pub(crate) fn status(self) -> u16 {
        self.response.status.as_u16()
    }

    /// Whether the media type is this one, or in this range, such as `image/*`. Parameters do not count; an answer that
    /// does not say its media type has none.
    pub(crate) fn is(self, media_type: &str) -> bool {
        let given = self.response.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let Some(given) = given.map(essence) else { return false };
        match essence(media_type).strip_suffix("/*") {
            Some("*") => true,
            Some(kind) => given.split('/').next().is_some_and(|it| it.eq_ignore_ascii_case(kind)),
            None => given.eq_ignore_ascii_case(essence(media_type)),
        }
    }

    /// The body in JSON.
    pub(crate) fn json<T: DeserializeOwned>(self) -> Result<T, Unread> {
        serde_json::from_slice(&self.response.body).map_err(Unread::Json)
    }

    /// The body as text.
    pub(crate) fn text(self) -> Result<String, Unread> {
        std::str::from_utf8(&self.response.body).map(str::to_owned).map_err(|_| Unread::Text)
    }

    /// The body as it came.
    pub(crate) fn bytes(self) -> bytes::Bytes {
        self.response.body.clone()
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

#[cfg(test)]
mod tests;
