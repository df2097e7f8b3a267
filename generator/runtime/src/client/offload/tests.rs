// Only the transport of this feature has threads for large bodies.
#![cfg(feature = "reqwest")]

use std::sync::Mutex;
use std::thread::{self, ThreadId};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::{Value, json};

use super::*;
use crate::call::Json;
use crate::client::Client;
use crate::error::CallContext;
use crate::model::DecodeOptions;
use crate::response::RawResponse;
use crate::tests::{GET, Memory};

/// The threads that decoded a response.
static THREADS: Mutex<Vec<ThreadId>> = Mutex::new(Vec::new());

fn recorded(response: UndecodedResponse) -> Result<Response<Value>> {
    THREADS.lock().unwrap().push(thread::current().id());
    Json::<Value>::read(response)
}

fn undecoded(size: usize, left: Duration) -> UndecodedResponse {
    let call =
        CallContext { operation: &GET, path: "/v2/users/u".to_owned(), attempts: 1, elapsed: Duration::ZERO };
    let body = Bytes::from(json!("x".repeat(size)).to_string());
    let response = RawResponse { status: StatusCode::OK, headers: HeaderMap::new(), body, received: None };
    let decoding = DecodeOptions { strict: false, max_response_size: usize::MAX };
    UndecodedResponse { call, left, decoding, response }
}

#[tokio::test]
async fn large_bodies_are_decoded_on_another_thread() {
    let client = Client::builder().user_key("k", "s").build().unwrap();
    let minute = Duration::from_secs(60);
    let here = thread::current().id();
    for (size, is_here) in [(10, true), (2 << 20, false)] {
        let body = decode(&client, undecoded(size, minute), recorded).await.unwrap().into_body();
        assert_eq!(body.as_str().map(str::len), Some(size));
        let thread = THREADS.lock().unwrap().pop().unwrap();
        assert_eq!(thread == here, is_here, "{size}");
    }
    // Any other transport may run on any executor.
    let client = Memory::saying(200, &[], "").client();
    decode(&client, undecoded(2 << 20, minute), recorded).await.unwrap();
    assert_eq!(THREADS.lock().unwrap().pop(), Some(here));
}

#[tokio::test]
async fn call_timeout_covers_decoding() {
    fn slow(response: UndecodedResponse) -> Result<Response<Value>> {
        thread::sleep(Duration::from_millis(200));
        Json::<Value>::read(response)
    }
    let client = Client::builder().user_key("k", "s").build().unwrap();
    let error = decode(&client, undecoded(2 << 20, Duration::from_millis(10)), slow).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("its body was not decoded within"), "{error}");
}
