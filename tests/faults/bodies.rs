//! Response bodies that contradict their headers, are not JSON, or are too large.

use std::io::Write;

use confluent_cloud::iam::v2::{RoleBindingCreate, User};
use confluent_cloud::{Error, ErrorKind};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::scripted_server::{Server, Step, respond, respond_json, send_head};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder, client};

const GET: &str = "GET /iam/v2/users/u-1";
const MIB: usize = 1 << 20;

/// Gets a user from a server with this response, and asserts that a response that cannot be decoded is not retried.
async fn get_user(steps: Vec<Step>) -> Result<User, Error> {
    let server = Server::new([steps]);
    let got = client(&server).0.iam_v2().users().get("u-1").await;
    assert_eq!(server.request_lines(), [GET]);
    got
}

/// Asserts that the response cannot be decoded and that the error keeps its bytes, and returns the error's line.
async fn decode_error(steps: Vec<Step>, body: impl AsRef<[u8]>) -> String {
    let error = get_user(steps).await.expect_err("no user");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.body(), body.as_ref());
    let line = error.to_string();
    assert!(!line.contains('\n') && line.chars().count() < 1000, "{line}");
    line
}

async fn json_decode_error(body: impl AsRef<[u8]>) -> String {
    decode_error(respond_json("200 OK", &body), body).await
}

#[tokio::test]
async fn truncated_json_error_has_location() {
    let line = json_decode_error(r#"{"id":"u-1","metadata":{"self":"https://exa"#).await;
    assert!(line.contains("$.metadata.self: EOF while parsing a string"), "{line}");
    let line = json_decode_error(&USER[..USER.len() - 1]).await;
    assert!(line.contains("EOF while parsing an object"), "{line}");
    let line = json_decode_error(format!("{USER}{USER}")).await;
    assert!(line.contains("trailing characters"), "{line}");
}

#[tokio::test]
async fn json_is_decoded_with_any_content_type() {
    for media_type in ["text/plain", "text/html", "application/octet-stream", "nonsense", ""] {
        let user = get_user(respond("200 OK", &[("Content-Type", media_type)], USER)).await.expect("a user");
        assert_eq!(user.email, "a@example.com", "{media_type}");
    }
    let user = get_user(respond("200 OK", &[], USER)).await.expect("a user");
    assert_eq!(user.email, "a@example.com");
}

#[tokio::test]
async fn non_json_error_names_content_type() {
    for media_type in ["text/plain", "application/xml"] {
        let steps = respond("200 OK", &[("Content-Type", media_type)], "<user/>");
        let line = decode_error(steps, "<user/>").await;
        assert!(line.contains(&format!("its body is {media_type} instead of JSON")), "{line}");
    }
}

#[tokio::test]
async fn html_page_error_names_html() {
    let page = "<!DOCTYPE html>\n<html><head><title>\n Sign in\n</title></head><body>…</body></html>";
    let html = [("Content-Type", "text/html; charset=utf-8")];
    let line = decode_error(respond("200 OK", &html, page), page).await;
    assert!(line.contains("its body is text/html instead of JSON"), "{line}");
    let error = get_user(respond("403 Forbidden", &html, page)).await.expect_err("no user");
    assert!(error.is_forbidden() && error.errors().is_empty(), "{error}");
    assert!(error.to_string().contains("403: an HTML page, Sign in"), "{error}");
    assert_eq!(error.body(), page.as_bytes());
}

#[tokio::test]
async fn missing_body_is_an_error() {
    let successes =
        [respond_json("200 OK", ""), respond_json("200 OK", " \r\n"), vec![send_head("204 No Content", &[])]];
    for (steps, status) in successes.into_iter().zip([200, 200, 204]) {
        let error = get_user(steps).await.expect_err("no user");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::MissingBody, 1), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.is_missing_body() && error.may_have_been_processed());
        assert!(error.to_string().contains("the response has no body"), "{error}");
    }
}

/// A service has nothing left to describe after a `DELETE`, whatever its document says. After a `POST`, it has.
#[tokio::test]
async fn missing_body_is_a_success_of_delete() {
    let empty = || vec![send_head("204 No Content", &[])];
    let server = Server::new([empty(), respond_json("200 OK", ""), respond_json("200 OK", "{}"), empty()]);
    let client = client(&server).0;
    let bindings = client.iam_v2().role_bindings();
    for status in [204, 200] {
        let deleted = bindings.delete("rb-1").send().await.expect("a success");
        assert_eq!((deleted.status().as_u16(), deleted.into_body()), (status, None));
    }
    assert!(bindings.delete("rb-1").await.expect("a success").is_some());
    let binding = RoleBindingCreate::new("User:u-1", "Admin", "crn://confluent.cloud/organization=o");
    let error = bindings.create(&binding).await.expect_err("no binding");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::MissingBody, 1), "{error}");
}

/// A proxy that ends the response elsewhere than the client could smuggle another one (RFC 9112, 6.3).
#[tokio::test]
async fn response_with_two_lengths_is_rejected() {
    let chunked = format!("{:x}\r\n{USER}\r\n0\r\n\r\n", USER.len());
    let length = USER.len().to_string();
    let head =
        |status| send_head(status, &[("Content-Length", length.as_str()), ("Transfer-Encoding", "chunked")]);
    for status in ["200 OK", "500 Internal Server Error"] {
        let server = Server::new([vec![head(status), Step::Send(chunked.clone().into_bytes())]]);
        let call = client(&server).0.iam_v2().users().get("u-1");
        let error = call.await.expect_err("an ambiguous end");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
        assert!(error.to_string().contains("both `Content-Length` and `Transfer-Encoding`"), "{error}");
        assert_eq!(
            error.status().map(|status| status.as_u16().to_string()).as_deref(),
            status.split(' ').next()
        );
    }
}

/// A proxy or a login page responds in place of the service.
#[tokio::test]
async fn unrelated_success_is_an_error() {
    for body in [r#"{"message":"log in"}"#, r#"{"errors":[{"code":"x"}]}"#] {
        let line = json_decode_error(body).await;
        assert!(line.contains("none of the declared properties is present"), "{line}");
    }
    let page = "<html><title>Log in</title></html>";
    let html = || respond("200 OK", &[("Content-Type", "text/html")], page);
    let line = decode_error(html(), page).await;
    assert!(line.contains("its body is text/html instead of JSON"), "{line}");
    let server = Server::new([html()]);
    let error = client(&server).0.iam_v2().users().delete("u-1").await.expect_err("an HTML page");
    assert!(error.to_string().contains("its body is an HTML page"), "{error}");
    assert_eq!(server.request_lines(), ["DELETE /iam/v2/users/u-1"]);
}

/// The rest of the body is neither read nor parsed.
#[tokio::test]
async fn large_error_body_is_truncated() {
    let body = format!("{{\"errors\":[{}{{}}]}}", r#"{"code":"c","detail":"d"},"#.repeat(2_000_000));
    assert!(body.len() > 48 * MIB);
    let error = get_user(respond_json("400 Bad Request", &body)).await.expect_err("no user");
    assert_eq!((error.code(), error.message(), error.errors().len()), (Some("c"), "d", 100));
    assert_eq!(error.body(), &body.as_bytes()[..MIB]);
    let error = get_user(respond_json("400 Bad Request", gzip(body.as_bytes()))).await.expect_err("no user");
    assert_eq!((error.errors().len(), error.body().len()), (100, MIB));
}

/// A 204 ends with its head (RFC 9110, 15.3.5), so stray bytes are not taken for the next response. Bytes that arrive
/// after the next request was sent cannot be distinguished from its response.
#[tokio::test]
async fn body_after_204_is_discarded() {
    let stray = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
    for header in ["", "Content-Length: 40\r\n"] {
        let with_body = format!("HTTP/1.1 204 No Content\r\n{header}\r\n{stray}");
        let with_body = vec![Step::Send(with_body.into_bytes())];
        let server = Server::new([with_body, respond_json("200 OK", USER)]);
        let users = client(&server).0.iam_v2().users();
        let deleted = users.delete("u-1").send().await.expect("a success");
        assert_eq!(deleted.status(), 204);
        assert_eq!(users.get("u-1").await.expect("a user").email, "a@example.com");
        assert_eq!(server.request_lines(), ["DELETE /iam/v2/users/u-1", GET]);
        assert_eq!(server.connections(), 2);
    }
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(text).and_then(|()| encoder.finish()).expect("bytes in memory")
}

fn respond_gzip(body: &[u8]) -> Vec<Step> {
    respond("200 OK", &[("Content-Type", "application/json"), ("Content-Encoding", "gzip")], body)
}

/// The service compresses some responses without a `Content-Encoding`.
#[tokio::test]
async fn undeclared_gzip_is_decoded() {
    let user = get_user(respond_json("200 OK", gzip(USER.as_bytes()))).await.expect("a user");
    assert_eq!(user.email, "a@example.com");
    let failure = r#"{"errors":[{"code":"no_such_user","detail":"no user u-1"}]}"#;
    let error = get_user(respond_json("404 Not Found", gzip(failure.as_bytes()))).await.expect_err("no user");
    assert!(error.is_not_found() && error.code() == Some("no_such_user"), "{error}");
}

#[tokio::test]
async fn gzip_is_decoded() {
    assert_eq!(get_user(respond_gzip(&gzip(USER.as_bytes()))).await.expect("a user").email, "a@example.com");
}

#[tokio::test]
async fn broken_gzip_is_a_transport_error() {
    let whole = gzip(USER.as_bytes());
    for broken in [&whole[..whole.len() / 2], b"{}".as_slice()] {
        let server = Server::new([respond_gzip(broken)]);
        let call = client(&server).0.iam_v2().users().get("u-1").no_retry();
        let error = call.await.expect_err("no user");
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert_eq!(server.request_lines(), [GET]);
    }
}

/// Decompression stops at the size limit, and memory is bounded by it.
#[test]
fn gzip_bomb_stops_at_size_limit() {
    let bomb = gzip(&vec![b' '; 16 * MIB]);
    assert!(bomb.len() < MIB / 4, "{}", bomb.len());
    let server = Server::new([respond_gzip(&bomb)]);
    let client =
        builder(&server, &SimulatedClock::default()).max_response_size(MIB).build().expect("a client");
    let memory = allocation_counter::measure(|| {
        let error = block_on(client.iam_v2().users().get("u-1").send()).expect_err("too large");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert!(error.to_string().contains("the response exceeds the limit of 1048576 bytes"), "{error}");
        assert!(!error.is_retryable() && error.body().is_empty());
    });
    // A buffer that grows holds at most twice as much, and the old one while it is copied.
    assert!(memory.bytes_max < 4 * u64::try_from(MIB).expect("64 bits"), "{memory:?}");
    assert_eq!(server.request_lines(), [GET]);
}

/// Each `{}` becomes a struct of some hundred bytes.
#[test]
fn memory_of_decoded_body_is_limited() {
    let page = format!(r#"{{"data":[{}{{}}],"metadata":{{}}}}"#, "{},".repeat(MIB / 4));
    let server = Server::new([respond_json("200 OK", &page), respond_json("200 OK", &page)]);
    let client =
        builder(&server, &SimulatedClock::default()).max_response_size(MIB).build().expect("a client");
    let memory = allocation_counter::measure(|| {
        let error = block_on(client.iam_v2().users().list().send()).expect_err("too much memory");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
        assert!(
            error.to_string().contains("raise the limit with `ClientBuilder::max_response_size`"),
            "{error}"
        );
    });
    // The body, the structs, and the list of half the size while it grows.
    assert!(memory.bytes_max < 8 * u64::try_from(MIB).expect("64 bits"), "{memory:?}");
    let client = builder(&server, &SimulatedClock::default()).max_response_size(64 * MIB);
    let page = block_on(client.build().expect("a client").iam_v2().users().list().send()).expect("a page");
    assert_eq!(page.body().data.len(), MIB / 4 + 1);
}

/// Runs a future on this thread alone, so that its allocations can be counted.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(work)
}

#[tokio::test]
async fn body_beyond_size_limit_is_an_error() {
    let user = |padding: usize| format!(r#"{{"id":"u-1","full_name":"{}"}}"#, "x".repeat(padding));
    let length = user(5000).len();
    let chunked = |body: &str| {
        let chunk = format!("{:x}\r\n{body}\r\n0\r\n\r\n", body.len());
        vec![send_head("200 OK", &[("Transfer-Encoding", "chunked")]), Step::Send(chunk.into_bytes())]
    };
    for steps in [respond_json("200 OK", user(5000)), chunked(&user(5000))] {
        let server = Server::new([steps]);
        let builder = builder(&server, &SimulatedClock::default()).max_response_size(length - 1);
        let call = builder.build().expect("a client").iam_v2().users().get("u-1");
        let error = call.await.expect_err("too large");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert!(error.to_string().contains(&(length - 1).to_string()), "{error}");
        assert_eq!(server.request_lines(), [GET]);
    }
    let server = Server::new([respond_json("200 OK", user(5000))]);
    let builder = builder(&server, &SimulatedClock::default()).max_response_size(length);
    builder.build().expect("a client").iam_v2().users().get("u-1").await.expect("as large as the limit");
}

#[tokio::test]
async fn invalid_utf8_error_has_location() {
    let line = json_decode_error(b"{\"id\":\"u-1\",\"email\":\"\xff@example.com\"}").await;
    assert!(line.contains("$.email: invalid unicode code point"), "{line}");
    let broken = b"{\"errors\":[{\"detail\":\"\xff\"}]}";
    let error = get_user(respond_json("404 Not Found", broken)).await.expect_err("no user");
    assert!(error.is_not_found() && error.errors().is_empty(), "{error}");
    assert_eq!(error.body(), broken);
    assert!(error.to_string().contains('\u{fffd}'), "{error}");
}

#[tokio::test]
async fn deep_json_does_not_overflow_stack() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        // An operation without a response body ignores it.
        let user = get_user(respond_json("200 OK", format!(r#"{{"id":"u-1","new":{deep}}}"#))).await;
        assert_eq!(user.expect("a user").id, "u-1");
        let line = json_decode_error(format!(r#"{{"id":{deep}}}"#)).await;
        assert!(line.contains("$.id"), "{line}");
        let error = get_user(respond_json("404 Not Found", &deep)).await.expect_err("no user");
        assert!(error.is_not_found() && error.errors().is_empty());
        assert_eq!(error.body().len(), deep.len());
        assert!(error.to_string().chars().count() < 1000);
    }
    // Where any value may stand, too: the settings of a cluster of an unknown kind.
    let deep = "[".repeat(100_000);
    let server = Server::new([respond_json("200 OK", format!(r#"{{"spec":{{"config":{deep}"#))]);
    let call = client(&server).0.cmk_v2().clusters().get("lkc-1", "env-1");
    let error = call.await.expect_err("no cluster");
    assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
    assert!(error.to_string().chars().count() < 1000, "{error}");
}
