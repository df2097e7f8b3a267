use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};

use super::until_done;
use crate::call::{Call, Json};
use crate::client::Client;
use crate::error::Error;
use crate::operation::RawOperations;
use crate::poller::{PollArgument, PollCall, PollResult, PollStatus, PollUrl, Poller};
use crate::service::{CONTROL_PLANE, USER_KEY};
use crate::tests::{CREATE, GET, Memory, reply};
use crate::wait::{WaitError, WaitErrorKind, WaitStep, Waiter};

/// A response: status, headers and body.
type Say = (u16, &'static [(&'static str, &'static str)], &'static str);

/// A service that sends responses in order and repeats the last one.
fn script(replies: &'static [Say]) -> Memory {
    let next = Mutex::new(0);
    Memory::new(move |_| {
        let mut next = next.lock().unwrap();
        let (status, headers, body) = replies[(*next).min(replies.len() - 1)];
        *next += 1;
        Ok(reply(status, headers, body))
    })
}

static RAW: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&USER_KEY]]);

const PHASES: PollStatus = PollStatus::Phase {
    member: "status",
    pointer: "/status",
    ready: &["succeeded"],
    failed: &["failed"],
    explanation: "/error",
};

const JOB: PollCall = PollCall::Operation(&GET, "application/json", &[PollArgument::Path("/id")]);

/// An operation object with its result.
static OBJECT: Poller =
    Poller { poll: JOB, status: PHASES, starts_with_status: true, result: PollResult::Member("/output") };

/// An operation object with a flag, whose start returns only an ID.
static FLAG: Poller = Poller {
    poll: JOB,
    status: PollStatus::Done { member: "done", pointer: "/done", error: "/error" },
    starts_with_status: false,
    result: PollResult::Response,
};

/// A header with a URL that is polled, and a result with a URL.
static LOCATION: Poller = Poller {
    poll: PollCall::RawUrl(PollUrl::Header("Operation-Location"), &RAW),
    status: PHASES,
    starts_with_status: false,
    result: PollResult::Call(PollCall::RawUrl(PollUrl::Body("/resourceLocation"), &RAW)),
};

/// A URL that responds with 202 until there is a result.
static ACCEPTED: Poller = Poller {
    poll: PollCall::RawUrl(PollUrl::Header("Location"), &RAW),
    status: PollStatus::Http,
    starts_with_status: false,
    result: PollResult::Response,
};

fn start(client: &Client, poller: &'static Poller) -> Waiter<Value, Value> {
    let call = Call::new(client, &CREATE);
    until_done(call, Json::<Value>::ACCEPT, poller, Json::<Value>::read, Json::<Value>::read)
}

/// Starts an operation whose responses may have no body.
fn start_accepted(client: &Client) -> Waiter<Option<Value>, Option<Value>> {
    let read = Json::<Option<Value>>::read_optional;
    until_done(Call::new(client, &CREATE), Json::<Value>::ACCEPT, &ACCEPTED, read, read)
}

fn paths(service: &Memory) -> Vec<String> {
    service.requests().iter().map(|it| format!("{} {}", it.method(), it.uri().path())).collect()
}

async fn failure(service: &Memory, poller: &'static Poller) -> WaitError<Value> {
    start(&service.client(), poller).await.unwrap_err()
}

#[tokio::test]
async fn operation_is_polled_until_it_has_a_result() {
    let service = script(&[
        (201, &[], r#"{"id": "a/b", "status": "queued"}"#),
        (200, &[], r#"{"id": "other", "status": "running"}"#),
        (503, &[], ""),
        (200, &[], r#"{"id": "a/b", "status": "succeeded", "output": {"pages": 7}}"#),
    ]);
    let client = service.client();
    assert_eq!(start(&client, &OBJECT).await.unwrap(), json!({ "pages": 7 }));
    let poll = "GET /v2/users/a%2Fb";
    assert_eq!(paths(&service), ["POST /v2/users", poll, poll, poll]);
    assert!(client.now() >= Duration::from_secs(6), "{:?}", client.now());
    // An operation can be done at once.
    let service = script(&[(201, &[], r#"{"id": "a", "status": "succeeded", "output": 1}"#)]);
    assert_eq!(start(&service.client(), &OBJECT).await.unwrap(), 1);
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn flag_ends_polling_and_error_fails() {
    let service = script(&[
        (200, &[("Retry-After", "7")], r#"{"id": 7}"#),
        (200, &[("Retry-After", "20")], r#"{"done": false, "error": null}"#),
        (200, &[], r#"{"done": true, "name": "x"}"#),
    ]);
    let client = service.client();
    let mut progress = start(&client, &FLAG).progress();
    assert!(matches!(progress.next().await, Some(Ok(WaitStep::Pending(_)))));
    assert_eq!(client.now(), Duration::from_secs(7));
    let Some(Ok(WaitStep::Done(done))) = progress.next().await else { panic!() };
    assert_eq!(done["name"], "x");
    assert_eq!(client.now(), Duration::from_secs(27));
    let service = script(&[
        (200, &[], r#"{"id": "7"}"#),
        (200, &[], r#"{"done": true, "error": {"code": 5, "message": "no capacity"}}"#),
    ]);
    let error = failure(&service, &FLAG).await;
    assert!(error.is_failed() && error.explanation() == Some("no capacity"), "{error:?}");
    assert!(error.to_string().contains("the operation has failed: `done` is `true`: no capacity"), "{error}");
    assert_eq!(error.last().unwrap()["error"]["code"], 5);
    assert!(Error::from(error).is_wait_failed());
}

#[tokio::test]
async fn url_in_a_header_is_polled_with_credentials() {
    let service = script(&[
        (202, &[("Operation-Location", "/operations/1?v=2"), ("Retry-After", "3")], ""),
        (200, &[], r#"{"status": "running"}"#),
        (200, &[], r#"{"status": "succeeded", "resourceLocation": "https://api.example.com/things/9"}"#),
        (200, &[], r#"{"thing": 9}"#),
    ]);
    assert_eq!(start(&service.client(), &LOCATION).await.unwrap(), json!({ "thing": 9 }));
    let poll = "GET /operations/1";
    assert_eq!(paths(&service), ["POST /v2/users", poll, poll, "GET /things/9"]);
    let requests = service.requests();
    assert_eq!(requests[1].uri().query(), Some("v=2"));
    assert!(requests.iter().all(|it| it.headers()["authorization"].to_str().unwrap().starts_with("Basic ")));
    // 202 without the header would be polled forever; 200 is final.
    let error = failure(&script(&[(202, &[], "{}")]), &LOCATION).await;
    assert!(error.to_string().contains("no header `Operation-Location`"), "{error}");
    let error = failure(&script(&[(200, &[], r#"{"status": "running"}"#)]), &LOCATION).await;
    assert!(error.to_string().contains("no header `Operation-Location`"), "{error}");
}

#[tokio::test]
async fn accepted_responses_are_polled_and_a_location_can_move() {
    let service = script(&[
        (202, &[("Location", "/jobs/1")], ""),
        (202, &[("Location", "/jobs/2")], "accepted"),
        (202, &[], ""),
        (200, &[], "[1]"),
    ]);
    assert_eq!(start_accepted(&service.client()).await.unwrap(), Some(json!([1])));
    assert_eq!(paths(&service)[1..], ["GET /jobs/1", "GET /jobs/2", "GET /jobs/2"]);
    let service = script(&[(202, &[("Location", "/jobs/1")], ""), (204, &[], "")]);
    assert_eq!(start_accepted(&service.client()).await.unwrap(), None);
    let service = script(&[(201, &[], "2")]);
    assert_eq!(start_accepted(&service.client()).await.unwrap(), Some(2.into()));
}

#[tokio::test]
async fn url_on_another_origin_is_not_polled() {
    for url in [
        "https://evil.example/operations/1",
        "//evil.example/operations/1",
        "http://api.example.com/operations/1",
        "https://api.example.com:8443/operations/1",
        "https://user:planted@api.example.com/operations/1",
        "file:///etc/passwd",
    ] {
        let header = url.to_owned();
        let service = Memory::new(move |_| Ok(reply(202, &[("operation-location", &header)], "")));
        let error = failure(&service, &LOCATION).await;
        assert!(error.to_string().contains("the URL of the operation cannot be used: "), "{url}: {error}");
        assert_eq!(service.requests().len(), 1, "{url}");
        assert!(!format!("{error} {error:?}").contains("planted"), "{error}");
    }
    let service = script(&[
        (202, &[("Operation-Location", "/operations/1")], ""),
        (200, &[], r#"{"status": "succeeded", "resourceLocation": "https://evil.example/things/9"}"#),
    ]);
    assert!(failure(&service, &LOCATION).await.to_string().contains("its host differs"));
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn endless_operation_ends_at_the_timeout() {
    let service = script(&[(201, &[], r#"{"id": "a", "status": "queued"}"#)]);
    let client = service.client();
    let error = start(&client, &OBJECT).timeout(Duration::from_secs(90)).await.unwrap_err();
    assert!(error.is_timeout() && error.phase() == Some("queued"), "{error:?}");
    let message =
        "the operation is not done after 90s, the timeout of the wait (`timeout`); `status` is `queued`";
    assert!(error.to_string().contains(message), "{error}");
    assert!(client.now() <= Duration::from_secs(90));
    // A delay beyond the timeout ends the wait at once.
    let service = script(&[(200, &[("Retry-After", "86400")], r#"{"id": "a"}"#)]);
    let error = start(&service.client(), &FLAG).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(service.requests().len(), 1);
    // Polls without a response end, too.
    let service = script(&[(200, &[], r#"{"id": "a"}"#)]);
    let client = service.builder().user_key("k", "s").transport(service.clone().hanging_after(1));
    let error = start(&client.build().unwrap(), &FLAG).timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(error.is_timeout() || error.kind() == WaitErrorKind::Call, "{error:?}");
}

#[tokio::test]
async fn start_is_never_repeated() {
    for status in [500, 503, 404, 429] {
        let service = Memory::saying(status, &[], "");
        let waiter = start(&service.client(), &OBJECT).tolerate(|_| true);
        let error = waiter.tolerate_not_found_for(Duration::from_secs(60)).await.unwrap_err();
        assert_eq!((error.kind(), service.requests().len()), (WaitErrorKind::Call, 1), "{status}");
    }
}

#[tokio::test]
async fn unusable_responses_are_errors() {
    let cases: [(&[Say], &Poller, &str); 6] = [
        (&[(201, &[], "{}")], &FLAG, "no text at `/id`"),
        (&[(201, &[], r#"{"id": {}}"#)], &FLAG, "no text at `/id`"),
        (&[(201, &[], r#"{"id": ".."}"#)], &FLAG, "`id`"),
        (&[(201, &[], "<html>")], &OBJECT, "expected value"),
        (&[(201, &[], r#"{"id": "a", "status": "succeeded"}"#)], &OBJECT, "no result at `/output`"),
        (&[(201, &[], r#"{"id": "a", "status": "succeeded", "output": null}"#)], &OBJECT, "no result at"),
    ];
    for (replies, poller, message) in cases {
        let service = Memory::new({
            let (status, headers, body) = replies[0];
            move |_| Ok(reply(status, headers, body))
        });
        // Both are statics.
        let poller: &'static Poller = if std::ptr::eq(poller, &FLAG) { &FLAG } else { &OBJECT };
        let error = failure(&service, poller).await;
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(service.requests().len(), 1, "{error}");
    }
}
