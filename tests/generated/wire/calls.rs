//! Behavior of calls that `sdk.yaml` declares: idempotency keys.

use std::time::Duration;

use test_examples::idempotency_keys::Charge;
use test_examples::testing::{Fault, Mock};

#[tokio::test]
async fn idempotency_key_is_the_same_for_all_attempts() {
    let mock = Mock::new();
    let charge = Charge::new(7);
    mock.when(|client| client.idempotency_keys().charges().create(&charge))
        .fail(Fault::connection_reset())
        .then_fail(Fault::rate_limited(Duration::from_secs(3)))
        .then_fail(Fault::status(502))
        .then_reply_sample();
    mock.when(|client| client.idempotency_keys().refunds().create("c")).fail(Fault::server_error());
    let client = mock.client().expect("a client");
    let charges = client.idempotency_keys().charges();
    charges.create(&charge).await.expect("a charge");
    charges.create(&charge).await.expect("a charge");
    let keys: Vec<String> =
        mock.requests().iter().filter_map(|it| it.header("idempotency-key").map(str::to_owned)).collect();
    assert_eq!(keys.len(), 5);
    assert!(keys[..4].iter().all(|key| *key == keys[0]) && keys[4] != keys[0], "{keys:?}");
    // The parameter of the document is the key.
    let refund = client.idempotency_keys().refunds().create("c").idempotency_key("refund-1");
    refund.await.expect_err("a server error");
    let requests = mock.requests();
    assert_eq!(requests.len(), 9);
    for request in &requests[5..] {
        let sent: Vec<_> = request.headers().get_all("idempotency-key").iter().collect();
        assert_eq!(sent, ["refund-1"]);
    }
}

#[tokio::test]
async fn post_without_key_is_not_retried() {
    let mock = Mock::new();
    mock.when(|client| client.idempotency_keys().payouts().create("p")).fail(Fault::server_error());
    mock.when(|client| client.idempotency_keys().payouts().cancel("p").idempotency_key("k")).reply_sample();
    let client = mock.client().expect("a client");
    let payouts = client.idempotency_keys().payouts();
    payouts.create("p").await.expect_err("a server error");
    assert_eq!(mock.requests().len(), 1);
    assert_eq!(mock.requests()[0].header("idempotency-key"), None);
    // A rule with a key expects this key.
    payouts.cancel("p").await.expect_err("another key");
    payouts.cancel("p").idempotency_key("k").await.expect("a success");
}
