//! Links to the next page that are unusable, form cycles, or lead to other hosts.

use confluent_cloud::iam::v2::User;
use confluent_cloud::{Error, ErrorKind};

use crate::client;
use crate::scripted_server::{Server, Step, respond, respond_json};

const FIRST_REQUEST: &str = "GET /iam/v2/users?page_size=1";

/// Returns a page with one user and this text in place of the link.
fn page_with_link(id: &str, next: &str) -> Vec<Step> {
    respond_json(
        "200 OK",
        format!(r#"{{"data":[{{"id":"{id}","email":"a@example.com"}}],"metadata":{{{next}}}}}"#),
    )
}

/// Lists all users, and returns their IDs and the error that ends the list.
async fn list_users(server: &Server) -> (Vec<String>, Option<Error>) {
    let mut items = client(server).0.iam_v2().users().list().page_size(1).items();
    let mut ids = Vec::new();
    let mut end = None;
    while let Some(item) = items.next().await {
        assert!(end.is_none(), "something after the error");
        match item {
            Ok(User { id, .. }) => ids.push(id),
            Err(error) => end = Some(error),
        }
    }
    assert!(items.next().await.is_none());
    (ids, end)
}

fn assert_unusable_link(error: Option<Error>, why: &str) {
    let error = error.expect("an error");
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Decode, Some("listIamV2Users")), "{error}");
    assert!(error.to_string().contains(&format!("the link to the next page is invalid: {why}")), "{error}");
}

#[tokio::test]
async fn link_to_itself_is_an_error() {
    let next = r#""next":"https://api.confluent.cloud/iam/v2/users?page_token=a""#;
    let server = Server::new([page_with_link("u-1", next), page_with_link("u-2", next)]);
    let (ids, error) = list_users(&server).await;
    assert_eq!(ids, ["u-1", "u-2"]);
    assert_unusable_link(error, "it refers to a page that was already read");
    assert_eq!(server.request_lines(), [FIRST_REQUEST, "GET /iam/v2/users?page_size=1&page_token=a"]);
}

#[tokio::test]
async fn link_to_first_page_is_an_error() {
    let server = Server::new([page_with_link(
        "u-1",
        r#""next":"https://api.confluent.cloud/iam/v2/users?page_size=1""#,
    )]);
    let (ids, error) = list_users(&server).await;
    assert_eq!(ids, ["u-1"]);
    assert_unusable_link(error, "it has no page token");
    assert_eq!(server.request_lines(), [FIRST_REQUEST]);
}

#[tokio::test]
async fn page_cycle_is_an_error() {
    let next = |token: &str| format!(r#""next":"/iam/v2/users?page_token={token}""#);
    let server = Server::new([
        page_with_link("u-1", &next("a")),
        page_with_link("u-2", &next("b")),
        page_with_link("u-3", &next("%61")),
    ]);
    let (ids, error) = list_users(&server).await;
    assert_eq!(ids, ["u-1", "u-2", "u-3"]);
    assert_unusable_link(error, "it refers to a page that was already read");
    assert_eq!(server.request_lines().len(), 3);
}

/// Only the token is taken from the link; nothing is sent to the other host.
#[tokio::test]
async fn link_to_other_host_stays_on_same_host() {
    let other_host = Server::new([page_with_link("u-9", "")]);
    let next = format!(r#""next":"{}/stolen?x=y&page_token=a%2Bb#z""#, other_host.url());
    let server = Server::new([page_with_link("u-1", &next), page_with_link("u-2", "")]);
    let (ids, error) = list_users(&server).await;
    assert_eq!(ids, ["u-1", "u-2"]);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(server.request_lines(), [FIRST_REQUEST, "GET /iam/v2/users?page_size=1&page_token=a%2Bb"]);
    assert!(server.requests().iter().all(|request| request.header("authorization").is_some()));
    assert_eq!(other_host.requests().len(), 0);
}

#[tokio::test]
async fn null_link_ends_list() {
    let server = Server::new([page_with_link("u-1", r#""next":null"#)]);
    let (ids, error) = list_users(&server).await;
    assert_eq!((ids, server.request_lines()), (vec!["u-1".to_owned()], vec![FIRST_REQUEST.to_owned()]));
    assert!(error.is_none(), "{error:?}");
}

#[tokio::test]
async fn empty_or_absent_link_ends_list() {
    for next in [r#""next":"""#, r#""next":" ""#, r#""next":"/iam/v2/users?page_token=""#, ""] {
        let next = if next.ends_with('=') { format!("{next}\"") } else { next.to_owned() };
        let server = Server::new([page_with_link("u-1", &next)]);
        let (ids, error) = list_users(&server).await;
        assert_eq!(
            (ids, server.request_lines()),
            (vec!["u-1".to_owned()], vec![FIRST_REQUEST.to_owned()]),
            "{next}"
        );
        assert!(error.is_none(), "{error:?}");
    }
}

/// Services build links like these, and send tokens that look like something else.
#[tokio::test]
async fn malformed_link_is_followed_by_token() {
    for (next, token) in [
        ("page_token=a", None),
        ("?page_token=a", Some("a")),
        ("/iam/v2/users?page_token=a", Some("a")),
        ("https://api.confluent.cloud/iam/v2/users&page_token=a", Some("a")),
        ("https://h?page_size=1?page_token=a", Some("a")),
        ("https://h/?page_token=%E2%9C%93%0D%0A", Some("%E2%9C%93%0D%0A")),
        ("https://h/?page_token=../..%2F%26x%3Dy", Some("..%2F..%2F%26x%3Dy")),
        ("https://h/?page_token=%FF", None),
        ("\\u0000", None),
    ] {
        let next = format!(r#""next":"{next}""#);
        let server = Server::new([page_with_link("u-1", &next), page_with_link("u-2", "")]);
        let (ids, error) = list_users(&server).await;
        match token {
            Some(token) => {
                assert_eq!(ids, ["u-1", "u-2"], "{next}");
                let second = format!("GET /iam/v2/users?page_size=1&page_token={token}");
                assert_eq!(server.request_lines(), [FIRST_REQUEST, &second]);
            }
            None => {
                assert_eq!(
                    (ids, server.request_lines()),
                    (vec!["u-1".to_owned()], vec![FIRST_REQUEST.to_owned()])
                );
                assert!(error.is_some(), "{next}");
            }
        }
    }
}

#[tokio::test]
async fn list_retries_429_between_pages() {
    let server = Server::new([
        page_with_link("u-1", r#""next":"https://elsewhere.example.org/iam/v2/users?page_token=a%2Bb""#),
        respond("429 Too Many Requests", &[("Retry-After", "0")], ""),
        page_with_link("u-2", r#""next":null"#),
    ]);
    let (client, clock) = client(&server);
    let users = client.iam_v2().users().list().page_size(1).items().try_collect().await;
    let ids: Vec<String> = users.expect("two users").into_iter().map(|user| user.id).collect();
    assert_eq!(ids, ["u-1", "u-2"]);
    let second = "GET /iam/v2/users?page_size=1&page_token=a%2Bb";
    assert_eq!(
        (server.request_lines(), clock.waits().len()),
        (vec![FIRST_REQUEST.to_owned(), second.to_owned(), second.to_owned()], 1)
    );
}

/// An error ends the list, and the page token says where to resume.
#[tokio::test]
async fn list_resumes_after_error() {
    let server = Server::new([
        page_with_link("u-1", r#""next":"?page_token=a""#),
        respond_json("400 Bad Request", r#"{"errors":[{"detail":"not now"}]}"#),
        page_with_link("u-2", ""),
    ]);
    let users = client(&server).0.iam_v2().users();
    let mut pages = users.list().page_size(1).pages();
    pages.next().await.expect("a page").expect("a page");
    let error = pages.next().await.expect("an error").expect_err("an error");
    assert!(error.to_string().contains("not now"), "{error}");
    let token = pages.next_page_token().expect("a token").to_owned();
    assert!(pages.next().await.is_none());
    let rest = users.list().page_size(1).start_from(token).items().try_collect().await.expect("a user");
    assert_eq!(rest[0].id, "u-2");
    let second = "GET /iam/v2/users?page_size=1&page_token=a";
    assert_eq!(server.request_lines(), [FIRST_REQUEST, second, second]);
}
