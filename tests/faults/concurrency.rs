//! Many calls at once: rate limiting and memory.

use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use confluent_cloud::transport::{Body, BoxFuture, Clock, Transport, TransportError};
use confluent_cloud::{Client, ClientBuilder};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use crate::scripted_server::{Server, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder};

/// The clock of Tokio's paused time, which advances only while every task is idle.
struct TokioClock(Instant);

impl Clock for TokioClock {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(sleep(duration))
    }
}

/// The requests that the service accepts in a window, and the length of a window.
const MAX_REQUESTS: u64 = 100;
const WINDOW_SECONDS: u64 = 20;

/// A service that takes a while, counts its requests, and rejects those above its rate limit.
#[derive(Clone)]
struct RateLimitedService {
    start: Instant,
    window: Arc<Mutex<(u64, u64)>>,
    requests: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
}

impl RateLimitedService {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            window: Arc::default(),
            requests: Arc::default(),
            refused: Arc::default(),
        }
    }

    /// Returns the numbers of all requests and of rejected requests.
    fn counts(&self) -> (usize, usize) {
        (self.requests.load(Ordering::Relaxed), self.refused.load(Ordering::Relaxed))
    }

    fn respond(&self) -> http::Response<Body> {
        let now = self.start.elapsed().as_secs();
        let mut window = self.window.lock().expect("the window");
        if window.0 != now / WINDOW_SECONDS {
            *window = (now / WINDOW_SECONDS, 0);
        }
        window.1 += 1;
        let rejected = window.1 > MAX_REQUESTS;
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.refused.fetch_add(usize::from(rejected), Ordering::Relaxed);
        let response = http::Response::builder().status(if rejected { 429 } else { 200 });
        let response = response.header("x-ratelimit-limit", MAX_REQUESTS);
        let response = response.header("x-ratelimit-remaining", MAX_REQUESTS.saturating_sub(window.1));
        let response = response.header("x-ratelimit-reset", WINDOW_SECONDS - now % WINDOW_SECONDS);
        response.body(Body::from(USER)).expect("an answer")
    }
}

impl Transport for RateLimitedService {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async {
            sleep(Duration::from_millis(50)).await;
            Ok(self.respond())
        })
    }
}

/// Starts a thousand calls at once and returns how many succeed.
async fn run_thousand_calls(
    service: &RateLimitedService,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> usize {
    let builder = Client::builder().transport(service.clone()).clock(TokioClock(Instant::now()));
    let builder = settings(builder.cloud_api_key("key", "secret")).timeout(Duration::from_secs(600));
    let client = builder.build().expect("a client");
    let mut calls = JoinSet::new();
    for _ in 0..1_000 {
        calls.spawn(client.iam_v2().users().get("u-1").into_future());
    }
    let results = calls.join_all().await;
    results.iter().filter(|result| result.is_ok()).count()
}

#[tokio::test(start_paused = true)]
async fn calls_see_no_429_with_rate_limiting() {
    let service = RateLimitedService::new();
    assert_eq!(run_thousand_calls(&service, |builder| builder.wait_for_rate_limit(true)).await, 1_000);
    assert_eq!(service.counts(), (1_000, 0));
    // Ten windows of a hundred: the last one begins after nine have ended.
    let took = service.start.elapsed().as_secs();
    assert!((9 * WINDOW_SECONDS..10 * WINDOW_SECONDS + WINDOW_SECONDS).contains(&took), "{took}");
}

/// Without rate limiting the service of the test above does reject calls.
#[tokio::test(start_paused = true)]
async fn calls_see_429_without_rate_limiting() {
    let service = RateLimitedService::new();
    let succeeded = run_thousand_calls(&service, |builder| builder).await;
    let (requests, refused) = service.counts();
    assert!(refused >= 900 && requests == succeeded + refused, "{succeeded} {requests} {refused}");
}

/// Ten thousand calls use no more memory than a thousand, including errors and retries.
#[test]
fn memory_does_not_grow_with_calls() {
    let mut number = 0;
    let server = Server::with_handler(move |_| {
        number += 1;
        match number % 100 {
            0 => {
                respond_json("404 Not Found", r#"{"errors":[{"code":"not_found","detail":"no such user"}]}"#)
            }
            1 => respond_json("503 Service Unavailable", ""),
            _ => respond_json("200 OK", USER),
        }
    });
    let clock = SimulatedClock::default();
    let client = builder(&server, &clock).wait_for_rate_limit(true).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    // What this thread allocates; the server has its own.
    let calls = |count: usize| {
        allocation_counter::measure(|| {
            for _ in 0..count / CONCURRENT_CALLS {
                runtime.block_on(async {
                    let mut calls = JoinSet::new();
                    for _ in 0..CONCURRENT_CALLS {
                        calls.spawn(client.iam_v2().users().get("u-1").into_future());
                    }
                    calls.join_all().await;
                });
            }
        })
    };
    let (first, rest) = (calls(1_000), calls(9_000));
    assert!(rest.bytes_max <= first.bytes_max + 16 * 1024, "{first:?} {rest:?}");
    assert!(rest.bytes_current <= 16 * 1024, "{rest:?}");
    assert!(server.request_lines().len() > 10_000);
    assert!(server.connections() <= CONCURRENT_CALLS, "{}", server.connections());
}

/// The number of concurrent calls in the test above.
const CONCURRENT_CALLS: usize = 20;
