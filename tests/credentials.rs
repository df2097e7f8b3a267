//! Credentials per host: keys of resources, headers that belong to a token, and URLs from fetched resources.

use crate::http_server::{ReceivedRequest, Server, json_response};
use confluent_cloud::cmk::v2::Cluster;
use confluent_cloud::oauth::Application;
use confluent_cloud::{CallCredentials, CallOptions, Client, ErrorKind};
use serde_json::json;

/// `key:secret` in Base64.
const KEY_AUTHORIZATION: &str = "Basic a2V5OnNlY3JldA==";
/// `other:secret` in base64.
const OTHER_AUTHORIZATION: &str = "Basic b3RoZXI6c2VjcmV0";

/// Starts a server that responds to `requests` requests with an empty list.
fn list_server(requests: usize) -> Server {
    Server::new((0..requests).map(|_| {
        json_response(
            "200 OK",
            r#"{"api_version":"v","kind":"List","metadata":{},"data":[],"users":[],"meta":{},"links":{}}"#,
        )
    }))
}

fn authorization(request: &ReceivedRequest) -> Option<&str> {
    request.header("authorization")
}

#[tokio::test]
async fn each_resource_kind_uses_its_own_key() {
    let server = list_server(4);
    let client = Client::builder()
        .kafka_url(server.url())
        .schema_registry_url(server.url())
        .flink_url(server.url())
        .control_plane_url(server.url())
        .cloud_api_key("cloud", "secret")
        .kafka_api_key("kafka", "secret")
        .schema_registry_api_key("registry", "secret")
        .flink_api_key("flink", "secret")
        .tableflow_api_key("tableflow", "secret")
        .build()
        .expect("a client");
    client.kafka_v3().topics().list("lkc-1").await.expect("an answer");
    client.sql_v1().statements().list("o-1", "env-1").await.expect("an answer");
    client.tableflow_v1().regions().list().await.expect("an answer");
    client.org_v2().environments().list().await.expect("an answer");
    let received = server.requests();
    let sent: Vec<_> = received.iter().filter_map(authorization).collect();
    // base64 of kafka:secret, flink:secret, tableflow:secret, cloud:secret
    assert_eq!(
        sent,
        [
            "Basic a2Fma2E6c2VjcmV0",
            "Basic Zmxpbms6c2VjcmV0",
            "Basic dGFibGVmbG93OnNlY3JldA==",
            "Basic Y2xvdWQ6c2VjcmV0"
        ]
    );
}

#[tokio::test]
async fn wrong_key_is_rejected_before_sending() {
    let server = list_server(0);
    let client = Client::builder()
        .kafka_url(server.url())
        .cloud_api_key("cloud", "planted-secret")
        .build()
        .expect("a client");
    let error = client.kafka_v3().topics().list("lkc-1").await.expect_err("no key for Kafka");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let message = error.to_string();
    for part in [
        "Kafka API key (`ClientBuilder::kafka_api_key`, or from the environment KAFKA_API_KEY and KAFKA_API_SECRET)",
        "external access token (`ClientBuilder::external_token`, or from the environment OAUTH_EXTERNAL_ACCESS_TOKEN)",
        "the client has only cloud API key",
    ] {
        assert!(message.contains(part), "{message}");
    }
    assert!(!message.contains("planted-secret"), "{message}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn metrics_prefer_metrics_key_over_cloud_key() {
    let server = list_server(2);
    let builder = || Client::builder().telemetry_url(server.url()).cloud_api_key("key", "secret");
    let client = builder().build().expect("a client");
    client.metrics_v2().metrics().list_metric_descriptors("cloud").await.expect("an answer");
    let client = builder().metrics_api_key("other", "secret").build().expect("a client");
    client.metrics_v2().metrics().list_metric_descriptors("cloud").await.expect("an answer");
    let received = server.requests();
    assert_eq!(
        received.iter().filter_map(authorization).collect::<Vec<_>>(),
        [KEY_AUTHORIZATION, OTHER_AUTHORIZATION]
    );
}

#[tokio::test]
async fn identity_pool_header_needs_external_token() {
    let server = list_server(4);
    let builder = || {
        Client::builder()
            .kafka_url(server.url())
            .schema_registry_url(server.url())
            .identity_pool_id("pool-1")
            .schema_registry_cluster_id("lsrc-1")
    };
    let with_token = builder().external_token("token").build().expect("a client");
    let with_key = builder().kafka_api_key("key", "secret").build().expect("a client");
    with_token.kafka_v3().topics().list("lkc-1").await.expect("an answer");
    with_token.schema_registry_v1().schemas().list_types().send().await.expect_err("no list of words");
    with_key.kafka_v3().topics().list("lkc-1").await.expect("an answer");
    let other = with_token.kafka_v3().with_identity_pool_id("pool-2");
    other.topics().list("lkc-1").await.expect("an answer");
    let headers = ["authorization", "confluent-identity-pool-id", "target-sr-cluster"];
    let sent: Vec<_> =
        server.requests().iter().map(|it| headers.map(|name| it.header(name).map(str::to_owned))).collect();
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(
        sent,
        [
            [some("Bearer token"), some("pool-1"), None],
            [some("Bearer token"), some("pool-1"), some("lsrc-1")],
            [some(KEY_AUTHORIZATION), None, None],
            [some("Bearer token"), some("pool-2"), None],
        ]
    );
}

#[tokio::test]
async fn invalid_header_is_rejected_before_sending() {
    let server = list_server(0);
    let error = Client::builder()
        .external_token("token")
        .identity_pool_id("a\r\nb")
        .build()
        .expect_err("a line break");
    assert_eq!(error.to_string(), "the header `confluent-identity-pool-id` contains an invalid character");
    let client = Client::builder().kafka_url(server.url()).external_token("token").build().expect("a client");
    let handle = client.kafka_v3().with_identity_pool_id("");
    let error = handle.topics().list("lkc-1").await.expect_err("an empty value");
    assert!(
        error.to_string().contains("the value of the header `confluent-identity-pool-id` is empty"),
        "{error}"
    );
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn handle_takes_url_from_fetched_cluster() {
    let server = list_server(1);
    let cluster = |endpoint: serde_json::Value| -> Cluster {
        serde_json::from_value(json!({"id": "lkc-1", "spec": {"http_endpoint": endpoint}}))
            .expect("a cluster")
    };
    let client = Client::builder().kafka_api_key("key", "secret").build().expect("a client");
    let error = client.kafka_v3().topics().list("lkc-1").await.expect_err("no URL");
    assert!(error.to_string().contains("`ClientBuilder::kafka_url`"), "{error}");

    let unready = client.kafka_v3().at_cluster(&cluster(serde_json::Value::Null));
    let error = unready.topics().list("lkc-1").await.expect_err("no URL yet");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("the kafka URL"), "{error}");

    let ready = client.kafka_v3().at_cluster(&cluster(json!(server.url())));
    ready.topics().list("lkc-1").await.expect("an answer");
    let request = server.only_request();
    assert_eq!(request.line, "GET /kafka/v3/clusters/lkc-1/topics HTTP/1.1");
    assert_eq!(request.body_text(), "");
}

/// The old property holds one URL, the new one a URL per network. With a single network the choice is unambiguous.
#[tokio::test]
async fn handle_uses_endpoint_of_single_network() {
    let endpoint = |url: &str| json!({"kafka_bootstrap_endpoint": "k:9092", "http_endpoint": url, "connection_type": "PUBLIC"});
    let cluster = |old: &str, new: serde_json::Value| -> Cluster {
        let spec = json!({"http_endpoint": old, "endpoints": new});
        serde_json::from_value(json!({"id": "lkc-1", "spec": spec})).expect("a cluster")
    };
    let client = Client::builder().kafka_api_key("key", "secret").build().expect("a client");
    let (server, elsewhere) = (list_server(2), "https://pkc-0.example.com");
    let here = server.url();
    for cluster in [
        cluster(elsewhere, json!({"ap1": endpoint(&here)})),
        cluster(&here, json!({"ap1": endpoint(elsewhere), "ap2": endpoint(elsewhere)})),
    ] {
        client.kafka_v3().at_cluster(&cluster).topics().list("lkc-1").await.expect("an answer");
    }
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn endpoint_of_one_network_is_selected_by_access_point() {
    let server = list_server(1);
    let cluster = |url: &str| -> Cluster {
        let endpoint = |url: &str| json!({"kafka_bootstrap_endpoint": "k:9092", "http_endpoint": url, "connection_type": "PRIVATE_LINK"});
        let endpoints = json!({"ap-1": endpoint("https://ap-1.example.com"), "ap-2": endpoint(url)});
        serde_json::from_value(json!({"id": "lkc-1", "spec": {"endpoints": endpoints}})).expect("a cluster")
    };
    let cluster = cluster(&server.url());
    let client = Client::builder().kafka_api_key("key", "key-secret").build().expect("a client");
    client.kafka_v3().at_endpoint(&cluster, "ap-2").topics().list("lkc-1").await.expect("a list");
    server.only_request();
    let listed = format!("`ap-1` (https://ap-1.example.com), `ap-2` ({})", server.url());
    let failures = [
        (
            client.kafka_v3().at_endpoint(&cluster, "ap-3"),
            "the resource has no endpoint `ap-3`; its endpoints are ",
        ),
        (client.kafka_v3().at_cluster(&cluster), "the resource has several endpoints: "),
    ];
    for (kafka, reason) in failures {
        let error = kafka.topics().list("lkc-1").await.expect_err("no endpoint");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        let text = error.to_string();
        assert!(text.contains(&format!("{reason}{listed}")) && !text.contains("key-secret"), "{text}");
    }
    let error =
        client.kafka_v3().at_cluster(&cluster).topics().list("lkc-1").await.expect_err("two endpoints");
    assert!(error.to_string().contains("select one with `at_endpoint`"), "{error}");
}

/// The operations to which Confluent's Terraform provider sends an STS token although their documents list only a key, and
/// those of the Metrics API.
#[tokio::test]
async fn sts_token_is_accepted_where_clients_send_it() {
    let server = list_server(9);
    let builder = Client::builder().control_plane_url(server.url()).telemetry_url(server.url());
    let client = builder.sts_token("sts").build().expect("a client");
    client.iam_v2().api_keys().list().await.expect("a page");
    client.iam_v2().role_bindings().list("crn://confluent.cloud/organization=o").await.expect("a page");
    client.iam_v2_sso().group_mappings().list().await.expect("a page");
    client.srcm_v3().clusters().list("env-1").await.expect("a page");
    client.kafka_quotas_v1().client_quotas().list("lkc-1", "env-1").await.expect("a page");
    client.ksqldbcm_v2().clusters().list("env-1").await.expect("a page");
    client.iam_v1().service_accounts().list().await.expect("a page");
    client.networking_v1().ip_addresses().list().await.expect("a page");
    client.metrics_v2().metrics().list_metric_descriptors("cloud").await.expect("a page");
    let requests = server.requests();
    assert_eq!(requests.len(), 9);
    for request in &requests {
        assert_eq!(authorization(request), Some("Bearer sts"), "{}", request.line);
    }
}

/// The Real-Time Context Engine takes the cloud API key.
#[tokio::test]
async fn context_engine_takes_the_cloud_api_key() {
    let server = list_server(1);
    let builder = Client::builder().control_plane_url(server.url());
    let client = builder.cloud_api_key("key", "secret").build().expect("a client");
    client.rtce_v1().regions().list().await.expect("a page");
    assert_eq!(authorization(&server.requests()[0]), Some(KEY_AUTHORIZATION));
}

/// No document and no client says whether these operations take an STS token: the application decides for each call.
#[tokio::test]
async fn sts_token_can_be_chosen_for_a_call() {
    let server = list_server(2);
    let builder = Client::builder().control_plane_url(server.url());
    let client = builder.sts_token("sts").build().expect("a client");
    let list = || client.tableflow_v1().catalog_integrations().list("env-1", "lkc-1");
    let error = list().await.expect_err("another kind of credentials");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let options = CallOptions::new().credentials(CallCredentials::bearer("sts"));
    list().options(options.clone()).await.expect("a page");
    client.billing_v1().costs().list("2026-01-01", "2026-02-01").options(options).await.expect("a page");
    let requests = server.requests();
    assert!(requests.iter().all(|request| authorization(request) == Some("Bearer sts")));
    assert_eq!(requests.len(), 2);
}

/// Starts a server that issues a token of an identity provider and an STS token, and responds to `lists` lists.
fn login_server(lists: usize) -> Server {
    let token = |name: &str| {
        let body = format!(r#"{{"access_token":"{name}","token_type":"Bearer","expires_in":900}}"#);
        json_response("200 OK", &body)
    };
    let list = || {
        json_response(
            "200 OK",
            r#"{"api_version":"v","kind":"List","metadata":{},"data":[],"meta":{},"links":{}}"#,
        )
    };
    let tokens = [token("outside"), token("sts")];
    Server::new(tokens.into_iter().chain((0..lists).map(|_| list())))
}

/// Checks the requests of a login and of an exchange, and returns the others.
fn requests_after_login(server: &Server) -> Vec<ReceivedRequest> {
    let mut received = server.requests();
    let others = received.split_off(2);
    let lines: Vec<&str> =
        received.iter().map(|request| request.line.split(' ').nth(1).unwrap_or("")).collect();
    assert_eq!(lines, ["/idp/token", "/sts/v1/oauth2/token"]);
    // base64 of app:planted-secret
    assert_eq!(received[0].header("authorization"), Some("Basic YXBwOnBsYW50ZWQtc2VjcmV0"));
    assert_eq!(received[0].body_text(), "grant_type=client_credentials&scope=api%3A%2F%2Fapp%2F.default");
    let exchange = received[1].body_text();
    assert!(exchange.contains("subject_token=outside") && exchange.contains("identity_pool_id=pool-1"));
    others
}

/// One login at the identity provider serves the data plane directly, and the control plane by an exchange.
#[tokio::test]
async fn identity_provider_serves_both_planes() {
    let server = login_server(3);
    let application = Application::new("app").secret("planted-secret").scopes(["api://app/.default"]);
    let application = application.token_url(format!("{}/idp/token", server.url()));
    let client = Client::builder()
        .control_plane_url(server.url())
        .kafka_url(server.url())
        .identity_provider(application, "pool-1")
        .build()
        .expect("a client");
    client.org_v2().environments().list().await.expect("an answer");
    client.kafka_v3().topics().list("lkc-1").await.expect("an answer");
    client.org_v2().environments().list().await.expect("an answer");
    let received = requests_after_login(&server);
    let sent: Vec<_> = received.iter().filter_map(authorization).collect();
    assert_eq!(sent, ["Bearer sts", "Bearer outside", "Bearer sts"]);
    let pools: Vec<_> = received.iter().map(|request| request.header("confluent-identity-pool-id")).collect();
    assert_eq!(pools, [None, Some("pool-1"), None]);
}

/// Runs itself as a process with the variables of the identity provider, because a test cannot change its own
/// environment.
#[tokio::test]
async fn from_env_reads_identity_provider() {
    const IS_CHILD: &str = "CONFLUENT_TEST_CHILD";
    if std::env::var_os(IS_CHILD).is_some() {
        let client = Client::from_env().expect("a client");
        client.org_v2().environments().list().await.expect("an answer");
        client.kafka_v3().topics().list("lkc-1").await.expect("an answer");
        return;
    }
    let server = login_server(2);
    let test = std::env::current_exe().expect("the path of the test");
    let output = std::process::Command::new(test)
        .args(["--exact", "credentials::from_env_reads_identity_provider", "--nocapture"])
        .env_clear()
        .envs([
            (IS_CHILD, "1"),
            ("CONFLUENT_CLOUD_REST_ENDPOINT", &server.url()),
            ("KAFKA_REST_ENDPOINT", &server.url()),
            ("OAUTH_EXTERNAL_CLIENT_ID", "app"),
            ("OAUTH_EXTERNAL_CLIENT_SECRET", "planted-secret"),
            ("OAUTH_EXTERNAL_TOKEN_URL", &format!("{}/idp/token", server.url())),
            ("OAUTH_EXTERNAL_TOKEN_SCOPE", "api://app/.default"),
            ("OAUTH_IDENTITY_POOL_ID", "pool-1"),
        ])
        .output()
        .expect("the test runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let received = requests_after_login(&server);
    let sent: Vec<_> = received.iter().filter_map(authorization).collect();
    assert_eq!(sent, ["Bearer sts", "Bearer outside"]);
    assert_eq!(received[1].header("confluent-identity-pool-id"), Some("pool-1"));
}
