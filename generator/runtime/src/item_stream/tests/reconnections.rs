//! Reconnections of event streams.

use serde_json::json;

use super::support::*;
use crate::client::CallOptions;
use crate::error::ErrorKind;
use crate::item_stream::StreamReply;
use crate::retry::RetryPolicy;
use crate::testing::{Fault, Mock, Reply};
use crate::tests::{CREATE, OPEN};

fn piece(id: &str, part: &str) -> StreamReply {
    StreamReply::events().id(id).item(&json!({"part": part}))
}

/// Returns the `Last-Event-ID` of each request.
fn sent_ids(mock: &Mock) -> Vec<Option<String>> {
    let id = |request: &crate::testing::Request| request.header("last-event-id").map(str::to_owned);
    mock.requests().iter().map(id).collect()
}

#[tokio::test]
async fn stream_continues_after_the_last_event() {
    let replies = [
        piece("1", "a").raw("data: {\"part\": \"lost\"").disconnect().into(),
        piece("2", "b").raw("data: cut").into(),
        piece("3", "c").silence().into(),
        StreamReply::events().item(&json!({"part": "d"})).into(),
    ];
    let mock = mock(&EVENTS, &OPEN, replies);
    let mut stream = get(&mock.client().unwrap(), &EVENTS).await.unwrap();
    let items = outline(collect(&mut stream).await);
    // A clean end is the end.
    assert_eq!(items, ["a", "b", "c", "d"]);
    let ids = [None, Some("1"), Some("2"), Some("3")].map(|id| id.map(str::to_owned));
    assert_eq!(sent_ids(&mock), ids);
    assert_eq!(stream.last_event_id(), Some("3"));
    mock.verify().unwrap();
}

#[tokio::test]
async fn stream_without_an_id_is_not_reconnected() {
    let reply = StreamReply::events().item(&json!({"part": "a"})).disconnect();
    let mock = mock(&EVENTS, &OPEN, [reply.into()]);
    let items = collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
    assert_eq!(items[1].as_ref().unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn post_is_not_reconnected() {
    let mock = mock(&EVENTS, &CREATE, [piece("1", "a").disconnect().into()]);
    let client = mock.client().unwrap();
    assert_eq!(collect(&mut pieces(&client, &CREATE, &EVENTS).await.unwrap()).await.len(), 2);
    assert_eq!(mock.requests().len(), 1);
    // Unless the application declares it idempotent.
    let call = pieces(&client, &CREATE, &EVENTS).retry(RetryPolicy::new().idempotent(true));
    let mut stream = call.await.unwrap();
    for _ in 0..3 {
        assert_eq!(stream.next().await.unwrap().unwrap().part, "a");
    }
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn application_can_continue_an_earlier_stream() {
    let replies = [StreamReply::events().disconnect().into(), piece("8", "a").into()];
    let mock = mock(&EVENTS, &OPEN, replies);
    let options = CallOptions::new().header("Last-Event-ID", "7");
    let mut stream = get(&mock.client().unwrap(), &EVENTS).options(options).await.unwrap();
    assert_eq!(stream.last_event_id(), Some("7"));
    assert_eq!(outline(collect(&mut stream).await), ["a"]);
    assert_eq!(sent_ids(&mock), [Some("7".to_owned()), Some("7".to_owned())]);
}

#[tokio::test]
async fn server_sets_the_reconnection_time() {
    let replies = [piece("1", "a").retry(20 * SECOND).disconnect().into(), piece("2", "b").into()];
    let mock = mock(&EVENTS, &OPEN, replies);
    collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
    // Up to the base delay of the retry policy is added.
    assert!((20 * SECOND..21 * SECOND).contains(&mock.elapsed()), "{:?}", mock.elapsed());
}

#[tokio::test]
async fn excessive_reconnection_time_ends_the_stream() {
    let replies = [piece("1", "a").retry(3600 * SECOND).disconnect().into()];
    let mock = mock(&EVENTS, &OPEN, replies);
    let items = collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err().to_string();
    assert!(error.contains("the server requested a longer delay than the policy allows"), "{error}");
}

#[tokio::test]
async fn connections_without_an_item_are_limited() {
    let cut = || Reply::from(StreamReply::events().disconnect());
    let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into(), cut()]);
    let items = collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err().to_string();
    assert!(error.contains("no more attempts are allowed (`max_attempts`)"), "{error}");
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn no_retry_disables_reconnections() {
    let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into()]);
    let mut stream = get(&mock.client().unwrap(), &EVENTS).no_retry().await.unwrap();
    assert_eq!(collect(&mut stream).await.len(), 2);
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn retry_budget_limits_reconnections() {
    let cut = || Reply::from(StreamReply::events().disconnect());
    let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into(), cut()]);
    let client = mock.builder().retry_budget(2).build().unwrap();
    let call = get(&client, &EVENTS).retry(RetryPolicy::new().max_attempts(100));
    let items = collect(&mut call.await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err().to_string();
    assert!(error.contains("the retry budget is exhausted"), "{error}");
    assert!(mock.requests().len() < 6, "{}", mock.requests().len());
}

#[tokio::test]
async fn items_refill_the_retry_budget() {
    let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into()]);
    let client = mock.builder().retry_budget(2).build().unwrap();
    let mut stream = get(&client, &EVENTS).await.unwrap();
    for _ in 0..500 {
        assert_eq!(stream.next().await.unwrap().unwrap().part, "a");
    }
}

#[tokio::test]
async fn no_content_stops_reconnections() {
    let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into(), Reply::new(204)]);
    let mut stream = get(&mock.client().unwrap(), &EVENTS).await.unwrap();
    assert_eq!(outline(collect(&mut stream).await), ["a"]);
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test]
async fn refusal_of_a_reconnection_is_an_error() {
    let mock = Mock::new();
    mock.when(|client| get(client, &EVENTS))
        .reply_with(piece("1", "a").disconnect().into())
        .then_fail(Fault::service_unavailable())
        .then_fail(Fault::forbidden());
    let items = collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err();
    assert!(error.is_forbidden() && error.to_string().contains("item 1"), "{error}");
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn reconnection_is_not_redirected_to_another_origin() {
    for location in ["https://elsewhere.example/v2/open", "//elsewhere.example", "http://elsewhere.example/"]
    {
        let redirect = Reply::new(307).header("location", location);
        let mock = mock(&EVENTS, &OPEN, [piece("1", "a").disconnect().into(), redirect]);
        let items = collect(&mut get(&mock.client().unwrap(), &EVENTS).await.unwrap()).await;
        assert_eq!(items[1].as_ref().unwrap_err().status().map(|status| status.as_u16()), Some(307));
        let host = |request: &crate::testing::Request| request.url().host().map(str::to_owned);
        let hosts: Vec<_> = mock.requests().iter().map(host).collect();
        assert_eq!(hosts.len(), 2);
        assert_eq!(hosts[0], hosts[1]);
    }
}

#[tokio::test]
async fn end_is_reconnected_where_the_format_says_so() {
    let replies = [
        StreamReply::events().item(&json!({"part": "a"})).into(),
        StreamReply::events().item(&json!({"part": "b"})).disconnect().into(),
        Reply::new(204),
    ];
    let mock = mock(&ALWAYS, &OPEN, replies);
    let mut stream = get(&mock.client().unwrap(), &ALWAYS).await.unwrap();
    assert_eq!(outline(collect(&mut stream).await), ["a", "b"]);
    assert_eq!(sent_ids(&mock), [None, None, None]);
    mock.verify().unwrap();
}
