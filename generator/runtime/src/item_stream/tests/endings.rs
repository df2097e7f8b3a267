//! The ends of streams, and failures without a reconnection.

use std::time::Duration;

use serde_json::json;

use super::support::*;
use crate::error::ErrorKind;
use crate::item_stream::StreamReply;
use crate::testing::{Fault, Mock, Reply};
use crate::tests::CREATE;

#[tokio::test]
async fn cut_within_an_item_is_an_error() {
    let expected = |index| {
        format!(
            "200, but the transport failed: the stream ended within an item (request mock-1, 1 attempt, item {index}, \
             may have been processed)"
        )
    };
    assert_eq!(
        parts(&EVENTS, raw("data: {\"part\": \"a\"}\n\ndata: {")).await,
        ["a".to_owned(), expected(1)]
    );
    assert_eq!(parts(&EVENTS, raw("event: x\n")).await, [expected(0)]);
    let reply = StreamReply::sequence().raw("\u{1E}{\"part\": \"a");
    assert_eq!(parts(&SEQUENCE, reply).await, [expected(0)]);
    // A last line without a line feed is complete.
    let reply = StreamReply::lines().raw("{\"part\":\"a\"}");
    assert_eq!(parts(&LINES, reply).await, ["a"]);
    let cut = parts(&LINES, StreamReply::lines().raw("{\"part\":\"a\"}\n{\"par")).await;
    assert!(cut[1].contains("cannot be decoded: $.par: EOF") && cut[1].contains("item 1"), "{}", cut[1]);
}

#[tokio::test]
async fn parts_end_with_the_last_delimiter() {
    let reply = StreamReply::parts().item(&json!({"part": "a"})).raw("--part--\r\nepilogue").silence();
    assert_eq!(parts(&PARTS, reply).await, ["a"]);
    let reply = StreamReply::parts().raw("--part--\r\n").raw("epilogue ").wait(SECOND).repeat();
    assert!(parts(&PARTS, reply).await.is_empty());
}

#[tokio::test]
async fn end_marker_may_lack_its_empty_line() {
    assert!(parts(&EVENTS, raw("data: [DONE]")).await.is_empty());
    assert!(parts(&EVENTS, raw("event: done\ndata: {}\n\ndata: {\"part\": \"a\"}\n\n")).await.is_empty());
    // Other spellings are items.
    assert_eq!(parts(&EVENTS, raw("data: \"[DONE]\"\n\n")).await.len(), 1);
}

#[tokio::test]
async fn broken_connection_ends_the_stream() {
    let reply = StreamReply::events().item(&json!({"part": "a"})).raw("data: ").disconnect();
    let items = parts(&EVENTS, reply).await;
    assert_eq!(items[0], "a");
    assert!(items[1].contains("the connection was closed") && items[1].contains("item 1"), "{}", items[1]);
    assert_eq!(items.len(), 2);
}

#[tokio::test]
async fn idle_timeout_counts_from_the_last_byte() {
    let reply = StreamReply::events()
        .item(&json!({"part": "a"}))
        .wait(8 * SECOND)
        .raw(":")
        .wait(8 * SECOND)
        .raw("\n")
        .wait(8 * SECOND)
        .item(&json!({"part": "b"}))
        .silence();
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let call = pieces(&mock.client().unwrap(), &CREATE, &EVENTS);
    let mut stream = call.idle_timeout(10 * SECOND).timeout(SECOND).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().part, "a");
    assert_eq!(stream.next().await.unwrap().unwrap().part, "b");
    assert_eq!(mock.elapsed(), 24 * SECOND);
    // A slow application is not idle time of the service.
    mock.advance(100 * SECOND);
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), mock.elapsed()), (ErrorKind::Timeout, 134 * SECOND));
    assert!(error.to_string().contains("no data for 10s, the idle timeout (`idle_timeout`)"), "{error}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn idle_timeout_defaults_to_that_of_an_attempt() {
    let mock = mock(&LINES, &CREATE, [StreamReply::lines().silence().into()]);
    let client = mock.builder().attempt_timeout(7 * SECOND).build().unwrap();
    let mut stream = pieces(&client, &CREATE, &LINES).await.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(mock.elapsed(), 7 * SECOND);
}

#[tokio::test]
async fn opening_is_retried_like_any_call() {
    let mock = Mock::new();
    mock.when(|client| pieces(client, &CREATE, &EVENTS))
        .fail(Fault::rate_limited(SECOND))
        .then_reply_with(StreamReply::events().item(&json!({"part": "a"})).into());
    let mut stream = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap();
    assert_eq!(outline(collect(&mut stream).await), ["a"]);
    assert_eq!(mock.requests().len(), 2);
    mock.when(|client| pieces(client, &CREATE, &EVENTS)).fail(Fault::not_found());
    let error = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap_err();
    assert!(error.is_not_found());
    mock.when(|client| pieces(client, &CREATE, &EVENTS)).fail(Fault::no_response());
    let error = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).timeout(SECOND).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
}

#[tokio::test]
async fn response_of_another_media_type_is_an_error() {
    let body = json!({"error": {"message": "m"}});
    for (format, reply, media_type) in [
        (&EVENTS, Reply::json(body), "application/json"),
        (&EVENTS, Reply::new(200).body("text/html; charset=utf-8", "<html>"), "text/html"),
        (&LINES, Reply::new(200).body("text/html", "<html>"), "text/html"),
    ] {
        let mock = mock(format, &CREATE, [reply]);
        let error = pieces(&mock.client().unwrap(), &CREATE, format).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(&format!("its body is {media_type} instead of ")), "{error}");
        assert!(!error.body().is_empty());
    }
    // Lines have many media types, and events may have parameters.
    assert_eq!(parts(&LINES, Reply::text("{\"part\":\"a\"}\n")).await, ["a"]);
    let events = Reply::new(200).body("Text/Event-Stream; charset=UTF-8", "data:{\"part\":\"a\"}\n\n");
    assert_eq!(parts(&EVENTS, events).await, ["a"]);
    assert!(parts(&EVENTS, Reply::new(204)).await.is_empty());
}

#[tokio::test]
async fn endless_stream_is_read_as_slowly_as_the_application() {
    let reply = StreamReply::lines().item(&json!({"part": "a"})).wait(SECOND).repeat();
    let mock = mock(&LINES, &CREATE, [reply.into()]);
    let mut stream = pieces(&mock.client().unwrap(), &CREATE, &LINES).await.unwrap();
    for seconds in 0..1_000 {
        assert_eq!(stream.next().await.unwrap().unwrap().part, "a");
        assert_eq!(mock.elapsed(), Duration::from_secs(seconds));
    }
}

#[tokio::test]
async fn stream_without_items_yields_to_other_tasks() {
    let reply = StreamReply::events().raw(": keep-alive\n\n").repeat();
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let mut stream = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap();
    let waiting = tokio::time::timeout(Duration::from_millis(50), stream.next()).await;
    assert!(waiting.is_err(), "the stream never returns control");
}

#[cfg(feature = "blocking")]
#[test]
fn stream_is_a_blocking_iterator() {
    use crate::blocking::Block;

    let reply = StreamReply::events().item(&json!({"part": "a"})).wait(SECOND).item(&json!({"part": "b"}));
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let stream = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).wait().unwrap();
    let parts: Vec<String> = stream.wait_each().map(|item| item.unwrap().part).collect();
    assert_eq!(parts, ["a", "b"]);
}

#[tokio::test]
async fn empty_chunks_are_silence() {
    let reply = StreamReply::events().raw("").wait(SECOND).repeat();
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let call = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).idle_timeout(10 * SECOND);
    let items = collect(&mut call.await.unwrap()).await;
    assert_eq!(items[0].as_ref().unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(mock.elapsed(), 10 * SECOND);
}

#[tokio::test]
async fn compressed_stream_is_an_error() {
    let reply = |coding: &str| {
        Reply::new(200).header("content-encoding", coding).body("text/event-stream", "data: 1")
    };
    let mock = mock(&EVENTS, &CREATE, [reply("br"), reply("identity")]);
    let open = || pieces(&mock.client().unwrap(), &CREATE, &EVENTS).into_future();
    let error = open().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("its body is compressed (`br`), which was not requested"), "{error}");
    assert!(open().await.is_ok());
}
