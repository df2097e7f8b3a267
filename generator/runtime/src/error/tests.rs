use std::error::Error as _;
use std::time::Duration;

use bytes::Bytes;

use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::tests::{CREATE, GET, GetValue, Memory, get};
use crate::transport::TransportError;

/// Returns the error of a call with this response.
async fn failed(status: u16, headers: &'static [(&str, &str)], body: impl Into<Bytes>) -> Error {
    get(&Memory::saying(status, headers, body).client(), "u-nobody").await.unwrap_err()
}

async fn line(status: u16, headers: &'static [(&str, &str)], body: impl Into<Bytes>) -> String {
    failed(status, headers, body).await.to_string()
}

const JSON: (&str, &str) = ("content-type", "application/json; charset=utf-8");
const GET_USER: &str = "get user: GET /v2/users/u-nobody: ";

#[tokio::test]
async fn code_that_repeats_the_status_is_printed_once() {
    let error = line(404, &[JSON], r#"{"error_code":404,"message":"HTTP 404 Not Found"}"#).await;
    assert_eq!(error, format!("{GET_USER}404: HTTP 404 Not Found (1 attempt)"));
}

#[tokio::test]
async fn already_exists_is_recognized_by_code_or_text() {
    for (status, body) in [
        (409, r#"{"error_code":4711,"message":"no"}"#),
        (400, r#"{"errors":[{"detail":"other"},{"detail":"The NAME IS TAKEN by another user"}]}"#),
        (422, r#"{"errors":[{"title":"Name is taken"}]}"#),
    ] {
        assert!(failed(status, &[JSON], body).await.is_already_exists(), "{status} {body}");
    }
    for (status, body) in
        [(409, r#"{"error_code":4712,"message":"in use"}"#), (409, ""), (400, "name is taken")]
    {
        assert!(!failed(status, &[JSON], body).await.is_already_exists(), "{status} {body}");
    }
}

#[tokio::test]
async fn display_is_one_complete_line() {
    let body = r#"{"errors":[{"id":"e1","status":"404","code":"resource_not_found","title":"Not found",
        "detail":"The user u-nobody\nwas not found.","source":{"pointer":"/spec/id"},"resolution":"Look again"},
        {"code":"b"},{"code":"c"}]}"#;
    let error = failed(404, &[JSON, ("x-request-id", "7f3c")], body).await;
    assert_eq!(
        error.to_string(),
        format!(
            "{GET_USER}404 resource_not_found: The user u-nobody was not found. at /spec/id; Look again (+2 more) \
             (request 7f3c, 1 attempt)"
        ),
    );
    assert!(error.is_not_found() && !error.is_conflict() && !error.is_retryable());
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!(error.operation(), Some("getUser"));
    assert_eq!(error.code(), Some("resource_not_found"));
    assert_eq!(error.error_id(), Some("e1"));
    assert_eq!(error.message(), "The user u-nobody\nwas not found.");
    assert_eq!(error.request_id(), Some("7f3c"));
    assert_eq!(error.errors().len(), 3);
    assert_eq!(error.errors()[0].source_pointer.as_deref(), Some("/spec/id"));
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.attempts(), 1);
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[tokio::test]
async fn error_body_shapes_are_recognized() {
    let shapes = [
        (r#"{"error_code":40403,"message":"no topic"}"#, "400 40403: no topic (1 attempt)"),
        (r#"{"error":{"code":404,"message":"no connector"}}"#, "400 404: no connector (1 attempt)"),
        (r#"{"code":400,"message":"bad config"}"#, "400: bad config (1 attempt)"),
        (r#"{"message":"just text"}"#, "400: just text (1 attempt)"),
        (r#"{"errors":["one","two"]}"#, "400: one (+1 more) (1 attempt)"),
        (r#"{"errors":{"code":"c","title":"t"}}"#, "400 c: t (1 attempt)"),
        (
            r#"{"error":"invalid_grant","error_description":"expired"}"#,
            "400 invalid_grant: expired (1 attempt)",
        ),
        (r#"{"error":"broken"}"#, "400: broken (1 attempt)"),
        (r#"{"type":"about:blank","title":"T","status":400,"detail":"D"}"#, "400: D (1 attempt)"),
        (r#"{"errors":[{"code":"c","source":{"parameter":"page_size"}}]}"#, "400 c at page_size (1 attempt)"),
        (r#"{"errors":[],"message":"m"}"#, "400: m (1 attempt)"),
        (r#"{"errors":[]}"#, r#"400: {"errors":[]} (1 attempt)"#),
        (
            r#"{"errors":[{"code":null,"detail":{}}]}"#,
            r#"400: {"errors":[{"code":null,"detail":{}}]} (1 attempt)"#,
        ),
        ("null", "400: a body of type application/json (1 attempt)"),
        (r#""upstream""#, r#"400: "upstream" (1 attempt)"#),
        (r#"{"code": "#, r#"400: {"code": (1 attempt)"#),
        ("", "400: no body (1 attempt)"),
        (" \n", "400: no body (1 attempt)"),
    ];
    for (body, expected) in shapes {
        assert_eq!(line(400, &[JSON], body).await, format!("{GET_USER}{expected}"), "{body}");
    }
}

#[tokio::test]
async fn problem_details_keep_their_extensions_and_errors() {
    // RFC 9457, 3.
    let body = r#"{"type":"https://example.net/validation-error","title":"Your request is not valid.",
        "balance":30,"accounts":["/a/1"],"trace":"t",
        "errors":[{"detail":"must be a positive integer","pointer":"/age"},{"detail":"no","pointer":"/color"}]}"#;
    let error = failed(422, &[("content-type", "application/problem+json")], body).await;
    assert_eq!(error.message(), "Your request is not valid.");
    let [problem, age, color] = error.errors() else { panic!("{error:#?}") };
    let extensions: Vec<_> = problem.extensions.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(extensions, [("balance", "30"), ("trace", "t")]);
    assert_eq!(age.source_pointer.as_deref(), Some("/age"));
    assert_eq!(color.detail.as_deref(), Some("no"));
    let whole: serde_json::Value = error.body_as().unwrap();
    assert_eq!(whole["accounts"][0], "/a/1");
    assert!(error.body_as::<Vec<u8>>().is_err());
}

#[tokio::test]
async fn non_json_bodies_are_summarized() {
    let html = [("content-type", "Text/HTML; charset=utf-8")];
    static HTML: [(&str, &str); 1] = [("content-type", "Text/HTML; charset=utf-8")];
    assert_eq!(HTML, html);
    let page = "<html><head><title> 429 Too Many Requests </title></head></html>";
    let error = failed(429, &HTML, page).await;
    assert_eq!(error.to_string(), format!("{GET_USER}429: an HTML page, 429 Too Many Requests (1 attempt)"));
    assert!(error.is_rate_limited() && error.is_retryable() && error.errors().is_empty());
    assert_eq!(error.body(), page.as_bytes());
    assert_eq!(line(502, &HTML, "<p>").await, format!("{GET_USER}502: an HTML page (1 attempt)"));
    assert_eq!(line(503, &[], "try\tlater").await, format!("{GET_USER}503: try later (1 attempt)"));
    assert_eq!(
        line(500, &[("content-type", "image/png")], "x").await,
        format!("{GET_USER}500: a body of type image/png (1 attempt)"),
    );
    let long = failed(500, &[], "ä".repeat(9_000)).await;
    assert!(long.to_string().chars().count() < 600 && long.body().len() == 18_000);
}

/// Lists of settings are longer than texts from services.
#[test]
fn configuration_errors_are_longer() {
    let text = |length| Error::configuration("ä".repeat(length)).to_string();
    assert_eq!(text(1_900), "ä".repeat(1_900));
    assert_eq!(text(9_000).chars().count(), 2_001);
}

#[tokio::test]
async fn unfollowed_redirect_is_named() {
    let message = line(307, &[("location", "https://elsewhere.example.com/x?token=planted")], "").await;
    assert_eq!(
        message,
        format!(
            "{GET_USER}307: the redirect to https://elsewhere.example.com/x was not followed \
             (1 attempt)"
        ),
    );
    assert_eq!(line(304, &[], "").await, format!("{GET_USER}304: not modified (1 attempt)"));
}

#[tokio::test]
async fn predicates_follow_status_and_kind() {
    assert!(failed(401, &[], "").await.is_unauthorized());
    assert!(failed(403, &[], "").await.is_forbidden());
    assert!(failed(409, &[], "").await.is_conflict());
    for (status, hidden) in [(404, true), (403, true), (401, false), (409, false), (200, false)] {
        let error = failed(status, &[], "").await;
        assert_eq!(error.is_not_found_or_hidden(), hidden, "{status}");
    }
    assert!(failed(402, &[], "").await.is_quota_exceeded());
    assert!(failed(400, &[JSON], r#"{"message":"Quota reached"}"#).await.is_quota_exceeded());
    assert!(!failed(400, &[JSON], r#"{"message":"bad"}"#).await.is_quota_exceeded());
    let limited = failed(429, &[("retry-after", "7"), ("x-ratelimit-remaining", "0")], "").await;
    assert_eq!(limited.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(limited.rate_limit().remaining, Some(0));
    assert!(!limited.may_have_been_processed());
    let server = failed(500, &[], "").await;
    assert!(server.is_retryable() && server.may_have_been_processed());

    let client = Memory::saying(500, &[], "").client();
    let create = GetValue::new(Call::new(&client, &CREATE)).await.unwrap_err();
    assert!(!create.is_retryable() && create.may_have_been_processed());
}

#[tokio::test]
async fn transport_error_says_what_was_sent() {
    let refused = || std::io::Error::other("connection refused");
    let client = Memory::new(move |_| Err(TransportError::connect(refused()))).client();
    let error = GetValue::new(Call::new(&client, &CREATE)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: POST /v2/users: could not connect: connection refused (1 attempt)",
    );
    assert!(error.is_connect() && error.is_retryable() && !error.may_have_been_processed());
    assert!(error.source().unwrap().downcast_ref::<std::io::Error>().is_some());

    let client = Memory::new(|_| Err(TransportError::other("reset"))).client();
    let error = GetValue::new(Call::new(&client, &CREATE)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: POST /v2/users: the transport failed: reset (1 attempt, may have been processed)",
    );
    assert!(!error.is_connect() && !error.is_retryable() && error.may_have_been_processed());

    let client = Memory::new(|_| Err(TransportError::timeout("slow"))).client();
    let error = GetValue::new(Call::new(&client, &GET).path("u")).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
}

#[tokio::test]
async fn decode_error_has_path_and_hides_value() {
    let client =
        Memory::saying(200, &[JSON, ("x-request-id", "r1")], r#"{"data":[{"id":"planted-secret"}]}"#);
    let client = client.client();
    crate::call::request! {
        /// Numbers.
        GetNumbers -> Json<std::collections::BTreeMap<String, Vec<std::collections::BTreeMap<String, i64>>>>
    }
    use crate::call::Json;
    let error = GetNumbers { call: Call::new(&client, &GET).path("u") }.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: GET /v2/users/u: 200, but its body cannot be decoded: $.data[0].id: invalid type: string, \
         expected i64 at line 1 column 31 (request r1, 1 attempt)",
    );
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.may_have_been_processed() && !error.is_retryable() && !error.is_not_found());
    assert!(!format!("{error:?} {error:#?}").contains("planted"), "{error:#?}");
    assert!(error.body().ends_with(b"}]}"));

    for (body, kind) in [(r#"{"data":7771}"#, "integer"), (r#"{"data":77.71}"#, "floating point")] {
        let client = Memory::saying(200, &[JSON], body).client();
        let error = GetNumbers { call: Call::new(&client, &GET).path("u") }.await.unwrap_err();
        let message = error.to_string();
        assert!(message.contains(&format!("$.data: invalid type: {kind}, expected an array")), "{message}");
        assert!(!format!("{error} {error:?} {error:#?}").contains("77"), "{error:#?}");
    }

    let message = line(200, &[("content-type", "text/html")], "<!doctype html>").await;
    assert_eq!(
        message,
        format!(
            "{GET_USER}200, but its body is text/html instead of JSON: expected value at line 1 column 1 (1 attempt)"
        ),
    );
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    assert!(line(200, &[], deep).await.contains("recursion limit exceeded"));
}

/// `Debug` is printed if `main` returns an error, and by `unwrap`.
#[tokio::test]
async fn debug_is_one_line_and_alternate_has_fields() {
    let service = Memory::saying(404, &[JSON], r#"{"errors":[{"code":"not_found","detail":"planted"}]}"#);
    let error = get(&service.client(), "u").await.unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    let fields = format!("{error:#?}");
    assert!(fields.starts_with("Error {\n    kind: Api,\n"), "{fields}");
    assert!(fields.contains("attempts: 1") && fields.contains("status: 404"), "{fields}");
}
