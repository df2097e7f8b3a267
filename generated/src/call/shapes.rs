// Copied from generator/runtime/src/call/shapes.rs by `cargo xtask codegen`; edit it there.

//! The shapes of responses: how the body of a success is decoded.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;

use crate::client::UndecodedResponse;
use crate::error::Result;
use crate::model::strictly;
use crate::response::Response;

/// An answer in JSON.
pub(crate) struct Json<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned> Json<T> {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "application/json";

    /// Reads an answer that has a body.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<T>> {
        let read = || serde_json::from_slice(&response.response.body);
        match if response.strict { strictly(read) } else { read() } {
            Ok(body) => Ok(response.with_body(body)),
            Err(error) => Err(response.undecodable(error)),
        }
    }
}

impl<T: DeserializeOwned> Json<Option<T>> {
    /// Reads an answer that may have a body.
    pub(crate) fn read_optional(response: UndecodedResponse) -> Result<Response<Option<T>>> {
        if response.response.body.iter().all(u8::is_ascii_whitespace) {
            Ok(response.with_body(None))
        } else {
            Self::read(response)
        }
    }
}

/// An answer of which only the head counts.
pub(crate) struct Empty(());

impl Empty {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Reads an answer; a body is passed over.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<()>> {
        Ok(response.with_body(()))
    }
}

/// An answer in plain text.
pub(crate) struct Text(());

impl Text {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "text/plain, */*;q=0.5";

    /// Reads an answer.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<String>> {
        match std::str::from_utf8(&response.response.body) {
            Ok(text) => {
                let text = text.to_owned();
                Ok(response.with_body(text))
            }
            Err(_) => Err(response.unreadable("its body is not text in UTF-8")),
        }
    }
}

/// An answer as it came.
pub(crate) struct Bytes(());

impl Bytes {
    /// What is asked for.
    pub(crate) const ACCEPT: &'static str = "*/*";

    /// Reads an answer.
    pub(crate) fn read(response: UndecodedResponse) -> Result<Response<bytes::Bytes>> {
        let body = response.response.body.clone();
        Ok(response.with_body(body))
    }
}
