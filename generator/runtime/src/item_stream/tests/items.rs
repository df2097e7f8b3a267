//! Items: decoded, broken, reported errors, and end markers.

use serde_json::json;

use super::support::*;
use crate::error::ErrorKind;
use crate::item_stream::StreamReply;
use crate::tests::CREATE;

#[tokio::test]
async fn items_are_decoded_one_at_a_time() {
    let reply = StreamReply::events()
        .raw(": hello\n\n")
        .item(&json!({"part": "a"}))
        .wait(SECOND)
        .event("piece", &json!({"part": "b", "size": 2, "more": true}))
        .raw("data: [DONE]\n\ndata: {\"part\": \"c\"}\n\n");
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let response = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("mock-1")));
    let mut stream = response.into_body();
    assert_eq!(stream.next().await.unwrap().unwrap(), Piece::new("a"));
    assert_eq!((stream.count(), mock.elapsed()), (1, std::time::Duration::ZERO));
    let second = Piece { part: "b".to_owned(), size: Some(2) };
    assert_eq!(stream.next().await.unwrap().unwrap(), second);
    assert_eq!(mock.elapsed(), SECOND);
    assert!(stream.next().await.is_none() && stream.next().await.is_none());
    assert_eq!(stream.count(), 2);
    let request = &mock.requests()[0];
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.header("accept-encoding"), Some("identity"));
}

#[tokio::test]
async fn broken_item_does_not_end_the_stream() {
    let broken = "200, but its body cannot be decoded: ";
    let context = |index| format!("(request mock-1, 1 attempt, item {index})");
    let events =
        "data: {\"part\": \"a\"}\n\ndata: {\"part\": 1}\n\ndata: {\"part\n\ndata: {\"part\": \"b\"}\n\n";
    let expected = [
        "a".to_owned(),
        format!(
            "{broken}$.part: invalid type: integer, expected a string at line 1 column 10 {}",
            context(1)
        ),
        format!("{broken}$.part: EOF while parsing a string at line 1 column 6 {}", context(2)),
        "b".to_owned(),
    ];
    assert_eq!(parts(&EVENTS, raw(events)).await, expected);
    let lines = "{\"part\":\"a\"}\n\"\u{FFFD}\"\n".replace('\u{FFFD}', "\0").into_bytes();
    let lines: Vec<u8> = lines.into_iter().map(|byte| if byte == 0 { 0xFF } else { byte }).collect();
    let reply = StreamReply::lines().raw(lines).item(&json!({"part": "b"}));
    let expected = ["a".to_owned(), format!("200, but it is not valid UTF-8 {}", context(1)), "b".to_owned()];
    assert_eq!(parts(&LINES, reply).await, expected);
    let reply = StreamReply::sequence().raw("\u{1E}{\"part\": \"a\"").item(&json!({"part": "b"}));
    let expected = [format!("200, but it is truncated {}", context(0)), "b".to_owned()];
    assert_eq!(parts(&SEQUENCE, reply).await, expected);
}

#[tokio::test]
async fn invalid_json_ends_concatenated_json() {
    let reply = |text: &'static str| StreamReply::lines().raw(text);
    let items = parts(&CONCATENATED, reply("{\"part\":\"a\"}{\"part\":1}{\"part\":\"b\"}")).await;
    assert_eq!((items.len(), items[2].as_str()), (3, "b"));
    let items = parts(&CONCATENATED, reply("{\"part\":\"a\"}{\"part\";1}{\"part\":\"b\"}")).await;
    assert_eq!(items.len(), 2);
}

#[tokio::test]
async fn error_has_the_text_of_its_item() {
    let mock = mock(&EVENTS, &CREATE, [raw("data: {\"part\": 1}\n\n").into()]);
    let mut stream = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap();
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, b"{\"part\": 1}".as_slice()));
    assert_eq!((error.request_id(), stream.count()), (Some("mock-1"), 1));
}

#[tokio::test]
async fn errors_in_a_stream_are_reported_with_the_request_id() {
    let failure = json!({"error": {"code": "overloaded", "message": "Try later."}});
    let reply = StreamReply::events()
        .item(&json!({"part": "a", "error": null}))
        .item(&failure)
        .event("error", &json!({"code": "e-1", "message": "It failed."}));
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let mut stream = pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap();
    let items = collect(&mut stream).await;
    let error = items[1].as_ref().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Rejected, Some("overloaded")));
    assert_eq!(error.request_id(), Some("mock-1"));
    let expected = [
        "a",
        "200, but the response reports error overloaded: Try later. (request mock-1, 1 attempt, item 1, may have been \
         processed)",
        "200, but the response reports error e-1: It failed. (request mock-1, 1 attempt, item 2, may have been \
         processed)",
    ];
    assert_eq!(outline(items), expected);
}

#[tokio::test]
async fn item_that_exceeds_the_limit_is_skipped() {
    let long = "x".repeat(2_000);
    let reply = StreamReply::events()
        .item(&json!({"part": long}))
        .item(&json!({"part": "a"}))
        .raw(format!(": {long}\n\n"))
        .raw(format!("event: {long}\ndata: {{}}\n\n"))
        .item(&json!({"part": "b"}));
    let mock = mock(&EVENTS, &CREATE, [reply.into()]);
    let client = mock.builder().max_response_size(1_000).build().unwrap();
    let mut stream = pieces(&client, &CREATE, &EVENTS).await.unwrap();
    let items = outline(collect(&mut stream).await);
    assert!(items[0].starts_with("200, but the response exceeds the limit of 1000 bytes"), "{}", items[0]);
    assert_eq!((items.len(), items[1].as_str(), items[3].as_str()), (4, "a", "b"));
}

#[tokio::test]
async fn strict_mode_reports_corrections() {
    let mock = mock(&EVENTS, &CREATE, [StreamReply::events().item(&json!({"size": 1})).into()]);
    let client = mock.builder().strict(true).build().unwrap();
    let items = collect(&mut pieces(&client, &CREATE, &EVENTS).await.unwrap()).await;
    assert_eq!(items[0].as_ref().unwrap_err().kind(), ErrorKind::Decode);
    let items = collect(&mut pieces(&mock.client().unwrap(), &CREATE, &EVENTS).await.unwrap()).await;
    assert_eq!(items[0].as_ref().unwrap().part, "");
}

#[tokio::test]
async fn reported_error_has_a_limit() {
    let item = |length: usize| json!({"part": "p", "error": "x".repeat(length)});
    let reply = StreamReply::events().item(&item(9)).item(&item(1 << 20));
    let items = parts(&EVENTS, reply).await;
    assert!(items[0].contains("item 0"), "{}", items[0]);
    assert_eq!(items[1], "p");
}
