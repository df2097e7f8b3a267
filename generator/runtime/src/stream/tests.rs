use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use serde_json::{Value, json};

use super::{Answers, Outgoing, iter};
use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, ErrorKind, Result};
use crate::model::model;
use crate::operation::OperationInfo;
use crate::tests::{Answer, CREATE, Memory, answer};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// The report for a value.
#[derive(Debug, PartialEq)]
pub struct Report {
    code: i64,
    note: Option<String>,
}

model!(Report {
    0 "code": code,
    1 "note": note,
});

streamed! {
    /// A call that sends numbers.
    Produce -> Report
}

/// A stream that a test fills with values and `None` for its end. Clones are the same one.
struct Pipe<T>(Arc<Mutex<(Vec<Option<T>>, Option<Waker>)>>);

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

/// A clock that a test moves.
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

/// A service that keeps the body which is being sent, and answers as a test says.
#[derive(Clone)]
struct Service {
    body: Arc<Mutex<Option<Body>>>,
    /// The head of the answer; without it there is none yet.
    head: Arc<Mutex<Option<(u16, &'static [(&'static str, &'static str)])>>>,
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

    /// Takes the next piece of the body.
    fn take(&self) -> Poll<Option<Result<Bytes, TransportError>>> {
        let mut body = self.body.lock().unwrap();
        poll(body.as_mut().unwrap())
    }

    /// Takes a piece that is there.
    fn taken(&self) -> String {
        match self.take() {
            Poll::Ready(Some(Ok(bytes))) => String::from_utf8(bytes.to_vec()).unwrap(),
            other => panic!("{other:?}"),
        }
    }
}

impl Transport for Service {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Answer> {
        panic!("a stream is expected")
    }

    fn send_stream(&self, request: http::Request<Body>) -> BoxFuture<'_, Answer> {
        let (head, body) = request.into_parts();
        self.heads.lock().unwrap().push(head);
        *self.body.lock().unwrap() = Some(body);
        Box::pin(std::future::poll_fn(|_| match *self.head.lock().unwrap() {
            Some((status, headers)) => {
                Poll::Ready(Ok(answer(status, headers, "").map(|_| Body::new(self.answer.clone()))))
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

/// The answer that is there.
fn ready(answers: &mut Answers<Report>) -> Option<Result<Report>> {
    match poll(answers) {
        Poll::Ready(answer) => answer,
        Poll::Pending => panic!("there is no answer"),
    }
}

/// The error that ends the answers.
fn failure(answers: &mut Answers<Report>) -> Error {
    let error = ready(answers).expect("there is something").expect_err("an error");
    assert!(ready(answers).is_none(), "nothing comes after an error");
    error
}

#[tokio::test]
async fn answers_arrive_while_values_are_sent() {
    let (service, values) = (Service::new(), Pipe::new());
    let response = produce(&service.client(), values.clone()).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r")));
    let mut answers = response.into_body();
    let head = service.heads.lock().unwrap().remove(0);
    assert_eq!(head.method, "POST");
    assert_eq!(head.extensions.get::<OperationInfo>().map(|it| it.id()), Some("getUser"));
    assert_eq!(head.headers["content-type"], "application/json");
    assert_eq!(head.headers["accept"], "application/json");
    assert_eq!(head.headers["accept-encoding"], "identity");
    assert!(poll(&mut answers).is_pending());
    for number in [1, 2] {
        assert!(service.take().is_pending());
        values.put(Some(number));
        assert_eq!(service.taken(), format!("{number}\n"));
        service.says("{\"code\"");
        assert!(poll(&mut answers).is_pending());
        service.says(":200}");
        assert_eq!(ready(&mut answers).unwrap().unwrap(), report(200));
        assert_eq!(answers.count(), u64::from(number));
    }
    values.end();
    assert!(matches!(service.take(), Poll::Ready(None)));
    service.answer.end();
    assert!(ready(&mut answers).is_none());
}

#[tokio::test]
async fn a_value_is_asked_for_when_it_can_be_sent() {
    struct Counted(Arc<Mutex<u32>>);
    impl Stream for Counted {
        type Item = u32;
        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<u32>> {
            let mut count = self.0.lock().unwrap();
            *count += 1;
            Poll::Ready(Some(*count))
        }
    }
    let (service, count) = (Service::new(), Arc::default());
    let mut answers = produce(&service.client(), Counted(Arc::clone(&count))).await.unwrap();
    assert!(poll(&mut answers).is_pending());
    assert_eq!(*count.lock().unwrap(), 0);
    assert_eq!((service.taken(), service.taken()), ("1\n".to_owned(), "2\n".to_owned()));
    assert_eq!(*count.lock().unwrap(), 2);
}

#[tokio::test]
async fn dropping_the_answers_calls_the_values_off() {
    let (service, values) = (Service::new(), Pipe::new());
    let answers = produce(&service.client(), values.clone()).await.unwrap();
    values.put(Some(1));
    assert_eq!(service.taken(), "1\n");
    values.put(Some(2));
    drop(answers);
    match service.take() {
        Poll::Ready(Some(Err(_))) => {}
        other => panic!("{other:?}"),
    }
    // So does dropping the call before it has an answer.
    *service.head.lock().unwrap() = None;
    let mut sending = produce(&service.client(), iter([1])).send();
    assert!(sending.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(sending);
    assert!(matches!(service.take(), Poll::Ready(Some(Err(_)))));
}

#[tokio::test]
async fn the_answers_end_with_the_values_and_not_before() {
    for (taken, said, message) in [
        (2, "{\"code\":1}{\"code\":2}", None),
        (2, "{\"code\":1} ", Some("the answers ended and one value has none")),
        (2, "", Some("the answers ended and 2 values have none")),
        (1, "{\"code\":1}", Some("the answers ended before the values did")),
    ] {
        let service = Service::new();
        let mut answers = produce(&service.client(), iter([1, 2])).await.unwrap();
        (0..taken).for_each(|_| drop(service.taken()));
        if taken == 2 {
            assert!(matches!(service.take(), Poll::Ready(None)));
        }
        service.says(said);
        service.answer.end();
        let read = said.matches('{').count();
        (0..read).for_each(|_| drop(ready(&mut answers).unwrap().unwrap()));
        let Some(message) = message else {
            assert!(ready(&mut answers).is_none());
            continue;
        };
        let error = failure(&mut answers);
        let many = if read == 1 { "1 answer".to_owned() } else { format!("{read} answers") };
        assert_eq!(
            error.to_string(),
            format!(
                "get user: POST /v2/users: 200, but {message} (request r, 1 attempt, after {many}, \
                 it may have been processed)"
            ),
        );
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, false));
    }
}

/// The error after one good answer and then this.
async fn after_one(client: &Client, service: &Service, then: &'static str) -> Error {
    let mut answers = produce(client, iter([1, 2])).await.unwrap();
    service.taken();
    service.taken();
    service.says("{\"code\":1}");
    service.says(then);
    service.answer.end();
    assert_eq!(ready(&mut answers).unwrap().unwrap(), report(1));
    failure(&mut answers)
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_tells_its_place() {
    let service = Service::new();
    let error = after_one(&service.client(), &service, "{\"code\":\"x\"}{\"code\":3}").await;
    assert_eq!(
        error.to_string(),
        "get user: POST /v2/users: 200, but its body cannot be read: $.code: invalid type: string, expected i64 at \
         line 1 column 11 (request r, 1 attempt, after 1 answer)",
    );
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"{\"code\":\"x\"}"[..]));
    for (then, message) in [
        ("{\"code\":2,\"note\":\"", "$.note: EOF while parsing a string"),
        ("{\"code\"", "$.code: EOF while parsing an object"),
        ("{\"code\":2]", "expected `,` or `}`"),
        (",{\"code\":2}", "$: expected value"),
        ("tru", "$: EOF while parsing a value"),
    ] {
        let service = Service::new();
        let text = after_one(&service.client(), &service, then).await.to_string();
        assert!(text.contains(message) && text.contains("after 1 answer"), "{then}: {text}");
    }
}

#[tokio::test]
async fn an_answer_may_be_neither_too_large_nor_too_deep() {
    let service = Service::new();
    let client = service.builder().max_response_size(12).build().unwrap();
    let text = after_one(&client, &service, "{\"code\":  2  }").await.to_string();
    assert!(
        text.contains("larger than the limit of 12 bytes (request r, 1 attempt, after 1 answer"),
        "{text}"
    );

    streamed! {
        /// A call whose answers are anything.
        ProduceAny -> Value
    }
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([1]));
    let mut answers = ProduceAny { call: Call::new(&service.client(), &CREATE), outgoing }.await.unwrap();
    service.answer.put(Some(Ok("[".repeat(200).into())));
    service.answer.put(Some(Ok("]".repeat(200).into())));
    match poll(&mut answers) {
        Poll::Ready(Some(Err(error))) => {
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn strict_reading_corrects_nothing() {
    let service = Service::new();
    let mut answers = produce(&service.client(), iter([1])).await.unwrap();
    service.says("{\"note\":\"x\"}");
    assert_eq!(ready(&mut answers).unwrap().unwrap(), Report { code: 0, note: Some("x".to_owned()) });
    let service = Service::new();
    let client = service.builder().strict(true).build().unwrap();
    let mut answers = produce(&client, iter([1])).await.unwrap();
    service.says("{\"note\":\"x\"}");
    assert!(failure(&mut answers).to_string().contains("$: the required member `code` is missing"));
}

#[tokio::test]
async fn a_broken_connection_tells_how_far_it_came() {
    let service = Service::new();
    let mut answers = produce(&service.client(), iter([1, 2])).await.unwrap();
    service.says("{\"code\":1}");
    service.answer.put(Some(Err(TransportError::other("reset"))));
    assert!(ready(&mut answers).unwrap().is_ok());
    assert_eq!(
        failure(&mut answers).to_string(),
        "get user: POST /v2/users: 200, but the exchange failed: reset (request r, 1 attempt, after 1 answer, it may \
         have been processed)",
    );
}

#[tokio::test]
async fn a_value_that_cannot_be_written_is_a_mistake_of_the_application() {
    struct Unwritable;
    impl serde::Serialize for Unwritable {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no"))
        }
    }
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([Unwritable]));
    let mut answers = Produce { call: Call::new(&service.client(), &CREATE), outgoing }.await.unwrap();
    let Poll::Ready(Some(Err(error))) = service.take() else { panic!("an error") };
    service.answer.put(Some(Err(error)));
    let error = failure(&mut answers);
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("a value cannot be written: no"), "{error}");
}

#[tokio::test]
async fn a_status_that_is_no_success_is_an_error_and_sends_nothing_more() {
    let service = Service::new();
    *service.head.lock().unwrap() = Some((401, &[]));
    service.says("{\"error_code\":40101,\"message\":\"who?\"}");
    service.answer.end();
    let error = produce(&service.client(), iter([1])).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.to_string(), "get user: POST /v2/users: 401 40101: who? (1 attempt)");
    assert_eq!(service.heads.lock().unwrap().len(), 1);
    assert!(matches!(service.take(), Poll::Ready(Some(Err(_)))));
}

#[tokio::test]
async fn nothing_is_ever_sent_twice() {
    struct Failing(Arc<Mutex<u32>>, fn() -> Answer);
    impl Transport for Failing {
        fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Answer> {
            panic!("a stream is expected")
        }
        fn send_stream(&self, _: http::Request<Body>) -> BoxFuture<'_, Answer> {
            *self.0.lock().unwrap() += 1;
            Box::pin(async { (self.1)() })
        }
    }
    let answers: [fn() -> Answer; 4] = [
        || Err(TransportError::connect("refused")),
        || Err(TransportError::other("reset")),
        || Ok(answer(503, &[("retry-after", "0")], "")),
        || Ok(answer(307, &[("location", "/elsewhere")], "")),
    ];
    for answer in answers {
        let count = Arc::default();
        let transport = Failing(Arc::clone(&count), answer);
        let client = Client::builder().transport(transport).clock(Manual::default()).user_key("k", "s");
        produce(&client.build().unwrap(), iter([1])).await.unwrap_err();
        assert_eq!(*count.lock().unwrap(), 1);
    }
}

#[tokio::test]
async fn silence_counts_while_the_service_owes_something() {
    let seconds = Duration::from_secs;
    let (service, values) = (Service::new(), Pipe::new());
    let call = produce(&service.client(), values.clone()).idle_timeout(seconds(10));
    let mut answers = call.await.unwrap();
    assert!(service.take().is_pending());
    // The application has nothing to send: that may last.
    service.clock.advance(seconds(3_600));
    assert!(poll(&mut answers).is_pending());
    values.put(Some(1));
    assert_eq!(service.taken(), "1\n");
    assert!(service.take().is_pending());
    // A value has no answer, but something moves.
    for piece in ["{", "\"code\"", ":1}"] {
        service.clock.advance(seconds(9));
        service.says(piece);
        let _ = poll(&mut answers);
    }
    assert_eq!(answers.count(), 1);
    service.clock.advance(seconds(3_600));
    assert!(poll(&mut answers).is_pending());
    values.put(Some(2));
    assert_eq!(service.taken(), "2\n");
    service.clock.advance(seconds(9));
    assert!(poll(&mut answers).is_pending());
    service.clock.advance(seconds(1));
    let error = failure(&mut answers);
    assert!(error.is_timeout(), "{error}");
    assert!(error.to_string().contains("nothing moved for 10s, the limit of silence"), "{error}");
}

#[tokio::test]
async fn the_head_and_the_end_of_the_answers_are_owed_too() {
    let service = Service::new();
    *service.head.lock().unwrap() = None;
    let client = service.builder().attempt_timeout(Duration::from_secs(10)).build().unwrap();
    let mut sending = produce(&client, iter([1])).send();
    let mut context = Context::from_waker(Waker::noop());
    assert!(sending.as_mut().poll(&mut context).is_pending());
    service.clock.advance(Duration::from_secs(10));
    let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut context) else { panic!("an error") };
    assert!(error.is_timeout() && error.to_string().contains("nothing moved for 10s"), "{error}");

    let service = Service::new();
    let mut answers = produce(&service.client(), iter([0; 0])).await.unwrap();
    assert!(matches!(service.take(), Poll::Ready(None)));
    assert!(poll(&mut answers).is_pending());
    service.clock.advance(Duration::from_secs(30));
    assert!(failure(&mut answers).is_timeout());
}

#[tokio::test]
async fn the_whole_has_a_limit_if_it_is_given_one() {
    let service = Service::new();
    let call = produce(&service.client(), Pipe::new()).timeout(Duration::from_secs(60));
    let mut answers = call.await.unwrap();
    assert!(service.take().is_pending());
    service.clock.advance(Duration::from_secs(59));
    assert!(poll(&mut answers).is_pending());
    service.clock.advance(Duration::from_secs(1));
    let text = failure(&mut answers).to_string();
    assert!(text.contains("it had not ended after 60s, the limit of the whole call"), "{text}");
}

#[tokio::test]
async fn a_transport_without_streams_says_so() {
    let memory = Memory::saying(200, &[], "");
    let error = produce(&memory.client(), iter([1])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("this transport sends no bodies that are streams"), "{error}");
}

#[tokio::test]
async fn mistakes_are_told_before_anything_is_sent() {
    let service = Service::new();
    let mut call = Call::new(&service.client(), &CREATE);
    call.header("Org-Id", "\n");
    let call = Produce { call, outgoing: Outgoing::new("application/json", iter([1])) };
    assert!(call.await.unwrap_err().to_string().contains("`Org-Id`"));
    assert!(service.heads.lock().unwrap().is_empty());
}

#[test]
fn calls_and_answers_print_nothing_of_their_values() {
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([json!("planted")]));
    let call = Produce { call: Call::new(&service.client(), &CREATE), outgoing };
    assert!(!format!("{call:?}").contains("planted"), "{call:?}");
}

#[test]
fn what_applications_hold_moves_between_threads() {
    fn sendable<T: Send>(_: T) {}
    let service = Service::new();
    sendable(produce(&service.client(), iter([1])));
    sendable(produce(&service.client(), iter([1])).send());
    let _: fn(Answers<Report>) = sendable::<Answers<Report>>;
}
