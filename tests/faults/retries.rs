//! Retries: the statuses and methods that are retried, and the time that the client waits.

use std::time::Duration;

use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};
use confluent_cloud::{Error, Response, RetryPolicy};

use crate::scripted_server::{Server, Step, respond, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, client};

const GET: &str = "GET /iam/v2/users/u-1";
const TOO_MANY_REQUESTS: &str = "429 Too Many Requests";

/// The maximum backoff before the second attempt, and the maximum jitter that is added to a requested wait.
const MAX_JITTER: Duration = Duration::from_millis(500);

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Gets a user from a server that first responds with this status and these headers, and returns the wait before the
/// retry.
async fn wait_before_retry(status: &str, headers: &[(&str, &str)]) -> Duration {
    let server = Server::new([respond(status, headers, ""), respond_json("200 OK", USER)]);
    let (client, clock) = client(&server);
    let user = client.iam_v2().users().get("u-1").await.expect("a user");
    assert_eq!(user.email, "a@example.com");
    let [first, second] = &server.requests()[..] else {
        panic!("two requests: {:?}", server.request_lines())
    };
    assert_eq!(first, second);
    assert_eq!(first.line, format!("{GET} HTTP/1.1"));
    let [wait] = clock.waits()[..] else { panic!("one wait: {:?}", clock.waits()) };
    wait
}

#[tokio::test]
async fn retry_waits_for_retry_after_seconds() {
    let wait = wait_before_retry(TOO_MANY_REQUESTS, &[("Retry-After", "7")]).await;
    assert!((seconds(7)..=seconds(7) + MAX_JITTER).contains(&wait), "{wait:?}");
}

#[tokio::test]
async fn retry_waits_until_retry_after_date() {
    let now = ("Date", "Wed, 21 Oct 2026 07:28:00 GMT");
    let until = |date| [("Retry-After", date), now];
    let ahead = wait_before_retry(TOO_MANY_REQUESTS, &until("Wed, 21 Oct 2026 07:28:45 GMT")).await;
    assert!((seconds(45)..=seconds(45) + MAX_JITTER).contains(&ahead), "{ahead:?}");
    let over = wait_before_retry(TOO_MANY_REQUESTS, &until("Wed, 21 Oct 2026 07:27:00 GMT")).await;
    assert!(over <= MAX_JITTER, "{over:?}");
    // Without the service's own time the date is meaningless: this machine's clock may be wrong.
    let alone =
        wait_before_retry(TOO_MANY_REQUESTS, &[("Retry-After", "Wed, 21 Oct 2026 07:28:45 GMT")]).await;
    assert!(alone <= MAX_JITTER, "{alone:?}");
}

#[tokio::test]
async fn invalid_retry_after_is_ignored() {
    for value in ["-5", "-0", "+5", "1.5", "soon", ""] {
        let wait = wait_before_retry(TOO_MANY_REQUESTS, &[("Retry-After", value)]).await;
        assert!(wait <= MAX_JITTER, "{value:?}: {wait:?}");
    }
}

#[tokio::test]
async fn excessive_retry_after_ends_call() {
    for value in ["61", "31536000", "18446744073709551615", "99999999999999999999999999"] {
        let server = Server::new([respond(TOO_MANY_REQUESTS, &[("Retry-After", value)], "")]);
        let (client, clock) = client(&server);
        let error = client.iam_v2().users().get("u-1").await.expect_err("too long a wait");
        assert!(error.is_rate_limited() && !error.may_have_been_processed(), "{error}");
        let asked = error.retry_after().expect("a wait");
        assert_eq!(asked, seconds(value.parse().unwrap_or(u64::MAX)));
        assert!(
            error.to_string().contains("the server requested a longer delay than the policy allows"),
            "{error}"
        );
        assert_eq!((server.request_lines(), clock.waits()), (vec![GET.to_owned()], vec![]));
    }
}

#[tokio::test]
async fn retry_without_retry_after_backs_off() {
    let server = Server::new((0..4).map(|_| respond(TOO_MANY_REQUESTS, &[], "")));
    let (client, clock) = client(&server);
    let error = client.iam_v2().users().get("u-1").await.expect_err("four refusals");
    assert!(error.is_rate_limited() && error.attempts() == 4, "{error}");
    assert_eq!((error.retry_after(), error.rate_limit().reset), (None, None));
    assert_eq!(server.request_lines(), [GET; 4]);
    let [first, second, third] = clock.waits()[..] else { panic!("three waits: {:?}", clock.waits()) };
    assert!(
        first <= MAX_JITTER && second <= 2 * MAX_JITTER && third <= 4 * MAX_JITTER,
        "{:?}",
        clock.waits()
    );
    assert_eq!(error.elapsed(), first + second + third);
}

#[tokio::test]
async fn retry_waits_for_rate_limit_reset() {
    let alone =
        wait_before_retry(TOO_MANY_REQUESTS, &[("X-RateLimit-Reset", "12"), ("X-RateLimit-Remaining", "0")])
            .await;
    assert!((seconds(12)..=seconds(12) + MAX_JITTER).contains(&alone), "{alone:?}");
    // What it asks for comes before what it tells.
    let both =
        wait_before_retry(TOO_MANY_REQUESTS, &[("X-RateLimit-Reset", "12"), ("Retry-After", "3")]).await;
    assert!((seconds(3)..=seconds(3) + MAX_JITTER).contains(&both), "{both:?}");
    let unreadable =
        wait_before_retry(TOO_MANY_REQUESTS, &[("X-RateLimit-Reset", "12"), ("Retry-After", "soon")]).await;
    assert!((seconds(12)..=seconds(12) + MAX_JITTER).contains(&unreadable), "{unreadable:?}");
}

#[tokio::test]
async fn error_has_retry_after() {
    for (headers, wait) in [
        (vec![("Retry-After", "7")], Some(7)),
        (
            vec![("Retry-After", "Wed, 21 Oct 2026 07:28:30 GMT"), ("Date", "Wed, 21 Oct 2026 07:28:00 GMT")],
            Some(30),
        ),
        (vec![("Retry-After", "soon")], None),
        (vec![], None),
    ] {
        let server = Server::new((0..10).map(|_| respond(TOO_MANY_REQUESTS, &headers, "")));
        let call = client(&server).0.iam_v2().users().get("u-1").no_retry();
        let error = call.await.expect_err("an error");
        assert!(error.is_rate_limited() && error.is_retryable(), "{error}");
        assert_eq!(error.retry_after(), wait.map(Duration::from_secs));
        assert!(!error.may_have_been_processed());
        assert_eq!(server.request_lines(), [GET]);
    }
}

/// A 429 is retried even if it is not documented, but never beyond the call timeout.
#[tokio::test]
async fn retry_wait_ends_at_call_timeout() {
    let answers = ["40", "40", "40"].map(|wait| respond(TOO_MANY_REQUESTS, &[("Retry-After", wait)], ""));
    let server = Server::new(answers);
    let (client, clock) = client(&server);
    let error = client.iam_v2().users().get("u-1").await.expect_err("two refusals");
    assert!(error.is_rate_limited(), "{error}");
    assert!(error.to_string().contains("no time is left for another attempt"), "{error}");
    assert_eq!((server.request_lines(), clock.waits().len()), (vec![GET.to_owned(); 2], 1));
}

#[tokio::test]
async fn get_is_retried_after_503() {
    let wait = wait_before_retry("503 Service Unavailable", &[]).await;
    assert!(wait <= MAX_JITTER, "{wait:?}");
}

/// Creates an API key with these responses and this policy.
async fn create_api_key(
    answers: impl IntoIterator<Item = Vec<Step>>,
    policy: RetryPolicy,
) -> (Result<Response<()>, Error>, Server, SimulatedClock) {
    let server = Server::new(answers);
    let (client, clock) = client(&server);
    let body = ApiKeyCreate::new(ApiKeySpecCreate::new(ObjectReferenceInput::new("u-1")));
    let created = client.iam_v2().api_keys().create(&body).retry(policy).send().await;
    (created.map(|response| response.map(drop)), server, clock)
}

fn internal_error() -> Vec<Step> {
    respond_json("500 Internal Server Error", r#"{"errors":[{"status":"500","detail":"oops"}]}"#)
}

#[tokio::test]
async fn post_is_not_retried_after_500() {
    let (created, server, clock) = create_api_key([internal_error()], RetryPolicy::new()).await;
    let error = created.expect_err("a failure");
    assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(500), 1));
    assert!(error.may_have_been_processed() && !error.is_retryable());
    let line = error.to_string();
    assert!(line.contains("oops") && line.contains("may have been processed"), "{line}");
    assert_eq!(
        (server.only_request().line.as_str(), clock.waits()),
        ("POST /iam/v2/api-keys HTTP/1.1", vec![])
    );
}

/// A POST is retried if the application declares it idempotent, or if the service rejected it unprocessed.
#[tokio::test]
async fn retried_post_is_unchanged() {
    let created = || respond_json("202 Accepted", r#"{"id":"K1","spec":{"owner":{"id":"u-1"}}}"#);
    let turned_away = respond("503 Service Unavailable", &[], "");
    for (first, policy) in
        [(internal_error(), RetryPolicy::new().idempotent(true)), (turned_away, RetryPolicy::new())]
    {
        let (key, server, clock) = create_api_key([first, created()], policy).await;
        assert_eq!(key.expect("a key").status(), 202);
        let [first, second] = &server.requests()[..] else { panic!("two requests") };
        assert_eq!((first, first.body_text()), (second, r#"{"spec":{"owner":{"id":"u-1"}}}"#));
        assert_eq!(clock.waits().len(), 1);
    }
}

#[tokio::test]
async fn get_is_retried_after_500() {
    let wait = wait_before_retry("500 Internal Server Error", &[]).await;
    assert!(wait <= MAX_JITTER, "{wait:?}");
}

/// An outage does not multiply the requests by the number of attempts.
#[tokio::test]
async fn retry_budget_limits_requests() {
    let server = Server::with_handler(|_| respond("503 Service Unavailable", &[], ""));
    let clock = SimulatedClock::default();
    let client = crate::builder(&server, &clock).retry_budget(5).build().expect("a client");
    for _ in 0..20 {
        let error = client.iam_v2().users().get("u-1").await.expect_err("it is down");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    }
    assert_eq!((server.request_lines().len(), clock.waits().len()), (25, 5));
}
