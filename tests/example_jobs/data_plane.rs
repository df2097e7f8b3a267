//! The programs for jobs of Kafka clusters, Schema Registry and Flink.

use serde_json::{Value, json};

use super::{HttpResponse, Server, credentials, http_server, json_body, list_item, response, run, targets};

const REGISTER: &str = "POST /subjects/{subject}/versions";
const STATEMENTS: &str = "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements";

fn kafka<'a>(url: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut variables = vec![
        ("KAFKA_ID", "lkc-1"),
        ("KAFKA_REST_ENDPOINT", url),
        ("KAFKA_API_KEY", "kafka-key"),
        ("KAFKA_API_SECRET", "kafka-secret"),
    ];
    variables.extend(more);
    variables
}

fn registry(url: &str) -> [(&str, &str); 3] {
    [
        ("SCHEMA_REGISTRY_REST_ENDPOINT", url),
        ("SCHEMA_REGISTRY_API_KEY", "registry-key"),
        ("SCHEMA_REGISTRY_API_SECRET", "registry-secret"),
    ]
}

#[test]
fn ensure_topics_changes_what_differs() {
    const TOPIC: &str = "/kafka/v3/clusters/{cluster_id}/topics/{topic_name}";
    const ACLS: &str = "GET /kafka/v3/clusters/{cluster_id}/acls";
    let topic = |partitions: i64| {
        response(
            &format!("GET {TOPIC}"),
            200,
            json!({ "topic_name": "orders", "partitions_count": partitions }),
        )
    };
    let configs = |retention: &str| {
        let operation = format!("GET {TOPIC}/configs");
        let config = list_item(
            &operation,
            json!({ "name": "retention.ms", "value": retention, "is_sensitive": false }),
        );
        response(&operation, 200, json!({ "data": [config] }))
    };
    let acl = |resource_type: &str, name: &str| {
        let members = json!({
            "resource_type": resource_type, "resource_name": name, "pattern_type": "LITERAL",
            "principal": "User:sa-1", "host": "*", "operation": "READ", "permission": "ALLOW",
        });
        list_item(ACLS, members)
    };
    let acls = |acls: Vec<Value>| response(ACLS, 200, json!({ "data": acls }));
    let server = Server::new([
        topic(3),
        configs("1000"),
        acls(vec![acl("TOPIC", "orders")]),
        response(&format!("PATCH {TOPIC}"), 200, json!({})),
        response(&format!("POST {TOPIC}/configs:alter"), 204, Value::Null),
        response("POST /kafka/v3/clusters/{cluster_id}/acls", 201, Value::Null),
    ]);
    let (stdout, _) = run("ensure_topics", &["orders", "User:sa-1", "apply"], &kafka(&server.url(), &[]));
    let plan = "add partitions to orders: 3 -> 6\nset retention.ms of orders: 1000 -> 604800000\n\
                create ACL: ALLOW READ on any GROUP to User:sa-1\n";
    assert_eq!(stdout, plan);
    let path = "/kafka/v3/clusters/lkc-1";
    let changes = [
        format!("PATCH {path}/topics/orders"),
        format!("POST {path}/topics/orders/configs:alter"),
        format!("POST {path}/acls"),
    ];
    assert_eq!(targets(&server)[3..], changes);
    let sent = server.requests();
    assert_eq!(json_body(&sent[4])["data"], json!([{ "name": "retention.ms", "value": "604800000" }]));
    assert_eq!(
        (&json_body(&sent[5])["resource_name"], &json_body(&sent[5])["pattern_type"]),
        (&json!("*"), &json!("LITERAL"))
    );

    // A second run has nothing to do.
    let server =
        Server::new([topic(6), configs("604800000"), acls(vec![acl("GROUP", "*"), acl("TOPIC", "orders")])]);
    let (stdout, _) = run("ensure_topics", &["orders", "User:sa-1", "apply"], &kafka(&server.url(), &[]));
    assert_eq!((stdout.as_str(), server.requests().len()), ("", 3));
}

#[test]
fn produce_avro_checks_each_report() {
    let schemas = Server::new([response(REGISTER, 200, json!({ "id": 258, "version": 1 }))]);
    let reports = r#"{"error_code": 200, "offset": 41}{"error_code": 40003, "message": "too large"}"#;
    let server = Server::new([http_server::json_response("200 OK", reports)]);
    let (url, schemas_url) = (server.url(), schemas.url());
    let variables = kafka(&url, &registry(&schemas_url));
    let (stdout, _) = run("produce_avro", &["readings", "12.5", "-3"], &variables);
    let [first, second] = stdout.lines().collect::<Vec<_>>()[..] else { panic!("{stdout}") };
    assert_eq!(first, "record 1: offset 41");
    assert!(second.starts_with("record 2: ") && second.contains("too large"), "{second}");
    assert_eq!(targets(&schemas), ["POST /subjects/readings-value/versions"]);
    assert_eq!(targets(&server), ["POST /kafka/v3/clusters/lkc-1/topics/readings/records"]);
    let sent = server.only_request();
    let records = serde_json::Deserializer::from_str(sent.body_text()).into_iter::<Value>();
    let data: Vec<Value> = records.map(|record| record.expect("a record")["value"].take()).collect();
    // The magic byte, the ID 258, and 12.5 and -3 as Avro numbers: 8 bytes in little-endian order.
    let binary = |data: &str| json!({ "type": "BINARY", "data": data });
    assert_eq!(data, [binary("AAAAAQIAAAAAAAApQA=="), binary("AAAAAQIAAAAAAAAIwA==")]);
}

#[test]
fn copy_context_registers_references_first() {
    let version = |subject: &str, version: i32, references: Value| {
        let subject = format!(":.staging:{subject}");
        json!({ "subject": subject, "version": version, "id": 1, "schema": "{}", "schemaType": "JSON", "references": references })
    };
    let reference = json!([{ "name": "customer.json", "subject": "customer", "version": 2 }]);
    let listed = json!([version("a-value", 1, reference), version("customer", 2, json!([]))]);
    let page = |body: &Value| http_server::json_response("200 OK", &body.to_string());
    let registered = |id: i32| response(REGISTER, 200, json!({ "id": id, "version": 1 }));
    let server = Server::new([page(&listed), page(&json!([])), registered(7), registered(8)]);
    let (stdout, _) = run("copy_context", &["staging", "production"], &registry(&server.url()));
    let expected =
        ":.staging:customer 2 -> :.production:customer 1\n:.staging:a-value 1 -> :.production:a-value 1\n";
    assert_eq!(stdout, expected);
    let lines = targets(&server);
    assert_eq!(lines[0], "GET /schemas?subjectPrefix=%3A.staging%3A");
    let copies = lines.iter().filter(|line| line.starts_with("POST")).collect::<Vec<_>>();
    let expected = [
        "POST /subjects/%3A.production%3Acustomer/versions",
        "POST /subjects/%3A.production%3Aa-value/versions",
    ];
    assert_eq!(copies, expected.iter().collect::<Vec<_>>());
    let last = server.requests().pop().expect("a request");
    let references = json!([{ "name": "customer.json", "subject": ":.production:customer", "version": 1 }]);
    assert_eq!(json_body(&last)["references"], references);
}

/// Returns the answers to a query: its creation, its state when it runs, one page, and its state at the end.
fn query(rows: &Value, end: Value) -> Vec<HttpResponse> {
    let column = |name: &str, of: &str| json!({ "name": name, "type": { "type": of, "nullable": true } });
    let schema = json!({ "columns": [column("id", "BIGINT"), column("note", "VARCHAR")] });
    let running = json!({ "name": "q", "status": { "phase": "RUNNING", "traits": { "schema": schema } } });
    let get = format!("GET {STATEMENTS}/{{statement_name}}");
    let page = json!({ "results": { "data": rows }, "metadata": { "next": "" } });
    vec![
        response(
            &format!("POST {STATEMENTS}"),
            201,
            json!({ "name": "q", "status": { "phase": "PENDING" } }),
        ),
        response(&get, 200, running),
        response(&format!("GET {STATEMENTS}/{{name}}/results"), 200, page),
        response(&get, 200, json!({ "name": "q", "status": end })),
        response(&format!("DELETE {STATEMENTS}/{{statement_name}}"), 202, Value::Null),
    ]
}

fn flink(url: &str) -> [(&str, &str); 6] {
    [
        ("FLINK_REST_ENDPOINT", url),
        ("FLINK_API_KEY", "flink-key"),
        ("FLINK_API_SECRET", "flink-secret"),
        ("CONFLUENT_ORGANIZATION_ID", "org-1"),
        ("CONFLUENT_ENVIRONMENT_ID", "env-1"),
        ("FLINK_COMPUTE_POOL_ID", "lfcp-1"),
    ]
}

#[test]
fn flink_query_prints_csv_and_deletes_the_statement() {
    let rows =
        json!([{ "row": ["1", "a \"b\""] }, { "op": 1, "row": ["1", "x"] }, { "op": 2, "row": ["2", null] }]);
    let server = Server::new(query(&rows, json!({ "phase": "COMPLETED" })));
    let (stdout, _) = run("flink_query", &["SELECT id, note FROM orders"], &flink(&server.url()));
    assert_eq!(stdout, "\"id\",\"note\"\n\"1\",\"a \"\"b\"\"\"\n\"2\",\"\"\n");
    let received = server.requests();
    assert!(received.iter().all(|it| credentials(it) == "flink-key:flink-secret"));
    let spec = json!({ "statement": "SELECT id, note FROM orders", "compute_pool_id": "lfcp-1" });
    assert_eq!(json_body(&received[0])["spec"], spec);
    let name = json_body(&received[0])["name"].as_str().expect("a name").to_owned();
    let path = format!("/sql/v1/organizations/org-1/environments/env-1/statements/{name}");
    let expected = [
        format!("GET {path}"),
        format!("GET {path}/results"),
        format!("GET {path}"),
        format!("DELETE {path}"),
    ];
    assert_eq!(targets(&server)[1..], expected);
}

#[test]
fn flink_query_reports_the_failure_of_the_statement() {
    let server = Server::new(query(&json!([]), json!({ "phase": "FAILED", "detail": "Division by zero." })));
    let output = super::start("flink_query", &["SELECT 1 / 0"], &flink(&server.url()));
    let stderr = super::utf8(output.stderr);
    assert!(!output.status.success() && stderr.contains("Division by zero."), "{stderr}");
    let last = targets(&server).pop().expect("a request");
    assert!(last.starts_with("DELETE /sql/v1/"), "{last}");
}
