//! Behavior of calls that `sdk.yaml` declares: idempotency keys, pollers, conditional requests with a cache, and
//! compression.

use std::time::Duration;

use super::in_memory_service::{InMemoryService, header};
use serde_json::{Value, json};
use test_examples::cache::CachePolicy;
use test_examples::conditional_requests::Sheet;
use test_examples::idempotency_keys::Charge;
use test_examples::testing::{Fault, Mock, Reply};
use test_examples::{Client, WaitStep, Waiter};

#[tokio::test]
async fn idempotency_key_is_the_same_for_all_attempts() {
    let mock = Mock::new();
    let charge = Charge::new(7);
    mock.when(|client| client.idempotency_keys().charges().create(&charge))
        .fail(Fault::connection_reset())
        .then_fail(Fault::rate_limited(Duration::from_secs(3)))
        .then_fail(Fault::status(502))
        .then_reply_sample();
    mock.when(|client| client.idempotency_keys().refunds().create("c")).fail(Fault::server_error());
    let client = mock.client().expect("a client");
    let charges = client.idempotency_keys().charges();
    charges.create(&charge).await.expect("a charge");
    charges.create(&charge).await.expect("a charge");
    let keys: Vec<String> =
        mock.requests().iter().filter_map(|it| it.header("idempotency-key").map(str::to_owned)).collect();
    assert_eq!(keys.len(), 5);
    assert!(keys[..4].iter().all(|key| *key == keys[0]) && keys[4] != keys[0], "{keys:?}");
    // The parameter of the document is the key.
    let refund = client.idempotency_keys().refunds().create("c").idempotency_key("refund-1");
    refund.await.expect_err("a server error");
    let requests = mock.requests();
    assert_eq!(requests.len(), 9);
    for request in &requests[5..] {
        let sent: Vec<_> = request.headers().get_all("idempotency-key").iter().collect();
        assert_eq!(sent, ["refund-1"]);
    }
}

#[tokio::test]
async fn post_without_key_is_not_retried() {
    let mock = Mock::new();
    mock.when(|client| client.idempotency_keys().payouts().create("p")).fail(Fault::server_error());
    mock.when(|client| client.idempotency_keys().payouts().cancel("p").idempotency_key("k")).reply_sample();
    let client = mock.client().expect("a client");
    let payouts = client.idempotency_keys().payouts();
    payouts.create("p").await.expect_err("a server error");
    assert_eq!(mock.requests().len(), 1);
    assert_eq!(mock.requests()[0].header("idempotency-key"), None);
    // A rule with a key expects this key.
    payouts.cancel("p").await.expect_err("another key");
    payouts.cancel("p").idempotency_key("k").await.expect("a success");
}

#[tokio::test]
async fn operation_object_is_polled_until_its_result() {
    let mock = Mock::new();
    let export = |state: &str, report: Value| json!({ "id": "e", "meta": { "state": state }, "report": report });
    mock.when(|client| client.pollers().exports().create()).reply_json(export("QUEUED", Value::Null));
    mock.when(|client| client.pollers().exports().get("e"))
        .reply_json(export("QUEUED", Value::Null))
        .then_fail(Fault::service_unavailable())
        .then_reply_with(Reply::json(export("NEW", Value::Null)))
        .then_reply_with(Reply::json(export("DONE", json!({ "pages": 3 }))));
    let client = mock.client().expect("a client");
    let report = client.pollers().exports().create().until_done().await.expect("a report");
    assert_eq!((report.pages, mock.requests().len()), (3, 5));
    // A failure keeps the last response.
    let mock = Mock::new();
    let failed = json!({ "id": "e", "meta": { "state": "FAILED", "reason": "no disk" } });
    mock.when(|client| client.pollers().exports().create()).reply_json(failed);
    let client = mock.client().expect("a client");
    let error = client.pollers().exports().create().until_done().await.expect_err("a failure");
    assert!(error.is_failed() && error.explanation() == Some("no disk"), "{error}");
    assert_eq!(error.last().expect("the export").meta.state.as_str(), "FAILED");
    // An operation that does not end is a timeout.
    let mock = Mock::new();
    mock.when(|client| client.pollers().exports().create()).reply_json(export("QUEUED", Value::Null));
    mock.when(|client| client.pollers().exports().get("e")).reply_json(export("QUEUED", Value::Null));
    let client = mock.client().expect("a client");
    let error = client.pollers().exports().create().until_done().await.expect_err("a timeout");
    assert!(error.is_timeout() && mock.elapsed() <= Duration::from_secs(1800), "{error}");
}

#[tokio::test]
async fn operation_with_a_flag_has_a_result_of_another_call() {
    let mock = Mock::new();
    mock.when(|client| client.pollers().backups().start("v/1")).reply_json(json!({ "@task.id": "t 1" }));
    mock.when(|client| client.pollers().backups().get_task("v/1", "t 1"))
        .reply_json(json!({ "done": false }))
        .then_reply_with(Reply::json(json!({ "done": true, "backup": "b" })));
    mock.when(|client| client.pollers().backups().get("b")).reply_json(json!({ "size": 7 }));
    let client = mock.client().expect("a client");
    let mut progress = client.pollers().backups().start("v/1").until_done().progress();
    let Some(Ok(WaitStep::Pending(task))) = progress.next().await else { panic!("a task") };
    assert!(!task.done);
    let Some(Ok(WaitStep::Done(backup))) = progress.next().await else { panic!("a backup") };
    assert_eq!((backup.size, mock.requests().len()), (7, 4));
    assert_eq!(mock.requests()[1].query(), [("task_id".to_owned(), "t 1".to_owned())]);
}

#[tokio::test]
async fn operation_location_is_polled() {
    let mock = Mock::new();
    let operation = |client: &Client| client.pollers().request("GET", "/operations/9");
    let accepted = Reply::new(202).header("Operation-Location", "/operations/9").header("Retry-After", 11);
    mock.when(|client| client.pollers().vaults().rebuild("v")).reply_with(accepted);
    mock.when(operation)
        .reply_with(Reply::json(json!({ "status": "Running" })))
        .then_reply_with(Reply::json(json!({ "status": "Succeeded" })));
    mock.when(|client| client.pollers().vaults().get("v")).reply_json(json!({ "name": "v" }));
    let client = mock.client().expect("a client");
    let rebuilt: Waiter<Value, _> = client.pollers().vaults().rebuild("v").until_done();
    assert_eq!(rebuilt.await.expect("a vault").name, "v");
    let requests = mock.requests();
    assert_eq!(requests[1].sent_at(), Duration::from_secs(11));
    assert!(requests.iter().all(|request| request.header("authorization") == Some("Bearer mock-token")));
    // A URL of another origin is not polled.
    let mock = Mock::new();
    let accepted = Reply::new(202).header("Operation-Location", "https://evil.example/operations/9");
    mock.when(|client| client.pollers().vaults().rebuild("v")).reply_with(accepted);
    let client = mock.client().expect("a client");
    let error = client.pollers().vaults().rebuild("v").until_done().await.expect_err("another host");
    assert!(error.to_string().contains("its host differs"), "{error}");
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test]
async fn accepted_location_is_polled() {
    let mock = Mock::new();
    let job = |client: &Client| client.pollers().request("GET", "/jobs/1");
    mock.when(|client| client.pollers().files().convert())
        .reply_with(Reply::new(202).header("Location", "https://api.example.com/jobs/1"));
    mock.when(job).reply_with(Reply::new(202)).then_reply_with(Reply::json(json!({ "url": "f" })));
    let client = mock.client().expect("a client");
    let file = client.pollers().files().convert().until_done().await.expect("a file");
    assert_eq!(file, Some(json!({ "url": "f" })));
}

#[tokio::test]
async fn conditions_are_sent_and_recognized() {
    let mock = Mock::new();
    let page = Sheet::new("a");
    let tagged = Reply::json(json!({ "text": "a" })).header("ETag", "\"7\"");
    mock.when(|client| client.conditional_requests().pages().get("p")).reply_with(tagged);
    let unchanged = Reply::new(304).header("ETag", "\"7\"");
    mock.when(|client| client.conditional_requests().pages().get("p").if_none_match("\"7\""))
        .reply_with(unchanged.clone());
    mock.when(|client| client.conditional_requests().pages().get_draft("p").if_none_match("\"7\""))
        .reply_with(unchanged);
    mock.when(|client| client.conditional_requests().pages().put("p", &page).if_match("\"6\""))
        .reply_with(Reply::new(412));
    let client = mock.client().expect("a client");
    let pages = client.conditional_requests().pages();
    let response = pages.get("p").send().await.expect("a page");
    let tag = response.etag().expect("a tag");
    let error = pages.get("p").if_none_match(tag).await.expect_err("it is unchanged");
    assert!(error.is_not_modified() && error.headers().expect("the headers")["etag"] == tag, "{error}");
    assert!(pages.get_draft("p").if_none_match(tag).await.expect_err("it is unchanged").is_not_modified());
    let error = pages.put("p", &page).if_match("\"6\"").await.expect_err("it has changed");
    assert!(error.is_precondition_failed() && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn cache_answers_unchanged_pages_but_holds_no_secrets() {
    let mock = Mock::new();
    let tagged = |body: Value| Reply::json(body).header("ETag", "\"7\"");
    mock.when(|client| client.conditional_requests().pages().get("p"))
        .reply_with(tagged(json!({ "text": "a" })))
        .then_reply_with(Reply::new(304));
    mock.when(|client| client.conditional_requests().pages().get_share("p"))
        .reply_with(tagged(json!([{ "link": "planted" }])));
    let client = mock.builder().cache(CachePolicy::new()).build().expect("a client");
    let pages = client.conditional_requests().pages();
    for _ in 0..2 {
        assert_eq!(pages.get("p").await.expect("a page").text, "a");
        assert_eq!(pages.get_share("p").await.expect("a link").len(), 1);
    }
    let sent: Vec<_> =
        mock.requests().iter().map(|it| it.header("if-none-match").map(str::to_owned)).collect();
    assert_eq!(sent, [None, None, Some("\"7\"".to_owned()), None]);
}

#[tokio::test]
async fn large_bodies_are_compressed() {
    let service = InMemoryService::responding(202, "");
    let logs = service.client().request_compression().logs();
    let lines = |count: usize| vec!["0123456789".to_owned(); count];
    for (count, is_compressed) in [(10, false), (153, false), (154, true), (10_000, true)] {
        logs.send(&lines(count)).await.expect("a success");
        let request = service.only_request();
        let encoding = header(&request, "content-encoding");
        assert_eq!(encoding, if is_compressed { "gzip" } else { "" }, "{count}");
        assert_eq!(request.body().starts_with(&[0x1f, 0x8b]), is_compressed, "{count}");
    }
    logs.send_small(&lines(10_000)).await.expect("a success");
    assert_eq!(header(&service.only_request(), "content-encoding"), "");
    // A mock compares and shows the text.
    let mock = Mock::new();
    mock.when(|client| client.request_compression().logs().send(&lines(1000))).reply_sample();
    let client = mock.client().expect("a client");
    client.request_compression().logs().send(&lines(1000)).await.expect("a success");
    assert_eq!(mock.requests()[0].json().expect("JSON")[999], "0123456789");
    let error = client.request_compression().logs().send(&lines(1001)).await.expect_err("other lines");
    assert!(format!("{error:?}").contains("the body has 1001 elements, not 1000"), "{error:?}");
}
