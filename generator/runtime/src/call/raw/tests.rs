use serde_json::{Value, json};

use super::RawRequest;
use crate::call::CallOptions;
use crate::client::Client;
use crate::error::ErrorKind;
use crate::operation::{OperationInfo, RawOperations};
use crate::retry::RetryPolicy;
use crate::service::{ACCESS_TOKEN, CONTROL_PLANE, USER_KEY};
use crate::tests::{Memory, reply};

static RAW: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&USER_KEY], &[&ACCESS_TOKEN]]);

fn request(client: &Client, method: impl AsRef<str>, path: &str) -> RawRequest {
    RawRequest::new(client, &RAW, method.as_ref(), path)
}

#[tokio::test]
async fn request_is_sent_like_any_call() {
    let service = Memory::saying(201, &[("x-request-id", "r")], r#"{"id":"u-1"}"#);
    let client = service.client();
    let call = request(&client, http::Method::POST, "/v9/users").segment("a/b").segment(7);
    let call = call.query("dry run", true).query("dry run", "ü").header("Trace", "t").json(&json!({"a": 1}));
    assert_eq!(format!("{call:?}").matches("a/b").count(), 0);
    let response = call.clone().decode::<Value>().send().await.unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (201, Some("r")));
    assert_eq!(response.body()["id"], "u-1");
    assert_eq!(response.bytes(), r#"{"id":"u-1"}"#);
    assert_eq!(call.await.unwrap(), r#"{"id":"u-1"}"#);
    let sent = &service.requests()[0];
    let target = "https://api.example.com/v9/users/a%2Fb/7?dry%20run=true&dry%20run=%C3%BC";
    assert_eq!((sent.method().as_str(), sent.uri().to_string().as_str()), ("POST", target));
    assert_eq!(sent.body(), r#"{"a":1}"#);
    for (name, value) in [
        ("accept", "application/json"),
        ("authorization", "Basic a2V5OnBsYW50ZWQtc2VjcmV0"),
        ("content-type", "application/json"),
        ("trace", "t"),
    ] {
        assert_eq!(sent.headers()[name], value);
    }
    let operation = OperationInfo::from_request(sent).unwrap();
    assert_eq!((operation.id(), operation.method(), operation.route()), ("request", "POST", "/{+path}"));
    let get = OperationInfo::new(RAW.with_method("GET").0);
    assert!(operation != get);
}

#[tokio::test]
async fn only_idempotent_methods_are_retried() {
    for (method, attempts) in [("GET", 4), ("PUT", 4), ("DELETE", 4), ("POST", 1), ("PATCH", 1)] {
        let service = Memory::new(|_| Ok(reply(500, &[], "")));
        let client = service.builder().retry(RetryPolicy::new()).user_key("k", "s").build().unwrap();
        let error = request(&client, method, "/v9/users").await.unwrap_err();
        assert_eq!(error.attempts(), attempts, "{method}");
        assert!(error.to_string().starts_with(&format!("raw request: {method} /v9/users: 500")), "{error}");
    }
}

#[tokio::test]
async fn invalid_request_is_rejected_before_sending() {
    let service = Memory::saying(200, &[], "");
    let client = service.client();
    for (call, problem) in [
        (request(&client, "get", "/v9"), "`get` is not one of the methods GET, HEAD"),
        (request(&client, "CONNECT", "/v9"), "`CONNECT` is not"),
        (request(&client, "GET", "https://evil.example/v9"), "it is a URL"),
        (request(&client, "GET", "//evil.example/v9"), "another host"),
        (request(&client, "GET", "/v9/%2e%2e/admin"), "dot segment"),
        (request(&client, "GET", "/v9").segment(".."), "`..`"),
        (request(&client, "GET", "/v9").segment(""), "empty"),
        (request(&client, "GET", "/v9").header("Authorization", "planted"), "holds credentials"),
        (request(&client, "GET", "/v9").options(CallOptions::new().header("Host", "planted")), "`Host`"),
    ] {
        let error = call.await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
        assert!(error.to_string().contains(problem), "{error}");
        assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn undecodable_body_keeps_its_bytes() {
    let client = Memory::saying(200, &[], "oops").client();
    let error = request(&client, "GET", "/v9").decode::<Vec<u8>>().await.unwrap_err();
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &b"oops"[..]));
    assert_eq!(request(&client, "GET", "/").await.unwrap(), "oops");
}
