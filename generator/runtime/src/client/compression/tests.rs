use std::io::Read;

use flate2::read::GzDecoder;
use http::header::CONTENT_ENCODING;

use crate::call::{Call, CallOptions};
use crate::retry::RetryPolicy;
use crate::tests::{CREATE, GetValue, Memory, SelfWinding, reply};

/// Sends a body and returns its encoding and its bytes, for each attempt.
async fn sent(body: &str, status: u16, change: impl FnOnce(&mut Call)) -> Vec<(Option<String>, Vec<u8>)> {
    let service = Memory::new(move |_| Ok(reply(status, &[], "1")));
    let builder =
        service.builder().clock(SelfWinding::default()).user_key("k", "s").retry(RetryPolicy::new());
    let mut call = Call::new(&builder.build().unwrap(), &CREATE).compress_above(1000);
    call.raw("text/plain", body.to_owned());
    change(&mut call);
    let _ = GetValue::new(call).await;
    let requests = service.requests();
    let encoding = |request: &http::Request<bytes::Bytes>| {
        request.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned())
    };
    requests.iter().map(|request| (encoding(request), request.body().to_vec())).collect()
}

#[tokio::test]
async fn large_body_is_compressed_once_for_all_attempts() {
    let body = "0123456789".repeat(100);
    let sent = sent(&body, 503, |_| {}).await;
    assert_eq!(sent.len(), 4);
    assert!(sent.iter().all(|one| *one == sent[0]));
    let (encoding, bytes) = &sent[0];
    assert_eq!(encoding.as_deref(), Some("gzip"));
    assert!(bytes.len() < 100, "{}", bytes.len());
    let mut text = String::new();
    GzDecoder::new(&**bytes).read_to_string(&mut text).unwrap();
    assert_eq!(text, body);
}

#[tokio::test]
async fn other_bodies_are_sent_as_they_are() {
    let plain = |body: &str| vec![(None, body.as_bytes().to_vec())];
    let small = "0123456789".repeat(100)[1..].to_owned();
    assert_eq!(sent(&small, 200, |_| {}).await, plain(&small));
    assert_eq!(sent("", 200, |_| {}).await, plain(""));
    // A body that does not shrink: digits of a generator.
    let mut state = 1_u64;
    let noise: String = (0..1200)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from_u32(0x4e00 + u32::try_from(state >> 50).unwrap()).unwrap()
        })
        .collect();
    let sent_noise = sent(&noise, 200, |_| {}).await;
    assert!(sent_noise[0].0.is_some() || sent_noise[0].1 == noise.as_bytes());
    // The application has encoded the body itself.
    let body = "x".repeat(2000);
    let options = CallOptions::new().header("Content-Encoding", "zstd");
    let own = sent(&body, 200, |call| call.set_options(options)).await;
    assert_eq!(own, [(Some("zstd".to_owned()), body.into_bytes())]);
}
