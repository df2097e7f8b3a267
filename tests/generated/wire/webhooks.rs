//! Webhooks: requests that the service signs, and what the application makes of them.

use std::time::{Duration, SystemTime};

use serde_json::json;
use test_examples::webhooks::{self, HeaderMap, ReplayCache, Secrets, WebhookErrorKind, WebhookEvent};

const SECRET: &str = "shop-secret";

#[test]
fn each_sample_is_verified_and_decoded() {
    let secrets = Secrets::new(SECRET);
    let kinds: Vec<String> = webhooks::Sender::<WebhookEvent>::kinds().collect();
    for kind in ["closed", "order.canceled", "order.closed", "order.opened", "ping", "stock_level"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind}: {kinds:?}");
        if kind == "closed" {
            continue;
        }
        let request = webhooks::sender(SECRET).sample(kind).expect("a sample");
        let verified = webhooks::verify(request.headers(), request.body(), &secrets).expect("a signed request");
        assert_eq!(verified.kind().expect("a kind"), kind);
        let event = verified.event().expect("a payload");
        assert!(!matches!(event, WebhookEvent::Unrecognized(_)), "{kind}: {event:?}");
    }
}

#[test]
fn payload_has_its_type() {
    let payload = json!({"action": "opened", "order": {"id": "o-1"}, "token": "planted"}).to_string();
    let request = webhooks::sender(SECRET).request("order.opened", payload).expect("a request");
    assert_eq!(request.headers()["x-shop-event"], "order");
    let secrets = Secrets::new(SECRET);
    let event = webhooks::verify_and_parse(request.headers(), request.body(), &secrets).expect("an event");
    assert!(!format!("{event:?}").contains("planted"));
    let WebhookEvent::OrderOpened(opened) = event else { panic!("{event:?}") };
    assert_eq!((opened.order.id.as_str(), &opened.customer), ("o-1", &None));
}

#[test]
fn sample_is_the_example_of_the_document() {
    let request = webhooks::sender(SECRET).sample("order.closed").expect("a sample");
    let body: serde_json::Value = serde_json::from_slice(request.body()).expect("JSON");
    assert_eq!(body, json!({"action": "closed", "order": {"id": "o-2"}}));
}

#[test]
fn unknown_event_is_kept() {
    let payload = json!({"action": "refunded", "amount": 5});
    let request = webhooks::sender(SECRET).request("order", payload.to_string()).expect("a request");
    let event = webhooks::parse(request.headers(), request.body()).expect("an event").into_unverified();
    let WebhookEvent::Unrecognized(event) = event else { panic!("{event:?}") };
    assert_eq!((event.kind.as_str(), &event.payload), ("order.refunded", &payload));
}

#[test]
fn forged_and_repeated_requests_are_rejected() {
    let receiver = webhooks::receiver(SECRET).replay_check(ReplayCache::new(Duration::from_secs(600), 100));
    let reason = |headers: &HeaderMap, body: &[u8]| {
        receiver.verify_at(headers, body, SystemTime::now()).err().map(|error| error.kind())
    };
    let request = webhooks::sender(SECRET).sample("ping").expect("a sample");
    assert_eq!(reason(&HeaderMap::new(), request.body()), Some(WebhookErrorKind::MissingSignature));
    let forged = webhooks::sender("other-secret").sample("ping").expect("a sample");
    assert_eq!(reason(forged.headers(), forged.body()), Some(WebhookErrorKind::SignatureMismatch));
    assert_eq!(reason(request.headers(), b"{}"), Some(WebhookErrorKind::SignatureMismatch));
    assert_eq!(reason(request.headers(), request.body()), None);
    assert_eq!(reason(request.headers(), request.body()), Some(WebhookErrorKind::Replayed));
}

#[test]
fn undecodable_payload_is_an_error_with_its_path() {
    let payload = json!({"action": "opened", "order": {"id": ["planted"]}}).to_string();
    let request = webhooks::sender(SECRET).request("order.opened", payload.clone()).expect("a request");
    let error = webhooks::parse(request.headers(), request.body()).expect_err("no event");
    assert_eq!(error.kind(), WebhookErrorKind::Undecodable);
    assert!(error.to_string().contains("$.order.id"), "{error}");
    assert_eq!(error.body(), payload.as_bytes());
}
