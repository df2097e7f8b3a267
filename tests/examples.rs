//! The example programs of the SDK: each is run against a local server that sends documented responses.

#[allow(dead_code, reason = "the contract test uses all of it")]
#[path = "support/contract"]
mod contract {
    pub mod documents;
    pub mod json_schema;
    pub mod sampler;
    pub mod schema;
    pub mod secrets;
}
#[path = "example_jobs/control_plane.rs"]
mod control_plane_jobs;
#[path = "example_jobs/data_plane.rs"]
mod data_plane_jobs;
#[path = "support/documented_response.rs"]
mod documented_response;
#[path = "support/example_programs.rs"]
mod example_programs;
#[allow(dead_code, reason = "the tests of the wire use all of it")]
#[path = "support/http_server.rs"]
mod http_server;
#[path = "example_jobs/uploads.rs"]
mod uploads;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use documented_response::{list_item, response};
use example_programs::{built_programs, run, start, utf8};
use http_server::{HttpResponse, ReceivedRequest, Server};
use serde_json::{Value, json};

const CLOUD_KEY: [(&str, &str); 2] =
    [("CONFLUENT_CLOUD_API_KEY", "cloud-key"), ("CONFLUENT_CLOUD_API_SECRET", "cloud-secret")];

/// Returns method and target of all requests.
fn targets(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|it| it.line.trim_end_matches(" HTTP/1.1").to_owned()).collect()
}

/// Returns the user and password of the request's basic authentication.
fn credentials(request: &ReceivedRequest) -> String {
    let header = request.header("authorization").expect("credentials");
    let encoded = header.strip_prefix("Basic ").expect("user and password");
    utf8(BASE64_STANDARD.decode(encoded).expect("base64"))
}

fn json_body(request: &ReceivedRequest) -> Value {
    serde_json::from_str(request.body_text()).expect("a body in JSON")
}

/// Returns a Kafka cluster at this URL, as the control plane describes it.
fn cluster(url: &str) -> HttpResponse {
    let endpoints = json!({
        "ap1": {"kafka_bootstrap_endpoint": "pkc-1.example:9092", "http_endpoint": url, "connection_type": "PUBLIC"}
    });
    let members = json!({ "id": "lkc-1", "spec": { "http_endpoint": url, "endpoints": endpoints } });
    response("GET /cmk/v2/clusters/{id}", 200, members)
}

/// Returns the environment variables for the control plane, and more.
fn control_plane<'a>(url: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut variables = vec![("CONFLUENT_CLOUD_REST_ENDPOINT", url)];
    variables.extend(CLOUD_KEY);
    variables.extend(more);
    variables
}

#[test]
fn list_clusters_reads_all_pages() {
    const ENVIRONMENTS: &str = "GET /org/v2/environments";
    const CLUSTERS: &str = "GET /cmk/v2/clusters";
    let environments = |id: &str, name: &str, metadata: Value| {
        let data = [list_item(ENVIRONMENTS, json!({ "id": id, "display_name": name }))];
        response(ENVIRONMENTS, 200, json!({ "data": data, "metadata": metadata }))
    };
    let spec = json!({ "display_name": "orders", "cloud": "AWS", "region": "eu-west-1" });
    let cluster = list_item(CLUSTERS, json!({ "id": "lkc-1", "spec": spec }));
    let next = "https://api.confluent.cloud/org/v2/environments?page_token=more";
    let server = Server::new([
        environments("env-1", "test", json!({ "next": next })),
        response(CLUSTERS, 200, json!({ "data": [cluster] })),
        environments("env-2", "production", json!({})),
        response(CLUSTERS, 200, json!({ "data": [] })),
    ]);
    let (stdout, _) = run("list_clusters", &[], &control_plane(&server.url(), &[]));
    assert_eq!(stdout, "env-1 test\n  lkc-1 orders (AWS, eu-west-1)\nenv-2 production\n");
    let expected = [
        "GET /org/v2/environments",
        "GET /cmk/v2/clusters?environment=env-1&page_size=100",
        "GET /org/v2/environments?page_token=more",
        "GET /cmk/v2/clusters?environment=env-2&page_size=100",
    ];
    assert_eq!(targets(&server), expected);
    assert!(server.requests().iter().all(|it| credentials(it) == "cloud-key:cloud-secret"));
}

#[test]
fn create_api_key_prints_secret_once() {
    let server = Server::new([
        response("POST /iam/v2/service-accounts", 201, json!({ "id": "sa-1" })),
        response("POST /iam/v2/api-keys", 202, json!({ "id": "NEWKEY", "spec": { "secret": "new-secret" } })),
    ]);
    let (stdout, stderr) = run("create_api_key", &["nightly"], &control_plane(&server.url(), &[]));
    assert_eq!(stdout, "CONFLUENT_CLOUD_API_KEY=NEWKEY\nCONFLUENT_CLOUD_API_SECRET=new-secret\n");
    assert!(stderr.contains("NEWKEY") && stderr.contains("Secret(…)"), "{stderr}");
    assert!(!stderr.contains("new-secret"), "{stderr}");
    let [account, key] = &server.requests()[..] else { panic!("two requests") };
    assert_eq!(targets(&server), ["POST /iam/v2/service-accounts", "POST /iam/v2/api-keys"]);
    assert_eq!(json_body(account)["display_name"], "nightly");
    assert_eq!(json_body(key), json!({ "spec": { "display_name": "nightly", "owner": { "id": "sa-1" } } }));
}

#[test]
fn kafka_client_config_creates_cluster_key() {
    let java = "sasl.mechanism=PLAIN\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required \
                username=\"NEWKEY\" password=\"new-secret\";\n";
    for (arguments, said) in [
        (&["sa-1"][..], "sasl.mechanisms=PLAIN\nsasl.username=NEWKEY\nsasl.password=new-secret\n"),
        (&["sa-1", "java"], java),
    ] {
        let key = json!({ "id": "NEWKEY", "spec": { "secret": "new-secret" } });
        let server =
            Server::new([cluster("https://pkc-1.example"), response("POST /iam/v2/api-keys", 202, key)]);
        let url = server.url();
        let variables = control_plane(&url, &[("CONFLUENT_ENVIRONMENT_ID", "env-1"), ("KAFKA_ID", "lkc-1")]);
        let (stdout, _) = run("kafka_client_config", arguments, &variables);
        let head = "bootstrap.servers=pkc-1.example:9092\nsecurity.protocol=SASL_SSL\n";
        assert_eq!(stdout, format!("{head}{said}"));
        let expected = ["GET /cmk/v2/clusters/lkc-1?environment=env-1", "POST /iam/v2/api-keys"];
        assert_eq!(targets(&server), expected);
        let spec =
            json!({ "owner": { "id": "sa-1" }, "resource": { "id": "lkc-1", "environment": "env-1" } });
        assert_eq!(json_body(&server.requests()[1]), json!({ "spec": spec }));
    }
}

#[test]
fn create_topic_finds_cluster_by_control_plane() {
    const CREATE: &str = "POST /kafka/v3/clusters/{cluster_id}/topics";
    let exists = json!({ "error_code": 40002, "message": "Topic 'orders' already exists." });
    for (answered, said) in [
        (
            response(CREATE, 201, json!({ "topic_name": "orders", "partitions_count": 6 })),
            "created orders with 6 partitions",
        ),
        (response(CREATE, 400, exists), "orders already exists"),
    ] {
        let kafka = Server::new([answered]);
        let server = Server::new([cluster(&kafka.url())]);
        let url = server.url();
        let settings = [
            ("CONFLUENT_ENVIRONMENT_ID", "env-1"),
            ("KAFKA_ID", "lkc-1"),
            ("KAFKA_API_KEY", "kafka-key"),
            ("KAFKA_API_SECRET", "kafka-secret"),
        ];
        let (stdout, _) = run("create_topic", &["orders"], &control_plane(&url, &settings));
        assert_eq!(stdout.trim_end(), said);
        assert_eq!(targets(&server), ["GET /cmk/v2/clusters/lkc-1?environment=env-1"]);
        assert_eq!(credentials(&server.only_request()), "cloud-key:cloud-secret");
        assert_eq!(targets(&kafka), ["POST /kafka/v3/clusters/lkc-1/topics"]);
        assert_eq!(credentials(&kafka.only_request()), "kafka-key:kafka-secret");
        let configs = json!([{ "name": "retention.ms", "value": "604800000" }]);
        let expected = json!({ "topic_name": "orders", "partitions_count": 6, "configs": configs });
        assert_eq!(json_body(&kafka.only_request()), expected);
    }
}

#[test]
fn register_schema_reads_schema_back() {
    let server = Server::new([
        response("POST /subjects/{subject}/versions", 200, json!({ "id": 7 })),
        response("GET /schemas/ids/{id}", 200, json!({ "schema": "\"string\"" })),
    ]);
    let url = server.url();
    let variables = [
        ("SCHEMA_REGISTRY_REST_ENDPOINT", url.as_str()),
        ("SCHEMA_REGISTRY_API_KEY", "registry-key"),
        ("SCHEMA_REGISTRY_API_SECRET", "registry-secret"),
    ];
    let (stdout, _) = run("register_schema", &["orders"], &variables);
    assert_eq!(stdout, "orders-value has schema 7: \"string\"\n");
    let expected =
        ["POST /subjects/orders-value/versions?normalize=true", "GET /schemas/ids/7?subject=orders-value"];
    assert_eq!(targets(&server), expected);
    let received = server.requests();
    assert!(received.iter().all(|it| credentials(it) == "registry-key:registry-secret"));
    assert_eq!(json_body(&received[0])["schemaType"], "AVRO");
}

#[test]
fn query_metrics_prints_each_value() {
    let data = json!([{ "timestamp": "2026-01-02T03:00:00Z", "value": 12.5, "metric.topic": "orders" }]);
    let server = Server::new([response("POST /v2/metrics/{dataset}/query", 200, json!({ "data": data }))]);
    let url = server.url();
    let variables = control_plane(&url, &[("KAFKA_ID", "lkc-1"), ("TELEMETRY_ENDPOINT", &url)]);
    let (stdout, _) = run("query_metrics", &[], &variables);
    assert_eq!(stdout, "2026-01-02T03:00:00Z orders: 12.5 bytes\n");
    assert_eq!(targets(&server), ["POST /v2/metrics/cloud/query"]);
    assert_eq!(credentials(&server.only_request()), "cloud-key:cloud-secret");
    let sent = json_body(&server.only_request());
    assert_eq!(sent["filter"], json!({ "op": "EQ", "field": "resource.kafka.id", "value": "lkc-1" }));
}

#[test]
fn run_statement_reads_all_pages() {
    const STATEMENTS: &str =
        "/sql/v1/organizations/{organization_id}/environments/{environment_id}/statements";
    let results = |data: Value, next: &str| {
        let members = json!({ "results": { "data": data }, "metadata": { "next": next } });
        response(&format!("GET {STATEMENTS}/{{name}}/results"), 200, members)
    };
    let begun = json!({ "name": "count", "status": { "phase": "COMPLETED" } });
    let next = "https://flink.example/results?page_token=more";
    let server = Server::new([
        response(
            &format!("POST {STATEMENTS}"),
            201,
            json!({ "name": "count", "status": { "phase": "PENDING" } }),
        ),
        response(&format!("GET {STATEMENTS}/{{statement_name}}"), 200, begun),
        results(json!([{ "row": ["1"] }, { "row": ["2"] }]), next),
        results(json!([{ "row": ["3"] }]), ""),
        response(&format!("DELETE {STATEMENTS}/{{statement_name}}"), 202, Value::Null),
    ]);
    let url = server.url();
    let variables = [
        ("FLINK_REST_ENDPOINT", url.as_str()),
        ("FLINK_API_KEY", "flink-key"),
        ("FLINK_API_SECRET", "flink-secret"),
        ("CONFLUENT_ORGANIZATION_ID", "org-1"),
        ("CONFLUENT_ENVIRONMENT_ID", "env-1"),
        ("FLINK_COMPUTE_POOL_ID", "lfcp-1"),
    ];
    let (stdout, _) = run("run_statement", &["count"], &variables);
    assert_eq!(stdout, "[\"1\"]\n[\"2\"]\n[\"3\"]\n");
    let path = "/sql/v1/organizations/org-1/environments/env-1/statements";
    let expected = [
        format!("POST {path}"),
        format!("GET {path}/count"),
        format!("GET {path}/count/results"),
        format!("GET {path}/count/results?page_token=more"),
        format!("DELETE {path}/count"),
    ];
    assert_eq!(targets(&server), expected);
    let received = server.requests();
    assert!(received.iter().all(|it| credentials(it) == "flink-key:flink-secret"));
    assert_eq!(json_body(&received[0])["spec"]["compute_pool_id"], "lfcp-1");
}

#[test]
fn refresh_jwks_prints_the_keys() {
    let members = json!({ "spec": { "jwks_status": "REFRESHED" } });
    let keys = json!([{ "kty": "RSA", "kid": "key-1", "alg": "RS256" }, { "kty": "RSA", "kid": "key-2", "alg": "RS512" }]);
    let server = Server::new([
        response("PATCH /iam/v2/identity-providers/{provider_id}/jwks", 200, members),
        response("GET /iam/v2/identity-providers/{id}", 200, json!({ "keys": keys })),
    ]);
    let (stdout, _) = run("refresh_jwks", &["op-1"], &control_plane(&server.url(), &[]));
    assert_eq!(
        stdout,
        "status 200 OK, request ?\nkey set: REFRESHED\nkey key-1 (RS256)\nkey key-2 (RS512)\n"
    );
    let expected = ["PATCH /iam/v2/identity-providers/op-1/jwks", "GET /iam/v2/identity-providers/op-1"];
    assert_eq!(targets(&server), expected);
    assert_eq!(server.requests()[0].body, b"");
}

#[test]
fn update_user_auth_type_shows_user_before_and_after() {
    let user = |auth_type: &str| {
        response("GET /iam/v2/users/{id}", 200, json!({ "email": "ana@example.com", "auth_type": auth_type }))
    };
    let server = Server::new([
        user("AUTH_TYPE_LOCAL"),
        response("PATCH /iam/v2/users/{id}/auth", 204, Value::Null),
        user("AUTH_TYPE_SSO"),
    ]);
    let (stdout, _) = run("update_user_auth_type", &["u-1"], &control_plane(&server.url(), &[]));
    let expected = "before: ana@example.com signs in with a password\n\
                    after: ana@example.com signs in with single sign-on\n";
    assert_eq!(stdout, expected);
    assert_eq!(
        targets(&server),
        ["GET /iam/v2/users/u-1", "PATCH /iam/v2/users/u-1/auth", "GET /iam/v2/users/u-1"]
    );
    assert_eq!(json_body(&server.requests()[1]), json!({ "auth_type": "AUTH_TYPE_SSO" }));

    let nobody =
        json!({ "errors": [{ "id": "e-1", "status": "404", "detail": "no such user", "source": {} }] });
    let server = Server::new([response("GET /iam/v2/users/{id}", 404, nobody)]);
    let output = start("update_user_auth_type", &["u-1"], &control_plane(&server.url(), &[]));
    assert!(!output.status.success());
    assert!(utf8(output.stderr).contains("user u-1 not found"));
}

#[test]
fn missing_input_is_reported() {
    let lacks = |name, arguments: &[&str], variables: &[(&str, &str)], what: &str| {
        let output = start(name, arguments, variables);
        assert!(!output.status.success(), "{name}");
        let stderr = utf8(output.stderr);
        assert!(stderr.contains(what), "{name}: {stderr}");
    };
    lacks("create_topic", &[], &[], "usage: create_topic TOPIC");
    lacks("create_topic", &["orders"], &CLOUD_KEY, "the environment, KAFKA_ID or KAFKA_CLUSTER_ID");
    lacks("list_clusters", &[], &[], "CONFLUENT_CLOUD_API_KEY");
}

/// This program is written by the generator.
#[test]
fn list_environments_prints_each_environment() {
    const ENVIRONMENTS: &str = "GET /org/v2/environments";
    let data = ["env-1", "env-2"].map(|id| list_item(ENVIRONMENTS, json!({ "id": id })));
    let server = Server::new([response(ENVIRONMENTS, 200, json!({ "data": data }))]);
    let (stdout, _) = run("list_environments", &[], &control_plane(&server.url(), &[]));
    assert_eq!(stdout.lines().count(), 2);
    assert!(stdout.contains("env-1") && stdout.contains("env-2"), "{stdout}");
    assert_eq!(targets(&server), [ENVIRONMENTS]);
}

/// Every program in `spec/examples` is run by a test of this file or of the folder `example_jobs`.
#[test]
fn every_program_is_tested() {
    let tests = [
        include_str!("examples.rs"),
        include_str!("example_jobs/control_plane.rs"),
        include_str!("example_jobs/data_plane.rs"),
        include_str!("example_jobs/uploads.rs"),
    ]
    .concat();
    for entry in
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/examples")).expect("programs")
    {
        let path = entry.expect("an entry of the folder").path();
        let name = path.file_stem().and_then(|it| it.to_str()).expect("a name in UTF-8");
        assert!(built_programs().contains_key(name), "`{name}` was not built");
        assert!(tests.contains(&format!("run(\"{name}\"")), "`{name}` is not run by a test");
    }
}
