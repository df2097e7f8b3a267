//! Constructs of OpenAPI 3.1 and 3.2: values survive a round trip, and requests are sent as documented.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_value, json, to_value};
use test_examples::conditional_properties::{Delivery, DeliveryAmount, Gift, Wish};
use test_examples::described_constraints::Described;
use test_examples::generic_schemas::{Boxes, NamedTree, Pets};
use test_examples::union_default_mapping::{Animal, OtherAnimal};

use super::in_memory_service::{InMemoryService, header};

/// Decodes a value and checks that it round-trips.
fn same<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = from_value(value.clone()).unwrap_or_else(|error| panic!("{value}: {error}"));
    assert_eq!(to_value(&read).expect("JSON"), value);
    read
}

#[test]
fn default_variant_keeps_unknown_kinds() {
    assert!(matches!(same(json!({"kind": "cat", "lives": 9})), Animal::Cat(_)));
    assert!(matches!(same(json!({"kind": "dog", "name": "Rex"})), Animal::Dog(_)));
    let fish = same(json!({"kind": "fish", "name": "Nemo", "fins": {"left": 1}}));
    assert!(matches!(fish, Animal::OtherAnimal(OtherAnimal { ref kind, .. }) if kind.as_deref() == Some("fish")));
    // The discriminator is not added to a value without one.
    assert!(matches!(same(json!({"name": "Nemo"})), Animal::OtherAnimal(_)));
    assert!(matches!(same(json!({"name": "Nemo", "lives": 3})), Animal::OtherAnimal(_)));
    assert!(matches!(same(json!({"kind": "OtherAnimal", "name": "Nemo"})), Animal::OtherAnimal(_)));
    assert!(matches!(same(json!("Nemo")), Animal::Unrecognized(_)));
}

#[test]
fn conditional_properties_are_optional() {
    let delivery: Delivery = same(json!({"kind": "box", "box": 7, "amount": 3, "phone": "1", "zone": ["CET"]}));
    assert_eq!((delivery.r#box, delivery.amount), (Some(7), Some(DeliveryAmount::Integer(3))));
    let delivery: Delivery = same(json!({"kind": "door", "street": "Main", "floor": 2, "amount": "3"}));
    assert_eq!(delivery.street.as_deref(), Some("Main"));
    let gift: Gift = same(json!({"weight": 1.5, "card": "Hello"}));
    assert_eq!(gift.card.as_deref(), Some("Hello"));
    let wish: Wish = same(json!({"gift": {"card": "Hello"}}));
    assert!(wish.reason.is_none() && wish.gift.is_some());
}

#[test]
fn described_values_are_not_changed() {
    let value: Described = same(json!({
        "sizes": [5, 6], "colors": {"red": 1, "green": 2}, "event": "{\"key\": \"a\"}", "origin": [0, 1],
        "settings": {"mode": "slow"}, "rest": [true],
    }));
    assert_eq!(value.rest, Some(vec![true]));
}

#[test]
fn generic_schemas_are_typed() {
    let pets: Pets = same(json!({"items": [{"name": "Momo"}], "count": 1}));
    assert_eq!(pets.items.expect("items")[0].name.as_deref(), Some("Momo"));
    let boxes: Boxes = same(json!({"items": [{"size": 3, "spare": false}], "next": "n"}));
    assert_eq!(boxes.items.expect("items")[0].size, Some(3));
    let tree: NamedTree = same(json!({"name": "root", "children": [{"name": "leaf", "children": []}]}));
    assert_eq!(tree.children.expect("children")[0].name.as_deref(), Some("leaf"));
}

#[tokio::test]
async fn named_server_is_chosen() {
    let service = InMemoryService::new();
    let sent = async |builder: test_examples::ClientBuilder| {
        let client = builder.build().expect("a client");
        client.servers_named().servers_named().get().await.expect("a success");
        service.only_request().uri().to_string()
    };
    assert_eq!(sent(service.builder()).await, "https://named.example.com/v1/servers-named");
    let staging = sent(service.builder().staging_server()).await;
    assert_eq!(staging, "https://staging.named.example.com/v1/servers-named");
    let regional = sent(service.builder().regional_server()).await;
    assert_eq!(regional, "https://eu.named.example.com/servers-named");
    let production = sent(service.builder().staging_server().production_server()).await;
    assert_eq!(production, "https://named.example.com/v1/servers-named");
}

#[tokio::test]
async fn cookie_style_has_a_pair_for_each_element() {
    let service = InMemoryService::new();
    let client = service.builder().device_login("d-1").build().expect("a client");
    client.security_3_2().security_3_2().get().theme(["dark", "100%"]).await.expect("a success");
    let request = service.only_request();
    assert_eq!(header(&request, "cookie"), "theme=dark; theme=100%");
    assert_eq!(header(&request, "authorization"), "Bearer d-1");
}
