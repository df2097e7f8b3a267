//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use crate::client::UndecodedResponse;
use crate::one_of_responses::{OneOf, OneOfResponses, Received, Unread};
use crate::response::Response;

const _: fn(UndecodedResponse) = |response| {
    enum Sample {
        Json(String),
        Text(String),
        Bytes(bytes::Bytes),
    }

    impl OneOf for Sample {
        fn read(received: Received<'_>) -> Result<Self, Unread> {
            match received.status() {
                200 if received.is("text/*") => received.text().map(Self::Text),
                200 => received.json().map(Self::Json),
                _ => Ok(Self::Bytes(received.bytes())),
            }
        }
    }

    let _ = OneOfResponses::<Sample>::ACCEPT;
    let _: fn(_) -> _ = OneOfResponses::<Option<Sample>>::read_optional;
    match OneOfResponses::<Sample>::read(response).map(Response::into_body) {
        Ok(Sample::Json(text) | Sample::Text(text)) => drop(text),
        Ok(Sample::Bytes(bytes)) => drop(bytes),
        Err(_) => {}
    }
};
