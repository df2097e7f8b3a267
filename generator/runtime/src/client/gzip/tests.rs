use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::call::{Bytes as AsTheyCame, Call, into_body};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::tests::{GET, Memory, get};
use crate::transport::Body;

fn packed(text: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap().into()
}

/// A client of a service that always responds with these bytes, without a `Content-Encoding`.
fn client(status: u16, media_type: Option<&'static str>, body: &Bytes, limit: usize) -> Client {
    let body = body.clone();
    let service = Memory::new(move |_| {
        let mut response = http::Response::builder().status(status);
        if let Some(media_type) = media_type {
            response = response.header("content-type", media_type);
        }
        Ok(response.body(Body::from(body.clone())).unwrap())
    });
    service.builder().user_key("k", "s").max_response_size(limit).build().unwrap()
}

const ENOUGH: usize = 1 << 20;

#[tokio::test]
async fn undeclared_gzip_json_is_decompressed() {
    let body = packed(b"{\"id\":\"u\"}");
    for media_type in
        [Some("application/json"), Some("application/problem+json; charset=utf-8"), Some("Text/Plain"), None]
    {
        let user = get(&client(200, media_type, &body, ENOUGH), "u").await.unwrap();
        assert_eq!(user["id"], "u", "{media_type:?}");
    }
}

#[tokio::test]
async fn undeclared_gzip_error_is_decompressed() {
    let body = packed(b"{\"errors\":[{\"code\":\"gone\",\"detail\":\"no such user\"}]}");
    for media_type in [Some("application/json"), None] {
        let client = client(404, media_type, &body, ENOUGH);
        let call = Call::new(&client, &GET).path("u");
        let error = into_body(call, AsTheyCame::ACCEPT, AsTheyCame::read).await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some("gone"), "no such user"));
    }
}

#[tokio::test]
async fn binary_body_is_not_decompressed() {
    let body = packed(b"a,b\n1,2\n");
    let download = async |media_type| {
        let client = client(200, media_type, &body, ENOUGH);
        into_body(Call::new(&client, &GET).path("u"), AsTheyCame::ACCEPT, AsTheyCame::read).await.unwrap()
    };
    for media_type in [Some("application/gzip"), Some("application/octet-stream"), None] {
        assert_eq!(download(media_type).await, body, "{media_type:?}");
    }
}

async fn error(body: &Bytes, limit: usize) -> Error {
    get(&client(200, Some("application/json"), body, limit), "u").await.unwrap_err()
}

#[tokio::test]
async fn size_limit_counts_decompressed_bytes() {
    // 16 MiB of spaces in 16 KiB.
    let bomb = packed(&vec![b' '; 16 << 20]);
    assert!(bomb.len() < 32 << 10);
    let error = error(&bomb, 1 << 20).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().contains("200, but the response exceeds the limit of 1048576 bytes"),
        "{error}"
    );
    assert!(!error.is_retryable());
    // A body exactly as large as the limit is accepted.
    let fits = packed(b"[1,2]");
    assert!(get(&client(200, None, &fits, fits.len()), "u").await.is_ok());
    let text = vec![b'1'; 100];
    assert!(get(&client(200, None, &packed(&text), 100), "u").await.is_ok());
    assert!(get(&client(200, None, &packed(&text), 99), "u").await.is_err());
}

#[tokio::test]
async fn damaged_gzip_keeps_the_raw_body() {
    let whole = packed(b"{\"id\":\"u\"}");
    let cut = whole.slice(..whole.len() - 6);
    let error = error(&cut, ENOUGH).await;
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &cut[..]));
}
