//! Responses as Confluent Cloud sends them, where they differ from the published documents (`spec/README.md`,
//! "Corrections").

use std::time::Duration;

use confluent_cloud::cam::v1::{ConnectArtifactSpecCloud, ConnectArtifactStatusPhase};
use confluent_cloud::ccpm::v1::CustomConnectPluginVersion;
use confluent_cloud::connect::v1::{ConnectorConfigRequest, CreateConnectorRequest};
use confluent_cloud::iam::v2::{CertificateAuthority, CreateCertRequest, JwksObject};
use confluent_cloud::kafka::v3::{CreateTopicRequestData, ListLinkConfigsResponseDataSource};
use confluent_cloud::metrics::v2::{Aggregation, Granularity, QueryRequest, QueryResult};
use confluent_cloud::networking::v1::{AwsTransitGatewayAttachment, ConnectionType};
use confluent_cloud::schema_registry::v1::{CompatibilityLevel, ConfigUpdateRequest, RegisterSchemaRequest};
use confluent_cloud::sql::v1::{ColumnDetails, ColumnType, ConnectionStatusPhase, StatementSpec};
use confluent_cloud::testing::{Fault, Mock, Reply};
use confluent_cloud::{Client, ErrorKind, Result, RetryPolicy, error_codes};
use serde::Serialize;
use serde::de::DeserializeOwned;
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
        let config = json_value(config);
        assert_eq!(config["compatibilityLevel"], "FULL");
    }
    Ok(())
}

/// Encodes a body, whatever wrapper the operation returns it in.
fn json_value(body: impl Serialize) -> Value {
    serde_json::to_value(body).expect("a body is JSON")
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
    assert_eq!(registered.id, 7);
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
    assert_eq!(ready.status.phase, ConnectionStatusPhase::Ready);
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

/// Results of a statement that has just been created are not there yet.
#[tokio::test]
async fn results_of_a_new_statement_are_polled_for_30_seconds() -> Result<()> {
    let mock = Mock::new();
    let results = json!({ "metadata": {}, "results": { "data": [{ "row": [1] }] } });
    let mut rule = mock
        .when(|client| client.sql_v1().statement_results().get("o", "env-1", "slow"))
        .reply_with(Reply::new(409));
    for _ in 0..7 {
        rule = rule.then_reply_with(Reply::new(409));
    }
    rule.then_reply_with(Reply::json(results));
    mock.when(|client| client.sql_v1().statement_results().get("o", "env-1", "never"))
        .reply_with(Reply::new(409));
    let client = mock.client()?;
    let results = client.sql_v1().statement_results();
    let found = json_value(results.get("o", "env-1", "slow").await?);
    assert_eq!(found["results"]["data"][0]["row"], json!([1]));
    let start = mock.elapsed();
    assert!(start > Duration::from_secs(2), "{start:?}");
    let error = results.get("o", "env-1", "never").await.expect_err("too early");
    assert!(error.is_conflict(), "{error}");
    assert_eq!(mock.elapsed() - start, Duration::from_secs(30));
    let policy = RetryPolicy::new().too_early_timeout(Duration::ZERO);
    let error = results.get("o", "env-1", "never").retry(policy).await.expect_err("too early");
    assert_eq!(error.attempts(), 1);
    Ok(())
}

/// Connect returns asterisks in place of secrets. A config that is read and written keeps the secrets of the connector.
#[tokio::test]
async fn masked_secrets_of_a_connector_are_not_written_back() -> Result<()> {
    let read = json!({
        "cloud.environment": "prod", "cloud.provider": "aws", "connector.class": "PostgresSource", "name": "orders",
        "kafka.endpoint": "SASL_SSL://pkc", "kafka.region": "eu", "kafka.api.key": "****************",
        "kafka.api.secret": "****************", "connection.password": "********", "topic.prefix": "shop.",
    });
    let mock = Mock::new();
    mock.when(|client| client.connect_v1().connectors().get_config("env-1", "lkc-1", "orders"))
        .reply_json(read.clone());
    let any = ConnectorConfigRequest::new("PostgresSource", "orders");
    mock.when(|client| client.connect_v1().connectors().put_config("env-1", "lkc-1", "orders", &any))
        .any_body()
        .reply_sample();
    let client = mock.client()?;
    let connectors = client.connect_v1().connectors();
    let found = connectors.get_config("env-1", "lkc-1", "orders").await?;
    let found = serde_json::to_value(&found).expect("JSON");
    let mut update: ConnectorConfigRequest = serde_json::from_value(found).expect("a config");
    let error = connectors.put_config("env-1", "lkc-1", "orders", &update).await.expect_err("masks");
    assert_eq!(error.kind(), ErrorKind::Request);
    let text = "masks in place of secrets at `/connection.password`, `/kafka.api.key`, `/kafka.api.secret`: set the secrets";
    assert!(error.to_string().contains(text), "{error}");
    let body = CreateConnectorRequest::new().with_name("orders").with_config(update.clone());
    let error = connectors.create("env-1", "lkc-1").body(&body).await.expect_err("masks");
    assert!(error.to_string().contains("`/config/kafka.api.secret`"), "{error}");
    assert_eq!(mock.requests().len(), 1, "only the config was read");
    update.kafka_api_key = Some("KEY".into());
    update.kafka_api_secret = Some("new".into());
    update.additional.insert("connection.password".to_owned(), "new".into());
    connectors.put_config("env-1", "lkc-1", "orders", &update).await?;
    let sent = mock.requests()[1].json().expect("the update");
    assert_eq!((&sent["kafka.api.secret"], &sent["topic.prefix"]), (&json!("new"), &json!("shop.")));
    Ok(())
}

#[test]
fn secrets_of_a_statement_are_redacted() {
    let properties = [("sql.current-catalog", "shop"), ("sql.secrets.openai", "planted")];
    let properties = properties.map(|(key, value)| (key.to_owned(), value.to_owned()));
    let spec = StatementSpec::new("SELECT 1").with_properties(properties.into());
    let text = format!("{spec:?}");
    assert!(text.contains(r#""sql.current-catalog": "shop", "sql.secrets.openai": Secret(…)"#), "{text}");
    assert_eq!(
        serde_json::to_value(&spec).expect("JSON")["properties"]["sql.secrets.openai"],
        json!("planted")
    );
}

/// Kafka REST responds with 200 to a record that it rejects.
#[tokio::test]
async fn rejected_record_is_an_error() -> Result<()> {
    let mock = Mock::new();
    mock.when(|client| client.kafka_v3().records().produce("lkc-1", "orders"))
        .reply_json(json!({ "error_code": 40301, "message": "Topic authorization failed." }))
        .then_reply_with(Reply::json(json!({ "error_code": 200, "offset": 7 })));
    let client = mock.client()?;
    let records = client.kafka_v3().records();
    let error = records.produce("lkc-1", "orders").await?.into_result().expect_err("rejected");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Rejected, Some(error_codes::KAFKA_FORBIDDEN)));
    assert_eq!(error.to_string(), "the response reports error 40301: Topic authorization failed.");
    assert_eq!(records.produce("lkc-1", "orders").await?.into_result()?.offset, Some(7));
    Ok(())
}

/// Fields that the published documents lack.
#[test]
fn fields_of_other_clients_are_known() {
    fn round_trip<T: Serialize + DeserializeOwned>(value: &Value) -> T {
        let decoded: T = serde_json::from_value(value.clone()).expect("the type");
        assert_eq!(serde_json::to_value(&decoded).expect("JSON"), *value);
        decoded
    }
    let authority = json!({ "display_name": "Plant CA", "require_crl_on_client_certificate": true });
    let decoded: CreateCertRequest = round_trip(&authority);
    assert_eq!(decoded.require_crl_on_client_certificate, Some(true));
    let mut authority = authority;
    authority["id"] = json!("op-1");
    let decoded: CertificateAuthority = serde_json::from_value(authority).expect("an authority");
    assert_eq!(decoded.require_crl_on_client_certificate, Some(true));
    let attachment = json!({ "kind": "AwsTransitGatewayAttachment", "ram_share_arn": "arn", "transit_gateway_id": "tgw-1",
        "enable_custom_routes": true, "routes": ["10.0.0.0/16"] });
    assert_eq!(round_trip::<AwsTransitGatewayAttachment>(&attachment).enable_custom_routes, Some(true));
    let version: CustomConnectPluginVersion =
        serde_json::from_value(json!({ "id": "ver-1", "plugin_id": "ccp-1" })).expect("a version");
    assert_eq!(version.plugin_id.as_deref(), Some("ccp-1"));
    let source: ListLinkConfigsResponseDataSource = round_trip(&json!("DEFAULT_CONFIG"));
    assert_eq!(source, ListLinkConfigsResponseDataSource::DefaultConfig);
    assert_eq!(round_trip::<ConnectionType>(&json!("PRIVATELINK")), ConnectionType::Privatelink);
    let connection_type: ConnectionType = round_trip(&json!("PRIVATENETWORKINTERFACE"));
    assert_eq!(connection_type, ConnectionType::Privatenetworkinterface);
    assert_eq!(
        round_trip::<ConnectArtifactStatusPhase>(&json!("PROVISIONING")),
        ConnectArtifactStatusPhase::Provisioning
    );
    let key = json!({ "kty": "RSA", "kid": "1", "alg": "RS256", "x5c": ["MII"], "x5t": "dGh1bWI", "issuer": "https://login.example.com" });
    assert_eq!(round_trip::<JwksObject>(&key).x5t.as_deref(), Some("dGh1bWI"));
}

/// Some services return clouds in lower case. An open enum keeps them, and `as_str` compares them.
#[test]
fn clouds_in_lower_case_are_kept() {
    fn check<T: Serialize + DeserializeOwned>(text: fn(&T) -> &str) {
        let cloud: T = serde_json::from_value(json!("aws")).expect("a cloud");
        assert!(text(&cloud).eq_ignore_ascii_case("AWS"));
        assert_eq!(serde_json::to_value(&cloud).expect("JSON"), json!("aws"));
    }
    check::<ConnectArtifactSpecCloud>(ConnectArtifactSpecCloud::as_str);
    check::<confluent_cloud::fcpm::v2::RegionCloud>(confluent_cloud::fcpm::v2::RegionCloud::as_str);
    check::<confluent_cloud::pim::v2::IntegrationProvider>(
        confluent_cloud::pim::v2::IntegrationProvider::as_str,
    );
}

/// DEGRADED is a state on the way to another one.
#[tokio::test]
async fn degraded_connector_is_waited_for() -> Result<()> {
    let status = |state: &str| {
        json!({ "name": "orders", "type": "sink", "tasks": [],
            "connector": { "state": state, "worker_id": "w" } })
    };
    let mock = Mock::new();
    mock.when(|client| client.connect_v1().status().get("env-1", "lkc-1", "orders"))
        .reply_json(status("DEGRADED"))
        .then_reply_with(Reply::json(status("RUNNING")));
    let client = mock.client()?;
    let ready = client.connect_v1().status().get("env-1", "lkc-1", "orders").until_ready().await;
    let ready = ready.map_err(confluent_cloud::Error::from)?;
    assert_eq!(ready.connector.state.as_str(), "RUNNING");
    let path = "/connect/v1/environments/env-1/clusters/lkc-1/connectors/orders/status";
    assert!(mock.requests().iter().all(|request| request.path() == path));
    Ok(())
}

#[tokio::test]
async fn connector_is_not_ready_while_a_task_has_failed() -> Result<()> {
    let status = |state: &str| {
        json!({ "name": "orders", "type": "sink", "connector": { "state": "RUNNING", "worker_id": "w" },
            "tasks": [{ "id": 0, "state": "RUNNING", "worker_id": "w" },
                { "id": 1, "state": state, "worker_id": "w", "msg": "no route to the sink" }] })
    };
    let mock = Mock::new();
    mock.when(|client| client.connect_v1().status().get("env-1", "lkc-1", "orders"))
        .reply_json(status("UNASSIGNED"))
        .then_reply_with(Reply::json(status("FAILED")));
    let client = mock.client()?;
    let wait = client.connect_v1().status().get("env-1", "lkc-1", "orders").until_ready().await;
    let error = wait.map(drop).unwrap_err();
    assert_eq!((error.is_failed(), error.polls(), error.phase()), (true, 2, Some("RUNNING")));
    assert!(
        error.to_string().contains("`tasks[1].state` (ID `1`) is `FAILED`: no route to the sink"),
        "{error}"
    );
    Ok(())
}
