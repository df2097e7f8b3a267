use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde::{Serialize, Serializer};

use crate::call::Call;
use crate::client::Client;
use crate::error::ErrorKind;
use crate::retry::RetryPolicy;
use crate::stream::iter;
use crate::tests::{CREATE, GetValue, Memory, Sent, reply};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

fn send<S: Stream<Item: Serialize> + Send + 'static>(client: &Client, values: S) -> GetValue {
    let mut call = Call::new(client, &CREATE);
    call.json_line_stream("application/x-ndjson", values);
    GetValue::new(call)
}

#[tokio::test]
async fn values_are_sent_as_lines() {
    let service = Memory::saying(200, &[], "7");
    let client = service.client();
    assert_eq!(send(&client, iter(["a", "b\n"])).await.unwrap(), 7);
    let mut call = Call::new(&client, &CREATE);
    call.json_lines("application/x-ndjson", &["a", "b\n"]);
    assert_eq!(GetValue::new(call).await.unwrap(), 7);
    assert_eq!(send(&client, iter([""; 0])).await.unwrap(), 7);
    let [stream, slice, empty] = &service.requests()[..] else { panic!("three requests") };
    assert_eq!(
        (stream.body(), &stream.headers()["content-type"]),
        (slice.body(), &slice.headers()["content-type"])
    );
    assert_eq!(stream.body(), "\"a\"\n\"b\\n\"\n");
    assert_eq!(empty.body(), "");
}

/// A transport that keeps the body of a request, and replies at once.
#[derive(Clone, Default)]
struct Keeping(Arc<Mutex<Option<Body>>>);

impl Keeping {
    /// Polls for the next chunk of the body.
    fn take(&self) -> Poll<Option<Result<Bytes, TransportError>>> {
        let mut body = self.0.lock().unwrap();
        Pin::new(body.as_mut().unwrap()).poll_next(&mut Context::from_waker(Waker::noop()))
    }
}

impl Transport for Keeping {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        panic!("a stream is expected")
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        *self.0.lock().unwrap() = Some(request.into_body());
        Box::pin(std::future::pending())
    }
}

/// A clock that stands still.
struct Still;

impl Clock for Still {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn values_are_pulled_under_back_pressure() {
    let (transport, count) = (Keeping::default(), Arc::<AtomicU32>::default());
    let client = Client::builder().transport(transport.clone()).clock(Still);
    let client = client.user_key("key", "secret").build().unwrap();
    let counter = Arc::clone(&count);
    let values = iter((0..1_000_000).inspect(move |_| _ = counter.fetch_add(1, Ordering::Relaxed)));
    let mut sending = Box::pin(send(&client, values).into_future());
    assert!(sending.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(count.load(Ordering::Relaxed), 0);
    for line in ["0\n", "1\n"] {
        assert!(matches!(transport.take(), Poll::Ready(Some(Ok(bytes))) if bytes == line));
    }
    assert_eq!(count.load(Ordering::Relaxed), 2);
    drop(sending);
    assert!(matches!(transport.take(), Poll::Ready(Some(Err(_)))), "the rest is not sent");
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn stream_is_sent_once() {
    let service = Memory::saying(503, &[], "");
    let client = service.builder().user_key("key", "secret").retry(RetryPolicy::new()).build().unwrap();
    let call = send(&client, iter([1]));
    let copy = call.clone();
    let error = call.await.unwrap_err();
    assert!(error.to_string().contains("the body is a stream, which can be sent only once"), "{error}");
    assert_eq!(service.requests().len(), 1);
    assert_eq!(copy.await.unwrap_err().kind(), ErrorKind::Request);
    let mut call = Call::new(&client, &CREATE);
    call.json_lines("application/x-ndjson", &[1]);
    assert!(GetValue::new(call).await.is_err());
    assert!(service.requests().len() > 2, "a slice is retried");
}

/// A value that cannot be encoded.
struct Broken;

impl Serialize for Broken {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("a map has a key that is not a string"))
    }
}

#[tokio::test]
async fn value_that_cannot_be_encoded_is_an_error() {
    let service = Memory::new(|_| Ok(reply(200, &[], "7")));
    let client = service.client();
    let error = send(&client, iter([Broken])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("a map has a key that is not a string"), "{error}");
    let mut call = Call::new(&client, &CREATE);
    call.json_lines("application/x-ndjson", &[Broken]);
    assert_eq!(GetValue::new(call).await.unwrap_err().kind(), ErrorKind::Request);
}
