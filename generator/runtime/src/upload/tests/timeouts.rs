//! The timeouts of a transfer, in simulated time.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::{UploadBody, chunks, replace};
use crate::client::{Client, ClientBuilder};
use crate::error::ErrorKind;
use crate::retry::RetryPolicy;
use crate::tests::{SelfWinding, Sent, reply};
use crate::transport::{Body, BoxFuture, Clock, Transport};

const SECOND: Duration = Duration::from_secs(1);

/// A transport that takes a chunk after each delay.
struct Slow {
    clock: SelfWinding,
    delay: Duration,
    /// The time until the response.
    response_delay: Duration,
}

impl Transport for Slow {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        self.send_stream(request.map(Body::from))
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        Box::pin(async move {
            let length =
                request.headers().get("content-length").map(|it| it.to_str().unwrap().parse().unwrap());
            let (mut body, mut taken) = (request.into_body(), 0);
            // Like the transport of HTTP/1.1, it does not ask for more than the length.
            while length.is_none_or(|length| taken < length) {
                self.clock.sleep(self.delay).await;
                match poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
                    Some(chunk) => taken += chunk?.len(),
                    None => break,
                }
            }
            self.clock.sleep(self.response_delay).await;
            Ok(reply(200, &[], "null"))
        })
    }
}

/// Returns a client with a timeout of 10 seconds for attempts and 30 seconds for calls.
fn slow(delay: Duration, response_delay: Duration) -> (ClientBuilder, SelfWinding) {
    let clock = SelfWinding::default();
    let builder = Client::builder()
        .transport(Slow { clock: clock.clone(), delay, response_delay })
        .clock(clock.clone());
    let builder = builder.user_key("key", "planted-secret").retry(RetryPolicy::none());
    (builder.attempt_timeout(10 * SECOND).timeout(30 * SECOND), clock)
}

fn body() -> UploadBody {
    UploadBody::from_fn(|| chunks(["a"; 20]))
}

#[tokio::test]
async fn transfer_with_progress_takes_any_time() {
    let (client, clock) = slow(9 * SECOND, 9 * SECOND);
    replace(&client.build().unwrap(), body()).await.unwrap();
    assert_eq!(clock.now(), 198 * SECOND);
}

#[tokio::test]
async fn transfer_without_progress_fails_after_the_attempt_timeout() {
    let (client, clock) = slow(11 * SECOND, SECOND);
    let error = replace(&client.build().unwrap(), body()).await.unwrap_err();
    assert_eq!((error.kind(), clock.now()), (ErrorKind::Timeout, 10 * SECOND));
    let message =
        "no part of the body was accepted within 10s, the timeout of an attempt (`attempt_timeout`)";
    assert!(error.to_string().contains(message), "{error}");
}

#[tokio::test]
async fn response_is_due_within_the_attempt_timeout_after_the_body() {
    for (body, end) in [(body(), 31 * SECOND), (body().with_length(20), 30 * SECOND)] {
        let (client, clock) = slow(SECOND, 11 * SECOND);
        let error = replace(&client.build().unwrap(), body).await.unwrap_err();
        assert_eq!((error.kind(), clock.now()), (ErrorKind::Timeout, end));
        let message = "no response within 10s, the timeout of an attempt (`attempt_timeout`)";
        assert!(error.to_string().contains(message), "{error}");
    }
}

#[tokio::test]
async fn stream_without_data_fails_after_the_attempt_timeout() {
    struct Never;
    impl Stream for Never {
        type Item = std::io::Result<Bytes>;

        fn poll_next(
            self: Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Pending
        }
    }
    let (client, clock) = slow(SECOND, SECOND);
    let error = replace(&client.build().unwrap(), UploadBody::stream(Never)).await.unwrap_err();
    assert_eq!((error.kind(), clock.now()), (ErrorKind::Timeout, 10 * SECOND));
    assert!(error.to_string().contains("the stream of the body had no data within 10s"), "{error}");
}

#[tokio::test]
async fn timeout_of_the_call_itself_includes_the_transfer() {
    let (client, clock) = slow(9 * SECOND, SECOND);
    let call = replace(&client.build().unwrap(), body()).timeout(40 * SECOND);
    let error = call.await.unwrap_err();
    assert_eq!((error.kind(), clock.now()), (ErrorKind::Timeout, 40 * SECOND));
    assert!(error.to_string().contains("40s, the timeout of the call (`timeout`)"), "{error}");
}

#[tokio::test]
async fn stalled_transfer_is_retried_within_the_timeout_of_the_client() {
    let (client, clock) = slow(11 * SECOND, SECOND);
    let client = client.retry(RetryPolicy::new().base_delay(Duration::from_millis(1)).max_attempts(9));
    let error = replace(&client.build().unwrap(), body()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(clock.now() <= 30 * SECOND && error.attempts() == 3, "{error}");
}
