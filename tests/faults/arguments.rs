//! Arguments that try to change the request: they are percent-encoded or rejected.

use confluent_cloud::{Client, ErrorKind};

use crate::scripted_server::{Server, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder, client};

/// Gets the user with this ID and returns the path segment that was sent.
async fn encoded_segment(id: &str) -> String {
    let server = Server::new([respond_json("200 OK", USER)]);
    client(&server).0.iam_v2().users().get(id).await.expect("a success");
    let request = server.only_request();
    assert!(request.headers.iter().all(|(name, _)| name != "x-injected") && request.body.is_empty());
    let line = &server.request_lines()[0];
    line.strip_prefix("GET /iam/v2/users/").unwrap_or_else(|| panic!("{line}")).to_owned()
}

/// Asserts that the ID is rejected before anything is sent.
async fn assert_rejected(id: &str) {
    let server = Server::new([]);
    let error = client(&server).0.iam_v2().users().delete(id).await.expect_err("a mistake");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{id:?}");
    assert!(error.to_string().contains("`id`"), "{error}");
    assert!(!error.may_have_been_processed());
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn id_with_slash_is_one_segment() {
    for (id, encoded) in [("a/b", "a%2Fb"), ("/", "%2F"), ("../../x", "..%2F..%2Fx"), ("a\\b", "a%5Cb")] {
        assert_eq!(encoded_segment(id).await, encoded);
    }
}

#[tokio::test]
async fn dot_segment_id_is_rejected() {
    assert_rejected(".").await;
    assert_rejected("..").await;
    assert_eq!(encoded_segment("...").await, "...");
    assert_eq!(encoded_segment(". .").await, ".%20.");
}

/// `%2e%2e` is a dot segment in the URL standard, so the percent sign is encoded too.
#[tokio::test]
async fn percent_in_id_is_encoded() {
    for (id, encoded) in [("%2e", "%252e"), ("%2e%2E", "%252e%252E"), (".%2e", ".%252e"), ("50%", "50%25")] {
        assert_eq!(encoded_segment(id).await, encoded);
    }
}

#[tokio::test]
async fn question_mark_in_id_is_encoded() {
    assert_eq!(encoded_segment("?x=1&y=2").await, "%3Fx%3D1%26y%3D2");
}

#[tokio::test]
async fn number_sign_in_id_is_encoded() {
    assert_eq!(encoded_segment("a#b").await, "a%23b");
}

#[tokio::test]
async fn id_with_spaces_is_one_segment() {
    for (id, encoded) in [("a b", "a%20b"), (" ", "%20"), ("a+b", "a%2Bb"), ("\ta", "%09a")] {
        assert_eq!(encoded_segment(id).await, encoded);
    }
}

#[tokio::test]
async fn line_breaks_in_id_are_encoded() {
    let id = " HTTP/1.1\r\nX-Injected: yes\r\n\r\n";
    assert_eq!(encoded_segment(id).await, "%20HTTP%2F1.1%0D%0AX-Injected%3A%20yes%0D%0A%0D%0A");
    assert_eq!(encoded_segment("\0").await, "%00");
}

#[tokio::test]
async fn id_with_emoji_is_utf8() {
    assert_eq!(encoded_segment("🦀").await, "%F0%9F%A6%80");
    assert_eq!(encoded_segment("größe").await, "gr%C3%B6%C3%9Fe");
}

#[tokio::test]
async fn empty_id_is_rejected() {
    assert_rejected("").await;
}

#[tokio::test]
async fn unreserved_characters_in_id_are_unchanged() {
    for id in ["u-1", "lkc_2~b.c", "A-Z0", "~-._"] {
        assert_eq!(encoded_segment(id).await, id);
    }
    assert_eq!(encoded_segment("a;c").await, "a%3Bc");
}

/// Line breaks are rejected in the arguments of calls and in the options of a client.
#[tokio::test]
async fn header_value_with_line_break_is_rejected() {
    for value in ["o\r\nX-Injected: yes", "o\n", "o\r", "\0"] {
        let server = Server::new([]);
        let clock = SimulatedClock::default();
        let at = builder(&server, &clock).flink_url(server.url()).flink_api_key("key", "secret").build();
        let call = at.expect("a client").sql_v1alpha1().statements().list("env-1", value);
        let error = call.await.expect_err("a mistake");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
        let line = error.to_string();
        assert!(line.contains("the header `Org-Id` contains an invalid character"), "{line}");
        assert!(!line.contains("yes"), "{line}");

        let named = Client::builder().app_info("shop", "1", Some(value));
        let token = Client::builder().sts_token(value);
        for builder in [named, token] {
            let error = builder.build().expect_err("a mistake");
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!error.to_string().contains("yes"), "{error}");
        }
        let value = value.to_owned();
        let given = Client::builder().control_plane_url(server.url()).clock(clock.clone());
        let given = given.sts_token_source(move || {
            let token = value.clone();
            async move { Ok(token.into()) }
        });
        let error =
            given.build().expect("a client").iam_v2().users().get("u-1").await.expect_err("a mistake");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Configuration, 0), "{error}");
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn valid_header_value_is_sent() {
    let server = Server::new([respond_json("200 OK", r#"{"data":[],"metadata":{}}"#)]);
    let builder = builder(&server, &SimulatedClock::default()).flink_url(server.url());
    let client = builder.flink_api_key("key", "secret").build().expect("a client");
    client.sql_v1alpha1().statements().list("env/1", "o: 1; é").await.expect("a page");
    let request = server.only_request();
    assert_eq!(request.line, "GET /sql/v1alpha1/environments/env%2F1/statements HTTP/1.1");
    assert_eq!(request.header("org-id"), Some("o: 1; é"));
}

#[tokio::test]
async fn query_value_is_encoded() {
    let page = r#"{"api_version":"iam/v2","kind":"ApiKeyList","metadata":{},"data":[]}"#;
    let server = Server::with_handler(move |_| respond_json("200 OK", page));
    let keys = client(&server).0.iam_v2().api_keys();
    keys.list().page_token("a&b=c d+e/ü%").spec_owner("u-1\r\nX: y#?").await.expect("a success");
    let line =
        "GET /iam/v2/api-keys?page_token=a%26b%3Dc%20d%2Be%2F%C3%BC%25&spec.owner=u-1%0D%0AX%3A%20y%23%3F";
    assert_eq!(server.request_lines(), [line]);
}
