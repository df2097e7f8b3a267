//! Resources over time: waiters, and updates that keep unknown fields. Time is simulated.

use crate::in_memory_service::InMemoryService;
use confluent_cloud::cmk::v2::{Cluster, ClusterStatusPhase};
use confluent_cloud::iam::v2::{
    ApiKeyCreate, ApiKeySpecCreate, CertificateIdentityPool, CertificateIdentityPoolUpdate,
    ObjectReferenceInput,
};
use confluent_cloud::schema_registry::v1::ExporterConfigResponse;
use confluent_cloud::sql::v1::{
    Agent, AgentUpdate, Connection, ConnectionUpdate, MaterializedTable, MaterializedTableUpdate, Statement,
    StatementUpdate,
};
use confluent_cloud::{Client, Error, ErrorKind, Phased, Result, WaitErrorKind, WaitStep};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn cluster_json(phase: &str) -> String {
    json!({ "id": "lkc-1", "spec": { "display_name": "orders" }, "status": { "phase": phase } }).to_string()
}

fn client(service: &InMemoryService) -> Client {
    service.builder().cloud_api_key("key", "secret").build().expect("a client")
}

#[tokio::test]
async fn cluster_is_polled_until_ready() -> Result<()> {
    let service = InMemoryService::new([
        (404, String::new()),
        (200, cluster_json("PROVISIONING")),
        (500, String::new()),
        (200, cluster_json("SOMETHING_NEW")),
        (200, cluster_json("PROVISIONED")),
    ]);
    let created = client(&service).cmk_v2().clusters().get("lkc-1", "env-1");
    let mut progress =
        created.no_retry().until_ready().tolerate_not_found_for(NOT_FOUND_TOLERANCE).progress();
    let mut seen = Vec::new();
    while let Some(step) = progress.next().await {
        seen.push(match step? {
            WaitStep::Pending(cluster) => cluster.status.phase.to_string(),
            WaitStep::Failed(error) => error.status().map(|it| it.as_u16().to_string()).unwrap_or_default(),
            WaitStep::Done(cluster) => format!("{} is ready", cluster.id),
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(seen, ["404", "PROVISIONING", "500", "SOMETHING_NEW", "lkc-1 is ready"]);
    assert!(service.requests().iter().all(|(line, _)| line == "GET /cmk/v2/clusters/lkc-1"));
    Ok(())
}

const NOT_FOUND_TOLERANCE: std::time::Duration = std::time::Duration::from_secs(30);

#[tokio::test]
async fn failed_cluster_error_has_last_state() {
    let service = InMemoryService::new([(200, cluster_json("PROVISIONING")), (200, cluster_json("FAILED"))]);
    let get = client(&service).cmk_v2().clusters().get("lkc-1", "env-1");
    let error = get.until_ready().await.expect_err("a failure");
    assert_eq!((error.kind(), error.phase()), (WaitErrorKind::Failed, Some("FAILED")));
    let last = error.last().expect("the cluster");
    assert!(last.is_failed());
    assert_eq!(last.status.phase, ClusterStatusPhase::Failed);
    let error = Error::from(error);
    assert!(error.is_wait_failed());
    assert_eq!(error.kind(), ErrorKind::Wait);
    let text = error.to_string();
    assert!(
        text.starts_with("get cluster: GET /cmk/v2/clusters/lkc-1: the resource will not become ready"),
        "{text}"
    );
    assert!(text.contains("`status.phase` is `FAILED`"), "{text}");
}

#[tokio::test]
async fn deleted_cluster_is_polled_until_gone() -> Result<()> {
    let service = InMemoryService::new([(200, cluster_json("PROVISIONED")), (404, String::new())]);
    client(&service).cmk_v2().clusters().get("lkc-1", "env-1").until_gone().await?;
    assert_eq!(service.requests().len(), 2);
    Ok(())
}

/// Access points have a phase that their document does not list, and peerings depend on another party.
#[test]
fn ready_phases_differ_by_resource() {
    fn phases<T: Phased>() -> (&'static [&'static str], &'static [&'static str]) {
        (T::PHASES.ready, T::PHASES.failed)
    }
    use confluent_cloud::networking::v1::{AccessPoint, Peering};
    assert_eq!(phases::<Cluster>(), (&["PROVISIONED"][..], &["FAILED"][..]));
    assert!(phases::<AccessPoint>().0.contains(&"CREATED"));
    assert!(phases::<Peering>().0.contains(&"PENDING_ACCEPT"));
    assert!(phases::<Statement>().0.contains(&"COMPLETED"));
}

/// The steps of an application: it stores the secret of a new key first, then waits until the key is accepted.
#[tokio::test]
async fn new_key_is_polled_until_accepted() -> Result<()> {
    let key = json!({ "id": "KEY1", "spec": { "secret": "s3cr3t", "owner": { "id": "sa-1" } } }).to_string();
    let wanted = ApiKeyCreate::new(ApiKeySpecCreate::new(ObjectReferenceInput::new("sa-1")));
    let key = client(&InMemoryService::new([(202, key)])).iam_v2().api_keys().create(&wanted).await?;
    let (id, secret) = (key.id, key.spec.secret.expect("a secret"));

    let topics = json!({ "kind": "KafkaTopicList", "metadata": { "self": "" }, "data": [] }).to_string();
    let refused = || (401, String::new());
    let cluster = InMemoryService::new([refused(), (200, topics.clone()), refused(), (200, topics)]);
    let builder = cluster.builder().kafka_url("https://pkc-1.example");
    let probe = builder.kafka_api_key(id, secret.expose().as_str()).build()?;
    probe.until_accepted(|client| client.kafka_v3().topics().list("lkc-1")).await?;
    assert_eq!(cluster.requests().len(), 6);

    let probe = InMemoryService::new([refused()]).builder().kafka_url("https://pkc-1.example");
    let probe = probe.kafka_api_key("KEY1", secret.expose().as_str()).build()?;
    let waiting = probe.until_accepted(|client| client.kafka_v3().topics().list("lkc-1"));
    let error = waiting.await.expect_err("it never works");
    assert!(error.is_timeout());
    for text in [error.to_string(), format!("{error:?}"), format!("{:?}", Error::from(error))] {
        assert!(!text.contains("s3cr3t"), "{text}");
    }
    Ok(())
}

/// Adds an unknown member to each object of a value.
fn with_unknown_members(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: serde_json::Map<_, _> =
                members.into_iter().map(|(name, value)| (name, with_unknown_members(value))).collect();
            members.insert("x_unknown".to_owned(), json!({ "a": [1.5, null, { "b": "" }] }));
            Value::Object(members)
        }
        Value::Array(values) => values.into_iter().map(with_unknown_members).collect(),
        other => other,
    }
}

/// Decodes a value, and returns its encoded form and that of the update made from it.
fn round_trip_update<T, U>(value: &Value) -> (Value, Value)
where
    T: DeserializeOwned + Serialize,
    U: From<T> + Serialize,
{
    let read: T = serde_json::from_value(value.clone()).expect("a resource");
    let written = serde_json::to_value(&read).expect("a resource in JSON");
    (written, serde_json::to_value(U::from(read)).expect("an update in JSON"))
}

#[test]
fn statement_update_is_lossless() {
    let spec = with_unknown_members(json!({
        "statement": "SELECT 1", "properties": {}, "compute_pool_id": "lfcp-1", "principal": "u-1", "stopped": false
    }));
    let mut value = json!({
        "api_version": "sql/v1", "kind": "Statement", "name": "one", "spec": spec, "x_unknown": [null],
        "metadata": { "self": "https://example.com", "uid": "1", "x_unknown": { "y": 1 } },
        "status": { "phase": "RUNNING" }
    });
    // Free-form maps hold only text here.
    value["spec"]["properties"] = json!({ "a": "b" });
    let (written, update) = round_trip_update::<Statement, StatementUpdate>(&value);
    assert_eq!(written, value);
    assert_eq!(update["x_unknown"], json!([null]));
    assert_eq!(update["spec"], value["spec"]);
    assert_eq!(update["metadata"]["x_unknown"], json!({ "y": 1 }));
    for read_only in ["api_version", "kind", "status"] {
        assert_eq!(update.get(read_only), None, "{read_only}");
    }
    assert_eq!(update["metadata"].get("uid"), None);
}

#[test]
fn updates_keep_unknown_fields() {
    let metadata = json!({ "self": "https://example.com" });
    let agent = json!({
        "api_version": "sql/v1", "kind": "Agent", "name": "a", "organization_id": "o", "environment_id": "e",
        "metadata": metadata, "spec": { "model": "m", "tools": ["t"] }
    });
    let table = json!({
        "api_version": "sql/v1", "kind": "MaterializedTable", "name": "t", "organization_id": "o",
        "environment_id": "e", "metadata": metadata,
        "spec": {
            "kafka_cluster_id": "lkc-1", "query": "SELECT 1", "watermark": { "column": "c" },
            "columns": [{ "kind": "Physical", "name": "c", "type": { "type": "INT", "nullable": true } }],
            "distribution": { "kind": "HASH", "keys": ["c"] }
        }
    });
    let connection = json!({
        "name": "c", "metadata": metadata,
        "spec": { "connection_type": "OPENAI", "endpoint": "https://example.com", "auth_data": { "kind": "PlaintextProvider" } }
    });
    let pool =
        json!({ "display_name": "p", "description": "", "external_identifier": "CN", "filter": "true" });
    // A type that no update sends drops unknown members.
    let state = json!({ "status": {} });
    let connection_state =
        json!({ "api_version": "sql/v1", "kind": "Connection", "status": { "phase": "READY" } });
    let pool_identity = json!({
        "api_version": "iam/v2", "kind": "CertificateIdentityPool", "id": "pool-1", "metadata": metadata
    });
    for (value, (written, update)) in [
        (&agent, json!({}), round_trip_update::<Agent, AgentUpdate> as fn(&Value) -> (Value, Value)),
        (&table, state, round_trip_update::<MaterializedTable, MaterializedTableUpdate>),
        (&connection, connection_state, round_trip_update::<Connection, ConnectionUpdate>),
        (&pool, pool_identity, round_trip_update::<CertificateIdentityPool, CertificateIdentityPoolUpdate>),
    ]
    .map(|(value, others, round_trip)| {
        let mut value = with_unknown_members(value.clone());
        let members = others.as_object().expect("an object").clone();
        value.as_object_mut().expect("an object").extend(members);
        let both = round_trip(&value);
        (value, both)
    }) {
        assert_eq!(written, value);
        assert_eq!(update["x_unknown"], value["x_unknown"]);
        if value.get("spec").is_some() {
            assert_eq!(update["spec"], value["spec"]);
            assert_eq!(update["metadata"]["x_unknown"], value["x_unknown"]);
        }
        for (name, sent) in update.as_object().expect("an object") {
            assert!(value.get(name).is_some(), "{name} is made up: {sent}");
        }
    }
    let config: ExporterConfigResponse =
        serde_json::from_value(json!({ "a": "b" })).expect("a configuration");
    assert_eq!(serde_json::to_value(config).expect("JSON"), json!({ "a": "b" }));
}

#[tokio::test]
async fn put_sends_unknown_fields_back() -> Result<()> {
    let statement = json!({
        "name": "one", "metadata": { "self": "https://example.com" }, "status": { "phase": "RUNNING" },
        "spec": { "statement": "SELECT 1", "stopped": false, "new_setting": { "level": 3 } }
    });
    let service = InMemoryService::new([(200, statement.to_string()), (202, String::new())]);
    let builder = service.builder().flink_url("https://flink.example").flink_api_key("key", "secret");
    let statements = builder.build()?.sql_v1().statements();
    let mut update = StatementUpdate::from(statements.get("o", "env-1", "one").await?);
    update.spec.stopped = true;
    assert_eq!(update.spec.unknown_fields()["new_setting"], json!({ "level": 3 }));
    statements.update("o", "env-1", "one", &update).await?;
    let (line, body) = service.requests().pop().expect("a request");
    assert!(line.starts_with("PUT "), "{line}");
    let sent: Value = serde_json::from_str(&body).expect("JSON");
    assert_eq!(
        sent["spec"],
        json!({ "statement": "SELECT 1", "stopped": true, "new_setting": { "level": 3 } })
    );
    assert_eq!(sent.get("status"), None);
    Ok(())
}

/// Flink responds with 409 until there are results.
#[tokio::test]
async fn results_are_retried_after_409() -> Result<()> {
    let results = json!({ "metadata": {}, "results": { "data": [{ "row": [1] }] } }).to_string();
    let service = InMemoryService::new([(409, String::new()), (409, String::new()), (200, results)]);
    let builder = service.builder().flink_url("https://flink.example").flink_api_key("key", "secret");
    let client = builder.build()?;
    client.sql_v1().statement_results().get("o", "env-1", "one").await?;
    assert_eq!(service.requests().len(), 3);
    Ok(())
}
