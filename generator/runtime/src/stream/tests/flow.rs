//! The order of values and responses, and the end of a stream.

use super::*;
use crate::tests::{SelfWinding, StreamEnds};

#[tokio::test]
async fn answers_arrive_while_values_are_sent() {
    let (service, values) = (Service::new(), Pipe::new());
    let response = produce(&service.client(), values.clone()).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r")));
    let mut replies = response.into_body();
    let head = service.heads.lock().unwrap().remove(0);
    assert_eq!(head.method, "POST");
    assert_eq!(head.extensions.get::<OperationInfo>().map(|it| it.id()), Some("getUser"));
    assert_eq!(head.headers["content-type"], "application/json");
    assert_eq!(head.headers["accept"], "application/json");
    assert_eq!(head.headers["accept-encoding"], "identity");
    assert!(poll(&mut replies).is_pending());
    for number in [1, 2] {
        assert!(service.take().is_pending());
        values.put(Some(number));
        assert_eq!(service.taken(), format!("{number}\n"));
        service.says("{\"code\"");
        assert!(poll(&mut replies).is_pending());
        service.says(":200}");
        assert_eq!(ready(&mut replies).unwrap().unwrap(), report(200));
        assert_eq!(replies.count(), u64::from(number));
    }
    values.end();
    assert!(matches!(service.take(), Poll::Ready(None)));
    service.answer.end();
    assert!(ready(&mut replies).is_none());
}

#[tokio::test]
async fn values_are_pulled_under_back_pressure() {
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
    let mut replies = produce(&service.client(), Counted(Arc::clone(&count))).await.unwrap();
    assert!(poll(&mut replies).is_pending());
    assert_eq!(*count.lock().unwrap(), 0);
    assert_eq!((service.taken(), service.taken()), ("1\n".to_owned(), "2\n".to_owned()));
    assert_eq!(*count.lock().unwrap(), 2);
}

#[tokio::test]
async fn dropped_answers_cancel_sending() {
    let (service, values) = (Service::new(), Pipe::new());
    let replies = produce(&service.client(), values.clone()).await.unwrap();
    values.put(Some(1));
    assert_eq!(service.taken(), "1\n");
    values.put(Some(2));
    drop(replies);
    match service.take() {
        Poll::Ready(Some(Err(_))) => {}
        other => panic!("{other:?}"),
    }
    // Dropping the call before it has a response does so too.
    *service.head.lock().unwrap() = None;
    let mut sending = produce(&service.client(), iter([1])).send();
    assert!(sending.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    drop(sending);
    assert!(matches!(service.take(), Poll::Ready(Some(Err(_)))));
}

#[tokio::test]
async fn answers_end_with_the_values() {
    for (taken, said, message) in [
        (2, "{\"code\":1}{\"code\":2}", None),
        (2, "{\"code\":1} ", Some("the stream ended without a response for 1 value")),
        (2, "", Some("the stream ended without a response for 2 values")),
        (1, "{\"code\":1}", Some("the stream ended before all values were sent")),
    ] {
        let service = Service::new();
        let mut replies = produce(&service.client(), iter([1, 2])).await.unwrap();
        (0..taken).for_each(|_| drop(service.taken()));
        if taken == 2 {
            assert!(matches!(service.take(), Poll::Ready(None)));
        }
        service.says(said);
        service.answer.end();
        let read = said.matches('{').count();
        (0..read).for_each(|_| drop(ready(&mut replies).unwrap().unwrap()));
        let Some(message) = message else {
            assert!(ready(&mut replies).is_none());
            continue;
        };
        let error = failure(&mut replies);
        let many = if read == 1 { "1 response".to_owned() } else { format!("{read} responses") };
        assert_eq!(
            error.to_string(),
            format!(
                "get user: POST /v2/users: 200, but {message} (request r, 1 attempt, after {many}, \
                 may have been processed)"
            ),
        );
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, false));
    }
}

#[tokio::test]
async fn transport_without_streams_is_rejected() {
    let transport = Memory::saying(200, &[], "").hanging_after(1);
    let builder = Client::builder().transport(transport).clock(SelfWinding::default());
    let client = builder.user_key("key", "secret").build().unwrap();
    let error = produce(&client, iter([1])).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("this transport does not support streaming bodies"), "{error}");
}

#[tokio::test]
async fn invalid_arguments_are_rejected_before_sending() {
    let service = Service::new();
    let mut call = Call::new(&service.client(), &CREATE);
    call.header("Org-Id", "\n");
    let call = Produce { call, outgoing: Outgoing::new("application/json", iter([1])) };
    assert!(call.await.unwrap_err().to_string().contains("`Org-Id`"));
    assert!(service.heads.lock().unwrap().is_empty());
}

#[test]
fn debug_hides_values() {
    let service = Service::new();
    let outgoing = Outgoing::new("application/json", iter([json!("planted")]));
    let call = Produce { call: Call::new(&service.client(), &CREATE), outgoing };
    assert!(!format!("{call:?}").contains("planted"), "{call:?}");
}

#[test]
fn stream_types_are_send() {
    fn sendable<T: Send>(_: T) {}
    let service = Service::new();
    sendable(produce(&service.client(), iter([1])));
    sendable(produce(&service.client(), iter([1])).send());
    let _: fn(ResponseStream<Report>) = sendable::<ResponseStream<Report>>;
}

#[tokio::test]
async fn end_of_responses_is_reported_once() {
    let cases: [(&'static str, bool, &str); 4] = [
        ("{\"code\":1}", true, "1 items, 10 bytes, 0 s, complete"),
        ("", true, "0 items, 0 bytes, 0 s, Transport"),
        ("nonsense ", false, "0 items, 9 bytes, 0 s, Decode"),
        ("{\"code\":1}", false, "1 items, 10 bytes, 0 s, dropped"),
    ];
    for (text, ends, expected) in cases {
        let (service, values, reports) = (Service::new(), Pipe::new(), StreamEnds::default());
        let client = service.builder().interceptor(reports.clone()).build().unwrap();
        let mut replies = produce(&client, values.clone()).await.unwrap();
        values.put(Some(1));
        assert_eq!(service.taken(), "1\n");
        service.says(text);
        if ends {
            values.end();
            assert!(matches!(service.take(), Poll::Ready(None)));
            service.answer.end();
        }
        while let Poll::Ready(Some(_)) = poll(&mut replies) {}
        drop(replies);
        assert_eq!(reports.take(), [format!("getUser 200 OK: {expected}")]);
    }
}
