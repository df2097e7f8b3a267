// Copied by sdkwright from modules/connector_configs/tests.rs next to the API's documents; edit it there.

use serde_json::json;

use crate::connect::v1::{ConnectorConfig, ConnectorConfigRequest};

/// As in the examples of the service, which masks both parts of the API key.
#[test]
fn masked_api_key_is_not_copied() {
    let config: ConnectorConfig = serde_json::from_value(json!({
        "cloud.environment": "prod",
        "cloud.provider": "aws",
        "connector.class": "GcsSink",
        "gcs.credentials.config": "****************",
        "kafka.api.key": "****************",
        "kafka.api.secret": "****************",
        "kafka.endpoint": "SASL_SSL://pkc-1:9092",
        "kafka.region": "us-west-2",
        "name": "logs",
        "tasks.max": "1",
    }))
    .unwrap();
    let request = ConnectorConfigRequest::from(config);
    let expected = json!({"connector.class": "GcsSink", "name": "logs", "tasks.max": "1"});
    assert_eq!(serde_json::to_value(request).unwrap(), expected);
}

#[test]
fn configuration_is_copied_without_masked_secrets_and_properties_of_the_service() {
    let config = json!({
        "cloud.environment": "prod",
        "cloud.provider": "aws",
        "connector.class": "S3_SINK",
        "name": "orders",
        "kafka.endpoint": "SASL_SSL://pkc-1:9092",
        "kafka.region": "eu-north-1",
        "kafka.api.key": "KEY",
        "kafka.api.secret": "****************",
        "confluent.connector.type": "CUSTOM",
        "confluent.custom.plugin.id": "ccp-1",
        "confluent.custom.connection.endpoints": "db:5432",
        "confluent.custom.schema.registry.auto": "TRUE",
        "config.internal.worker": "w-1",
        "confluent.custom.plugin.type": "SINK",
        "confluent.resource.connector.tier": "standard",
        "connector.crn": "crn://confluent.cloud/connector=orders",
        "kafka.dedicated": "false",
        "kafka.max.partition.validation.disable": "false",
        "schema.registry.url": "https://psrc-1.example.com",
        "valid.kafka.api.key": "true",
        "value.converter.schema.registry.url": "https://sr.example.com",
        "aws.secret.access.key": "****",
        "note": "****x",
        "rule": "***",
        "topics": "orders",
    });
    let config: ConnectorConfig = serde_json::from_value(config).unwrap();
    let expected = json!({
        "connector.class": "S3_SINK",
        "name": "orders",
        "kafka.api.key": "KEY",
        "confluent.connector.type": "CUSTOM",
        "confluent.custom.plugin.id": "ccp-1",
        "confluent.custom.connection.endpoints": "db:5432",
        "confluent.custom.schema.registry.auto": "TRUE",
        "note": "****x",
        "rule": "***",
        "topics": "orders",
        "value.converter.schema.registry.url": "https://sr.example.com",
    });
    let request = ConnectorConfigRequest::from(config);
    assert_eq!(request.confluent_custom_plugin_id.as_deref(), Some("ccp-1"));
    assert_eq!(serde_json::to_value(request).unwrap(), expected);
}
