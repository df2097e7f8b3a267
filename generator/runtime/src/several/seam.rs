//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::seam`.

use crate::client::UndecodedResponse;
use crate::response::Response;
use crate::several::{OneOf, Received, Several, Unread};

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

    let _ = Several::<Sample>::ACCEPT;
    let _: fn(_) -> _ = Several::<Option<Sample>>::read_optional;
    match Several::<Sample>::read(response).map(Response::into_body) {
        Ok(Sample::Json(text) | Sample::Text(text)) => drop(text),
        Ok(Sample::Bytes(bytes)) => drop(bytes),
        Err(_) => {}
    }
};
