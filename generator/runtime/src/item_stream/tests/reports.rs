//! The reports of streams to interceptors.

use serde_json::json;

use super::support::*;
use crate::item_stream::{ItemFormat, StreamReply};
use crate::retry::RetryPolicy;
use crate::testing::{Mock, Reply, block_on};
use crate::tests::{CREATE, OPEN, StreamEnds};

/// Reads the stream with these replies to its end. Returns the reports of its end.
async fn reports(format: &'static ItemFormat, replies: Vec<Reply>) -> Vec<String> {
    let ends = StreamEnds::default();
    let mock = mock(format, &OPEN, replies);
    let policy = RetryPolicy::new().max_attempts(2);
    let client = mock.builder().interceptor(ends.clone()).retry(policy).build().unwrap();
    if let Ok(mut stream) = get(&client, format).await {
        collect(&mut stream).await;
        // It is reported at the end, not when the stream is dropped.
        return ends.take();
    }
    ends.take()
}

#[test]
fn end_of_a_stream_is_reported_once() {
    block_on(async {
        let item = || StreamReply::events().id("1").item(&json!({"part": "a"}));
        // The ID has 6 bytes, the item 20.
        let cases = [
            (vec![item().wait(SECOND).raw("data: [DONE]\n\n").into()], "1 items, 40 bytes, 1 s, complete"),
            (vec![item().wait(9 * SECOND).into()], "1 items, 26 bytes, 9 s, complete"),
            (vec![item().raw("data: {}\n\n").into()], "2 items, 36 bytes, 0 s, complete"),
            (vec![item().raw("data: 1").disconnect().into(), item().into()], "2 items, 59 bytes, "),
            (vec![item().silence().into(), Reply::new(500)], "1 items, 26 bytes, "),
        ];
        for (replies, expected) in cases {
            let text = reports(&EVENTS, replies).await;
            assert!(text.len() == 1 && text[0].contains(expected), "{text:?} {expected}");
        }
        let lost = StreamReply::lines().raw("{\"part\": \"a\"} nonsense 1");
        assert_eq!(
            reports(&CONCATENATED, vec![lost.into()]).await,
            ["getUser 200 OK: 2 items, 24 bytes, 0 s, Decode"]
        );
        // A response that is not a success is no stream.
        assert_eq!(reports(&EVENTS, vec![Reply::new(404)]).await, [""; 0]);
    });
}

#[test]
fn dropped_stream_is_reported() {
    block_on(async {
        let ends = StreamEnds::default();
        let mock = Mock::new();
        let reply = StreamReply::events().item(&json!({"part": "a"})).wait(SECOND).repeat();
        mock.when(|client| pieces(client, &CREATE, &EVENTS)).reply_with(reply.into());
        let client = mock.builder().interceptor(ends.clone()).build().unwrap();
        let mut stream = pieces(&client, &CREATE, &EVENTS).await.unwrap();
        for _ in 0..3 {
            assert!(stream.next().await.unwrap().is_ok());
        }
        assert_eq!(ends.take(), [""; 0]);
        drop(stream);
        let end = "getUser 200 OK: 3 items, 60 bytes, 2 s, dropped";
        assert_eq!(ends.take(), [end]);
    });
}
