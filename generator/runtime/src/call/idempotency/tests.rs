use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::call::{Call, CallOptions};
use crate::client::Client;
use crate::error::Result;
use crate::retry::RetryPolicy;
use crate::tests::{CREATE, GetValue, Memory, SelfWinding, reply};
use crate::transport::TransportError;

/// A service that sends these statuses in order and repeats the last one. Status 0 is a broken connection.
fn script(statuses: &'static [u16]) -> Memory {
    let next = AtomicUsize::new(0);
    Memory::new(move |_| match statuses[next.fetch_add(1, Ordering::Relaxed).min(statuses.len() - 1)] {
        0 => Err(TransportError::other("reset")),
        status => Ok(reply(status, &[], "1")),
    })
}

fn client(service: &Memory) -> Client {
    let builder = service.builder().clock(SelfWinding::default()).user_key("k", "s");
    builder.retry(RetryPolicy::new()).build().unwrap()
}

async fn create(client: &Client, change: impl FnOnce(&mut Call)) -> Result<serde_json::Value> {
    let mut call = Call::new(client, &CREATE).idempotency_key("Idempotency-Key");
    change(&mut call);
    GetValue::new(call).await
}

/// Returns the keys that the service received.
fn keys(service: &Memory) -> Vec<String> {
    let requests = service.requests();
    requests.iter().map(|it| it.headers()["idempotency-key"].to_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn attempts_have_the_same_key() {
    let service = script(&[503, 0, 500, 201]);
    create(&client(&service), |_| {}).await.unwrap();
    let keys = keys(&service);
    assert_eq!(keys.len(), 4);
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
    let shape: Vec<usize> = keys[0].split('-').map(str::len).collect();
    assert_eq!(shape, [8, 4, 4, 4, 12], "{keys:?}");
    assert!(keys[0][14..].starts_with('4') && "89ab".contains(&keys[0][19..20]), "{keys:?}");
}

#[tokio::test]
async fn each_call_has_another_key() {
    let service = script(&[201]);
    let (one, other) = (client(&service), client(&service));
    for _ in 0..500 {
        create(&one, |_| {}).await.unwrap();
        create(&other.clone(), |_| {}).await.unwrap();
    }
    let keys = keys(&service);
    assert_eq!(keys.iter().collect::<HashSet<_>>().len(), 1000);
}

#[tokio::test]
async fn key_of_the_application_is_sent() {
    let service = script(&[500, 201]);
    create(&client(&service), |call| call.header("Idempotency-Key", "order-7")).await.unwrap();
    assert_eq!(keys(&service), ["order-7", "order-7"]);
    let service = script(&[0, 201]);
    let options = CallOptions::new().header("idempotency-key", "order-8");
    create(&client(&service), |call| call.set_options(options)).await.unwrap();
    assert_eq!(keys(&service), ["order-8", "order-8"]);
}

#[tokio::test]
async fn empty_key_is_rejected() {
    let service = script(&[201]);
    for key in ["", " "] {
        let error = create(&client(&service), |call| call.header("Idempotency-Key", key)).await.unwrap_err();
        assert!(error.to_string().ends_with("the idempotency key is empty"), "{error}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn failed_call_with_a_key_is_not_retryable_by_another_call() {
    let service = script(&[500]);
    let error = create(&client(&service), |_| {}).await.unwrap_err();
    assert_eq!((service.requests().len(), error.attempts()), (4, 4));
    // Another call has another key.
    assert!(!error.is_retryable());
    let policy = RetryPolicy::none();
    let error = create(&client(&service), |call| call.set_retry(policy)).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}
