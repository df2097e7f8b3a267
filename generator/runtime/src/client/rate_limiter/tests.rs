use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;

use crate::client::Client;
use crate::tests::{Memory, Sent, get, reply};
use crate::transport::{Body, BoxFuture, Clock, Transport};

/// Tokio's paused clock, which advances when every task waits.
#[derive(Clone)]
struct Paused(tokio::time::Instant);

impl Paused {
    fn new() -> Self {
        Self(tokio::time::Instant::now())
    }
}

impl Clock for Paused {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// A service that allows this many requests in each window of this many seconds.
#[derive(Clone)]
struct Limited {
    clock: Paused,
    limit: u64,
    window: u64,
    state: Arc<Mutex<(u64, u64)>>,
    refused: Arc<AtomicUsize>,
}

impl Transport for Limited {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
        Box::pin(async move {
            tokio::task::yield_now().await;
            let now = self.clock.now().as_secs();
            let mut state = self.state.lock().unwrap();
            if state.0 != now / self.window {
                *state = (now / self.window, 0);
            }
            state.1 += 1;
            let status = if state.1 > self.limit { 429 } else { 200 };
            if status == 429 {
                self.refused.fetch_add(1, Ordering::Relaxed);
            }
            let reset = self.window - now % self.window;
            let response = http::Response::builder().status(status).header("x-ratelimit-reset", reset);
            let remaining = self.limit.saturating_sub(state.1);
            Ok(response.header("x-ratelimit-remaining", remaining).body(Body::from("1")).unwrap())
        })
    }
}

async fn thousand(limiting: bool) -> usize {
    let clock = Paused::new();
    let service = Limited {
        clock: clock.clone(),
        limit: 100,
        window: 20,
        state: Arc::default(),
        refused: Arc::default(),
    };
    let builder = Client::builder().transport(service.clone()).clock(clock).user_key("k", "s");
    let builder = builder.timeout(Duration::from_secs(100_000)).attempt_timeout(Duration::from_secs(100_000));
    let client = builder.wait_for_rate_limit(limiting).build().unwrap();
    let calls: Vec<_> = (0..1_000).map(|_| tokio::spawn(get(&client, "u").into_future())).collect();
    for call in calls {
        let _ = call.await.unwrap();
    }
    service.refused.load(Ordering::Relaxed)
}

#[tokio::test(start_paused = true)]
async fn thousand_calls_see_no_429() {
    assert_eq!(thousand(true).await, 0);
    assert!(thousand(false).await > 0);
}

#[tokio::test]
async fn no_wait_without_rate_limit_headers() {
    let service = Memory::saying(200, &[], "1");
    let client = service.builder().user_key("k", "s").wait_for_rate_limit(true).build().unwrap();
    for _ in 0..10 {
        get(&client, "u").await.unwrap();
    }
    assert_eq!(client.now(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn dropped_probe_lets_another_call_go() {
    let service =
        Memory::new(|_| Ok(reply(200, &[("x-ratelimit-remaining", "5"), ("x-ratelimit-reset", "9")], "1")));
    let clock = Paused::new();
    let builder =
        Client::builder().transport(service.clone().hanging_after(0)).clock(clock).user_key("k", "s");
    let client = builder.wait_for_rate_limit(true).timeout(Duration::from_secs(50)).build().unwrap();
    let first = tokio::spawn(get(&client, "u").into_future());
    tokio::task::yield_now().await;
    let second = tokio::spawn(get(&client, "u").no_retry().into_future());
    tokio::task::yield_now().await;
    first.abort();
    // The second request then probes, and gets no response either.
    let error = second.await.unwrap().unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 1, "{error}");
}

#[tokio::test]
async fn too_long_window_is_ignored() {
    let headers = &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "1763784000")];
    let service = Memory::new(move |_| Ok(reply(200, headers, "1")));
    let client = service.builder().user_key("k", "s").wait_for_rate_limit(true).build().unwrap();
    for _ in 0..3 {
        get(&client, "u").await.unwrap();
    }
    assert_eq!(service.requests().len(), 3);
}
