//! Callbacks: requests that the service sends because of an operation, and their payloads.

use serde_json::json;
use test_examples::common::Delivery;
use test_examples::webhooks::{
    self, Callback, CreateDeliveryCallback, CreateDeliveryCallbackOnDelay, CreateDeliveryCallbackOnRoute,
    CreateInspectionCallback, HeaderMap, Secrets, WebhookErrorKind,
};

const SECRET: &str = "shop-secret";

/// Sends the sample of a payload as the service does, and returns what the application decodes.
fn received<C: Callback>() -> C {
    let request = webhooks::callback_sender::<C>(SECRET).callback_sample().expect("a sample");
    let secrets = Secrets::new(SECRET);
    let payload = webhooks::verify_and_parse_callback(request.headers(), request.body(), &secrets);
    let forged = webhooks::callback_sender::<C>("other").callback_sample().expect("a sample");
    let receiver = webhooks::callback_receiver::<C>(SECRET);
    let error = receiver.verify(forged.headers(), forged.body()).expect_err("a forgery");
    assert_eq!(error.kind(), WebhookErrorKind::SignatureMismatch);
    payload.expect("a payload")
}

#[test]
fn each_sample_of_a_callback_is_verified_and_decoded() {
    assert!(!received::<Delivery>().id.is_empty());
    assert_eq!(received::<CreateDeliveryCallbackOnDelay>().minutes, 5);
    assert_eq!(received::<Vec<CreateDeliveryCallbackOnRoute>>().len(), 1);
    assert!(received::<CreateInspectionCallback>().score.is_finite());
    let any = received::<CreateDeliveryCallback>();
    assert!(!matches!(any, CreateDeliveryCallback::Unrecognized(_)), "{any:?}");
}

#[test]
fn payload_of_any_callback_of_an_operation_has_its_variant() {
    let parse = |payload: serde_json::Value| {
        let payload = webhooks::parse_callback(&HeaderMap::new(), payload.to_string().as_bytes());
        payload.expect("a payload").into_unverified()
    };
    let delivery = parse(json!({"id": "d-1"}));
    assert!(matches!(&delivery, CreateDeliveryCallback::Delivery(it) if it.id == "d-1"), "{delivery:?}");
    let delay = parse(json!({"minutes": 3}));
    assert!(matches!(&delay, CreateDeliveryCallback::OnDelay(it) if it.minutes == 3), "{delay:?}");
    let route = parse(json!([{"stop": "A"}, {"stop": "B"}]));
    assert!(matches!(&route, CreateDeliveryCallback::List(stops) if stops.len() == 2), "{route:?}");
    let other = parse(json!("moved"));
    assert!(matches!(other, CreateDeliveryCallback::Unrecognized(_)), "{other:?}");
}

#[test]
fn undecodable_callback_is_an_error_with_its_path() {
    let error =
        webhooks::parse_callback::<Delivery>(&HeaderMap::new(), br#"{"id": {}}"#).expect_err("no payload");
    assert_eq!(error.kind(), WebhookErrorKind::Undecodable);
    assert!(error.to_string().contains("$.id"), "{error}");
}
