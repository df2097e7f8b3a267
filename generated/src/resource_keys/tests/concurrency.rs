// Copied by sdkwright from modules/resource_keys/tests/concurrency.rs next to the API's documents; edit it there.

//! Calls that overlap, and calls that are dropped.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use serde_json::Value;

use super::{Vault, created, probes, service};
use crate::Result;
use crate::resource_keys::{KeyResource, ResourceKeyStep, ResourceKeys};
use crate::testing::block_on;

/// Awaits two futures at the same time.
async fn both<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut first, mut second) = (None, None);
    poll_fn(|context| {
        if first.is_none()
            && let Poll::Ready(value) = one.as_mut().poll(context)
        {
            first = Some(value);
        }
        if second.is_none()
            && let Poll::Ready(value) = other.as_mut().poll(context)
        {
            second = Some(value);
        }
        match (first.take(), second.take()) {
            (Some(first), Some(second)) => Poll::Ready((first, second)),
            rest => {
                (first, second) = rest;
                Poll::Pending
            }
        }
    })
    .await
}

#[test]
fn key_that_is_forgotten_while_it_is_loaded_is_not_cached() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::with("sa-1/env-1/lkc-1", "OLD", "old-secret"));
    let resource = KeyResource::new("env-1", "lkc-1");
    let forget = keys.forget(&resource, "OLD");
    let (loaded, forgotten) = block_on(both(keys.key(&resource, probes(&client)), forget));
    forgotten.unwrap();
    assert_eq!(loaded.unwrap().id(), "OLD");
    assert_eq!(block_on(keys.key(&resource, probes(&client))).unwrap().id(), "NEW");
}

#[test]
fn concurrent_calls_share_one_key_per_resource() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::default());
    let (one, other) = (KeyResource::new("env-1", "lkc-1"), KeyResource::new("env-1", "lkc-2"));
    let same = both(keys.key(&one, probes(&client)), keys.key(&one, probes(&client)));
    let ((first, second), third) = block_on(both(same, keys.key(&other, probes(&client))));
    assert_eq!((first.unwrap().id(), second.unwrap().id(), third.unwrap().id()), ("NEW", "NEW", "NEW"));
    let resources: Vec<Value> =
        created(&mock).iter().map(|body| body["spec"]["resource"]["id"].clone()).collect();
    assert_eq!(resources, ["lkc-1", "lkc-2"]);
}

#[test]
fn concurrent_calls_share_a_failure_and_later_ones_try_again() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault { is_read_only: true, ..Vault::default() });
    let resource = KeyResource::new("env-1", "lkc-1");
    let calls = both(keys.key(&resource, probes(&client)), keys.key(&resource, probes(&client)));
    let (first, second) = block_on(calls);
    assert_eq!(
        (first.unwrap_err().step(), second.unwrap_err().step()),
        (ResourceKeyStep::Save, ResourceKeyStep::Save)
    );
    assert_eq!(created(&mock).len(), 1);
    block_on(keys.key(&resource, probes(&client))).unwrap_err();
    assert_eq!(created(&mock).len(), 2);
}

#[test]
fn waiting_call_continues_after_the_first_is_dropped() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let vault = Vault::default();
    let keys = ResourceKeys::new(&client, "sa-1", vault.clone());
    let resource = KeyResource::new("env-1", "lkc-1");
    let key = block_on(async {
        let mut dropped = Box::pin(keys.key(&resource, probes(&client)));
        let mut waiting = Box::pin(keys.key(&resource, probes(&client)));
        // The key is created, and the store is saving it.
        poll_fn(|context| {
            assert!(dropped.as_mut().poll(context).is_pending());
            assert!(waiting.as_mut().poll(context).is_pending());
            if created(&mock).is_empty() { Poll::Pending } else { Poll::Ready(()) }
        })
        .await;
        drop(dropped);
        waiting.await
    });
    assert_eq!((key.unwrap().id(), created(&mock).len()), ("NEW", 1));
    assert_eq!(vault.keys().len(), 1);
}

#[test]
fn call_after_dropped_ones_starts_again() {
    let mock = service();
    mock.when(|client| client.org_v2().environments().list()).reply_sample();
    let client = mock.client().unwrap();
    let keys = ResourceKeys::new(&client, "sa-1", Vault::default());
    let resource = KeyResource::new("env-1", "lkc-1");
    let key = block_on(async {
        let mut dropped = Box::pin(keys.key(&resource, |_| std::future::pending::<Result<()>>()));
        poll_fn(|context| {
            assert!(dropped.as_mut().poll(context).is_pending());
            Poll::Ready(())
        })
        .await;
        drop(dropped);
        keys.key(&resource, probes(&client)).await
    });
    assert_eq!(key.unwrap().id(), "NEW");
}
