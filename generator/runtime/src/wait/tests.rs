mod existence;
mod parts;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use super::{Phased, Phases, PollingPolicy, WaitError, WaitErrorKind, WaitStep, Waiter};
use crate::call::{Call, Json};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::tests::{GET, GetValue, Memory, Sent, get, reply};
use crate::transport::TransportError;

/// A resource with a phase.
#[derive(Clone, PartialEq)]
struct Cluster {
    phase: String,
    note: Option<String>,
}

crate::model::model!(Cluster {
    "phase": phase,
    "note": note,
});

impl Phased for Cluster {
    const PHASES: &'static Phases = &Phases { member: "phase", ready: &["UP"], failed: &["DOWN", "LOST"] };
    const COMPLETED: &'static [&'static str] = &["DONE"];
    const GONE: &'static [&'static str] = &["GHOST"];

    fn phase(&self) -> Option<&str> {
        Some(&self.phase)
    }

    fn explanation(&self) -> Option<&str> {
        self.note.as_deref()
    }
}

/// A service that counts: each response is one more.
fn counting() -> Memory {
    let next = AtomicUsize::new(0);
    Memory::new(move |_| {
        let number = next.fetch_add(1, Ordering::Relaxed).to_string();
        Ok(reply(200, &[], number))
    })
}

/// A response: a phase, or a status without a body.
#[derive(Clone, Copy)]
enum Says {
    Phase(&'static str),
    Status(u16),
    Headers(u16, &'static [(&'static str, &'static str)]),
    Nothing,
}

use Says::{Headers, Nothing, Phase, Status};

/// Creates a service that sends responses in order and repeats the last one.
fn saying(script: &[Says]) -> Memory {
    let script = Mutex::new(script.to_vec());
    Memory::new(move |_| -> Sent {
        let mut script = script.lock().unwrap();
        let says = if script.len() > 1 { script.remove(0) } else { script[0] };
        Ok(match says {
            Phase(phase) => {
                let body = format!(r#"{{"phase":"{phase}","note":"it is {}"}}"#, phase.to_lowercase());
                reply(200, &[], body)
            }
            Status(status) => reply(status, &[], ""),
            Headers(status, headers) => reply(status, headers, ""),
            Nothing => return Err(TransportError::connect("no route")),
        })
    })
}

fn wait(client: &Client, wanted: u64) -> Waiter<Value> {
    get(client, "u").wait_until(move |value: &Value| value.as_u64() == Some(wanted)).policy(steady())
}

/// Returns the default policy without jitter.
fn steady() -> PollingPolicy {
    PollingPolicy::new().jitter(0.0)
}

fn call(client: &Client) -> Call {
    Call::new(client, &GET).path("u")
}

fn ready(client: &Client) -> Waiter<Cluster> {
    Waiter::until_ready(call(client), Json::<Cluster>::ACCEPT, Json::read).policy(steady())
}

fn gone(client: &Client) -> Waiter<Cluster, ()> {
    Waiter::until_phased_gone(call(client), Json::<Cluster>::ACCEPT, Json::read).policy(steady())
}

#[tokio::test]
async fn polls_until_predicate_is_true() {
    let service = counting();
    let client = service.client();
    assert_eq!(wait(&client, 3).await.unwrap(), 3);
    assert_eq!(service.requests().len(), 4);
    // Intervals of 2, 3 and 4.5 s.
    assert_eq!(client.now(), Duration::from_millis(9_500));
}

#[tokio::test]
async fn progress_streams_every_poll() {
    let client = saying(&[Phase("NEW"), Status(503), Phase("UNHEARD_OF"), Phase("UP")]).client();
    let mut seen = Vec::new();
    let mut progress = ready(&client).progress();
    while let Some(step) = progress.next().await {
        seen.push(match step.unwrap() {
            WaitStep::Pending(cluster) => cluster.phase,
            WaitStep::Failed(error) => error.status().unwrap().to_string(),
            WaitStep::Done(cluster) => format!("done: {}", cluster.phase),
        });
    }
    assert_eq!(seen, ["NEW", "503 Service Unavailable", "UNHEARD_OF", "done: UP"]);
    assert!(progress.next().await.is_none());
}

#[tokio::test]
async fn timeout_error_keeps_last_response() {
    let client = counting().client();
    let policy = steady().initial_interval(Duration::from_secs(1)).timeout(Duration::from_secs(5));
    let error = wait(&client, 99).policy(policy).await.unwrap_err();
    let text = "get user: GET /v2/users/u: the condition is not met after 5s, the timeout of the wait (`timeout`) \
                (4 attempts in 4.0s)";
    assert_eq!(error.to_string(), text);
    assert!(error.is_timeout());
    assert_eq!((error.kind(), error.polls()), (WaitErrorKind::Timeout, 4));
    assert_eq!(error.elapsed(), Duration::from_secs(4));
    assert_eq!(error.last().and_then(Value::as_u64), Some(3));
    let error = Error::from(error);
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && !error.is_retryable() && !error.is_wait_failed());
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn timeout_ends_poll_without_response() {
    let client = Client::builder().transport(saying(&[Phase("NEW")]).hanging_after(1));
    let client =
        client.clock(crate::tests::SelfWinding::default()).user_key("key", "secret").build().unwrap();
    let error = ready(&client).timeout(Duration::from_secs(10)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!((error.elapsed(), error.polls()), (Duration::from_secs(10), 1));
    assert_eq!((error.phase(), error.explanation()), (Some("NEW"), Some("it is new")));
}

#[tokio::test]
async fn until_ready_ends_in_ready_phase() {
    let service = saying(&[Phase("NEW"), Phase(""), Phase("UP")]);
    let client = service.client();
    let cluster = ready(&client).await.unwrap();
    assert!(cluster.is_ready() && !cluster.is_failed());
    assert_eq!(service.requests().len(), 3);
    assert!(service.requests().iter().all(|request| request.uri().path() == "/v2/users/u"));
}

#[tokio::test]
async fn failed_phase_ends_wait_with_explanation() {
    let client = saying(&[Phase("NEW"), Phase("LOST")]).client();
    let error = ready(&client).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: GET /v2/users/u: the resource will not become ready: `phase` is `LOST`: it is lost (2 attempts in 2.0s)"
    );
    assert!(error.is_failed() && !error.is_timeout());
    assert_eq!((error.phase(), error.explanation()), (Some("LOST"), Some("it is lost")));
    assert!(error.last().is_some_and(Phased::is_failed));
    assert!(!format!("{error:?}").contains("Cluster"), "{error:?}");
    let as_one: Error = error.into();
    assert!(as_one.is_wait_failed());
    assert_eq!((as_one.kind(), as_one.operation()), (ErrorKind::Wait, Some("getUser")));
    assert!(!as_one.may_have_been_processed() && !as_one.is_retryable());
}

#[tokio::test]
async fn timeout_error_has_phase_and_last_error() {
    let client = saying(&[Phase("NEW"), Nothing]).client();
    let policy = steady().timeout(Duration::from_secs(8));
    let error = ready(&client).policy(policy).await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains(
            "the resource is not ready after 8s, the timeout of the wait (`timeout`); `phase` is `NEW`"
        ),
        "{text}"
    );
    assert!(text.contains("no route"), "{text}");
    assert_eq!(error.into_last().unwrap().phase, "NEW");
}

#[tokio::test]
async fn transient_poll_failures_are_tolerated() {
    let script = [Phase("NEW"), Status(500), Nothing, Status(502), Status(429), Status(503), Phase("UP")];
    let client = saying(&script).client();
    assert_eq!(ready(&client).await.unwrap().phase, "UP");
    // A success in between resets the count.
    let script = [Status(500), Status(500), Phase("NEW"), Status(500), Status(500), Phase("UP")];
    let policy = steady().max_failures(2);
    assert_eq!(ready(&saying(&script).client()).policy(policy.clone()).await.unwrap().phase, "UP");
    let script = [Phase("NEW"), Status(500), Status(500), Status(502), Phase("UP")];
    let error = ready(&saying(&script).client()).policy(policy).await.unwrap_err();
    assert_eq!(error.kind(), WaitErrorKind::Call);
    assert_eq!(error.as_error().status().unwrap(), 502);
    assert_eq!((error.polls(), error.last().map(|it| it.phase.as_str())), (4, Some("NEW")));
}

#[tokio::test]
async fn permanent_error_ends_wait() {
    for status in [400, 401, 403, 404, 409, 422] {
        let service = saying(&[Phase("NEW"), Status(status), Phase("UP")]);
        let error = ready(&service.client()).await.unwrap_err();
        assert_eq!(error.kind(), WaitErrorKind::Call);
        assert_eq!(Error::from(error).status().unwrap(), status);
        assert_eq!(service.requests().len(), 2);
    }
    let mut progress = ready(&saying(&[Status(403)]).client()).progress();
    assert!(progress.next().await.unwrap().unwrap_err().as_error().is_forbidden());
    assert!(progress.next().await.is_none());
}

#[tokio::test]
async fn undecodable_response_ends_wait() {
    let service = Memory::saying(200, &[], "[]");
    let error = ready(&service.client()).await.unwrap_err();
    assert_eq!(error.as_error().kind(), ErrorKind::Decode);
    assert_eq!(service.requests().len(), 1);
}

#[tokio::test]
async fn not_found_is_tolerated_after_creation() {
    let script = [Status(404), Status(404), Phase("NEW"), Phase("UP")];
    let client = saying(&script).client();
    let waiter = ready(&client).tolerate_not_found_for(Duration::from_secs(10));
    assert_eq!(waiter.await.unwrap().phase, "UP");
    // Only for that long, and only until the resource was seen.
    let waiter = ready(&saying(&script).client()).tolerate_not_found_for(Duration::from_secs(1));
    assert!(waiter.await.unwrap_err().as_error().is_not_found());
    let client = saying(&[Phase("NEW"), Status(404), Phase("UP")]).client();
    let error = ready(&client).tolerate_not_found_for(Duration::from_secs(10)).await.unwrap_err();
    assert!(error.as_error().is_not_found());
    assert_eq!(error.last().unwrap().phase, "NEW");
}

#[tokio::test]
async fn poll_waits_for_retry_after() {
    let client = saying(&[Headers(503, &[("Retry-After", "45")]), Phase("UP")]).client();
    ready(&client).await.unwrap();
    assert_eq!(client.now(), Duration::from_secs(45));
    let client = saying(&[Phase("NEW"), Headers(429, &[("Retry-After", "3600")])]).client();
    let error = ready(&client).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(client.now(), Duration::from_secs(2));
    assert!(error.to_string().contains("429"), "{error}");
}

#[tokio::test]
async fn until_gone_ends_on_404() {
    let service = saying(&[Phase("UP"), Phase("LEAVING"), Status(500), Status(404)]);
    gone(&service.client()).await.unwrap();
    assert_eq!(service.requests().len(), 4);
    gone(&saying(&[Status(404)]).client()).await.unwrap();
    // Permission may be deleted with the resource, but a 403 before it was seen proves nothing.
    gone(&saying(&[Phase("LEAVING"), Status(403)]).client()).await.unwrap();
    let error = gone(&saying(&[Status(403)]).client()).await.unwrap_err();
    assert!(error.as_error().is_forbidden());
}

#[tokio::test]
async fn until_gone_timeout_error_has_phase() {
    let client = saying(&[Phase("LEAVING")]).client();
    let error = gone(&client).timeout(Duration::from_secs(60)).await.unwrap_err();
    assert!(
        error.to_string().contains(
            "the resource still exists after 60s, the timeout of the wait (`timeout`); `phase` is `LEAVING`"
        ),
        "{error}"
    );
    assert_eq!(error.last().unwrap().phase, "LEAVING");
}

#[tokio::test]
async fn until_gone_polls_failed_resource() {
    gone(&saying(&[Phase("DOWN"), Status(404)]).client()).await.unwrap();
}

#[tokio::test]
async fn until_accepted_needs_consecutive_successes() {
    let script =
        [Status(401), Phase("A"), Status(403), Phase("B"), Phase("C"), Nothing, Phase("D"), Phase("E")];
    let service = saying(&script);
    let client = service.client();
    let value = client.until_accepted(|client| get(client, "probe")).await.unwrap();
    assert_eq!(value["phase"], "E");
    // The two successes before a failure do not count; the last response repeats.
    assert_eq!(service.requests().len(), 9);
    assert!(client.now() < Duration::from_secs(9 * 5));
    let once = saying(&script);
    once.client().until_accepted(|client| get(client, "probe")).consecutive(0).await.unwrap();
    assert_eq!(once.requests().len(), 2);
}

#[tokio::test]
async fn rejected_key_error_hides_secret() {
    let client = saying(&[Status(401)]).client();
    let waiter = client.until_accepted(|client| get(client, "probe"));
    let shown = format!("{waiter:?}");
    let error = waiter.await.unwrap_err();
    assert!(error.is_timeout() && error.last().is_none());
    assert!(error.to_string().contains("after 600s, the timeout of the wait (`timeout`): "), "{error}");
    assert!(error.to_string().contains("401"), "{error}");
    for text in [shown, error.to_string(), format!("{error:?}")] {
        assert!(!text.contains("planted-secret"), "{text}");
    }
    let service = saying(&[Status(401), Status(400)]);
    let error = service.client().until_accepted(|client| get(client, "probe")).await.unwrap_err();
    assert_eq!(error.as_error().status().unwrap(), 400);
}

#[tokio::test]
async fn tolerated_errors_keep_polling() {
    let service = saying(&[Status(409), Status(409), Phase("UP")]);
    let policy = steady().max_failures(0);
    let waiter = ready(&service.client()).policy(policy).tolerate(Error::is_conflict);
    assert_eq!(waiter.await.unwrap().phase, "UP");
}

#[tokio::test]
async fn dropped_waiter_stops_polling() {
    let service = saying(&[Phase("NEW")]);
    let client = service.client();
    drop(ready(&client));
    let mut progress = ready(&client).progress();
    assert!(matches!(progress.next().await, Some(Ok(WaitStep::Pending(_)))));
    drop(progress);
    assert_eq!(service.requests().len(), 1);
}

#[test]
fn pauses_grow_up_to_maximum() {
    let random = crate::retry::Random::new();
    let long = Duration::from_secs(86_400);
    let pause = |policy: &PollingPolicy, asked| policy.next_pause(asked, long, None, &random);
    let pauses: Vec<u128> = (1..=9).map(|asked| pause(&steady(), asked).unwrap().as_millis()).collect();
    assert_eq!(pauses, [2_000, 3_000, 4_500, 6_750, 10_125, 15_187, 22_781, 30_000, 30_000]);
    assert_eq!(pause(&steady(), u32::MAX), Some(Duration::from_secs(30)));
    for odd in [f64::NAN, f64::NEG_INFINITY, 0.5] {
        assert_eq!(pause(&steady().multiplier(odd).jitter(odd.min(0.0)), 9), Some(Duration::from_secs(2)));
    }
    let still = steady().initial_interval(Duration::ZERO).max_interval(Duration::ZERO);
    assert_eq!(pause(&still, u32::MAX), Some(Duration::ZERO));
    let endless = steady().multiplier(f64::INFINITY).max_interval(Duration::MAX);
    // The remaining time, less the initial interval.
    assert_eq!(pause(&endless, 9), Some(long - Duration::from_secs(2)));
    let by_chance: Vec<Duration> =
        (0..100).filter_map(|_| pause(&PollingPolicy::new().jitter(0.5), 1)).collect();
    let (shortest, longest) = (by_chance.iter().min().unwrap(), by_chance.iter().max().unwrap());
    assert!(*shortest >= Duration::from_secs(1) && *longest <= Duration::from_secs(2), "{by_chance:?}");
    assert!(shortest < longest);
}

#[test]
fn waiters_are_send() {
    fn sendable<T: Send>(_: T) {}
    let client = counting().client();
    sendable(wait(&client, 1));
    sendable(wait(&client, 1).progress());
    sendable(std::future::IntoFuture::into_future(wait(&client, 1)));
    sendable(std::future::IntoFuture::into_future(gone(&client)));
    fn an_error<T: std::error::Error + Send + Sync + 'static>() {}
    an_error::<WaitError<Value>>();
    let call = call(&client);
    sendable(Waiter::new(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read, |_| true));
    assert!(format!("{:?}", GetValue::new(call)).contains("GetValue"));
}
