//! Streams, tested with a service that each test controls, and a clock that stands still.

mod errors;
mod flow;
mod limits;

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};

use super::{Outgoing, ResponseStream, iter, streamed};
use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, ErrorKind, Result};
use crate::model::model;
use crate::operation::OperationInfo;
use crate::tests::{CREATE, Memory, Sent, reply};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// The response to a value.
#[derive(PartialEq)]
pub struct Report {
    code: i64,
    note: Option<String>,
}

model!(Report {
    "code": code,
    "note": note,
});

streamed! {
    /// A call that sends numbers.
    Produce -> Report
}

/// A stream that a test fills with values, and `None` for its end. Clones share state.
struct Pipe<T>(Arc<Mutex<Filled<T>>>);

/// The contents of a pipe, and the waker of its reader.
type Filled<T> = (Vec<Option<T>>, Option<Waker>);

impl<T> Clone for Pipe<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Pipe<T> {
    fn new() -> Self {
        Self(Arc::new(Mutex::new((Vec::new(), None))))
    }

    fn put(&self, value: Option<T>) {
        let mut state = self.0.lock().unwrap();
        state.0.push(value);
        state.1.take().into_iter().for_each(Waker::wake);
    }

    fn end(&self) {
        self.put(None);
    }
}

impl<T> Stream for Pipe<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let mut state = self.0.lock().unwrap();
        if state.0.is_empty() {
            state.1 = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(state.0.remove(0))
    }
}

/// A clock that a test advances.
#[derive(Clone, Default)]
struct Manual(Arc<Mutex<(Duration, Vec<Waker>)>>);

impl Manual {
    fn advance(&self, time: Duration) {
        let mut state = self.0.lock().unwrap();
        state.0 += time;
        state.1.drain(..).for_each(Waker::wake);
    }
}

impl Clock for Manual {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().0
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (clock, end) = (self.clone(), self.now() + duration);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = clock.0.lock().unwrap();
            if state.0 >= end {
                return Poll::Ready(());
            }
            state.1.push(context.waker().clone());
            Poll::Pending
        }))
    }
}

/// A status and headers.
type Head = (u16, &'static [(&'static str, &'static str)]);

/// A service that keeps the body of the request, and responds as the test says.
#[derive(Clone)]
struct Service {
    body: Arc<Mutex<Option<Body>>>,
    /// The head of the response, or `None` before it is sent.
    head: Arc<Mutex<Option<Head>>>,
    answer: Pipe<Result<Bytes, TransportError>>,
    clock: Manual,
    heads: Arc<Mutex<Vec<http::request::Parts>>>,
}

impl Service {
    fn new() -> Self {
        let head = Arc::new(Mutex::new(Some((200, [("x-request-id", "r")].as_slice()))));
        Self {
            body: Arc::default(),
            head,
            answer: Pipe::new(),
            clock: Manual::default(),
            heads: Arc::default(),
        }
    }

    fn builder(&self) -> ClientBuilder {
        Client::builder().transport(self.clone()).clock(self.clock.clone()).user_key("key", "planted-secret")
    }

    fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    fn says(&self, text: &'static str) {
        self.answer.put(Some(Ok(Bytes::from_static(text.as_bytes()))));
    }

    /// Polls for the next chunk of the body.
    fn take(&self) -> Poll<Option<Result<Bytes, TransportError>>> {
        let mut body = self.body.lock().unwrap();
        poll(body.as_mut().unwrap())
    }

    /// Returns the chunk that is available.
    fn taken(&self) -> String {
        match self.take() {
            Poll::Ready(Some(Ok(bytes))) => String::from_utf8(bytes.to_vec()).unwrap(),
            other => panic!("{other:?}"),
        }
    }
}

impl Transport for Service {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        panic!("a stream is expected")
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Sent> {
        let (head, body) = request.into_parts();
        self.heads.lock().unwrap().push(head);
        *self.body.lock().unwrap() = Some(body);
        Box::pin(std::future::poll_fn(|_| match *self.head.lock().unwrap() {
            Some((status, headers)) => {
                Poll::Ready(Ok(reply(status, headers, "").map(|_| Body::new(self.answer.clone()))))
            }
            None => Poll::Pending,
        }))
    }
}

fn poll<S: Stream + Unpin>(stream: &mut S) -> Poll<Option<S::Item>> {
    Pin::new(stream).poll_next(&mut Context::from_waker(Waker::noop()))
}

fn produce(client: &Client, values: impl Stream<Item = u32> + Send + 'static) -> Produce {
    Produce { call: Call::new(client, &CREATE), outgoing: Outgoing::new("application/json", values) }
}

fn report(code: i64) -> Report {
    Report { code, note: None }
}

/// Returns the response that is available.
fn ready(replies: &mut ResponseStream<Report>) -> Option<Result<Report>> {
    match poll(replies) {
        Poll::Ready(reply) => reply,
        Poll::Pending => panic!("there is no answer"),
    }
}

/// Returns the error that ends the responses.
fn failure(replies: &mut ResponseStream<Report>) -> Error {
    let error = ready(replies).expect("there is something").expect_err("an error");
    assert!(ready(replies).is_none(), "nothing comes after an error");
    error
}
