use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::Value;

use super::{PollingPolicy, WaitError, Waiter};
use crate::call::{Call, Json};
use crate::client::Client;
use crate::tests::{GET, GetValue, Memory, answer, get};

/// A service that counts: each answer is one more.
fn counting() -> Memory {
    let next = AtomicUsize::new(0);
    Memory::new(move |_| {
        let number = next.fetch_add(1, Ordering::Relaxed).to_string();
        Ok(answer(200, &[], Box::leak(number.into_boxed_str())))
    })
}

fn wait(client: &Client, wanted: u64) -> Waiter<Value> {
    get(client, "u").wait_until(move |value: &Value| value.as_u64() == Some(wanted))
}

#[tokio::test]
async fn it_asks_until_the_answer_is_as_wanted() {
    let service = counting();
    let client = service.client();
    assert_eq!(wait(&client, 3).await.unwrap(), 3);
    assert_eq!(service.requests().len(), 4);
    // Pauses of 2, 3 and 4.5 s.
    assert_eq!(client.now(), Duration::from_millis(9_500));
}

#[tokio::test]
async fn the_way_can_be_watched() {
    let client = counting().client();
    let mut seen = Vec::new();
    let mut waiter = wait(&client, 2);
    while let Some(value) = waiter.next().await {
        seen.push(value.unwrap().as_u64().unwrap());
    }
    assert_eq!(seen, [0, 1, 2]);
}

#[tokio::test]
async fn the_time_is_limited_and_the_last_answer_kept() {
    let client = counting().client();
    let policy = PollingPolicy::new().first_pause(Duration::from_secs(1)).timeout(Duration::from_secs(5));
    let error = wait(&client, 99).policy(policy).await.unwrap_err();
    assert_eq!(error.to_string(), "it did not become what was waited for within 4.75s (asked 4 times)");
    match error {
        WaitError::Timeout { last: Some(last), asked, .. } => {
            assert_eq!((last.as_u64(), asked), (Some(3), 4))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_call_that_fails_ends_it() {
    let client = Memory::saying(403, &[], "").client();
    let mut waiter = wait(&client, 1);
    let error = waiter.next().await.unwrap().unwrap_err();
    assert!(matches!(&error, WaitError::Call(error) if error.is_forbidden()));
    assert!(waiter.next().await.is_none());
    assert!(error.into_call_error().is_some());
}

#[test]
fn pauses_grow_up_to_a_limit() {
    let policy = PollingPolicy::new();
    let pauses: Vec<u128> = (1..=9).map(|asked| policy.pause(asked).as_millis()).collect();
    assert_eq!(pauses, [2_000, 3_000, 4_500, 6_750, 10_125, 15_187, 22_781, 30_000, 30_000]);
    let still = PollingPolicy::new().first_pause(Duration::ZERO).longest_pause(Duration::ZERO);
    assert_eq!(still.pause(u32::MAX), Duration::ZERO);
}

#[test]
fn waiters_move_between_threads() {
    fn sendable<T: Send>(_: T) {}
    let client = counting().client();
    sendable(wait(&client, 1));
    sendable(std::future::IntoFuture::into_future(wait(&client, 1)));
    let call = Call::new(&client, &GET).path("u");
    sendable(Waiter::new(call.clone(), Json::<Value>::ACCEPT, Json::<Value>::read, |_| true));
    assert!(format!("{:?}", GetValue::new(call)).contains("GetValue"));
}
