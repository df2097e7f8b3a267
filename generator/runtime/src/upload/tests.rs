//! Tests of bodies that are streams. The tests of attempts, timeouts and files are in modules of their own.

mod attempts;
#[cfg(feature = "files")]
mod files;
mod timeouts;

use std::io::{self, Read};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use serde_json::{Value, json};

use super::UploadBody;
use crate::call::{Call, CallOptions};
use crate::client::{Client, ClientBuilder};
use crate::error::{ErrorKind, Result};
use crate::operation::{Operation, Retry};
use crate::stream::iter;
use crate::tests::{GET, GetValue, Memory, SelfWinding, Sent, collect, reply};
use crate::transport::{Body, BoxFuture, Transport};

static REPLACE: Operation = Operation {
    id: "replaceUser",
    name: "replace user",
    method: "PUT",
    path: GET.path,
    host: GET.host,
    security: GET.security,
    retry: Retry::Idempotent,
};

/// Returns a call with this body.
fn replace(client: &Client, body: impl Into<UploadBody>) -> GetValue {
    let mut call = Call::new(client, &REPLACE).path("u-1");
    call.upload("application/octet-stream", body);
    GetValue::new(call)
}

/// Returns the chunks of a body without errors.
fn chunks<const N: usize>(
    chunks: [&'static str; N],
) -> impl futures_core::Stream<Item = io::Result<Bytes>> + Send + 'static {
    iter(chunks.map(|chunk| Ok(Bytes::from(chunk))))
}

/// A transport that runs a function for each request whose body is a stream.
struct Scripted<F>(F);

impl<F> Transport for Scripted<F>
where
    F: Fn(http::Request<Body>) -> BoxFuture<'static, Sent> + Send + Sync + 'static,
{
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        self.send_stream(request.map(Body::from))
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        (self.0)(request)
    }
}

/// Returns the builder of a client with a scripted transport.
fn scripted(
    script: impl Fn(http::Request<Body>) -> BoxFuture<'static, Sent> + Send + Sync + 'static,
) -> ClientBuilder {
    scripted_without_credentials(script).user_key("key", "planted-secret")
}

fn scripted_without_credentials(
    script: impl Fn(http::Request<Body>) -> BoxFuture<'static, Sent> + Send + Sync + 'static,
) -> ClientBuilder {
    Client::builder().transport(Scripted(script)).clock(SelfWinding::default())
}

/// Sends a body to a service that accepts it. Returns the body and the length that were received.
async fn received(body: UploadBody) -> Result<(Bytes, Option<String>)> {
    let service = Memory::saying(200, &[], "null");
    replace(&service.client(), body).await?;
    let request = service.requests().remove(0);
    let length = request.headers().get(CONTENT_LENGTH).map(|length| length.to_str().unwrap().to_owned());
    Ok((request.into_body(), length))
}

#[tokio::test]
async fn all_kinds_of_bodies_are_sent() {
    let (body, length) = received("bytes".into()).await.unwrap();
    assert_eq!((&body[..], length), (&b"bytes"[..], None), "the transport sets the length of bytes");

    let (body, length) = received(UploadBody::stream(chunks(["a", "", "bc"]))).await.unwrap();
    assert_eq!((&body[..], length), (&b"abc"[..], None));

    let (body, length) = received(UploadBody::from_fn(|| chunks(["a", "bc"])).with_length(3)).await.unwrap();
    assert_eq!((&body[..], length.as_deref()), (&b"abc"[..], Some("3")));

    let reader = io::Cursor::new(vec![7; 600_000]).chain(io::Cursor::new("end"));
    let (body, length) = received(UploadBody::reader(reader).with_length(600_003)).await.unwrap();
    assert_eq!((body.len(), length.as_deref()), (600_003, Some("600003")));
    assert!(body.ends_with(b"\x07end"));

    let (body, length) = received(UploadBody::stream(chunks([])).with_length(0)).await.unwrap();
    assert_eq!((&body[..], length.as_deref()), (&b""[..], Some("0")));
}

#[tokio::test]
async fn wrong_length_is_an_error() {
    for (length, message) in [
        (2, "the body is longer than 2 bytes, its declared length"),
        (3, "the body is longer than 3 bytes, its declared length"),
        (5, "the body ended after 4 of 5 bytes, its declared length"),
    ] {
        let error = received(UploadBody::stream(chunks(["abc", "d"])).with_length(length)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(error.to_string().contains(message), "{error}");
    }
    let error = received(UploadBody::from("abc").with_length(4)).await.unwrap_err();
    assert!(error.to_string().contains("the body has 3 bytes, not the declared 4"), "{error}");
}

#[tokio::test]
async fn chunk_that_completes_the_length_waits_for_the_end() {
    // A transport stops reading after the declared length, like those of HTTP/1.1.
    let client = scripted(|request| {
        Box::pin(async move {
            let mut body = request.into_body();
            let first = std::future::poll_fn(|context| {
                futures_core::Stream::poll_next(std::pin::Pin::new(&mut body), context)
            });
            first.await.unwrap()?;
            Ok(reply(200, &[], "null"))
        })
    });
    let client = client.build().unwrap();
    let error = replace(&client, UploadBody::stream(chunks(["abc", "d"])).with_length(3)).await.unwrap_err();
    assert!(error.to_string().contains("longer than 3 bytes"), "{error}");
    assert_eq!(
        replace(&client, UploadBody::stream(chunks(["abc"])).with_length(3)).await.unwrap(),
        Value::Null
    );
}

#[tokio::test]
async fn body_of_length_zero_is_read_to_its_end() {
    let client = scripted(|_| Box::pin(async { Ok(reply(200, &[], "null")) })).build().unwrap();
    let error = replace(&client, UploadBody::stream(chunks(["a"])).with_length(0)).await.unwrap_err();
    assert!(error.to_string().contains("longer than 0 bytes"), "{error}");
    assert_eq!(replace(&client, UploadBody::stream(chunks([])).with_length(0)).await.unwrap(), Value::Null);
}

#[tokio::test]
async fn error_of_the_stream_is_the_error_of_the_call() {
    let stream = iter([Ok(Bytes::from("a")), Err(io::Error::other("disk on fire"))]);
    let error = received(UploadBody::stream(stream)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("the body cannot be read: disk on fire"), "{error}");
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("no tape"))
        }
    }
    let error = received(UploadBody::reader(Broken)).await.unwrap_err();
    assert!(error.to_string().contains("no tape"), "{error}");
}

#[tokio::test]
async fn progress_is_reported() {
    for length in [None, Some(5)] {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let target = Arc::clone(&seen);
        let mut body = UploadBody::stream(chunks(["ab", "c", "de"]));
        if let Some(length) = length {
            body = body.with_length(length);
        }
        let body =
            body.on_progress(move |progress| target.lock().unwrap().push((progress.sent, progress.length)));
        received(body).await.unwrap();
        assert_eq!(*seen.lock().unwrap(), [(2, length), (3, length), (5, length)]);
    }
    let seen = Arc::new(Mutex::new(Vec::new()));
    let target = Arc::clone(&seen);
    let body = UploadBody::from(vec![0; 300_000]).on_progress(move |it| target.lock().unwrap().push(it.sent));
    let (body, length) = received(body).await.unwrap();
    assert_eq!((body.len(), length.as_deref()), (300_000, Some("300000")));
    assert_eq!(*seen.lock().unwrap(), [262_144, 300_000]);
}

#[tokio::test]
async fn members_cannot_be_added_to_streams() {
    let service = Memory::saying(200, &[], "null");
    let call = replace(&service.client(), UploadBody::stream(chunks(["a"])));
    let error = call.options(CallOptions::new().body_member("a", json!(1))).await.unwrap_err();
    assert!(error.to_string().contains("members cannot be added to the body: it is a stream"), "{error}");
    assert!(service.requests().is_empty());
}

#[test]
fn debug_hides_the_content() {
    let body = UploadBody::from("planted");
    assert_eq!(format!("{body:?}"), "UploadBody { kind: bytes, length: Some(7), .. }");
    let body = UploadBody::stream(chunks(["planted"]));
    assert_eq!(format!("{body:?}"), "UploadBody { kind: stream, length: None, .. }");
}
