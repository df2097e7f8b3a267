//! Sessions against a service in memory.

use std::sync::Mutex;
use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use super::{SessionArgument, SessionCall, SessionDigest, SessionSteps, SessionUpload};
use crate::call::{Call, Json};
use crate::client::Client;
use crate::error::ErrorKind;
use crate::operation::{Operation, Retry, Scheme};
use crate::retry::RetryPolicy;
use crate::service::{CONTROL_PLANE, USER_KEY};
use crate::tests::{Memory, Sent, reply};
use crate::upload::UploadBody;

static SECURITY: [&[&Scheme]; 1] = [&[&USER_KEY]];

const fn operation(id: &'static str, method: &'static str, path: &'static str, retry: Retry) -> Operation {
    Operation { id, name: id, method, path, host: &CONTROL_PLANE, security: &SECURITY, retry }
}

static OPEN: Operation = operation("open", "POST", "/films", Retry::WhenNotSent);
static PART: Operation = operation("part", "PUT", "/films/{id}", Retry::Idempotent);
static COMMIT: Operation = operation("commit", "POST", "/films/{id}/commit", Retry::WhenNotSent);
static ABORT: Operation = operation("abort", "DELETE", "/films/{id}", Retry::Idempotent);

const fn call(operation: &'static Operation) -> SessionCall {
    SessionCall { operation, arguments: &[SessionArgument::Path("/id")] }
}

static STEPS: SessionSteps = SessionSteps {
    file_size: "/size",
    part_size: "/part_size",
    part: call(&PART),
    part_result: "/part",
    finish: call(&COMMIT),
    part_list: "/parts",
    members: &[("/session", "/id")],
    constants: &[("/state", "done")],
    digest: Some(SessionDigest::Sha1),
    abort: Some(call(&ABORT)),
};

fn upload(
    client: &Client,
    steps: &'static SessionSteps,
    file: impl Into<UploadBody>,
) -> SessionUpload<Value> {
    let mut call = Call::new(client, &OPEN);
    call.json(&json!({"title": "t"}));
    SessionUpload::new(steps, call, Json::<Value>::ACCEPT, Json::<Value>::read, file)
}

/// A service with this part size, whose other responses come from a function of the request's method and their number.
fn service(part_size: u64, others: impl Fn(&str, usize) -> Sent + Send + Sync + 'static) -> Memory {
    let count = Mutex::new(0);
    Memory::new(move |request| {
        if request.uri().path() == "/v2/films" || request.uri().path() == "/films" {
            return Ok(reply(201, &[], json!({"id": "a/b", "part_size": part_size}).to_string()));
        }
        let mut count = count.lock().unwrap();
        *count += 1;
        others(request.method().as_str(), *count)
    })
}

fn usual(method: &str, number: usize) -> Sent {
    Ok(match method {
        "PUT" => reply(200, &[], json!({"part": {"n": number}}).to_string()),
        "POST" => reply(201, &[], r#"{"id": "film"}"#),
        _ => reply(204, &[], ""),
    })
}

fn retrying(service: &Memory) -> Client {
    service.builder().user_key("key", "secret").retry(RetryPolicy::new()).build().unwrap()
}

fn headers<'a>(request: &'a http::Request<Bytes>, name: &str) -> &'a str {
    request.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn methods(service: &Memory) -> Vec<String> {
    service.requests().iter().map(|request| request.method().to_string()).collect()
}

fn body(request: &http::Request<Bytes>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

#[tokio::test]
async fn parts_have_ranges_and_digests() {
    let chunks = || {
        let chunks = ["0", "12345", "", "678", "9"].map(|chunk| Ok::<_, std::io::Error>(Bytes::from(chunk)));
        crate::stream::iter(chunks)
    };
    for file in [UploadBody::from("0123456789"), UploadBody::stream(chunks()).with_length(10)] {
        let service = service(4, usual);
        assert_eq!(upload(&service.client(), &STEPS, file).await.unwrap(), json!({"id": "film"}));
        let requests = service.requests();
        assert_eq!(body(&requests[0]), json!({"title": "t", "size": 10}));
        let parts: Vec<(&str, &[u8])> =
            requests[1..4].iter().map(|it| (headers(it, "content-range"), &it.body()[..])).collect();
        assert_eq!(
            parts,
            [("bytes 0-3/10", &b"0123"[..]), ("bytes 4-7/10", b"4567"), ("bytes 8-9/10", b"89")]
        );
        assert_eq!(headers(&requests[1], "digest"), "sha=xLXIa9V32j2T/qfInLphx4tI5Yk=");
        assert_eq!(headers(&requests[1], "content-type"), "application/octet-stream");
        assert!(requests[1].uri().path().ends_with("/films/a%2Fb"));
        assert_eq!(
            body(&requests[4]),
            json!({"parts": [{"n": 1}, {"n": 2}, {"n": 3}], "session": "a/b", "state": "done"})
        );
        assert_eq!(headers(&requests[4], "digest"), "sha=h6zsF82dzSCnFsws9nQXtxyKcBY=");
        assert_eq!(requests.len(), 5);
    }
}

#[tokio::test]
async fn failed_part_is_retried_alone() {
    let service = service(4, |method, number| match number {
        2 => Ok(reply(500, &[], "")),
        _ => usual(method, number),
    });
    let file = UploadBody::reader(&b"01234567"[..]).with_length(8);
    upload(&retrying(&service), &STEPS, file).await.unwrap();
    let requests = service.requests();
    assert_eq!(methods(&service), ["POST", "PUT", "PUT", "PUT", "POST"]);
    assert_eq!(requests[2].body(), requests[3].body());
    assert_eq!(headers(&requests[2], "digest"), headers(&requests[3], "digest"));
}

#[tokio::test]
async fn failed_upload_is_aborted() {
    let service = service(4, |method, number| match (method, number) {
        ("PUT", 2) => Ok(reply(412, &[], r#"{"code": "digest_mismatch", "message": "m"}"#)),
        ("DELETE", _) => Ok(reply(500, &[], "")),
        _ => usual(method, number),
    });
    let error = upload(&service.client(), &STEPS, "0123456789").await.unwrap_err();
    assert_eq!((error.code(), error.operation()), (Some("digest_mismatch"), Some("part")));
    assert_eq!(methods(&service), ["POST", "PUT", "PUT", "DELETE"]);
}

#[tokio::test]
async fn file_of_another_length_is_an_error() {
    for (length, problem) in [(4, "longer"), (12, "shorter")] {
        let service = service(4, usual);
        let file = UploadBody::reader(&b"01234567"[..]).with_length(length);
        let error = upload(&service.client(), &STEPS, file).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{error}");
        let text = format!("{error} {:?}", std::error::Error::source(&error).map(ToString::to_string));
        assert!(text.contains(problem) || text.contains("bytes"), "{text}");
        assert_eq!(methods(&service).last().map(String::as_str), Some("DELETE"));
    }
    let service = service(4, usual);
    let error = upload(&service.client(), &STEPS, UploadBody::reader(&b"1"[..])).await.unwrap_err();
    assert!(error.to_string().contains("declare it with `UploadBody::with_length`"), "{error}");
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn unusable_part_size_is_an_error() {
    for size in [0, 1 << 40, u64::MAX] {
        let service = service(size, usual);
        let error = upload(&service.client(), &STEPS, "0123").await.unwrap_err();
        assert!(error.to_string().contains("so nothing was uploaded"), "{error}");
        assert_eq!(methods(&service), ["POST", "DELETE"]);
    }
    let service = service(1, usual);
    let file = UploadBody::reader(std::io::empty()).with_length(1 << 40);
    let error = upload(&service.client(), &STEPS, file).await.unwrap_err();
    assert!(error.to_string().contains("more than 100000 parts"), "{error}");
}

#[tokio::test]
async fn commit_is_repeated_while_parts_are_processed() {
    let service = service(4, |method, number| match number {
        2 => Ok(reply(202, &[("retry-after", "7")], "")),
        3 => Ok(reply(202, &[], "")),
        _ => usual(method, number),
    });
    let client = service.client();
    assert_eq!(upload(&client, &STEPS, "0123").await.unwrap()["id"], "film");
    assert_eq!(methods(&service), ["POST", "PUT", "POST", "POST", "POST"]);
    assert_eq!(client.now(), Duration::from_secs(8));
    let service = self::service(4, |method, number| match method {
        "POST" => Ok(reply(202, &[("retry-after", "60")], "")),
        _ => usual(method, number),
    });
    let error = upload(&service.client(), &STEPS, "0123").await.unwrap_err();
    assert!(error.to_string().contains("the parts were not processed within 600s"), "{error}");
}

#[tokio::test]
async fn empty_file_has_no_parts() {
    static PLAIN: SessionSteps = SessionSteps {
        file_size: "",
        part_size: "/part_size",
        part: call(&PART),
        part_result: "",
        finish: call(&COMMIT),
        part_list: "",
        members: &[],
        constants: &[],
        digest: None,
        abort: None,
    };
    let service = service(4, usual);
    upload(&service.client(), &PLAIN, "").await.unwrap();
    assert_eq!(methods(&service), ["POST", "POST"]);
    assert!(service.requests()[1].body().is_empty());
    // The responses of the parts are not read.
    let service = self::service(4, |method, number| match method {
        "PUT" => Ok(reply(204, &[], "")),
        _ => usual(method, number),
    });
    upload(&service.client(), &PLAIN, "012345").await.unwrap();
    assert_eq!(methods(&service), ["POST", "PUT", "PUT", "POST"]);
}
