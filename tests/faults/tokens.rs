//! Expired tokens, and token refreshes that fail.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::mpsc::{Receiver, channel};
use std::task::Poll;
use std::time::Duration;

use confluent_cloud::iam::v2::User;
use confluent_cloud::{Client, Error, ErrorKind, Result};

use crate::USER;
use crate::scripted_server::{ReceivedRequest, Server, Step, respond_json};
use crate::simulated_clock::SimulatedClock;

const EXCHANGE: &str = "POST /sts/v1/oauth2/token HTTP/1.1";

/// The token of each exchange; `None` is a rejection.
type TokenReplies = Vec<Option<&'static str>>;

/// Starts a service that issues these tokens with a lifetime of 900 s and accepts some of them. Each exchange waits
/// for the gate.
fn token_service(
    tokens: TokenReplies,
    accepted: &'static [&'static str],
    gate: Option<Receiver<()>>,
) -> Server {
    let mut tokens = tokens.into_iter();
    Server::with_handler(move |request: &ReceivedRequest| {
        if request.line == EXCHANGE {
            assert_eq!(request.header("authorization"), None);
            if let Some(gate) = &gate {
                let _ = gate.recv();
            }
            return token_response(tokens.next().flatten());
        }
        let sent = request.header("authorization").unwrap_or_default();
        if accepted.iter().any(|token| sent == format!("Bearer {token}")) {
            respond_json("200 OK", USER)
        } else {
            respond_json(
                "401 Unauthorized",
                r#"{"errors":[{"code":"unauthorized","detail":"the token has ended"}]}"#,
            )
        }
    })
}

fn token_response(token: Option<&str>) -> Vec<Step> {
    match token {
        Some(token) => respond_json(
            "200 OK",
            format!(r#"{{"access_token":"{token}","token_type":"Bearer","expires_in":900}}"#),
        ),
        None => respond_json(
            "400 Bad Request",
            r#"{"error":"invalid_grant","error_description":"the pool is closed"}"#,
        ),
    }
}

fn exchanging_client(server: &Server) -> (Client, SimulatedClock) {
    let clock = SimulatedClock::default();
    let builder = Client::builder().control_plane_url(server.url()).clock(clock.clone());
    let builder = builder.sts_token_exchange("pool-1", || async { Ok("eyJ-outside".into()) });
    (builder.build().expect("a client"), clock)
}

fn exchange_count(server: &Server) -> usize {
    server.requests().iter().filter(|request| request.line == EXCHANGE).count()
}

/// Returns the number of calls with this token.
fn calls_with_token(server: &Server, token: &str) -> usize {
    let bearer = format!("Bearer {token}");
    server.requests().iter().filter(|request| request.header("authorization") == Some(&bearer)).count()
}

type Call = Pin<Box<dyn Future<Output = Result<User>> + Send>>;

/// Starts a hundred calls and polls each of them once.
async fn start_hundred_calls(client: &Client) -> Vec<Call> {
    let mut calls: Vec<Call> = (0..100).map(|_| client.iam_v2().users().get("u-1").into_future()).collect();
    for call in &mut calls {
        let ended = poll_fn(|context| Poll::Ready(call.as_mut().poll(context).is_ready())).await;
        assert!(!ended, "a call that waits for nothing");
    }
    calls
}

/// Runs all calls concurrently and returns their results.
async fn join_calls(calls: Vec<Call>) -> Vec<Result<User>> {
    let tasks: Vec<_> = calls.into_iter().map(tokio::spawn).collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.expect("a call that ends"));
    }
    results
}

#[tokio::test]
async fn expired_token_is_refreshed_once() {
    let server = token_service(vec![Some("t-0"), Some("t-1")], &["t-0", "t-1"], None);
    let (client, clock) = exchanging_client(&server);
    client.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-0")), (1, 1));
    clock.advance(Duration::from_secs(901));
    for result in join_calls(start_hundred_calls(&client).await).await {
        assert_eq!(result.expect("a user").id, "u-1");
    }
    assert_eq!(
        (exchange_count(&server), calls_with_token(&server, "t-0"), calls_with_token(&server, "t-1")),
        (2, 1, 100)
    );
    assert_eq!(server.requests().len(), 103);
}

/// The service revoked the token early: each call gets a 401, and only one of them refreshes the token.
#[tokio::test]
async fn rejected_token_is_refreshed_once() {
    let server = token_service(vec![Some("t-0"), Some("t-1"), Some("t-2")], &["t-1"], None);
    let (client, clock) = exchanging_client(&server);
    for result in join_calls(start_hundred_calls(&client).await).await {
        assert_eq!(result.expect("a user").id, "u-1");
    }
    assert_eq!(
        (exchange_count(&server), calls_with_token(&server, "t-0"), calls_with_token(&server, "t-1")),
        (2, 100, 100)
    );
    assert!(clock.waits().is_empty());
}

fn assert_exchange_failed(error: &Error) {
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0), "{error}");
    assert!(!error.may_have_been_processed());
    let line = error.to_string();
    assert!(
        line.starts_with("get user: the token exchange for the STS token failed: exchange oauth token"),
        "{line}"
    );
    assert!(line.contains("400 invalid_grant: the pool is closed"), "{line}");
    assert!(!line.contains("eyJ-outside") && !format!("{error:#?}").contains("eyJ-outside"), "{line}");
}

#[tokio::test]
async fn failed_refresh_is_reported_to_each_call() {
    let (open, gate) = channel();
    let server = token_service(vec![None, Some("t-1")], &["t-1"], Some(gate));
    let (client, _) = exchanging_client(&server);
    let calls = start_hundred_calls(&client).await;
    open.send(()).expect("a server that waits");
    for result in join_calls(calls).await {
        assert_exchange_failed(&result.expect_err("no token"));
    }
    assert_eq!(server.request_lines(), ["POST /sts/v1/oauth2/token"]);
    // The next call tries again.
    open.send(()).expect("a server that waits");
    client.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-1")), (2, 1));
}

/// A token that is due for a refresh is still valid.
#[tokio::test]
async fn failed_early_refresh_keeps_token() {
    let server = token_service(vec![Some("t-0"), None, None, Some("t-1")], &["t-0", "t-1"], None);
    let (client, clock) = exchanging_client(&server);
    let get = || client.iam_v2().users().get("u-1").into_future();
    get().await.expect("a user");
    // It would last for 50 s more.
    clock.advance(Duration::from_secs(850));
    get().await.expect("a user");
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-0")), (2, 2));
    // The service is not asked each time.
    get().await.expect("a user");
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-0")), (2, 3));
    clock.advance(Duration::from_secs(60));
    assert_exchange_failed(&get().await.expect_err("no token"));
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-0")), (3, 3));
    get().await.expect("a user");
    assert_eq!((exchange_count(&server), calls_with_token(&server, "t-1")), (4, 1));
}

/// A response without a token, or with one that no header can hold, is an error.
#[tokio::test]
async fn refresh_without_token_is_an_error() {
    for body in ["{}", r#"{"access_token":""}"#, r#"{"access_token":7}"#, "[]", "null", "<html>", ""] {
        let server = Server::new([respond_json("200 OK", body)]);
        let (client, _) = exchanging_client(&server);
        let error = client.iam_v2().users().get("u-1").await.expect_err("no token");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0), "{body}: {error}");
        assert_eq!(server.request_lines(), ["POST /sts/v1/oauth2/token"]);
    }
    let server = Server::new([respond_json("200 OK", r#"{"access_token":"a\r\nX-Injected: yes"}"#)]);
    let (client, _) = exchanging_client(&server);
    let error = client.iam_v2().users().get("u-1").await.expect_err("no token");
    assert_eq!(error.attempts(), 0, "{error}");
    assert!(!error.to_string().contains("X-Injected"), "{error}");
    assert_eq!(server.request_lines(), ["POST /sts/v1/oauth2/token"]);
}

/// A token without a lifetime is valid for one call.
#[tokio::test]
async fn zero_lifetime_token_is_used_once() {
    let mut number = 0;
    let server = Server::with_handler(move |request| {
        if request.line == EXCHANGE {
            number += 1;
            return respond_json("200 OK", format!(r#"{{"access_token":"t-{number}","expires_in":0}}"#));
        }
        respond_json("200 OK", USER)
    });
    let (client, _) = exchanging_client(&server);
    for _ in 0..3 {
        client.iam_v2().users().get("u-1").await.expect("a user");
    }
    assert_eq!(exchange_count(&server), 3);
    assert!(["t-1", "t-2", "t-3"].iter().all(|token| calls_with_token(&server, token) == 1));
}
