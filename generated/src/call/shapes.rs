// Copied by sdkwright from sdk-runtime (src/call/shapes.rs); do not edit.

//! The shapes of responses, which decode the body of a success.

use std::marker::PhantomData;

use crate::client::UndecodedResponse;
use crate::error::Result;
use crate::model::{Zero, decode_body, decode_root, from_json};
use crate::response::Response;

/// A response whose body is JSON.
pub(crate) struct Json<T>(PhantomData<fn() -> T>);

impl<T: Zero> Json<T> {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "application/json";

    /// Decodes a response that has a body.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<T>> {
        let json = &response.response.body;
        match decode_body(response.decoding, json.len(), || decode_root(|| from_json(json))) {
            Ok(body) => Ok(response.with_body(body)),
            Err(reasons) => Err(response.undecodable(reasons)),
        }
    }
}

impl<T: Zero> Json<Option<T>> {
    /// Decodes a response that may have a body.
    pub(crate) fn read_optional(response: UndecodedResponse) -> Result<Response<Option<T>>> {
        if response.response.is_blank() { Ok(response.with_body(None)) } else { Self::read(response) }
    }
}

/// A response whose body is ignored.
pub(crate) struct Empty(());

impl Empty {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Returns the head of a response and ignores its body. An HTML page is an error, because it comes from a proxy or
    /// a login page.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<()>> {
        if response.response.is_html() {
            return Err(response.unreadable("its body is an HTML page"));
        }
        Ok(response.with_body(()))
    }
}

/// A redirect response, whose result is the URL in its `Location` header.
pub(crate) struct Location(());

impl Location {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Returns the `Location` header of a response.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<String>> {
        let location = response.response.headers.get(http::header::LOCATION);
        match location.and_then(|location| location.to_str().ok()).map(str::to_owned) {
            Some(location) => Ok(response.with_body(location)),
            None => Err(response.unreadable("it has no `Location` header")),
        }
    }
}

/// A response whose body is plain text.
pub(crate) struct Text(());

impl Text {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "text/plain, */*;q=0.5";

    /// Decodes a response.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<String>> {
        match std::str::from_utf8(&response.response.body) {
            Ok(text) => {
                let text = text.to_owned();
                Ok(response.with_body(text))
            }
            Err(_) => Err(response.unreadable("its body is not valid UTF-8")),
        }
    }
}

/// A response whose body is returned as bytes.
pub(crate) struct Bytes(());

impl Bytes {
    /// The media type of the `Accept` header.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Decodes a response.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<bytes::Bytes>> {
        let body = response.response.body.clone();
        Ok(response.with_body(body))
    }
}
