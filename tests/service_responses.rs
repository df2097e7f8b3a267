//! Responses as Confluent Cloud sends them, where they differ from the published documents (`spec/README.md`,
//! "Corrections").

#[path = "support/in_memory_service.rs"]
mod in_memory_service;

use confluent_cloud::connect::v1::ConnectorConfigRequest;
use confluent_cloud::kafka::v3::CreateTopicRequestData;
use confluent_cloud::metrics::v2::{Aggregation, Granularity, QueryRequest, QueryResult};
use confluent_cloud::schema_registry::v1::{CompatibilityLevel, ConfigUpdateRequest, RegisterSchemaRequest};
use confluent_cloud::sql::v1::{ColumnDetails, ColumnType, ConnectionStatusPhase};
use confluent_cloud::testing::{Fault, Mock, Reply};
use confluent_cloud::{Client, Result, error_codes};
use in_memory_service::InMemoryService;
use serde_json::{Value, json};

#[tokio::test]
async fn deleted_config_of_schema_registry_is_an_object() -> Result<()> {
    let mock = Mock::new();
    let deleted = json!({ "compatibilityLevel": "FULL", "normalize": true });
    mock.when(|client| client.schema_registry_v1().config().delete_of_subject("orders-value"))
        .reply_json(deleted.clone());
    mock.when(|client| client.schema_registry_v1().config().delete()).reply_json(deleted);
    let client = mock.client()?;
    let config = client.schema_registry_v1().config();
    for config in [config.delete_of_subject("orders-value").await?, config.delete().await?] {
        let config = config_value(config);
        assert_eq!(config["compatibilityLevel"], "FULL");
    }
    Ok(())
}

/// Encodes a config, whatever wrapper the operation returns it in.
fn config_value(config: impl serde::Serialize) -> Value {
    serde_json::to_value(config).expect("a config is JSON")
}

#[tokio::test]
async fn text_of_a_schema_is_returned_as_it_is() -> Result<()> {
    for text in
        [r#"{"type":"record","name":"Order","fields":[]}"#, r#""string""#, "syntax = \"proto3\";\n", "[1]"]
    {
        let mock = Mock::new();
        let reply = || Reply::new(200).body("application/vnd.schemaregistry.v1+json", text);
        mock.when(|client| client.schema_registry_v1().schemas().get_text(7)).reply_with(reply());
        mock.when(|client| client.schema_registry_v1().subjects().get_version_text("orders-value", "latest"))
            .reply_with(reply());
        let client = mock.client()?;
        assert_eq!(client.schema_registry_v1().schemas().get_text(7).await?, text);
        let subjects = client.schema_registry_v1().subjects();
        assert_eq!(subjects.get_version_text("orders-value", "latest").await?, text);
    }
    Ok(())
}

#[tokio::test]
async fn rules_of_a_config_survive_an_update() -> Result<()> {
    let rules = json!({
        "domainRules": [{ "name": "encrypt", "kind": "TRANSFORM", "mode": "WRITEREAD", "type": "ENCRYPT",
            "tags": ["PII"], "params": { "encrypt.kek.name": "orders" } }],
        "enableAt": "CLIENT",
    });
    let metadata = json!({ "properties": { "owner": "orders" }, "sensitive": ["contact"] });
    let mock = Mock::new();
    mock.when(|client| client.schema_registry_v1().config().get()).reply_json(
        json!({ "compatibilityLevel": "FULL", "defaultRuleSet": rules, "overrideMetadata": metadata }),
    );
    mock.when(|client| client.schema_registry_v1().config().update(&ConfigUpdateRequest::new()))
        .any_body()
        .reply_json(json!({}));
    let client = mock.client()?;
    let config = client.schema_registry_v1().config();
    let found = config.get().await?;
    let mut update = ConfigUpdateRequest::new()
        .with_default_rule_set(found.default_rule_set)
        .with_override_metadata(found.override_metadata);
    update.compatibility = found.compatibility_level;
    config.update(&update).await?;
    let sent = mock.requests().last().and_then(|request| request.json()).expect("the update");
    assert_eq!(
        sent,
        json!({ "compatibility": "FULL", "defaultRuleSet": rules, "overrideMetadata": metadata })
    );
    assert_eq!(update.compatibility, Some(CompatibilityLevel::Full));
    Ok(())
}

#[tokio::test]
async fn registration_is_retried() -> Result<()> {
    let body = RegisterSchemaRequest::new().with_schema("\"string\"");
    let mock = Mock::new();
    mock.when(|client| client.schema_registry_v1().subjects().register("orders-value", &body))
        .fail(Fault::server_error())
        .then_reply_with(Reply::json(json!({ "id": 7 })));
    let client = mock.client()?;
    let registered = client.schema_registry_v1().subjects().register("orders-value", &body).await?;
    assert_eq!(registered.id, Some(7));
    Ok(())
}

#[tokio::test]
async fn query_results_are_paginated_in_both_formats() -> Result<()> {
    let query =
        QueryRequest::new([Aggregation::new("a/b").with_time_agg("AVG")], Granularity::All, ["now-1h/now"]);
    let point =
        |value: i64| json!({ "timestamp": "2026-01-31T12:00:00Z", "value": value, "metric.topic": "orders" });
    let mock = Mock::new();
    mock.when(|client| client.metrics_v2().metrics().query("cloud", &query))
        .any_query()
        .reply_json(json!({
            "data": [point(1), point(2)],
            "meta": { "pagination": { "page_size": 2, "next_page_token": "second" } },
        }))
        .then_reply_with(Reply::json(json!({
            "data": [{ "metric.topic": "orders", "points": [point(3)] }],
            "meta": { "pagination": { "page_size": 2, "next_page_token": "third" } },
        })))
        .then_reply_with(Reply::json(json!({ "data": [] })));
    let client = mock.client()?;
    let mut results = client.metrics_v2().metrics().query("cloud", &query).items();
    let mut seen = Vec::new();
    while let Some(result) = results.next().await {
        seen.push(match result? {
            QueryResult::Point(point) => format!("{}", point.value),
            QueryResult::PointGroup(group) => format!("group of {}", group.points.len()),
            other => format!("{other:?}"),
        });
    }
    assert_eq!(seen, ["1", "2", "group of 1"]);
    let tokens: Vec<Option<String>> =
        mock.requests().iter().map(|request| request.query_value("page_token")).collect();
    assert_eq!(tokens, [None, Some("second".to_owned()), Some("third".to_owned())]);
    assert_eq!(mock.requests()[0].json().expect("a query")["aggregations"][0]["time_agg"], "AVG");
    Ok(())
}

#[tokio::test]
async fn ready_connection_is_ready() -> Result<()> {
    let connection = |phase: &str| {
        json!({ "api_version": "sql/v1", "kind": "Connection", "name": "model", "metadata": {},
            "spec": { "connection_type": "OPENAI", "endpoint": "https://example.com" }, "status": { "phase": phase } })
    };
    let mock = Mock::new();
    mock.when(|client| client.sql_v1().connections().get("org", "env-1", "model"))
        .reply_json(connection("PENDING"))
        .then_reply_with(Reply::json(connection("READY")));
    let client = mock.client()?;
    let ready = client.sql_v1().connections().get("org", "env-1", "model").until_ready().await;
    let ready = ready.map_err(confluent_cloud::Error::from)?;
    assert_eq!(ready.status.map(|status| status.phase), Some(ConnectionStatusPhase::Ready));
    Ok(())
}

#[tokio::test]
async fn type_of_a_column_is_text_or_object() -> Result<()> {
    let columns = json!([
        { "kind": "Physical", "name": "id", "type": "VARCHAR(255)" },
        { "kind": "Physical", "name": "price", "type": { "type": "DECIMAL", "nullable": true, "precision": 9 } },
    ]);
    for column in columns.as_array().expect("two columns") {
        let decoded: ColumnDetails = serde_json::from_value(column.clone()).expect("a column");
        let ColumnDetails::Physical(physical) = &decoded else { panic!("{decoded:?}") };
        match (&physical.r#type, column["type"].as_str()) {
            (ColumnType::String(text), Some(expected)) => assert_eq!(text, expected),
            (ColumnType::DataType(ty), None) => assert_eq!(ty.r#type, "DECIMAL"),
            other => panic!("{other:?}"),
        }
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), *column);
    }
    Ok(())
}

#[test]
fn connector_that_runs_as_a_service_account_has_no_key() {
    let config = ConnectorConfigRequest::new("MONGO_SINK", "orders-archive");
    assert_eq!(
        serde_json::to_value(config).expect("JSON"),
        json!({ "connector.class": "MONGO_SINK", "name": "orders-archive" })
    );
}

#[tokio::test]
async fn sts_token_is_accepted_where_terraform_sends_it() -> Result<()> {
    let page =
        json!({ "api_version": "iam/v2", "kind": "ApiKeyList", "metadata": {}, "data": [] }).to_string();
    let service = InMemoryService::new([(200, page)]);
    let client = service.builder().sts_token("sts").build()?;
    client.iam_v2().api_keys().list().await?;
    assert_eq!(service.requests().len(), 1);
    Ok(())
}

#[tokio::test]
async fn existing_topic_is_recognized() -> Result<()> {
    let body = CreateTopicRequestData::new("orders");
    let mock = Mock::new();
    let reply = Reply::new(400)
        .body("application/json", r#"{"error_code":40002,"message":"Topic 'orders' already exists."}"#);
    mock.when(|client| client.kafka_v3().topics().create("lkc-1", &body)).reply_with(reply);
    let client: Client = mock.client()?;
    let error = client.kafka_v3().topics().create("lkc-1", &body).await.expect_err("it exists");
    assert!(error.is_already_exists());
    assert_eq!(error.code(), Some(error_codes::KAFKA_TOPIC_EXISTS));
    Ok(())
}
