//! Responses that are streams of items: the requests that ask for them, and the items.

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};
use test_examples::blocking::Block;
use test_examples::chats::{
    ChatPart, ChatRequest, CreateImageJsonBody, CreateImageStreamParts, CreateSpeechBody,
};
use test_examples::item_stream::StreamReply;
use test_examples::stream_item_schemas::{Added, Closed, Piece, WatchPiecesResponse};
use test_examples::testing::{Mock, Reply};
use test_examples::{ErrorKind, FilePart};

use crate::in_memory_service::{InMemoryService, header};

const EVENTS: &str = "data: {\"part\":\"a\"}\n\ndata: {\"part\":\"b\"}\n\ndata: [DONE]\n\n";

fn events() -> InMemoryService {
    InMemoryService::responding_as(200, "text/event-stream", EVENTS)
}

fn json_body(service: &InMemoryService) -> Value {
    serde_json::from_slice(service.only_request().body()).expect("JSON")
}

#[tokio::test]
async fn each_method_sends_its_value_of_the_property() {
    let service = events();
    let api = service.client().chats();
    let chat = ChatRequest::new("hi");
    let parts = api.chats().create_stream(&chat).await.expect("a stream").try_collect().await;
    assert_eq!(parts.expect("all parts"), [ChatPart::new("a"), ChatPart::new("b")]);
    let request = service.only_request();
    assert_eq!(header(&request, "accept"), "text/event-stream");
    assert_eq!(serde_json::from_slice::<Value>(request.body()).expect("JSON"), json!({"text": "hi", "stream": true}));
    drop(api.chats().create_chat_with_tools_stream(&chat).await.expect("a stream"));
    assert_eq!(service.target(), "/chats?tools=true");
    drop(api.speeches().create_stream(&CreateSpeechBody::new("hi")).await.expect("a stream"));
    assert_eq!(json_body(&service), json!({"text": "hi", "stream_format": "sse"}));

    let whole = InMemoryService::responding(200, "{\"answer\":\"a\"}");
    let api = whole.client().chats();
    assert_eq!(api.chats().create(&chat).await.expect("a chat").answer, "a");
    assert_eq!(json_body(&whole), json!({"text": "hi"}));
    drop(api.speeches().create(&CreateSpeechBody::new("hi")).await.expect("sound"));
    assert_eq!(json_body(&whole), json!({"text": "hi", "stream_format": "audio"}));
}

#[tokio::test]
async fn body_without_other_properties_asks_for_a_stream() {
    let service = events();
    let api = service.client().chats();
    drop(api.replays().create_stream().await.expect("a stream"));
    assert_eq!(json_body(&service), json!({"stream": true}));
    drop(api.replays().create_replay_form_stream().await.expect("a stream"));
    let (media_type, body) = service.content_type_and_body();
    assert_eq!((media_type.as_str(), &*body), ("application/x-www-form-urlencoded", b"stream=true".as_slice()));

    let whole = InMemoryService::responding(200, "{\"answer\":\"a\"}");
    assert_eq!(whole.client().chats().replays().create().await.expect("a chat").answer, "a");
    assert_eq!(whole.only_request().body(), b"".as_slice());
}

#[tokio::test]
async fn multipart_body_asks_for_a_stream() {
    let service = events();
    let api = service.client().chats();
    drop(api.transcripts().create_stream(FilePart::new("sound")).await.expect("a stream"));
    let part = "form-data; name=\"stream\"\r\n\r\ntrue\r\n";
    let text = |body: Bytes| String::from_utf8(body.to_vec()).expect("text");
    let (_, body) = service.content_type_and_body();
    assert!(text(body).contains(part));
    drop(api.images().create_stream(CreateImageStreamParts::new(FilePart::new("i"))).await.expect("a stream"));
    let (_, body) = service.content_type_and_body();
    assert!(text(body).contains(part));
    drop(api.images().create_stream(CreateImageJsonBody::new("hi")).await.expect("a stream"));
    assert_eq!(json_body(&service), json!({"text": "hi", "stream": true}));
}

#[tokio::test]
async fn answer_that_is_no_stream_is_an_error() {
    let service = InMemoryService::responding_as(200, "application/json", "{\"answer\":\"a\"}");
    let error = service.client().chats().chats().create_stream(&ChatRequest::new("hi")).await.expect_err("JSON");
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, b"{\"answer\":\"a\"}".as_slice()));
}

#[tokio::test]
async fn events_are_objects_with_their_data() {
    let reply = StreamReply::events()
        .id("1")
        .event("added", &json!({"part": "a"}))
        .raw("event: closed\ndata: bye\n\n")
        .event("renamed", &json!({"part": "b"}))
        .raw("data: {\"part\": \"c\"}\n\n");
    let mock = Mock::new();
    let watch = |client: &test_examples::Client| client.stream_item_schemas().pieces().watch();
    mock.when(watch).reply_with(reply.into());
    let client = mock.client().expect("a client");
    let events = watch(&client).await.expect("a stream").try_collect().await.expect("all events");
    let expected = [
        WatchPiecesResponse::Added(Added::new(Piece::new("a")).with_id("1")),
        WatchPiecesResponse::Closed(Closed::new()),
        // An unknown event is kept.
        WatchPiecesResponse::Unrecognized(json!({"event": "renamed", "data": {"part": "b"}})),
        WatchPiecesResponse::Unrecognized(json!({"data": {"part": "c"}})),
    ];
    assert_eq!(events, expected);
}

#[tokio::test]
async fn lines_and_sequences_have_typed_items() {
    let pieces = |service: &InMemoryService| service.client().stream_item_schemas().pieces();
    let lines = InMemoryService::responding(200, "{\"part\":\"a\"}\n\n{\"part\":\"b\"}");
    let items = pieces(&lines).list_lines().await.expect("a stream").try_collect().await.expect("all lines");
    assert_eq!(items, [Piece::new("a"), Piece::new("b")]);
    assert_eq!(header(&lines.only_request(), "accept"), "application/jsonl");
    let sequence = InMemoryService::responding(200, "\u{1E}{\"part\":\"a\"}\n\u{1E}{\"part\":\"b\"}\n");
    let items = pieces(&sequence).read_stream("p").await.expect("a stream").try_collect().await;
    assert_eq!(items.expect("all texts"), [Piece::new("a"), Piece::new("b")]);
    assert_eq!(header(&sequence.only_request(), "accept"), "application/json-seq");
    let values = InMemoryService::responding(200, "{\"part\":\"a\"}{\"part\":\"b\"}");
    let items = values.client().chats().feeds().watch_values().await.expect("a stream").try_collect().await;
    assert_eq!(items.expect("all values"), [ChatPart::new("a"), ChatPart::new("b")]);
    let texts = InMemoryService::responding_as(200, "text/event-stream", "event: e\nid: 1\ndata: {\ndata: 2\n\n");
    let items = pieces(&texts).watch_texts().await.expect("a stream").try_collect().await.expect("all events");
    let event = (items[0].event.as_deref(), items[0].data.as_str(), items[0].id.as_deref());
    assert_eq!(event, (Some("e"), "{\n2", Some("1")));
}

#[tokio::test]
async fn lines_are_sent_in_a_body() {
    let service = InMemoryService::new();
    let api = service.client().stream_item_schemas().pieces();
    api.send_lines(&[Piece::new("a"), Piece::new("b\n")]).await.expect("a success");
    let (media_type, body) = service.content_type_and_body();
    assert_eq!(media_type, "application/x-ndjson");
    assert_eq!(body, "{\"part\":\"a\"}\n{\"part\":\"b\\n\"}\n");
}

#[test]
fn feed_is_reconnected_after_its_end() {
    let mock = Mock::new();
    let watch = |client: &test_examples::Client| client.chats().feeds().watch();
    let part = |part: &str| StreamReply::events().item(&json!({"part": part}));
    mock.when(watch)
        .reply_with(part("a").wait(Duration::from_secs(20)).into())
        .then_reply_with(part("b").disconnect().into())
        .then_reply_with(Reply::new(204));
    let feed = watch(&mock.client().expect("a client")).wait().expect("a stream");
    let parts: Result<Vec<ChatPart>, _> = feed.wait_each().collect();
    assert_eq!(parts.expect("all parts"), [ChatPart::new("a"), ChatPart::new("b")]);
    assert!(mock.elapsed() >= Duration::from_secs(20));
    mock.verify().expect("every reply is used");
}

#[tokio::test]
async fn parts_of_multipart_bodies_are_items() {
    let body = "--a b\r\nContent-Type: application/json\r\n\r\n{\"part\": \"a\"}\r\n--a b\r\nContent-Type: image/png\r\n\r\n\u{1}\r\n--a b\r\n\r\n{\"part\":\r\n\"b\"}\r\n--a b--\r\n";
    let service = InMemoryService::responding_as(200, "multipart/mixed; boundary=\"a b\"", body);
    let client = service.client();
    let mut parts = client.stream_item_schemas().pieces().list_parts().await.expect("a stream");
    assert_eq!(header(&service.only_request(), "accept"), "multipart/mixed");
    assert_eq!(parts.next().await.expect("a part").expect("a piece"), Piece::new("a"));
    let error = parts.next().await.expect("a part").expect_err("an image");
    assert!(error.to_string().contains("the part is neither JSON nor text"), "{error}");
    assert_eq!(parts.next().await.expect("a part").expect("a piece"), Piece::new("b"));
    assert!(parts.next().await.is_none());

    // A body without the last delimiter was cut.
    let cut = "--b\r\n\r\n{\"part\": \"a\"}\r\n--b\r\n\r\n{\"part\": \"b\"}\r\n";
    let cut = InMemoryService::responding_as(200, "multipart/mixed; boundary=b", cut);
    let mut parts = cut.client().stream_item_schemas().pieces().list_parts().await.expect("a stream");
    assert_eq!(parts.next().await.expect("a part").expect("a piece"), Piece::new("a"));
    assert_eq!(parts.next().await.expect("an end").expect_err("a cut body").kind(), ErrorKind::Transport);
    let long = "multipart/mixed; boundary=12345678901234567890123456789012345678901234567890123456789012345678901";
    for (media_type, problem) in [
        ("multipart/mixed", "its media type has no boundary"),
        (long, "its boundary is longer than 70 characters"),
        ("application/json", "its body is application/json instead of multipart/mixed"),
    ] {
        let other = InMemoryService::responding_as(200, media_type, body);
        let error = other.client().stream_item_schemas().pieces().list_parts().await.map(drop);
        let error = error.expect_err(media_type);
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[tokio::test]
async fn mock_replies_with_parts() {
    let mock = Mock::new();
    let reply = StreamReply::parts().item(&json!({"part": "a"})).item(&json!({"part": "b"}));
    mock.when(|client| client.stream_item_schemas().pieces().list_parts()).reply_with(reply.into());
    let client = mock.client().expect("a client");
    let parts = client.stream_item_schemas().pieces().list_parts().await.expect("a stream").try_collect().await;
    assert_eq!(parts.expect("all parts"), [Piece::new("a"), Piece::new("b")]);
}
