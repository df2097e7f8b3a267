use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::{Budget, Random, RetryPolicy};
use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::tests::{CREATE, GET, GetValue, Memory, PENDING_RESULTS, RESULTS, SelfWinding, Sent, reply};
use crate::transport::{Clock, TransportError};

/// A response: its status and headers. Status 0 is a broken connection, and 1 a refused one.
type Script = (u16, &'static [(&'static str, &'static str)]);

fn say((status, headers): Script) -> Sent {
    match status {
        0 => Err(TransportError::other("reset")),
        1 => Err(TransportError::connect("refused")),
        _ => Ok(reply(status, headers, "1")),
    }
}

/// A service that sends these responses in order and repeats the last one.
fn script(replies: &[Script]) -> Memory {
    let replies = replies.to_vec();
    let next = AtomicUsize::new(0);
    Memory::new(move |_| {
        let index = next.fetch_add(1, Ordering::Relaxed).min(replies.len() - 1);
        say(replies[index])
    })
}

/// The outcome of a call: its result, the number of attempts, and its duration.
struct Outcome {
    result: Result<serde_json::Value>,
    sent: usize,
    took: Duration,
}

async fn outcome(
    operation: &'static Operation,
    replies: &[Script],
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Outcome {
    let (service, clock) = (script(replies), SelfWinding::default());
    let builder = service.builder().clock(clock.clone()).user_key("k", "s").retry(RetryPolicy::new());
    let client = settings(builder).build().unwrap();
    let mut call = Call::new(&client, operation);
    if operation.path.contains('{') {
        call = call.path("u");
    }
    let result = GetValue::new(call).await;
    Outcome { result, sent: service.requests().len(), took: clock.now() }
}

async fn get(replies: &[Script]) -> Outcome {
    outcome(&GET, replies, |client| client).await
}

async fn create(replies: &[Script]) -> Outcome {
    outcome(&CREATE, replies, |client| client).await
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

#[tokio::test]
async fn transient_failures_are_retried() {
    for status in [429, 503, 500, 502, 504, 0, 1] {
        let replies: &[Script] = &[(status, &[][..]), (200, &[][..])];
        let outcome = get(replies).await;
        assert!(outcome.result.is_ok(), "{status}: {:?}", outcome.result);
        assert_eq!(outcome.sent, 2, "{status}");
        assert!(outcome.took <= seconds(0.5), "{status}");
    }
    for status in [400, 401, 403, 404, 409, 501, 505, 302] {
        let replies: &[Script] = &[(status, &[][..])];
        assert_eq!(get(replies).await.sent, 1, "{status}");
    }
}

#[tokio::test]
async fn operation_defines_too_early_statuses() {
    let results = |replies: &'static [Script]| outcome(&RESULTS, replies, |client| client);
    let outcome = results(&[(409, &[]), (425, &[]), (200, &[])]).await;
    assert!(outcome.result.is_ok());
    assert_eq!(outcome.sent, 3);
    let error = results(&[(409, &[])]).await.result.unwrap_err();
    assert_eq!((error.attempts(), error.is_conflict(), error.is_retryable()), (4, true, true));
    assert_eq!(results(&[(500, &[]), (200, &[])]).await.sent, 2);
    let error = results(&[(410, &[])]).await.result.unwrap_err();
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
}

/// Calls the operation whose 409 is polled for 30 s.
async fn poll(replies: &[Script], settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Outcome {
    outcome(&PENDING_RESULTS, replies, settings).await
}

#[tokio::test]
async fn too_early_response_is_polled_for_its_time() {
    let outcome = poll(&[(409, &[])], |client| client).await;
    let error = outcome.result.unwrap_err();
    assert_eq!(outcome.took, seconds(30.0));
    // The delay grows from at most 500 ms to at most 5 s, and is at least half of its limit.
    assert!((10..=18).contains(&outcome.sent), "{}", outcome.sent);
    assert!(error.is_conflict() && error.is_retryable());
    assert!(error.to_string().contains("not retried: it was too early for too long"), "{error}");
    // A result that arrives after more polls than `max_attempts` is a success, also after other failures.
    let replies: &[Script] =
        &[(409, &[]), (503, &[]), (409, &[]), (409, &[]), (409, &[]), (503, &[]), (503, &[]), (200, &[])];
    let outcome = poll(replies, |client| client).await;
    assert!(outcome.result.is_ok() && outcome.sent == 8, "{:?}", outcome.result);
    let replies: &[Script] = &[(409, &[]), (503, &[])];
    assert_eq!(poll(replies, |client| client).await.sent, 5);
}

#[tokio::test]
async fn too_early_response_honors_policy_and_server() {
    let policy = |policy: RetryPolicy| move |client: ClientBuilder| client.retry(policy);
    let replies: &[Script] = &[(409, &[])];
    let outcome = poll(replies, policy(RetryPolicy::new().too_early_timeout(seconds(5.0)))).await;
    assert_eq!((outcome.took, outcome.result.is_err()), (seconds(5.0), true));
    assert_eq!(poll(replies, policy(RetryPolicy::new().too_early_timeout(Duration::ZERO))).await.sent, 1);
    assert_eq!(poll(replies, policy(RetryPolicy::none())).await.sent, 1);
    // The timeout of the call is a limit, too.
    let outcome = poll(replies, |client| client.timeout(seconds(10.0))).await;
    assert!(outcome.took < seconds(10.0) && outcome.sent > 3, "{:?}", outcome.took);
    // `Retry-After` is honored, unless the time has ended by then.
    let outcome = poll(&[(409, &[("retry-after", "7")]), (200, &[])], |client| client).await;
    assert!(outcome.result.is_ok() && outcome.took >= seconds(7.0), "{:?}", outcome.took);
    assert_eq!(poll(&[(409, &[("retry-after", "31")])], |client| client).await.sent, 1);
    // The retry budget is for failures.
    let outcome = poll(replies, |client| client.retry_budget(0)).await;
    assert!(outcome.sent > 3, "{}", outcome.sent);
}

#[tokio::test]
async fn post_is_retried_only_if_not_processed() {
    for status in [429, 503, 1] {
        let replies: &[Script] = &[(status, &[][..]), (201, &[][..])];
        let outcome = create(replies).await;
        assert!(outcome.result.is_ok() && outcome.sent == 2, "{status}");
    }
    for status in [500, 502, 504, 0] {
        let replies: &[Script] = &[(status, &[][..]), (201, &[][..])];
        let outcome = create(replies).await;
        let error = outcome.result.unwrap_err();
        assert_eq!(outcome.sent, 1, "{status}");
        assert!(error.may_have_been_processed() && !error.is_retryable(), "{error}");
        assert!(error.to_string().contains("may have been processed"), "{error}");
        let policy = RetryPolicy::new().idempotent(true);
        assert!(self::outcome(&CREATE, replies, |client| client.retry(policy)).await.result.is_ok());
    }
}

#[tokio::test]
async fn delay_is_at_least_what_server_requests() {
    let cases: [(&[Script], f64); 6] = [
        (&[(429, &[("retry-after", "7")]), (200, &[])], 7.0),
        (&[(503, &[("retry-after", "7")]), (200, &[])], 7.0),
        (&[(500, &[("retry-after", "7")]), (200, &[])], 7.0),
        (&[(429, &[("retry-after", "7"), ("x-ratelimit-reset", "20")]), (200, &[])], 7.0),
        (&[(429, &[("x-ratelimit-reset", "20")]), (200, &[])], 20.0),
        (
            &[
                (
                    429,
                    &[
                        ("retry-after", "Sun, 06 Nov 1994 08:49:57 GMT"),
                        ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
                    ],
                ),
                (200, &[]),
            ],
            20.0,
        ),
    ];
    for (replies, asked) in cases {
        let outcome = get(replies).await;
        assert!(outcome.result.is_ok(), "{replies:?}");
        assert!(outcome.took >= seconds(asked), "{replies:?}: {:?}", outcome.took);
        assert!(outcome.took <= seconds(asked + 0.5), "{replies:?}: {:?}", outcome.took);
    }
}

#[tokio::test]
async fn implausible_delays_are_ignored() {
    // A negative value, an invalid number, a date in the past, and the window of an unrelated error.
    let cases: [&[Script]; 4] = [
        &[(429, &[("retry-after", "-5")]), (200, &[])],
        &[(429, &[("retry-after", "soon")]), (200, &[])],
        &[(429, &[("retry-after", "0")]), (200, &[])],
        &[(500, &[("x-ratelimit-reset", "30")]), (200, &[])],
    ];
    for replies in cases {
        let outcome = get(replies).await;
        assert!(outcome.result.is_ok() && outcome.took <= seconds(0.5), "{replies:?}: {:?}", outcome.took);
    }
}

#[tokio::test]
async fn retry_after_above_maximum_is_not_retried() {
    let outcome = get(&[(429, &[("retry-after", "3600")]), (200, &[])]).await;
    let error = outcome.result.unwrap_err();
    assert_eq!((outcome.sent, outcome.took), (1, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(seconds(3_600.0)));
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(
        error.to_string(),
        "get user: GET /v2/users/u: 429: 1 (1 attempt, not retried: the server requested a longer delay \
         than the policy allows (`max_retry_after`))",
    );
    // The call has 60 s, and 50 s after an attempt there is no time left for the delay.
    let patient = RetryPolicy::new().max_retry_after(Duration::MAX);
    let replies: &[Script] = &[(429, &[("retry-after", "90")]), (200, &[])];
    let outcome = self::outcome(&GET, replies, |client| client.retry(patient)).await;
    assert_eq!((outcome.sent, outcome.took), (1, Duration::ZERO));
    let message = outcome.result.unwrap_err().to_string();
    assert!(
        message.ends_with("(1 attempt, not retried: no time is left for another attempt (`timeout`))"),
        "{message}"
    );
}

#[tokio::test]
async fn retry_after_is_capped_at_60_seconds() {
    let unhurried = |client: ClientBuilder| client.timeout(seconds(600.0));
    let outcome = self::outcome(&GET, &[(429, &[("retry-after", "60")]), (200, &[])], unhurried).await;
    assert!(outcome.result.is_ok() && outcome.sent == 2, "{:?}", outcome.result);
    let outcome = self::outcome(&GET, &[(429, &[("retry-after", "61")]), (200, &[])], unhurried).await;
    assert_eq!(outcome.sent, 1);
    let message = outcome.result.unwrap_err().to_string();
    assert!(message.contains("the server requested a longer delay than the policy allows"), "{message}");
}

#[tokio::test]
async fn attempts_and_elapsed_time_are_limited() {
    let outcome = get(&[(503, &[("x-request-id", "r")])]).await;
    let error = outcome.result.unwrap_err();
    assert_eq!((outcome.sent, error.attempts(), error.elapsed()), (4, 4, outcome.took));
    assert!(outcome.took <= seconds(3.5));
    let message = error.to_string();
    assert!(message.contains("503: 1 (request r, 4 attempts in "), "{message}");

    let twice = RetryPolicy::new().max_attempts(2);
    let outcome = self::outcome(&GET, &[(503, &[])], |client| client.retry(twice)).await;
    assert_eq!(outcome.sent, 2);

    let brief = RetryPolicy::new().max_attempts(1_000).max_elapsed(seconds(30.0)).base_delay(seconds(5.0));
    let outcome = self::outcome(&GET, &[(503, &[])], |client| client.retry(brief)).await;
    assert!(outcome.sent > 2 && outcome.took <= seconds(30.0), "{} in {:?}", outcome.sent, outcome.took);
    assert!(outcome.result.unwrap_err().to_string().contains("no time is left"));
}

#[tokio::test]
async fn call_policy_overrides_client_policy() {
    let service = script(&[(503, &[])]);
    let client = service.builder().user_key("k", "s").retry(RetryPolicy::new()).build().unwrap();
    let call = || crate::tests::get(&client, "u");
    assert_eq!(call().no_retry().await.unwrap_err().attempts(), 1);
    assert_eq!(call().retry(RetryPolicy::new().max_attempts(7)).await.unwrap_err().attempts(), 7);
    assert_eq!(call().await.unwrap_err().attempts(), 4);
    assert_eq!(service.requests().len(), 12);
}

#[tokio::test]
async fn clones_share_the_retry_budget() {
    let service = script(&[(503, &[])]);
    let builder = service.builder().user_key("k", "s").retry(RetryPolicy::new()).retry_budget(10);
    let client = builder.build().unwrap();
    let mut last = None;
    for _ in 0..100 {
        last = Some(crate::tests::get(&client.clone(), "u").await.unwrap_err());
    }
    assert_eq!(service.requests().len(), 110);
    let message = last.unwrap().to_string();
    assert!(
        message.ends_with(
            "(1 attempt, not retried: the retry budget is exhausted (`ClientBuilder::retry_budget`))"
        ),
        "{message}"
    );
}

#[tokio::test]
async fn every_attempt_sends_the_same_request() {
    let service = script(&[(503, &[]), (200, &[])]);
    let client = service.builder().user_key("k", "s").retry(RetryPolicy::new()).build().unwrap();
    let mut call = Call::new(&client, &CREATE);
    call.json(&serde_json::json!({"a": 1}));
    call.query("q", "x y");
    GetValue::new(call).await.unwrap();
    let requests = service.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].uri(), requests[1].uri());
    assert_eq!(requests[0].headers(), requests[1].headers());
    assert_eq!(requests[0].body(), requests[1].body());
}

#[tokio::test]
async fn timeout_error_has_last_error_as_source() {
    let clock = SelfWinding::default();
    let service = script(&[(503, &[("x-request-id", "r")])]).hanging_after(1);
    let builder = Client::builder().transport(service).clock(clock).user_key("k", "s");
    let client = builder.timeout(seconds(20.0)).build().unwrap();
    let error: Error = crate::tests::get(&client, "u").await.unwrap_err();
    let message = error.to_string();
    assert!(
        message.contains(
            "no response within 20s, the timeout of the call (`timeout`): 503: 1 (request r) (2 attempts in"
        ),
        "{message}"
    );
    assert!(error.is_timeout());
}

#[test]
fn budget_refills_on_success() {
    let budget = Budget::new(2);
    assert!(budget.take(false) && budget.take(false) && !budget.take(false) && !budget.take(true));
    budget.succeeded(1);
    assert!(budget.take(true) && !budget.take(true));
    budget.succeeded(2);
    assert!(budget.take(false) && !budget.take(false));
    for _ in 0..100 {
        budget.succeeded(3);
    }
    assert!(budget.take(false) && budget.take(false) && !budget.take(true));
}

#[test]
fn jitter_covers_its_range() {
    let random = Arc::new(Random::new());
    let times: Vec<Duration> = (0..1_000).map(|_| random.up_to(seconds(1.0))).collect();
    assert!(times.iter().all(|time| *time <= seconds(1.0)));
    assert!(times.iter().any(|time| *time < seconds(0.1)) && times.iter().any(|time| *time > seconds(0.9)));
    assert_eq!(random.up_to(Duration::ZERO), Duration::ZERO);
    let policy = RetryPolicy::new();
    assert_eq!([1, 2, 3, 4].map(|it| policy.ceiling(it).as_millis()), [500, 1_000, 2_000, 4_000]);
    assert_eq!([40, u32::MAX].map(|it| policy.ceiling(it)), [seconds(20.0); 2]);
}

#[tokio::test]
async fn retry_budget_limits_failing_calls() {
    const CALLS: usize = 200;
    let service = script(&[(503, &[])]);
    let clock = SelfWinding::default();
    let builder = service.builder().clock(clock.clone()).user_key("k", "s").retry(RetryPolicy::new());
    let client = builder.retry_budget(25).build().unwrap();
    // Concurrent calls, as after an outage: their attempts interleave and their delays overlap.
    let mut calls: Vec<_> =
        (0..CALLS).map(|_| std::future::IntoFuture::into_future(crate::tests::get(&client, "u"))).collect();
    let mut failed = 0;
    std::future::poll_fn(|context| {
        calls.retain_mut(|call| match call.as_mut().poll(context) {
            std::task::Poll::Ready(result) => {
                failed += usize::from(result.is_err());
                false
            }
            std::task::Poll::Pending => true,
        });
        if calls.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    assert_eq!(failed, CALLS);
    assert_eq!(service.requests().len(), CALLS + 25);
}
