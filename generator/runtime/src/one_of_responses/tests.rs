use http::StatusCode;

use super::{OneOf, OneOfResponses, Received, Unread};
use crate::call::request;
use crate::error::{ErrorKind, Result};
use crate::tests::{GET, Memory};

/// An enum as generated for an operation with four successes.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    Made(Vec<i32>),
    Report(String),
    Picture(bytes::Bytes),
    Accepted(String),
    Nothing,
    Unrecognized(bytes::Bytes),
}

impl OneOf for Output {
    fn read(received: Received<'_>) -> Result<Self, Unread> {
        match received.status() {
            200 if received.is("text/csv") => received.text().map(Self::Report),
            200 if received.is("image/*") => Ok(Self::Picture(received.bytes())),
            200 => received.json().map(Self::Made),
            202 => received.json().map(Self::Accepted),
            204 => Ok(Self::Nothing),
            _ => Ok(Self::Unrecognized(received.bytes())),
        }
    }
}

request! {
    /// One of several types.
    Create -> OneOfResponses<Output>
}

/// Decodes such a response.
async fn read(status: u16, media_type: &'static str, body: &'static str) -> Result<Output> {
    let headers = Vec::from_iter((!media_type.is_empty()).then_some(("content-type", media_type)));
    let service = Memory::saying(status, headers.leak(), body);
    Create { call: crate::call::Call::new(&service.client(), &GET).path("u") }.await
}

#[tokio::test]
async fn variant_is_chosen_by_status() {
    assert_eq!(read(200, "", "[1]").await.unwrap(), Output::Made(vec![1]));
    assert_eq!(read(202, "", "\"job\"").await.unwrap(), Output::Accepted("job".to_owned()));
    assert_eq!(read(204, "", "").await.unwrap(), Output::Nothing);
    assert_eq!(read(206, "", "[1").await.unwrap(), Output::Unrecognized("[1".into()));
}

#[tokio::test]
async fn variant_is_chosen_by_media_type() {
    let report = Output::Report("a;b".to_owned());
    for media_type in ["text/csv", "Text/CSV; charset=utf-8", " text/csv ;header=present"] {
        assert_eq!(read(200, media_type, "a;b").await.unwrap(), report, "{media_type}");
    }
    assert_eq!(read(200, "image/png", "a;b").await.unwrap(), Output::Picture("a;b".into()));
    for other in ["", "application/json", "text/plain", "imageless/png", ";"] {
        assert_eq!(read(200, other, "[2]").await.unwrap(), Output::Made(vec![2]), "{other}");
    }
}

#[tokio::test]
async fn mismatched_body_error_keeps_response() {
    let error = read(202, "", "[1]").await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Decode, Some(StatusCode::ACCEPTED)));
    assert_eq!(error.body(), b"[1]");
}
