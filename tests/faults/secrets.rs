//! Redaction: no secret appears in a log line, an error or a `Debug` output.
//!
//! All output of any crate to `log` and `tracing` is searched while these tests run, at the finest level.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use confluent_cloud::connect::v1::ConnectorConfigRequest;
use confluent_cloud::intercept::{Attempt, Interceptor, Outcome, Rejection};
use confluent_cloud::kafka::v3::UpdateLinkConfigRequestData;
use confluent_cloud::sts::v1::TokenExchangeRequest;
use confluent_cloud::transport::BoxFuture;
use confluent_cloud::{CallCredentials, CallOptions, Client, ClientBuilder, ErrorKind};

use crate::USER;
use crate::leak_search::{Printed, capture_logs, secret_in};
use crate::scripted_server::{Server, Step, respond, respond_json, send_head};
use crate::simulated_clock::SimulatedClock;

/// Returns a builder with a distinct secret in every option that takes one.
fn builder_with_secrets(server: &Server) -> ClientBuilder {
    capture_logs();
    let builder = Client::builder().control_plane_url(server.url()).kafka_url(server.url());
    let builder = builder.cloud_api_key("key", secret_in("cloud-api-key")).sts_token(secret_in("sts-token"));
    let builder =
        builder.global_api_key("key", secret_in("global-api-key")).user_token(secret_in("user-token"));
    let builder = builder.resource_api_key("key", secret_in("resource-api-key"));
    let builder = builder.kafka_api_key("key", secret_in("kafka-api-key"));
    let builder = builder.flink_api_key("key", secret_in("flink-api-key"));
    let builder = builder.schema_registry_api_key("key", secret_in("schema-registry-api-key"));
    builder.external_token(secret_in("external-token")).clock(SimulatedClock::default())
}

#[tokio::test]
async fn credentials_are_redacted() {
    let unauthorized =
        respond_json("401 Unauthorized", r#"{"errors":[{"code":"unauthorized","detail":"no"}]}"#);
    let server = Server::new([
        unauthorized,
        respond_json("200 OK", r#"{"data":[],"metadata":{}}"#),
        vec![Step::Close],
    ]);
    let mut seen = Printed::default();
    let builder = builder_with_secrets(&server);
    seen.add_debug(&builder);
    let client = builder.build().expect("a client");
    seen.add_debug(&client);
    let error = client.iam_v2().users().get("u-1").await.expect_err("an error");
    assert!(error.is_unauthorized());
    seen.add_error(&error);
    let cluster = client.kafka_v3().at(server.url()).with_kafka_api_key("key", secret_in("handle"));
    seen.add_debug(&cluster);
    let topics = cluster.topics().list("lkc-1");
    seen.add_debug(&topics);
    seen.add_debug(&topics.send().await.expect("topics"));
    seen.add_error(&client.iam_v2().users().get("u-1").no_retry().await.expect_err("no answer"));
    let sent = server.requests();
    let expected = |place: &str| format!("Basic {}", STANDARD.encode(format!("key:{}", secret_in(place))));
    assert_eq!(sent[0].header("authorization"), Some(&*expected("cloud-api-key")));
    assert_eq!(sent[1].header("authorization"), Some(&*expected("handle")));
    seen.assert_no_leak();
}

#[tokio::test]
async fn invalid_options_are_redacted() {
    capture_logs();
    let mut seen = Printed::default();
    let url = |text: &str| Client::builder().control_plane_url(text.replace("SECRET", &secret_in("url")));
    for builder in [
        Client::builder().cloud_api_key("key", secret_in("line\n")),
        Client::builder().cloud_api_key(secret_in("a:b"), secret_in("colon")),
        Client::builder().sts_token(secret_in("\0")),
        url("https://key:SECRET@example.com"),
        url("https://example.com/?token=SECRET"),
        url("SECRET"),
    ] {
        seen.add_debug(&builder);
        let error = builder.build().expect_err("a mistake");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        seen.add_error(&error);
    }
    seen.assert_no_leak();
}

#[tokio::test]
async fn secrets_in_requests_are_redacted() {
    let server = Server::with_handler(|_| vec![Step::Reset]);
    let client = builder_with_secrets(&server).build().expect("a client");
    let mut seen = Printed::default();
    let exchange = TokenExchangeRequest::new("g", secret_in("subject"), "pool-1", "s", "r");
    seen.add_debug(&exchange);
    let call = client.sts_v1().oauth_tokens().exchange(&exchange);
    seen.add_debug(&call);
    seen.add_error(&call.no_retry().await.expect_err("no answer"));

    let mut config = ConnectorConfigRequest::new("c", "n")
        .with_kafka_api_key("key")
        .with_kafka_api_secret(secret_in("kafka-api-secret"));
    config.additional.insert("connection.password".to_owned(), secret_in("password").into());
    seen.add_debug(&config);
    let call = client.connect_v1().connectors().put_config("env-1", "lkc-1", "c-1", &config);
    seen.add_debug(&call);
    seen.add_error(&call.no_retry().await.expect_err("no answer"));

    let link = UpdateLinkConfigRequestData::new(secret_in("link"));
    seen.add_debug(&link);
    let call = client.kafka_v3().links().update_config("lkc-1", "l", "sasl.jaas.config", &link);
    seen.add_debug(&call);
    seen.add_error(&call.no_retry().await.expect_err("no answer"));

    let sent: Vec<String> = server.requests().iter().map(|request| request.body_text().to_owned()).collect();
    for (text, places) in
        sent.iter().zip([vec!["subject"], vec!["kafka-api-secret", "password"], vec!["link"]])
    {
        assert!(places.iter().all(|place| text.contains(&secret_in(place))), "{text}");
    }
    assert_eq!(sent.len(), 3);
    seen.assert_no_leak();
}

/// Additions of options, and raw requests.
#[tokio::test]
async fn secrets_in_additions_are_redacted() {
    let server = Server::with_handler(|_| vec![Step::Reset]);
    let client = builder_with_secrets(&server).build().expect("a client");
    let mut seen = Printed::default();
    let options = CallOptions::new()
        .header("X-Secret", secret_in("header"))
        .query("secret", secret_in("query"))
        .body_member("secret", secret_in("member"))
        .credentials(CallCredentials::header("X-Key", secret_in("key")));
    seen.add_debug(&options);
    let users = client.iam_v2().users();
    for call in [users.update("u-1").options(options.clone()), users.update("u-1").options(options.clone())] {
        seen.add_debug(&call);
        seen.add_error(&call.no_retry().await.expect_err("no answer"));
    }
    let call = client.iam_v2().request("POST", "/iam/v9/users").query("q", secret_in("raw-query"));
    let call = call
        .header("X-Raw", secret_in("raw-header"))
        .json(&BTreeMap::from([("a", secret_in("raw-body"))]))
        .options(options);
    seen.add_debug(&call);
    seen.add_error(&call.no_retry().await.expect_err("no answer"));
    let broken = CallOptions::new().header("Host", secret_in("host")).header("X\n", secret_in("name"));
    seen.add_error(&users.get("u-1").options(broken).await.expect_err("an error"));
    for proxy in ["http://proxy.example", "ftp://proxy.example", "http://u:x@proxy.example"] {
        let proxy = proxy.replace("://", &format!("://u:{}@", secret_in("proxy")));
        let builder = builder_with_secrets(&server).proxy(proxy).client_certificate("", secret_in("tls-key"));
        seen.add_debug(&builder);
        seen.add_error(&builder.build().expect_err("an error"));
    }
    let sent = server.requests();
    assert!(sent.iter().all(|request| request.line.contains(&secret_in("query"))), "{sent:?}");
    assert_eq!(sent.len(), 3);
    seen.assert_no_leak();
}

/// A response that holds a secret: valid, and broken in every way.
#[tokio::test]
async fn secrets_in_responses_are_redacted() {
    let key = format!(
        r#"{{"id":"K1","spec":{{"secret":"{}","owner":{{"id":"u-1","related":"","resource_name":""}}}}}}"#,
        secret_in("created")
    );
    let wrong_type =
        key.replace(r#""owner":{"id""#, &format!(r#""owner":"{}","x":{{"id""#, secret_in("owner")));
    let announced = send_head("200 OK", &[("Content-Length", "100000")]);
    let server = Server::new([
        respond_json("200 OK", &key),
        respond_json("200 OK", &wrong_type),
        respond_json("200 OK", &key[..key.len() - 2]),
        respond("200 OK", &[("Content-Type", "text/html")], secret_in("page")),
        respond_json("200 OK", format!(r#"{{"spec":{{"secret":["{}"]}}}}"#, secret_in("list"))),
        vec![announced, Step::Send(key.clone().into_bytes()), Step::Reset],
        respond_json("200 OK", format!(r#"{{"data":[{key}],"metadata":{{"next":"?x"}}}}"#)),
        respond_json("200 OK", &key),
    ]);
    let client = builder_with_secrets(&server).build().expect("a client");
    let mut seen = Printed::default();
    let keys = client.iam_v2().api_keys();
    let get = || keys.get("K1").no_retry();
    let created = get().send().await.expect("a key");
    assert_eq!(created.body().spec.secret.as_ref().map(|it| it.expose().clone()), Some(secret_in("created")));
    seen.add_debug(&created);
    for _ in 0..5 {
        seen.add_error(&get().await.expect_err("an answer that cannot be read"));
    }
    let mut list = keys.list().pages();
    seen.add_debug(&list.next().await);
    seen.add_debug(&list);
    seen.add_error(&list.next().await.expect("an error").expect_err("a link without a token"));
    let mut waiter = get().wait_until(|_| false).progress();
    seen.add_debug(&waiter.next().await);
    seen.add_debug(&waiter);
    assert_eq!(server.request_lines().len(), 8);
    seen.assert_no_leak();
}

/// The target of a redirect, and the rejection of a token exchange.
#[tokio::test]
async fn secrets_in_redirects_and_exchanges_are_redacted() {
    let location = format!("https://example.com/?token={}", secret_in("location"));
    let refused = respond_json("400 Bad Request", r#"{"error":"invalid_grant"}"#);
    let server = Server::new([respond("307 Temporary Redirect", &[("Location", &location)], ""), refused]);
    let mut seen = Printed::default();
    let client = builder_with_secrets(&server).build().expect("a client");
    seen.add_error(&client.iam_v2().users().get("u-1").await.expect_err("a redirect"));

    let builder = Client::builder().control_plane_url(server.url()).clock(SimulatedClock::default());
    let builder = builder.sts_token_exchange("pool-1", || async { Ok(secret_in("outside").into()) });
    seen.add_debug(&builder);
    let client = builder.build().expect("a client");
    seen.add_debug(&client);
    seen.add_error(&client.iam_v2().users().get("u-1").await.expect_err("no token"));
    let exchange = &server.requests()[1];
    assert!(exchange.body_text().contains(&secret_in("outside")), "{exchange:?}");
    seen.assert_no_leak();
}

/// An interceptor that prints its arguments, credentials included.
#[derive(Default)]
struct PrintingInterceptor(Mutex<Printed>);

impl Interceptor for PrintingInterceptor {
    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        let mut seen = self.0.lock().expect("what was printed");
        seen.add_debug(attempt);
        seen.add_debug(attempt.headers());
        Box::pin(std::future::ready(Ok(())))
    }

    fn after_attempt(&self, outcome: &Outcome<'_>) {
        let mut seen = self.0.lock().expect("what was printed");
        seen.add_debug(outcome);
        outcome.error().into_iter().for_each(|error| seen.add_error(error));
    }
}

/// An exchanged token: while it is valid, when it is rejected, and in a response that cannot be decoded.
#[tokio::test]
async fn tokens_seen_by_interceptors_are_redacted() {
    capture_logs();
    let (access, subject) = (secret_in("access-token"), secret_in("subject-token"));
    let token = || {
        let body = format!(r#"{{"access_token":"{access}","token_type":"Bearer","expires_in":900}}"#);
        respond_json("200 OK", body)
    };
    let refused = respond_json("401 Unauthorized", r#"{"errors":[{"code":"unauthorized"}]}"#);
    let broken = respond_json("200 OK", format!(r#"{{"access_token":["{access}"]}}"#));
    let server = Server::new([token(), token(), respond_json("200 OK", USER), refused, broken]);
    let printing = Arc::new(PrintingInterceptor::default());
    let builder = Client::builder().control_plane_url(server.url()).clock(SimulatedClock::default());
    let given = subject.clone();
    let builder = builder.sts_token_exchange("pool-1", move || {
        let token = given.clone();
        async move { Ok(token.into()) }
    });
    let client = builder.interceptor(Arc::clone(&printing)).build().expect("a client");
    let mut seen = Printed::default();
    let exchange = TokenExchangeRequest::new("g", subject.as_str(), "pool-1", "s", "r");
    seen.add_debug(&client.sts_v1().oauth_tokens().exchange(&exchange).send().await.expect("a token"));
    seen.add_debug(&client.iam_v2().users().get("u-1").send().await.expect("a user"));
    seen.add_debug(&client);
    let error = client.iam_v2().users().get("u-1").await.expect_err("no other token");
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    seen.add_error(&error);

    let sent = server.requests();
    assert_eq!(sent.len(), 5);
    assert!([0, 1, 4].iter().all(|exchange| sent[*exchange].body_text().contains(&subject)));
    let bearer = format!("Bearer {access}");
    assert!([2, 3].iter().all(|call| sent[*call].header("authorization") == Some(&*bearer)));
    let printed = std::mem::take(&mut *printing.0.lock().expect("what was printed"));
    assert!(printed.0.iter().any(|text| text.contains("Sensitive")), "credentials were among the headers");
    printed.assert_no_leak();
    seen.assert_no_leak();
}
