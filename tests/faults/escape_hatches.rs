//! Calls to a service that is newer than the SDK: raw requests, additions to requests, and what a model does not know.

use confluent_cloud::cmk::v2::Cluster;
use confluent_cloud::iam::v2::{User, UserUpdate};
use confluent_cloud::kafka::v3::{ProduceRequest, TopicData};
use confluent_cloud::{CallCredentials, CallOptions, Error, ErrorKind, Response};
use serde_json::{Value, json};

use crate::scripted_server::{Server, respond, respond_json};
use crate::simulated_clock::SimulatedClock;
use crate::{USER, builder, client};

/// Returns a builder for a client whose Kafka cluster is the server, too.
fn kafka_client(server: &Server) -> confluent_cloud::Client {
    let builder = builder(server, &SimulatedClock::default());
    builder.kafka_url(server.url()).kafka_api_key("kafka-key", "secret").build().expect("a client")
}

#[tokio::test]
async fn raw_request_uses_host_and_credentials_of_its_group() {
    let server = Server::with_handler(|_| respond_json("200 OK", r#"{"topic_name":"t","new":1}"#));
    let client = kafka_client(&server);
    let path = || client.kafka_v3().request("GET", "/kafka/v3/clusters").segment("lkc-1").segment("topics");
    let topic: TopicData = path().segment("a/b c").query("filter", "x&y").decode().await.expect("a topic");
    assert_eq!(topic.topic_name, "t");
    let value: Value = path().decode().await.expect("JSON");
    assert_eq!(value["new"], 1);
    let bytes = client.iam_v2().request("GET", "/iam/v9/users").await.expect("bytes");
    assert_eq!(bytes, r#"{"topic_name":"t","new":1}"#);
    let body = json!({"name": "n"});
    client.org_v2().request("POST", "/org/v9/things").json(&body).send().await.expect("a success");
    let requests = server.requests();
    assert_eq!(
        server.request_lines(),
        [
            "GET /kafka/v3/clusters/lkc-1/topics/a%2Fb%20c?filter=x%26y",
            "GET /kafka/v3/clusters/lkc-1/topics",
            "GET /iam/v9/users",
            "POST /org/v9/things",
        ]
    );
    let kafka = Some("Basic a2Fma2Eta2V5OnNlY3JldA==");
    let cloud = Some("Basic a2V5OnNlY3JldA==");
    let sent: Vec<Option<&str>> = requests.iter().map(|request| request.header("authorization")).collect();
    assert_eq!(sent, [kafka, kafka, cloud, cloud]);
    assert_eq!(requests[3].header("content-type"), Some("application/json"));
    assert_eq!(requests[3].body_text(), body.to_string());
}

#[tokio::test]
async fn raw_request_is_retried_by_method_and_has_errors() {
    let error_body = r#"{"errors":[{"detail":"no such thing","code":"missing"}]}"#;
    let server = Server::new([
        respond("503 Service Unavailable", &[], ""),
        respond_json("200 OK", "[1]"),
        respond("500 Internal Server Error", &[], ""),
        respond_json("404 Not Found", error_body),
    ]);
    let (client, clock) = client(&server);
    let get = client.iam_v2().request("GET", "/iam/v9/users");
    assert_eq!(get.clone().decode::<Vec<u8>>().await.expect("a list"), [1]);
    assert_eq!(clock.waits().len(), 1);
    let error = client.iam_v2().request("POST", "/iam/v9/users").await.expect_err("an error");
    assert_eq!((error.attempts(), error.status().map(|it| it.as_u16())), (1, Some(500)), "{error}");
    let error = get.await.expect_err("an error");
    assert!(error.is_not_found() && error.message() == "no such thing", "{error}");
    assert!(error.to_string().contains("GET /iam/v9/users"), "{error}");
}

#[tokio::test]
async fn raw_request_never_leaves_its_host() {
    let server = Server::new([]);
    let (client, _) = client(&server);
    for path in [
        "http://evil.example/iam",
        "https://evil.example",
        "//evil.example/iam",
        "/\\evil.example/iam",
        "@evil.example/iam",
        ":80@evil.example/",
        ".evil.example/",
        "/iam/../admin",
        "/iam/%2e%2e/admin",
        "/iam/%2E./admin",
        "/iam/..%2fadmin",
        "/iam/..%5Cadmin",
        "/.",
        "/iam/v2?x=1",
        "/iam/v2#x",
        "/iam\r\nHost: evil.example",
        "",
    ] {
        let error = client.iam_v2().request("GET", path).await.expect_err(path);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{path}: {error}");
    }
    for segment in ["", ".", ".."] {
        let call = client.iam_v2().request("GET", "/iam").segment(segment);
        assert_eq!(call.await.expect_err("an error").kind(), ErrorKind::Request);
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn additions_are_sent_with_any_call() {
    let server = Server::with_handler(|_| respond_json("200 OK", USER));
    let (client, _) = client(&server);
    let options = CallOptions::new()
        .header("X-Preview", "on")
        .query("expand", "a&b")
        .body_member("/spec/tier", "gold")
        .credentials(CallCredentials::bearer("t-1"));
    let users = client.iam_v2().users();
    let body = UserUpdate::new().with_full_name("Ada");
    let call = users.update("u-1").body(&body).options(options);
    call.await.expect("a user");
    let request = server.only_request();
    assert_eq!(request.line, "PATCH /iam/v2/users/u-1?expand=a%26b HTTP/1.1");
    assert_eq!(request.header("x-preview"), Some("on"));
    assert_eq!(request.header("authorization"), Some("Bearer t-1"));
    let sent: Value = serde_json::from_str(request.body_text()).expect("JSON");
    assert_eq!(sent, json!({"full_name": "Ada", "spec": {"tier": "gold"}}));
    assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
}

/// Every page has the additions.
#[tokio::test]
async fn additions_are_sent_with_every_page() {
    let server = Server::with_handler(|request| {
        let next = match request.line.contains("page_token") {
            true => "null".to_owned(),
            false => r#""https://api.confluent.cloud/iam/v2/users?page_token=2""#.to_owned(),
        };
        let id = if next == "null" { "u-2" } else { "u-1" };
        respond_json("200 OK", format!(r#"{{"data":[{{"id":"{id}"}}],"metadata":{{"next":{next}}}}}"#))
    });
    let (client, _) = client(&server);
    let options = CallOptions::new().header("X-Preview", "on").query("deleted", "true");
    let users = client.iam_v2().users().list().options(options).items().try_collect().await;
    assert_eq!(users.expect("users").len(), 2);
    for request in server.requests() {
        assert!(request.line.contains("deleted=true"), "{request:?}");
        assert_eq!(request.header("x-preview"), Some("on"));
    }
    // The list sets the page token itself, from the second page on.
    let options = CallOptions::new().query("page_token", "1");
    let call = client.iam_v2().users().list().page_token("2").options(options);
    assert!(
        call.await.expect_err("an error").to_string().contains("set both by the call and by its options")
    );
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn invalid_additions_are_rejected_before_sending() {
    let server = Server::new([]);
    let (client, _) = client(&server);
    let get = |options: CallOptions| client.iam_v2().users().get("u-1").options(options);
    for name in ["Authorization", "Host", "Content-Length", "transfer-encoding", "Connection", "TE", "a b"] {
        let error = get(CallOptions::new().header(name, "value")).await.expect_err(name);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0), "{error}");
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
    }
    let error = get(CallOptions::new().header("X-A", "a\r\nHost: b")).await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Request, "{error}");
    let values = confluent_cloud::stream::iter([ProduceRequest::new()]);
    let call = kafka_client(&server).kafka_v3().records().produce_stream("lkc-1", "t", values);
    let error = call.options(CallOptions::new().body_member("a", 1)).await.expect_err("an error");
    assert!(error.to_string().contains("it is a stream"), "{error}");
    assert_eq!(server.connections(), 0);
}

/// A new credential after a 401 replaces only the client's own.
#[tokio::test]
async fn credentials_of_a_call_are_not_replaced() {
    let server = Server::new([respond("401 Unauthorized", &[], "")]);
    let (client, _) = client(&server);
    let options = CallOptions::new().credentials(CallCredentials::none());
    let error = client.iam_v2().users().get("u-1").options(options).await.expect_err("an error");
    assert!(error.is_unauthorized() && error.attempts() == 1, "{error}");
    assert_eq!(server.only_request().header("authorization"), None);
}

#[tokio::test]
async fn success_has_its_bytes() {
    let body = r#"{"id":"u-1", "email":"a@example.com", "new_field":{"level":3}}"#;
    let server = Server::new([
        respond_json("200 OK", body),
        respond_json("200 OK", r#"{"data":[],"metadata":{"next":null},"total":3}"#),
        respond_json("200 OK", r#"{"id":7}"#),
    ]);
    let (client, _) = client(&server);
    let response: Response<User> = client.iam_v2().users().get("u-1").send().await.expect("a user");
    assert_eq!(response.bytes(), body);
    let unknown: Value = serde_json::from_slice(response.bytes()).expect("JSON");
    assert_eq!((unknown["new_field"]["level"].as_u64(), response.body().id.as_str()), (Some(3), "u-1"));
    assert!(!format!("{response:?}").contains("new_field"), "{response:?}");
    let page = client.iam_v2().users().list().send().await.expect("a page");
    assert!(page.map(|page| page.data.len()).bytes().ends_with(b"\"total\":3}"));
    // A body that cannot be decoded has its bytes in the error.
    let error: Error = client.iam_v2().users().get("u-1").await.expect_err("an error");
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, &br#"{"id":7}"#[..]));
}

#[tokio::test]
async fn unknown_fields_are_set_in_an_update() {
    use confluent_cloud::sql::v1::StatementUpdate;
    let statement = r#"{"name":"one","metadata":{"self":""},"status":{"phase":"RUNNING"},
        "spec":{"statement":"SELECT 1","new_setting":1}}"#;
    let server = Server::new([respond_json("200 OK", statement), respond("202 Accepted", &[], "")]);
    let builder = builder(&server, &SimulatedClock::default());
    let client = builder.flink_url(server.url()).flink_api_key("key", "secret").build().expect("a client");
    let statements = client.sql_v1().statements();
    let mut update = StatementUpdate::from(statements.get("o", "e", "one").await.expect("a statement"));
    assert_eq!(update.spec.unknown_fields()["new_setting"], 1);
    update.spec.unknown_fields_mut().insert("new_setting".to_owned(), json!(2));
    update.spec.unknown_fields_mut().insert("other".to_owned(), json!([3]));
    statements.update("o", "e", "one", &update).await.expect("a success");
    let sent: Value = serde_json::from_str(server.requests()[1].body_text()).expect("JSON");
    assert_eq!(
        sent["spec"],
        json!({"statement": "SELECT 1", "stopped": false, "new_setting": 2, "other": [3]})
    );
}

/// A typed model is decoded leniently in a raw request, too.
#[tokio::test]
async fn raw_request_decodes_models_like_other_calls() {
    let server = Server::new([
        respond_json("200 OK", r#"{"id":"lkc-1"}"#),
        respond_json("200 OK", r#"{"message":"log in"}"#),
        respond("204 No Content", &[], ""),
    ]);
    let (client, _) = client(&server);
    let get = || client.cmk_v2().request("GET", "/cmk/v9/clusters/lkc-1");
    assert_eq!(get().decode::<Cluster>().await.expect("a cluster").id, "lkc-1");
    assert_eq!(get().decode::<Cluster>().await.expect_err("an error").kind(), ErrorKind::Decode);
    assert_eq!(get().decode::<Cluster>().await.expect_err("an error").kind(), ErrorKind::MissingBody);
}

#[test]
fn raw_requests_and_additions_are_mocked() {
    use confluent_cloud::testing::{Mock, Reply, block_on};
    let mock = Mock::new();
    let topics = |client: &confluent_cloud::Client, name: &str| {
        client.kafka_v3().request("GET", "/kafka/v9/topics").segment(name).decode::<Value>()
    };
    mock.when(|client| topics(client, "a")).reply(json!({"name": "a"}));
    mock.when(|client| topics(client, "b")).reply_with(Reply::json(json!({"name": "b"})));
    let with_header = |value: &str| CallOptions::new().header("X-Preview", value);
    mock.when(|client| client.iam_v2().users().get("u-1").options(with_header("on"))).reply_sample();
    let client = mock.client().expect("a client");
    assert_eq!(block_on(topics(&client, "b")).expect("JSON")["name"], "b");
    assert_eq!(block_on(topics(&client, "a")).expect("JSON")["name"], "a");
    block_on(client.iam_v2().users().get("u-1").options(with_header("on"))).expect("a user");
    assert!(block_on(client.iam_v2().users().get("u-1").options(with_header("off"))).is_err());
    let post = client.kafka_v3().request("POST", "/kafka/v9/topics").segment("a").no_retry();
    assert!(block_on(post).is_err());
}
