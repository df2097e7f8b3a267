// Copied by sdkwright from modules/metric_filters/tests.rs next to the API's documents; edit it there.

use serde_json::json;

use super::{all_of, any_of, connectors, kafka_clusters, ksql_clusters, schema_registries};

#[test]
fn one_resource_is_a_field_filter() {
    for (filter, field) in [
        (kafka_clusters(["x-1"]), "resource.kafka.id"),
        (connectors(["x-1"]), "resource.connector.id"),
        (ksql_clusters(["x-1"]), "resource.ksql.id"),
        (schema_registries(["x-1"]), "resource.schema_registry.id"),
    ] {
        let expected = json!({"op": "EQ", "field": field, "value": "x-1"});
        assert_eq!(serde_json::to_value(filter).unwrap(), expected);
    }
}

#[test]
fn several_resources_are_alternatives() {
    let field = |field: &str, value: &str| json!({"op": "EQ", "field": field, "value": value});
    let clusters = kafka_clusters(vec!["lkc-1".to_owned(), "lkc-2".to_owned()]);
    let filter = all_of([clusters, any_of("metric.topic", ["orders"])]);
    let kafka = |id: &str| field("resource.kafka.id", id);
    let expected = json!({"op": "AND", "filters": [
        {"op": "OR", "filters": [kafka("lkc-1"), kafka("lkc-2")]},
        field("metric.topic", "orders"),
    ]});
    assert_eq!(serde_json::to_value(filter).unwrap(), expected);
    let none = serde_json::to_value(connectors([""; 0])).unwrap();
    assert_eq!(none, json!({"op": "OR", "filters": []}));
}
