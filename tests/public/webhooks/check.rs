//! The samples and the published examples of webhooks, with the crate of their document.
//!
//! `public_webhooks.rs` writes this file with the name of the crate and `examples.json` into the crate.

use serde_json::Value;
use API::webhooks::{self, Secrets, Sender, WebhookErrorKind, WebhookEvent};

const SECRET: &str = "whsec_c2VjcmV0LWtleQ==";

#[test]
fn samples_are_verified_and_decoded() {
    let secrets = Secrets::new(SECRET);
    let kinds: Vec<String> = Sender::<WebhookEvent>::kinds().collect();
    println!("{} kinds", kinds.len());
    assert!(!kinds.is_empty());
    for kind in kinds {
        let request = webhooks::sender(SECRET).sample(&kind).unwrap_or_else(|error| panic!("{kind}: {error}"));
        let verified = webhooks::verify(request.headers(), request.body(), &secrets);
        let verified = verified.unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(verified.kind().expect("a kind"), kind);
        match verified.event() {
            Ok(WebhookEvent::Unrecognized(event)) => panic!("{kind}: {event:?}"),
            Ok(_) => {}
            Err(error) => panic!("{kind}: {error}"),
        }
        let other = Secrets::new("whsec_b3RoZXIta2V5");
        let error = webhooks::verify(request.headers(), request.body(), &other).expect_err("a forgery");
        assert_eq!(error.kind(), WebhookErrorKind::SignatureMismatch, "{kind}");
    }
}

#[test]
fn published_examples_are_decoded() {
    let examples: Vec<(String, String, Value)> =
        serde_json::from_str(include_str!("examples.json")).expect("examples");
    println!("{} examples", examples.len());
    for (kind, media_type, example) in examples {
        let payload = match &example {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        };
        let mut request = webhooks::sender(SECRET).request(&kind, payload).expect("a request");
        request.headers_mut().insert("content-type", media_type.parse().expect("a media type"));
        let verified = webhooks::verify(request.headers(), request.body(), &Secrets::new(SECRET));
        let verified = verified.unwrap_or_else(|error| panic!("{kind}: {error}"));
        assert_eq!(verified.kind().expect("a kind"), kind);
        let event = verified.event().unwrap_or_else(|error| panic!("{kind} {media_type}: {error}"));
        assert!(!matches!(event, WebhookEvent::Unrecognized(_)), "{kind}");
    }
}

#[test]
fn unknown_event_is_kept() {
    let payload = r#"{"type": "unknown.kind", "action": "unknown"}"#;
    let request = webhooks::sender(SECRET).request("unknown", payload).expect("a request");
    let event = webhooks::verify_and_parse(request.headers(), request.body(), &Secrets::new(SECRET));
    let Ok(WebhookEvent::Unrecognized(event)) = event else { panic!("{event:?}") };
    assert!(event.kind.contains("unknown"), "{}", event.kind);
    assert_eq!(event.payload, serde_json::from_str::<Value>(payload).expect("JSON"));
}
