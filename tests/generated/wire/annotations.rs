//! Annotations of other tools: their effect on requests and retries.

use std::time::Duration;

use serde_json::json;
use test_examples::annotations_calls::{Answer, TaskQuestion};
use test_examples::annotations_enums::Window;
use test_examples::annotations_names::{Vessel, VesselHullKind};
use test_examples::annotations_paging::BodySearch;
use test_examples::testing::{Fault, Mock, Reply};
use test_examples::{Client, RetryPolicy};

use crate::in_memory_service::{InMemoryService, header};

#[tokio::test]
async fn names_are_of_the_crate_only() {
    let service = InMemoryService::responding(200, r#"{"nm":"Ida","hull":"w","internal":"secret"}"#);
    let yards = service.client().annotations_names().boat_yards();
    let boat = yards.launch(&Vessel::new("Ida").with_hull(VesselHullKind::Steel)).dry_run(true).await.expect("a boat");
    assert_eq!((boat.name.as_str(), &boat.hull), ("Ida", &Some(VesselHullKind::Wood)));
    let request = service.only_request();
    assert_eq!(request.uri().path_and_query().expect("a target").as_str(), "/annotated/boats?dr=true");
    let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
    assert_eq!(body, json!({"nm": "Ida", "hull": "s"}));
    drop(yards.survey("b1").await.expect("a boat"));
    assert_eq!(service.target(), "/annotated/boats/b1");
}

#[tokio::test]
async fn constant_header_is_sent() {
    let service = InMemoryService::responding(200, r#"{"level":1,"note":null}"#);
    let report = service.client().annotations_enums().reports().get().window(Window::LastHour);
    let report = report.await.expect("a report");
    assert_eq!((report.level, report.note.as_deref()), (1, None));
    let request = service.only_request();
    assert_eq!(header(&request, "report-version"), "7");
    assert_eq!(request.uri().query(), Some("window=1h"));
}

/// Checks that a list requests its pages as an annotation says, with these values of a parameter.
macro_rules! assert_pages {
    ($call:ident, $parameter:literal, $values:expr) => {
        let mock = Mock::new();
        let items: Vec<String> = (0..5).map(|index| format!("i{index}")).collect();
        mock.when(|client| client.annotations_paging().lists().$call()).reply_items(&items, 2);
        let client = mock.client().expect("a client");
        let all = client.annotations_paging().lists().$call().items().try_collect().await.expect("all");
        assert_eq!(all, items);
        let values: Vec<Option<String>> =
            mock.requests().iter().map(|request| request.query_value($parameter)).collect();
        let expected: Vec<Option<String>> = $values.map(|value| value.map(str::to_owned)).into();
        assert_eq!(values, expected);
    };
}

#[tokio::test]
async fn pages_are_requested() {
    assert_pages!(list_numbers, "leaf", [Some("1"), Some("2"), Some("3")]);
    // Without a total or a limit, an empty page is the last one.
    assert_pages!(list_sheets, "sheet", [Some("0"), Some("1"), Some("2"), Some("3")]);
    assert_pages!(list_offsets, "first_row", [None, Some("2"), Some("4"), Some("5")]);
    assert_pages!(list_steps, "first_item", [None, Some("2"), Some("4"), Some("5")]);
}

#[tokio::test]
async fn tokens_and_links_are_sent_back() {
    let page = |items: &[&str], next: Option<&str>| Reply::json(json!({"data": items, "next": next}));
    let mock = Mock::new();
    mock.when(|client| client.annotations_paging().lists().list_cursors())
        .any_query()
        .reply_with(page(&["a"], Some("n1")))
        .then_reply_with(page(&["b"], None));
    mock.when(|client| client.annotations_paging().lists().list_links())
        .any_query()
        .reply_with(page(&["a"], Some("/base/annotated/links?mark=2")))
        .then_reply_with(page(&["b"], None));
    mock.when(|client| client.annotations_paging().lists().list_names())
        .any_query()
        .reply_with(Reply::json(json!({"value": ["a"], "@odata.nextLink": "/base/annotated/names?skip=1"})))
        .then_reply_with(Reply::json(json!({"value": ["b"], "@odata.nextLink": null})));
    mock.when(|client| client.annotations_paging().lists().search_bodies(&BodySearch::new()))
        .any_body()
        .reply_with(page(&["a"], Some("n1")))
        .then_reply_with(page(&["b"], None));
    let client = mock.client().expect("a client");
    let lists = client.annotations_paging().lists();
    assert_eq!(lists.list_cursors().row_count(1).items().try_collect().await.expect("all"), ["a", "b"]);
    assert_eq!(lists.list_links().items().try_collect().await.expect("all"), ["a", "b"]);
    assert_eq!(lists.list_names().items().try_collect().await.expect("all"), ["a", "b"]);
    assert_eq!(lists.search_bodies(&BodySearch::new()).items().try_collect().await.expect("all"), ["a", "b"]);
    let requests = mock.requests();
    assert_eq!(requests[1].query_value("resume_at").as_deref(), Some("n1"));
    assert_eq!(requests[1].query_value("row_count").as_deref(), Some("1"));
    assert_eq!(requests[3].query_value("mark").as_deref(), Some("2"));
    assert_eq!(requests[5].query_value("skip").as_deref(), Some("1"));
    assert_eq!(requests[7].json(), Some(json!({"resume": "n1"})));
}

/// The delays and the limits are those of the annotation, and a `POST` is sent once.
#[tokio::test]
async fn retries_have_the_stated_delays() {
    let mock = Mock::new();
    mock.when(|client| client.annotations_calls().tasks().get()).fail(Fault::server_error());
    mock.when(|client| client.annotations_calls().tasks().add()).fail(Fault::server_error());
    mock.when(|client| client.annotations_calls().tasks().clear()).fail(Fault::service_unavailable());
    let client = mock.client().expect("a client");
    let tasks = client.annotations_calls().tasks();
    assert!(tasks.get().await.is_err());
    assert_eq!(mock.requests().len(), 4);
    assert!(mock.elapsed() <= Duration::from_millis(1 + 2 + 2), "{:?}", mock.elapsed());
    assert!(tasks.add().await.is_err() && tasks.clear().await.is_err());
    assert_eq!(mock.count(|client| client.annotations_calls().tasks().add()), 1);
    assert_eq!(mock.count(|client| client.annotations_calls().tasks().clear()), 1);
}

#[tokio::test]
async fn policy_of_the_application_takes_precedence() {
    let mock = Mock::new();
    mock.when(|client| client.annotations_calls().tasks().clear()).fail(Fault::service_unavailable());
    mock.when(|client| client.annotations_calls().tasks().get()).fail(Fault::server_error());
    let policy = RetryPolicy::new().max_attempts(2);
    let client: Client = mock.builder().retry(policy.clone()).build().expect("a client");
    let tasks = client.annotations_calls().tasks();
    assert!(tasks.clear().await.is_err() && tasks.get().await.is_err());
    assert_eq!(mock.requests().len(), 4);
    let client = mock.client().expect("a client");
    assert!(client.annotations_calls().tasks().clear().retry(policy).await.is_err());
    assert_eq!(mock.requests().len(), 6);
}

#[tokio::test]
async fn streams_are_requested() {
    let events = "data: {\"text\":\"a\"}\n\ndata: {\"text\":\"b\"}\n\ndata: [DONE]\n\n";
    let service = InMemoryService::responding_as(200, "text/event-stream", events);
    let tasks = service.client().annotations_calls().tasks();
    let answers = tasks.ask_stream(&TaskQuestion::new("hi")).await.expect("a stream").try_collect().await;
    assert_eq!(answers.expect("all"), [Answer::new("a"), Answer::new("b")]);
    let body: serde_json::Value = serde_json::from_slice(service.only_request().body()).expect("JSON");
    assert_eq!(body, json!({"text": "hi", "live": true}));
    let service = InMemoryService::responding_as(200, "application/json", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    let entries = service.client().annotations_calls().tasks().log().await.expect("a stream").try_collect().await;
    assert_eq!(entries.expect("all"), [Answer::new("a"), Answer::new("b")]);
}
