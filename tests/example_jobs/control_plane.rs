//! The programs for jobs of the control plane.

use serde_json::{Value, json};

use super::{
    Server, control_plane, credentials, http_server, json_body, list_item, response, run, start, targets,
    utf8,
};

const ENVIRONMENTS: &str = "GET /org/v2/environments";
const ROLE_BINDINGS: &str = "GET /iam/v2/role-bindings";
const API_KEYS: &str = "GET /iam/v2/api-keys";
const COSTS: &str = "GET /billing/v1/costs";

#[test]
fn rotate_keys_replaces_keys_and_fails_if_one_is_left() {
    let cluster = json!({ "id": "lkc-1", "environment": "env-1" });
    let key = |id: &str, resource: &Value| {
        let spec = json!({ "display_name": "nightly", "owner": { "id": "sa-1" }, "resource": resource });
        let mut key = list_item(API_KEYS, json!({ "id": id, "spec": spec }));
        let members = key["spec"].as_object_mut().expect("an object");
        members.retain(|name, value| {
            ["display_name", "owner", "resource"].contains(&name.as_str()) && !value.is_null()
        });
        members["owner"].as_object_mut().expect("an object").remove("environment");
        key
    };
    let keys = || {
        let foreign = json!({ "id": "lkc-2", "environment": "env-1" });
        // The service returns a resource for cloud keys, too. `cloud-key` is the key of the program.
        let cloud = json!({ "id": "cloud" });
        let keys = [
            key("OLD1", &cloud),
            key("OTHER", &foreign),
            key("OLD2", &cluster),
            key("cloud-key", &cloud),
            key("OLD3", &cluster),
        ];
        response(API_KEYS, 200, json!({ "data": keys }))
    };
    let created = |id| {
        let members = json!({ "id": id, "spec": { "secret": format!("secret of {id}") } });
        response("POST /iam/v2/api-keys", 202, members)
    };
    let deleted = || response("DELETE /iam/v2/api-keys/{id}", 204, Value::Null);
    let accepted = || response(ENVIRONMENTS, 200, json!({ "data": [] }));
    let rejected = || response(ENVIRONMENTS, 401, json!({}));
    let forbidden = response("POST /iam/v2/api-keys", 403, json!({}));
    let mut answers =
        vec![keys(), created("NEW1"), rejected(), accepted(), accepted(), accepted(), deleted()];
    answers.extend([forbidden, created("NEW3"), deleted()]);
    let server = Server::new(answers);
    let accepted = || response("GET /kafka/v3/clusters/{cluster_id}", 200, json!({ "cluster_id": "lkc-1" }));
    let kafka = Server::new([accepted(), accepted(), accepted()]);
    let (url, kafka_url) = (server.url(), kafka.url());
    let variables = control_plane(&url, &[("KAFKA_ID", "lkc-1"), ("KAFKA_REST_ENDPOINT", &kafka_url)]);
    let output = start("rotate_keys", &["sa-1", "replace"], &variables);
    let (stdout, stderr) = (utf8(output.stdout), utf8(output.stderr));
    // The failure is reported, and the following key is replaced.
    assert!(!output.status.success());
    assert_eq!(stdout, "OLD1 NEW1:secret of NEW1\nOLD3 NEW3:secret of NEW3\n");
    let (listed, replaced) = stderr.split_at("OLD1 nightly\nOLD2 nightly\nOLD3 nightly\n".len());
    assert_eq!(listed, "OLD1 nightly\nOLD2 nightly\nOLD3 nightly\n");
    let [first, error, last, end] = replaced.lines().collect::<Vec<_>>()[..] else { panic!("{stderr}") };
    assert_eq!((first, last), ("replaced OLD1", "replaced OLD3"));
    assert_eq!(end, "Error: \"not all keys were replaced\"");
    assert!(error.starts_with("rotation of the key `OLD2`: creating the new key failed: "), "{error}");
    let received = server.requests();
    let probes = received.iter().filter(|it| credentials(it) == "NEW1:secret of NEW1").count();
    assert_eq!(probes, 4);
    assert!(kafka.requests().iter().all(|it| credentials(it) == "NEW3:secret of NEW3"));
    assert_eq!(targets(&kafka), vec!["GET /kafka/v3/clusters/lkc-1"; 3]);
    let spec = json!({ "display_name": "nightly", "owner": { "id": "sa-1" } });
    assert_eq!(json_body(&received[1])["spec"], spec);
    let spec = json!({ "display_name": "nightly", "owner": { "id": "sa-1" }, "resource": cluster });
    assert_eq!(json_body(&received[8])["spec"], spec);
    let deletions: Vec<_> = targets(&server).into_iter().filter(|line| line.starts_with("DELETE")).collect();
    assert_eq!(deletions, ["DELETE /iam/v2/api-keys/OLD1", "DELETE /iam/v2/api-keys/OLD3"]);

    // Without `replace`, nothing is changed.
    let server = Server::new([keys()]);
    run("rotate_keys", &["sa-1"], &control_plane(&server.url(), &[]));
    assert_eq!(targets(&server), ["GET /iam/v2/api-keys?spec.owner=sa-1&page_size=100"]);
}

#[test]
fn audit_role_bindings_resolves_names() {
    const CRN: &str = "crn://confluent.cloud/organization=o-1";
    let crn = |environment: &str| format!("{CRN}/environment={environment}");
    let list = |operation: &str, items: Vec<Value>| {
        let data: Vec<Value> = items.into_iter().map(|item| list_item(operation, item)).collect();
        response(operation, 200, json!({ "data": data }))
    };
    let environment =
        json!({ "id": "env-1", "display_name": "test", "metadata": { "resource_name": crn("env-1") } });
    let binding = |id: &str, principal: &str, role: &str, crn: String| json!({ "id": id, "principal": principal, "role_name": role, "crn_pattern": crn });
    let organization = json!({ "id": "o-1", "metadata": { "resource_name": CRN } });
    let server = Server::new([
        list("GET /iam/v2/users", vec![json!({ "id": "u-1", "email": "ana@example.com" })]),
        list("GET /iam/v2/service-accounts", vec![json!({ "id": "sa-1", "display_name": "nightly" })]),
        list(ENVIRONMENTS, vec![environment]),
        list("GET /org/v2/organizations", vec![organization]),
        list(ROLE_BINDINGS, vec![binding("rb-1", "User:u-1", "OrganizationAdmin", CRN.to_owned())]),
        list(
            ROLE_BINDINGS,
            vec![
                binding("rb-2", "User:sa-1", "EnvironmentAdmin", crn("env-1")),
                binding("rb-3", "User:sa-1", "EnvironmentAdmin", crn("env-12")),
            ],
        ),
    ]);
    let (stdout, _) = run("audit_role_bindings", &["User:u-1"], &control_plane(&server.url(), &[]));
    let expected = format!(
        "organization\n  User:sa-1 (nightly) EnvironmentAdmin on {}\n  User:u-1 (ana@example.com) \
         OrganizationAdmin on {CRN}\ntest\n  User:sa-1 (nightly) EnvironmentAdmin on {}\n",
        crn("env-12"),
        crn("env-1")
    );
    assert_eq!(stdout, expected);
    let pattern = "crn%3A%2F%2Fconfluent.cloud%2Forganization%3Do-1";
    let expected = [pattern.to_owned(), format!("{pattern}%2F%2A")]
        .map(|pattern| format!("{ROLE_BINDINGS}?crn_pattern={pattern}&page_size=100&principal=User%3Au-1"));
    assert_eq!(targets(&server)[4..], expected);
}

#[test]
fn export_configurations_leaves_masked_secrets_out() {
    const CONNECTORS: &str =
        "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connectors";
    let config = |name: &str| {
        let config =
            json!({ "name": name, "kafka.api.secret": "*****", "note": "****x", "topics": "orders" });
        response(&format!("GET {CONNECTORS}/{{connector_name}}/config"), 200, config)
    };
    let server = Server::new([
        http_server::json_response("200 OK", r#"["s3/orders", "s3_orders"]"#),
        config("s3/orders"),
        config("s3_orders"),
    ]);
    let folder = std::env::temp_dir().join(format!("export-configurations-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let url = server.url();
    let variables = control_plane(&url, &[("CONFLUENT_ENVIRONMENT_ID", "env-1"), ("KAFKA_ID", "lkc-1")]);
    let arguments = [folder.to_str().expect("a path in UTF-8")];
    let (stdout, _) = run("export_configurations", &arguments, &variables);
    assert_eq!(stdout, "s3/orders -> s3%2Forders.json\ns3_orders -> s3_orders.json\n");
    let file = std::fs::read_to_string(folder.join("s3%2Forders.json")).expect("a file");
    let other = std::fs::read_to_string(folder.join("s3_orders.json")).expect("a file");
    std::fs::remove_dir_all(&folder).expect("the folder is removed");
    let exported: Value = serde_json::from_str(&file).expect("JSON");
    assert_eq!((&exported["topics"], &exported["kafka.api.secret"]), (&json!("orders"), &Value::Null));
    // A value that only starts like a mask is not one.
    assert_eq!(exported["note"], "****x");
    assert!(!file.contains("*****") && other.contains("s3_orders"), "{file}");
    let path = "/connect/v1/environments/env-1/clusters/lkc-1/connectors";
    assert_eq!(
        targets(&server),
        [
            format!("GET {path}"),
            format!("GET {path}/s3%2Forders/config"),
            format!("GET {path}/s3_orders/config"),
        ]
    );
}

#[test]
fn cost_report_sums_exactly() {
    let cost = |product: &str, amount: f64| {
        let resource = json!({ "id": "lkc-1", "display_name": "orders", "environment": { "id": "env-1" } });
        list_item(COSTS, json!({ "product": product, "amount": amount, "resource": resource }))
    };
    let next = "https://api.confluent.cloud/billing/v1/costs?page_token=more";
    let page = |data: Vec<Value>, metadata: Value| {
        response(COSTS, 200, json!({ "data": data, "metadata": metadata }))
    };
    let server = Server::new([
        page(vec![cost("KAFKA", 0.1), cost("KAFKA", 0.2)], json!({ "next": next })),
        page(vec![cost("CONNECT", 5.05)], json!({})),
        page(vec![cost("KAFKA", 1.0)], json!({})),
    ]);
    let (stdout, _) = run("cost_report", &["2025-12", "2026-01"], &control_plane(&server.url(), &[]));
    let sums: Vec<&str> = stdout.lines().skip(3).collect();
    assert_eq!(sums, ["2025-12 5.35", "2026-01 1", "total 6.35"]);
    let first = stdout.lines().next().expect("a line");
    assert_eq!(
        first.split_whitespace().collect::<Vec<_>>(),
        ["2025-12", "CONNECT", "env-1", "orders", "lkc-1", "5.05"]
    );
    let expected = [
        "GET /billing/v1/costs?start_date=2025-12-01&end_date=2026-01-01",
        "GET /billing/v1/costs?start_date=2025-12-01&end_date=2026-01-01&page_token=more",
        "GET /billing/v1/costs?start_date=2026-01-01&end_date=2026-02-01",
    ];
    assert_eq!(targets(&server), expected);
}

#[test]
fn metrics_to_prometheus_exports_all_clusters() {
    const CLUSTERS: &str = "GET /cmk/v2/clusters";
    let clusters = ["lkc-1", "lkc-2"].map(|id| list_item(CLUSTERS, json!({ "id": id })));
    let text = "# HELP received\nreceived{kafka_id=\"lkc-1\"} 12.5\nreceived{kafka_id=\"lkc-2\"} 0\n";
    let server = Server::new([
        response(CLUSTERS, 200, json!({ "data": clusters })),
        http_server::http_response("200 OK", &[("Content-Type", "text/plain;version=0.0.4")], text),
    ]);
    let file = std::env::temp_dir().join(format!("metrics-{}.prom", std::process::id()));
    let url = server.url();
    let variables =
        control_plane(&url, &[("CONFLUENT_ENVIRONMENT_ID", "env-1"), ("TELEMETRY_ENDPOINT", &url)]);
    let (stdout, _) = run("metrics_to_prometheus", &[file.to_str().expect("a path in UTF-8")], &variables);
    assert_eq!(stdout, "2 metrics of 2 clusters\n");
    assert_eq!(std::fs::read_to_string(&file).expect("a file"), text);
    std::fs::remove_file(&file).expect("the file is removed");
    let export = "GET /v2/metrics/cloud/export?resource.kafka.id=lkc-1&resource.kafka.id=lkc-2";
    assert_eq!(targets(&server), ["GET /cmk/v2/clusters?environment=env-1", export]);
}
