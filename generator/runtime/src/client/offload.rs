//! The decoding of large bodies outside of the executor's thread.
//!
//! Input: a response that has not been decoded. Output: the decoded response, or the error of a timeout. A body of many
//! MiB takes long enough to decode that other tasks of the same thread would stall, and no timeout of the call could
//! pass meanwhile. With the transport of the feature `reqwest`, Tokio's blocking threads decode such bodies; with another
//! transport, the thread that awaits the call does.

use super::shared::Client;
use super::undecoded::UndecodedResponse;
use crate::error::Result;
use crate::response::Response;

/// The number of bytes above which a body is decoded by another thread.
const MAX_INLINE: usize = 1 << 20;

/// A function that decodes a response.
pub(crate) type Decode<T> = fn(UndecodedResponse) -> Result<Response<T>>;

impl UndecodedResponse {
    /// Returns `true` if the body is decoded by another thread.
    pub(crate) fn is_large(&self) -> bool {
        self.response.body.len() > MAX_INLINE
    }
}

/// Decodes a response, on another thread if its body is large.
pub(crate) async fn decode<T: Send + 'static>(
    client: &Client,
    response: UndecodedResponse,
    decode: Decode<T>,
) -> Result<Response<T>> {
    #[cfg(feature = "reqwest")]
    if response.is_large() && client.uses_tokio() {
        return elsewhere::decode(client, response, decode).await;
    }
    let _ = client;
    decode(response)
}

#[cfg(feature = "reqwest")]
mod elsewhere {
    use std::sync::{Arc, Mutex, PoisonError};

    use super::Decode;
    use crate::client::{Client, UndecodedResponse};
    use crate::error::{Error, Result};
    use crate::response::Response;
    use crate::transport::within;

    impl Client {
        /// Returns `true` if the client uses the transport of this crate in a Tokio runtime.
        pub(super) fn uses_tokio(&self) -> bool {
            self.shared.is_default_transport && tokio::runtime::Handle::try_current().is_ok()
        }
    }

    /// Decodes a response on one of Tokio's blocking threads. A timeout does not stop that thread, but its result is
    /// dropped.
    pub(super) async fn decode<T: Send + 'static>(
        client: &Client,
        response: UndecodedResponse,
        decode: Decode<T>,
    ) -> Result<Response<T>> {
        let (call, left) = (response.call.clone(), response.left);
        // The result is passed through a slot, so that nothing of Tokio is compiled for each type.
        let slot = Arc::new(Mutex::new(None));
        let target = Arc::clone(&slot);
        let job: Box<dyn FnOnce() + Send> = Box::new(move || {
            let result = decode(response);
            *target.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
        });
        let running = tokio::task::spawn_blocking(job);
        if within(client.clock(), left, running).await.is_none() {
            let limit = call.elapsed.saturating_add(left);
            let message = format!("its body was not decoded within {limit:?}, the timeout of the call");
            return Err(call.attach(Error::timeout(message)));
        }
        let result = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
        result.unwrap_or_else(|| Err(call.attach(Error::cut_short("the runtime was shut down"))))
    }
}

#[cfg(all(test, feature = "reqwest"))]
mod tests {
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
    use crate::response::RawResponse;
    use crate::tests::{GET, Memory};

    /// The threads that decoded a response.
    static THREADS: Mutex<Vec<ThreadId>> = Mutex::new(Vec::new());

    fn recorded(response: UndecodedResponse) -> Result<Response<Value>> {
        THREADS.lock().unwrap().push(thread::current().id());
        Json::<Value>::read(response)
    }

    fn undecoded(size: usize, left: Duration) -> UndecodedResponse {
        let call = CallContext {
            operation: &GET,
            path: "/v2/users/u".to_owned(),
            attempts: 1,
            elapsed: Duration::ZERO,
        };
        let body = Bytes::from(json!("x".repeat(size)).to_string());
        let response =
            RawResponse { status: StatusCode::OK, headers: HeaderMap::new(), body, received: None };
        UndecodedResponse { call, left, strict: false, response }
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
        // Another transport may run on any executor.
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
        assert!(
            error.is_timeout() && error.to_string().contains("its body was not decoded within"),
            "{error}"
        );
    }
}
