//! Bodies and attempts: retries, redirects, renewed credentials, early responses, cancelled calls.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::{UploadBody, chunks, collect, replace, scripted, scripted_without_credentials};
use crate::error::ErrorKind;
use crate::service::ACCESS_TOKEN;
use crate::tests::reply;
use crate::transport::{Body, BoxFuture, Clock, TransportError};
use crate::{Client, Secret, TokenSource};

/// Returns the requests that were received: paths and bodies.
type Received = Arc<Mutex<Vec<(String, Bytes)>>>;

/// Returns a client whose service replies the first request with this response, and the others with a success.
fn client_of(status: u16, headers: &'static [(&str, &str)]) -> (Client, Received) {
    let received = Received::default();
    let service = Arc::clone(&received);
    let client = scripted(move |request| {
        let service = Arc::clone(&service);
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = collect(body).await?;
            let mut received = service.lock().unwrap();
            received.push((head.uri.path().to_owned(), body));
            Ok(if received.len() == 1 { reply(status, headers, "{}") } else { reply(200, &[], "null") })
        })
    });
    (client.build().unwrap(), received)
}

fn bodies(received: &Received) -> Vec<Bytes> {
    received.lock().unwrap().iter().map(|(_, body)| body.clone()).collect()
}

#[tokio::test]
async fn body_that_can_be_made_again_is_retried() {
    let (client, received) = client_of(503, &[]);
    replace(&client, UploadBody::from_fn(|| chunks(["a", "b"]))).await.unwrap();
    assert_eq!(bodies(&received), ["ab", "ab"]);
}

#[tokio::test]
async fn stream_is_sent_once() {
    let (client, received) = client_of(503, &[]);
    let body = UploadBody::stream(chunks(["a", "b"]));
    let error = replace(&client, body.clone()).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 503);
    assert!(error.to_string().contains("the body is a stream, which can be sent only once"), "{error}");
    assert_eq!(bodies(&received), ["ab"]);
    // The same stream cannot be sent by another call.
    let error = replace(&client, body).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(bodies(&received).len(), 1);
}

#[tokio::test]
async fn note_is_omitted_if_the_call_would_not_be_retried() {
    let (client, _) = client_of(400, &[]);
    let error = replace(&client, UploadBody::stream(chunks(["a"]))).await.unwrap_err();
    assert!(!error.to_string().contains("only once"), "{error}");
}

#[tokio::test]
async fn stream_is_retried_if_nothing_was_read() {
    let count = Arc::new(AtomicUsize::new(0));
    let attempts = Arc::clone(&count);
    let client = scripted(move |request| {
        let is_first = attempts.fetch_add(1, Ordering::Relaxed) == 0;
        Box::pin(async move {
            if is_first {
                return Err(TransportError::connect("refused"));
            }
            assert_eq!(collect(request.into_body()).await?, "ab");
            Ok(reply(200, &[], "null"))
        })
    });
    let client = client.build().unwrap();
    replace(&client, UploadBody::stream(chunks(["a", "b"]))).await.unwrap();
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn body_is_sent_again_after_a_redirect() {
    let (client, received) = client_of(307, &[("location", "/v2/elsewhere")]);
    replace(&client, UploadBody::from_fn(|| chunks(["a"]))).await.unwrap();
    assert_eq!(bodies(&received), ["a", "a"]);
    assert_eq!(received.lock().unwrap()[1].0, "/v2/elsewhere");

    let (client, received) = client_of(308, &[("location", "/v2/elsewhere")]);
    let error = replace(&client, UploadBody::stream(chunks(["a"]))).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 308);
    assert!(error.to_string().contains("only once"), "{error}");
    assert_eq!(bodies(&received), ["a"]);
}

/// A token source that counts its tokens.
#[derive(Default)]
struct Counter(AtomicUsize);

impl TokenSource for Counter {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move { Ok(Secret::from(format!("token-{number}"))) })
    }
}

#[tokio::test]
async fn renewed_credentials_need_a_body_that_can_be_made_again() {
    for is_repeatable in [true, false] {
        let tokens = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&tokens);
        let client = scripted_without_credentials(move |request| {
            let seen = Arc::clone(&seen);
            Box::pin(async move {
                let token = request.headers()["authorization"].to_str().unwrap().to_owned();
                collect(request.into_body()).await?;
                let mut seen = seen.lock().unwrap();
                seen.push(token);
                Ok(reply(if seen.len() == 1 { 401 } else { 200 }, &[], "null"))
            })
        });
        let client = client.set_source(&ACCESS_TOKEN, Counter::default()).build().unwrap();
        let body = match is_repeatable {
            true => UploadBody::from_fn(|| chunks(["a"])),
            false => UploadBody::stream(chunks(["a"])),
        };
        let result = replace(&client, body).await;
        match is_repeatable {
            true => {
                result.unwrap();
                assert_eq!(tokens.lock().unwrap().len(), 2);
            }
            false => {
                let error = result.unwrap_err();
                assert!(error.is_unauthorized() && error.to_string().contains("only once"), "{error}");
                // The next call has a new token.
                replace(&client, "bytes").await.unwrap();
                let tokens = tokens.lock().unwrap();
                assert_ne!(tokens[0], tokens[1]);
            }
        }
    }
}

#[tokio::test]
async fn early_error_stops_the_transfer() {
    let kept = Arc::new(Mutex::new(None));
    let slot = Arc::clone(&kept);
    let client = scripted(move |request| {
        let slot = Arc::clone(&slot);
        Box::pin(async move {
            let mut body = request.into_body();
            poll_fn(|context| Pin::new(&mut body).poll_next(context)).await.unwrap()?;
            // A real transport keeps sending the body while the response is read.
            let body = Arc::new(Mutex::new(body));
            *slot.lock().unwrap() = Some(Arc::clone(&body));
            let mut text = Some(Bytes::from(r#"{"message": "too large"}"#));
            Ok(reply(413, &[], "").map(|_| {
                Body::new(PollFn(move |context: &mut Context<'_>| {
                    let chunk = Pin::new(&mut *body.lock().unwrap()).poll_next(context);
                    assert!(chunk.is_pending(), "nothing is sent while the error is read");
                    Poll::Ready(text.take().map(Ok))
                }))
            }))
        })
    });
    let client = client.build().unwrap();
    let endless = UploadBody::from_fn(|| {
        PollFn(|_: &mut Context<'_>| Poll::Ready(Some(Ok::<_, TransportError>(Bytes::from("a")))))
    });
    let error = replace(&client, endless).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 413);
    assert_eq!(error.message(), "too large");
    let body = kept.lock().unwrap().take().unwrap();
    let mut body = body.lock().unwrap();
    let next = Pin::new(&mut *body).poll_next(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(next, Poll::Ready(Some(Err(_)))), "the transport closes the connection");
}

struct PollFn<F>(F);

impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>> + Unpin> Stream for PollFn<F> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        (self.0)(context)
    }
}

/// A clock that stands still.
struct Stopped;

impl Clock for Stopped {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn dropping_the_call_stops_the_transfer() {
    let kept = Arc::new(Mutex::new(None));
    let slot = Arc::clone(&kept);
    let client = scripted(move |request| {
        // A transport may hand the body to a task of its own.
        *slot.lock().unwrap() = Some(request.into_body());
        Box::pin(std::future::pending())
    });
    let client = client.clock(Stopped).build().unwrap();
    let mut call = Box::pin(replace(&client, UploadBody::stream(chunks(["a", "b"]))).into_future());
    let mut context = Context::from_waker(Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    let mut body = kept.lock().unwrap().take().unwrap();
    assert!(matches!(Pin::new(&mut body).poll_next(&mut context), Poll::Ready(Some(Ok(_)))));
    drop(call);
    assert!(matches!(Pin::new(&mut body).poll_next(&mut context), Poll::Ready(Some(Err(_)))));
}
