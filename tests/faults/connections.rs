//! Broken connections, slow responses and timeouts.

use std::time::Duration;

use confluent_cloud::iam::v2::{User, UserUpdate};
use confluent_cloud::{Client, Error, ErrorKind};

use crate::scripted_server::{Server, Step, respond, respond_json, send_head};
use crate::simulated_clock::{ATTEMPT_TIMEOUT, CALL_TIMEOUT, SimulatedClock};
use crate::{USER, builder, client};

const GET: &str = "GET /iam/v2/users/u-1";
const PATCH: &str = "PATCH /iam/v2/users/u-1";

/// Returns the head of a response that announces a complete user.
fn user_head() -> Step {
    let length = USER.len().to_string();
    send_head("200 OK", &[("Content-Type", "application/json"), ("Content-Length", &length)])
}

fn half_of_user() -> Step {
    Step::Send(USER.as_bytes()[..USER.len() / 2].to_vec())
}

async fn get_user(client: &Client) -> Result<User, Error> {
    client.iam_v2().users().get("u-1").await
}

async fn patch_error(client: &Client) -> Error {
    client.iam_v2().users().update("u-1").body(&UserUpdate::new()).await.expect_err("no answer")
}

/// Asserts that a GET is retried, that a PATCH is not, and that the error says so.
async fn assert_transport_error(steps: impl Fn() -> Vec<Step>) {
    let server = Server::new([steps(), respond_json("200 OK", USER)]);
    let (client, clock) = client(&server);
    assert_eq!(get_user(&client).await.expect("a user").id, "u-1");
    assert_eq!((server.request_lines(), clock.waits().len()), (vec![GET.to_owned(); 2], 1));

    let server = Server::new([steps()]);
    let (client, clock) = crate::client(&server);
    let error = patch_error(&client).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{error}");
    assert!(error.may_have_been_processed() && !error.is_retryable(), "{error}");
    assert!(error.to_string().contains("may have been processed"), "{error}");
    assert_eq!((server.request_lines(), clock.waits()), (vec![PATCH.to_owned()], vec![]));
}

#[tokio::test]
async fn reset_before_response_is_a_transport_error() {
    assert_transport_error(|| vec![Step::Reset]).await;
}

#[tokio::test]
async fn reset_before_body_is_a_transport_error() {
    assert_transport_error(|| vec![user_head(), Step::Reset]).await;
}

#[tokio::test]
async fn reset_within_body_is_a_transport_error() {
    assert_transport_error(|| vec![user_head(), half_of_user(), Step::Reset]).await;
}

#[tokio::test]
async fn close_within_body_is_a_transport_error() {
    assert_transport_error(|| vec![user_head(), half_of_user(), Step::Close]).await;
    let chunked = || send_head("200 OK", &[("Transfer-Encoding", "chunked")]);
    assert_transport_error(|| vec![chunked(), Step::Send(b"5\r\n{\"id\"\r\n".to_vec()), Step::Close]).await;
}

#[tokio::test]
async fn invalid_http_is_a_transport_error() {
    assert_transport_error(|| vec![Step::Send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec()), Step::Close]).await;
}

/// The response counts, and the next call opens another connection.
#[tokio::test]
async fn reset_after_body_is_ignored() {
    let (read, reset) = std::sync::mpsc::channel();
    let mut steps = respond_json("200 OK", USER);
    steps.push(Step::Do(Box::new(move || reset.recv().expect("a test that goes on"))));
    steps.push(Step::Reset);
    let server = Server::new([steps, respond_json("200 OK", USER), respond_json("200 OK", USER)]);
    let (client, _) = client(&server);
    get_user(&client).await.expect("a user");
    read.send(()).expect("a server that waits");
    get_user(&client).await.expect("a user");
    server.wait_until(|log| log.connections == 2).await;
    assert!(server.request_lines().iter().all(|line| line == GET));
}

#[tokio::test]
async fn connection_is_reused_until_closed() {
    let server = Server::with_handler(|_| respond_json("200 OK", USER));
    let (client, _) = client(&server);
    for _ in 0..5 {
        get_user(&client).await.expect("a user");
    }
    server.wait_until(|log| (log.requests.len(), log.connections) == (5, 1)).await;
}

/// Returns a step that advances the clock while the server is responding.
fn advance_clock(clock: &SimulatedClock, seconds: u64) -> Step {
    let clock = clock.clone();
    Step::Do(Box::new(move || clock.advance(Duration::from_secs(seconds))))
}

/// Asserts that a response that takes 31 seconds hits the attempt timeout of 30, that the client disconnects, and
/// that only an idempotent request is retried.
async fn assert_attempt_timeout(steps: impl Fn(&SimulatedClock) -> Vec<Step>) {
    let clock = SimulatedClock::default();
    let server = Server::new([steps(&clock), respond_json("200 OK", USER)]);
    let client = builder(&server, &clock).build().expect("a client");
    assert_eq!(get_user(&client).await.expect("a user").id, "u-1");
    server.wait_until(|log| log.disconnects >= 1).await;
    assert_eq!((server.request_lines(), clock.waits().len()), (vec![GET.to_owned(); 2], 1));

    let clock = SimulatedClock::default();
    let server = Server::new([steps(&clock)]);
    let client = builder(&server, &clock).build().expect("a client");
    let error = patch_error(&client).await;
    server.wait_until(|log| log.disconnects == 1).await;
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
    let line = error.to_string();
    // The head of a slow body may have arrived.
    assert!(line.contains("within 30s, the timeout of an attempt"), "{line}");
    assert!(line.contains("may have been processed"), "{line}");
    assert_eq!(error.elapsed(), ATTEMPT_TIMEOUT + Duration::from_secs(1));
    assert_eq!((server.request_lines(), clock.waits()), (vec![PATCH.to_owned()], vec![]));
}

#[tokio::test]
async fn slow_headers_hit_attempt_timeout() {
    assert_attempt_timeout(|clock| {
        let slow = |text: &str| Step::Send(text.as_bytes().to_vec());
        vec![
            slow("HTTP/1.1 200 OK\r\n"),
            advance_clock(clock, 11),
            slow("Content-Type: application/json\r\n"),
            advance_clock(clock, 10),
            slow("Content-Length: 1\r\n"),
            advance_clock(clock, 10),
            Step::Hold,
        ]
    })
    .await;
}

#[tokio::test]
async fn slow_body_hits_attempt_timeout() {
    assert_attempt_timeout(|clock| {
        let slow = |text: &[u8]| Step::Send(text.to_vec());
        vec![
            user_head(),
            advance_clock(clock, 11),
            slow(&USER.as_bytes()[..1]),
            advance_clock(clock, 10),
            slow(&USER.as_bytes()[1..2]),
            advance_clock(clock, 10),
            Step::Hold,
        ]
    })
    .await;
}

#[tokio::test]
async fn stalled_body_hits_attempt_timeout() {
    assert_attempt_timeout(|clock| vec![user_head(), half_of_user(), advance_clock(clock, 31), Step::Hold])
        .await;
}

#[tokio::test]
async fn slow_response_within_timeout_succeeds() {
    let clock = SimulatedClock::default();
    let rest = USER.as_bytes()[USER.len() / 2..].to_vec();
    let steps = vec![
        advance_clock(&clock, 10),
        user_head(),
        advance_clock(&clock, 10),
        half_of_user(),
        advance_clock(&clock, 9),
        Step::Send(rest),
    ];
    let server = Server::new([steps]);
    let client = builder(&server, &clock).build().expect("a client");
    assert_eq!(get_user(&client).await.expect("a user").email, "a@example.com");
    assert_eq!(server.request_lines(), [GET]);
}

#[tokio::test]
async fn silent_service_hits_timeout() {
    for (attempt, call, words) in [
        (ATTEMPT_TIMEOUT, CALL_TIMEOUT, "no response within 30s, the timeout of an attempt"),
        (CALL_TIMEOUT, ATTEMPT_TIMEOUT, "no response within 30s, the timeout of the call"),
    ] {
        let clock = SimulatedClock::default();
        let server = Server::new([vec![advance_clock(&clock, 30), Step::Hold]]);
        let builder = builder(&server, &clock).attempt_timeout(attempt).timeout(call);
        let client = builder.build().expect("a client");
        let error = patch_error(&client).await;
        assert!(error.is_timeout() && error.to_string().contains(words), "{error}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
        assert!(error.may_have_been_processed());
        server.wait_until(|log| log.disconnects == 1).await;
        assert_eq!(server.request_lines(), [PATCH]);
    }
}

/// The call timeout ends the second attempt, and the error includes the first one.
#[tokio::test]
async fn call_timeout_spans_all_attempts() {
    let clock = SimulatedClock::default();
    let turned_away = respond("503 Service Unavailable", &[("Retry-After", "40")], "");
    let server = Server::new([turned_away, vec![advance_clock(&clock, 25), Step::Hold]]);
    let client = builder(&server, &clock).build().expect("a client");
    let error = get_user(&client).await.expect_err("no answer");
    assert!(error.is_timeout() && error.attempts() == 2, "{error}");
    let line = error.to_string();
    assert!(line.contains("no response within 60s, the timeout of the call (`timeout`): 503"), "{line}");
    server.wait_until(|log| log.disconnects == 1).await;
    assert_eq!(server.request_lines(), [GET; 2]);
}

#[tokio::test]
async fn refused_connection_is_retried() {
    let port =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a free port");
    let clock = SimulatedClock::default();
    let builder = Client::builder().control_plane_url(format!("http://{port}")).clock(clock.clone());
    let client = builder.cloud_api_key("key", "secret").build().expect("a client");
    // Nothing was sent, so even what does harm twice is tried again.
    let error = patch_error(&client).await;
    assert!(error.is_connect() && !error.may_have_been_processed(), "{error}");
    assert_eq!((error.attempts(), clock.waits().len()), (4, 3));
    assert!(!error.to_string().contains("may have been processed"), "{error}");
}
