use std::future::IntoFuture;

use serde_json::{Value, json};

use super::{Bytes, Call, Empty, Json, ListStyle, Text, request};
use crate::error::ErrorKind;
use crate::operation::Operation;
use crate::tests::{CREATE, FIXED, GET, GetValue, Memory, RESEND, get};

request! {
    /// Optional JSON.
    GetOptional -> Json<Option<Vec<Value>>>
}
request! {
    /// No body.
    Delete -> Empty
}
request! {
    /// Text.
    Export -> Text
}
request! {
    /// Bytes.
    Download -> Bytes
}

/// Returns the single request of a modified call.
async fn sent(
    operation: &'static Operation,
    path: &[&str],
    change: impl FnOnce(&mut Call),
) -> http::Request<bytes::Bytes> {
    let service = Memory::saying(200, &[], "null");
    let mut call = path.iter().fold(Call::new(&service.client(), operation), |call, value| call.path(*value));
    change(&mut call);
    GetValue::new(call).await.unwrap();
    service.requests().remove(0)
}

/// Returns the error of a modified call, and checks that nothing is sent.
async fn refused(operation: &'static Operation, path: &[&str], change: impl FnOnce(&mut Call)) -> String {
    let service = Memory::saying(200, &[], "null");
    let mut call = path.iter().fold(Call::new(&service.client(), operation), |call, value| call.path(*value));
    change(&mut call);
    let error = GetValue::new(call).await.unwrap_err();
    assert!(service.requests().is_empty());
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_been_processed() && !error.is_retryable());
    error.to_string()
}

#[tokio::test]
async fn target_has_path_and_query() {
    let request = sent(&RESEND, &["a/b", "c"], |_| {}).await;
    assert_eq!(request.uri(), "https://api.example.com/v2/shares/a%2Fb:resend/c");
    let request = sent(&FIXED, &[], |call| call.query("page_size", 10)).await;
    assert_eq!(request.uri(), "https://api.example.com/v2/connectors?expand=info,status&page_size=10");
    let request = sent(&GET, &["u"], |call| {
        call.query("a", true);
        call.query_list("b", ["x,y", "z"], ListStyle::Repeated);
        call.query_list("c", ["x,y", "z"], ListStyle::Comma);
        call.query_list("d", [1, 2], ListStyle::Space);
        call.query_list("e", [1, 2], ListStyle::Pipe);
        call.query_list("f", [0; 0], ListStyle::Comma);
        call.query_list("g", [0; 0], ListStyle::Repeated);
    })
    .await;
    assert_eq!(request.uri().query().unwrap(), "a=true&b=x%2Cy&b=z&c=x%2Cy,z&d=1%202&e=1%7C2",);
}

#[tokio::test]
async fn setter_replaces_its_earlier_value() {
    let request = sent(&GET, &["u"], |call| {
        call.query("a", 1);
        call.query("b", 2);
        call.query("ab", 3);
        call.query("a", 4);
        call.query_list("c", ["x", "y"], ListStyle::Repeated);
        call.query_list("c", ["z"], ListStyle::Repeated);
        call.query_list("d", ["x"], ListStyle::Comma);
        call.query_list("d", [""; 0], ListStyle::Comma);
        call.cookie("e", 1);
        call.cookie("f", 2);
        call.cookie("e", 3);
    })
    .await;
    assert_eq!(request.uri().query().unwrap(), "b=2&ab=3&a=4&c=z");
    assert_eq!(request.headers()["cookie"], "f=2; e=3");
}

#[tokio::test]
async fn bodies_are_encoded_by_media_type() {
    let request = sent(&CREATE, &[], |call| call.json(&json!({"a": null}))).await;
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.body(), r#"{"a":null}"#);
    let request = sent(&CREATE, &[], |call| call.json_as("application/json-patch+json", &[1])).await;
    assert_eq!(request.headers()["content-type"], "application/json-patch+json");
    let form = json!({"grant_type": "urn:x y", "list": [1, true], "none": null});
    let request = sent(&CREATE, &[], |call| call.form(&form)).await;
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), "grant_type=urn%3Ax+y&list=1&list=true");
    let form = json!({"address": {"city": "A B"}, "points": [{"x": 1}, [2]]});
    let request = sent(&CREATE, &[], |call| call.form(&form)).await;
    assert_eq!(
        request.body(),
        "address=%7B%22city%22%3A%22A+B%22%7D&points=%7B%22x%22%3A1%7D&points=%5B2%5D"
    );
    let request = sent(&CREATE, &[], |call| call.raw("image/png", &b"\x89PNG"[..])).await;
    assert_eq!(&request.body()[..], b"\x89PNG");
}

#[tokio::test]
async fn absent_body_is_not_sent() {
    let request = sent(&CREATE, &[], |_| {}).await;
    assert!(request.body().is_empty());
    assert!(!request.headers().contains_key("content-type"));
    assert_eq!(request.headers()["accept"], "application/json");
}

#[tokio::test]
async fn headers_and_cookies_are_sent() {
    let request = sent(&GET, &["u"], |call| {
        call.header("Org-Id", "o-1");
        call.cookie("a", 1);
        call.cookie("b", "x");
    })
    .await;
    assert_eq!(request.headers()["org-id"], "o-1");
    assert_eq!(request.headers()["cookie"], "a=1; b=x");
}

#[tokio::test]
async fn invalid_arguments_are_rejected_before_sending() {
    let message = refused(&GET, &[""], |_| {}).await;
    assert_eq!(message, "get user: the path parameter `id` is empty");
    assert!(refused(&GET, &[".."], |_| {}).await.contains("`id` is `..`"));
    for value in ["a\r\nX-Evil: 1", "a\nb", "a\0"] {
        let message = refused(&GET, &["u"], |call| call.header("Org-Id", value)).await;
        assert_eq!(message, "get user: the header `Org-Id` contains an invalid character");
    }
    for value in ["a; b=c", "a\r\n", "ü"] {
        assert!(refused(&GET, &["u"], |call| call.cookie("session", value)).await.contains("`session`"));
    }
    // The first of several invalid arguments is reported.
    let message = refused(&GET, &[""], |call| {
        call.form(&json!(7));
        call.header("Org-Id", "\n");
    });
    assert!(message.await.contains("only an object"));
}

#[tokio::test]
async fn too_long_url_is_rejected() {
    assert!(refused(&GET, &["x".repeat(70_000).as_str()], |_| {}).await.contains("too long"));
}

#[tokio::test]
async fn bodies_are_decoded_by_shape() {
    let client = Memory::saying(202, &[("x-request-id", "r")], "[1]").client();
    let response = GetOptional { call: Call::new(&client, &CREATE) }.send().await.unwrap();
    assert_eq!(response.request_id(), Some("r"));
    assert_eq!(response.status(), 202);
    assert_eq!(response.into_body(), Some(vec![json!(1)]));
    assert_eq!(Export { call: Call::new(&client, &CREATE) }.await.unwrap(), "[1]");
    assert_eq!(Download { call: Call::new(&client, &CREATE) }.await.unwrap(), "[1]");
    let () = Delete { call: Call::new(&client, &CREATE) }.await.unwrap();

    let client = Memory::saying(204, &[], "").client();
    assert_eq!(GetOptional { call: Call::new(&client, &CREATE) }.await.unwrap(), None);
    let () = Delete { call: Call::new(&client, &CREATE) }.await.unwrap();
    let error = get(&client, "u").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::MissingBody);
    assert!(error.to_string().contains("204, but the response has no body"), "{error}");
    assert!(error.is_missing_body() && error.may_have_been_processed() && !error.is_retryable());
}

#[tokio::test]
async fn html_page_is_no_success() {
    let client = Memory::saying(200, &[("content-type", "text/html")], "<p>Log in</p>").client();
    let error = Delete { call: Call::new(&client, &CREATE) }.await.unwrap_err();
    assert!(error.to_string().contains("200, but its body is an HTML page"), "{error}");
    let error = get(&client, "u").await.unwrap_err();
    assert!(error.to_string().contains("its body is text/html instead of JSON"), "{error}");
    // An empty page is equivalent to no body.
    let client = Memory::saying(200, &[("content-type", "text/html")], "\n").client();
    let () = Delete { call: Call::new(&client, &CREATE) }.await.unwrap();
}

#[tokio::test]
async fn accept_header_can_be_replaced() {
    let service = Memory::saying(200, &[], "");
    let call = Call::new(&service.client(), &CREATE).accept("application/openmetrics-text");
    Export { call }.await.unwrap();
    Export { call: Call::new(&service.client(), &CREATE) }.await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].headers()["accept"], "application/openmetrics-text");
    assert_eq!(requests[1].headers()["accept"], "text/plain, */*;q=0.5");
}

#[test]
fn debug_hides_arguments() {
    let mut call = Call::new(&Memory::saying(200, &[], "").client(), &GET).path("planted-id");
    call.query("token", "planted-token");
    call.header("X-Token", "planted-header");
    call.cookie("session", "planted-cookie");
    call.json(&json!({"secret": "planted-secret"}));
    let text = format!("{:?}", GetValue::new(call));
    assert!(!text.contains("planted"), "{text}");
    assert!(text.contains("GET /v2/users/{id}"));
}

#[test]
fn futures_are_send() {
    fn sendable<T: Send>(_: T) {}
    let client = Memory::saying(200, &[], "").client();
    sendable(get(&client, "u").send());
    sendable(get(&client, "u").into_future());
    sendable(client);
    fn shareable<T: Send + Sync>(_: T) {}
    shareable(crate::client::Client::builder());
    shareable(crate::call::CallOptions::new());
}
