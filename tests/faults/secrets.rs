//! Secrets in every place that has one: none of them in a log line, an error or a `Debug`.
//!
//! Whatever any crate says to `log` or `tracing` while the tests of this target run is searched, at the finest level.

use std::fmt::{self, Debug, Write};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use confluent_cloud::connect::v1::ConnectorConfigRequest;
use confluent_cloud::intercept::{Attempt, Interceptor, Outcome, Refusal};
use confluent_cloud::kafka::v3::UpdateLinkConfigRequestData;
use confluent_cloud::sts::v1::TokenExchangeRequest;
use confluent_cloud::transport::BoxFuture;
use confluent_cloud::{Client, ClientBuilder, Error, ErrorKind};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};

use crate::USER;
use crate::scripted_server::{Server, Step, head, json, reply};
use crate::simulated_clock::Simulated;

/// What every secret of these tests contains.
const PLANTED: &str = "planted-s3cr3t";

/// What the test of the search logs.
const MARK: &str = "a mark for";

/// A secret of its own for each place.
fn secret(place: &str) -> String {
    format!("{PLANTED}-{place}")
}

/// Everything that was printed where people see it.
#[derive(Default)]
struct Seen(Vec<String>);

impl Seen {
    fn value(&mut self, value: &impl Debug) {
        self.0.extend([format!("{value:?}"), format!("{value:#?}")]);
    }

    fn error(&mut self, error: &Error) {
        self.value(error);
        self.0.push(error.to_string());
        let mut cause: Option<&dyn std::error::Error> = Some(error);
        while let Some(error) = cause {
            self.0.extend([error.to_string(), format!("{error:?}")]);
            cause = error.source();
        }
    }

    /// No secret was printed, as it is or in the form in which it is sent, nor logged.
    fn check(&self) {
        assert!(!self.0.is_empty());
        for text in self.0.iter().chain(&*logged()) {
            assert!(!leaks(text), "{text}");
        }
    }
}

fn leaks(text: &str) -> bool {
    static FORMS: OnceLock<Vec<String>> = OnceLock::new();
    // As it is, and in Base64 at each of three positions, without the characters that depend on what surrounds it.
    let forms = FORMS.get_or_init(|| {
        let encoded = (0..3).map(|before| {
            let text = STANDARD.encode([&vec![b'x'; before], PLANTED.as_bytes()].concat());
            let rest = text.trim_end_matches('=').len() - 2;
            text[if before == 0 { 0 } else { before + 1 }..rest].to_owned()
        });
        encoded.chain([PLANTED.to_owned()]).collect()
    });
    forms.iter().any(|form| text.contains(form))
}

/// What was logged with a secret in it, or with the mark of the test that this works.
fn logged() -> MutexGuard<'static, Vec<String>> {
    static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());
    LOGGED.lock().unwrap_or_else(PoisonError::into_inner)
}

fn keep(line: String) {
    if leaks(&line) || line.contains(MARK) {
        logged().push(line);
    }
}

/// Listens to whoever logs.
struct Listener;

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        keep(format!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

impl tracing::Subscriber for Listener {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = Line(span.metadata().name().to_owned());
        span.record(&mut line);
        keep(line.0);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut line = Line(String::new());
        values.record(&mut line);
        keep(line.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line(event.metadata().target().to_owned());
        event.record(&mut line);
        keep(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

/// Has everything searched that is logged from now on.
fn listen() {
    static LISTENING: OnceLock<()> = OnceLock::new();
    LISTENING.get_or_init(|| {
        log::set_boxed_logger(Box::new(Listener)).expect("no other logger");
        log::set_max_level(log::LevelFilter::Trace);
        tracing::subscriber::set_global_default(Listener).expect("no other subscriber");
    });
}

/// Settings with a secret in each place that has one.
fn planted(server: &Server) -> ClientBuilder {
    listen();
    let builder = Client::builder().control_plane_url(server.url()).kafka_url(server.url());
    let builder = builder.cloud_api_key("key", secret("cloud-api-key")).sts_token(secret("sts-token"));
    let builder = builder.global_api_key("key", secret("global-api-key")).user_token(secret("user-token"));
    let builder = builder.resource_api_key("key", secret("resource-api-key"));
    let builder = builder.kafka_api_key("key", secret("kafka-api-key"));
    let builder = builder.flink_api_key("key", secret("flink-api-key"));
    let builder = builder.schema_registry_api_key("key", secret("schema-registry-api-key"));
    builder.external_token(secret("external-token")).clock(Simulated::default())
}

/// The searching finds what is there.
#[test]
fn leak_search_finds_secrets() {
    listen();
    for before in ["", "k", "ke", "key:"] {
        assert!(leaks(&STANDARD.encode(format!("{before}{}", secret("x")))), "{before}");
    }
    assert!(leaks(&secret("x")) && !leaks("Basic a2V5OnNlY3JldA=="));
    log::trace!("{MARK} log");
    tracing::trace!(mark = format!("{MARK} tracing"));
    let lines = logged().concat();
    assert!(lines.contains("a mark for log") && lines.contains("a mark for tracing"), "{lines}");
}

#[tokio::test]
async fn credentials_are_redacted() {
    let unauthorized = json("401 Unauthorized", r#"{"errors":[{"code":"unauthorized","detail":"no"}]}"#);
    let server =
        Server::new([unauthorized, json("200 OK", r#"{"data":[],"metadata":{}}"#), vec![Step::Close]]);
    let mut seen = Seen::default();
    let builder = planted(&server);
    seen.value(&builder);
    let client = builder.build().expect("a client");
    seen.value(&client);
    let error = client.iam_v2().users().get("u-1").await.expect_err("an error");
    assert!(error.is_unauthorized());
    seen.error(&error);
    let cluster = client.kafka_v3().at(server.url()).with_kafka_api_key("key", secret("handle"));
    seen.value(&cluster);
    let topics = cluster.topics().list("lkc-1");
    seen.value(&topics);
    seen.value(&topics.send().await.expect("topics"));
    seen.error(&client.iam_v2().users().get("u-1").no_retry().await.expect_err("no answer"));
    let sent = server.requests();
    let expected = |place: &str| format!("Basic {}", STANDARD.encode(format!("key:{}", secret(place))));
    assert_eq!(sent[0].header("authorization"), Some(&*expected("cloud-api-key")));
    assert_eq!(sent[1].header("authorization"), Some(&*expected("handle")));
    seen.check();
}

#[tokio::test]
async fn invalid_options_are_redacted() {
    listen();
    let mut seen = Seen::default();
    let url = |text: &str| Client::builder().control_plane_url(text.replace("SECRET", &secret("url")));
    for builder in [
        Client::builder().cloud_api_key("key", secret("line\n")),
        Client::builder().cloud_api_key(secret("a:b"), secret("colon")),
        Client::builder().sts_token(secret("\0")),
        url("https://key:SECRET@example.com"),
        url("https://example.com/?token=SECRET"),
        url("SECRET"),
    ] {
        seen.value(&builder);
        let error = builder.build().expect_err("a mistake");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        seen.error(&error);
    }
    seen.check();
}

#[tokio::test]
async fn secrets_in_requests_are_redacted() {
    let server = Server::deciding(|_| vec![Step::Reset]);
    let client = planted(&server).build().expect("a client");
    let mut seen = Seen::default();
    let exchange = TokenExchangeRequest::new("g", secret("subject"), "pool-1", "s", "r");
    seen.value(&exchange);
    let call = client.sts_v1().oauth_tokens().exchange(&exchange);
    seen.value(&call);
    seen.error(&call.no_retry().await.expect_err("no answer"));

    let mut config = ConnectorConfigRequest::new("c", "n", "key", secret("kafka-api-secret"));
    config.additional.insert("connection.password".to_owned(), secret("password").into());
    seen.value(&config);
    let call = client.connect_v1().connectors().put_config("env-1", "lkc-1", "c-1", &config);
    seen.value(&call);
    seen.error(&call.no_retry().await.expect_err("no answer"));

    let link = UpdateLinkConfigRequestData::new(secret("link"));
    seen.value(&link);
    let call = client.kafka_v3().links().update_config("lkc-1", "l", "sasl.jaas.config", &link);
    seen.value(&call);
    seen.error(&call.no_retry().await.expect_err("no answer"));

    let sent: Vec<String> = server.requests().iter().map(|request| request.text().to_owned()).collect();
    for (text, places) in
        sent.iter().zip([vec!["subject"], vec!["kafka-api-secret", "password"], vec!["link"]])
    {
        assert!(places.iter().all(|place| text.contains(&secret(place))), "{text}");
    }
    assert_eq!(sent.len(), 3);
    seen.check();
}

/// An answer that holds a secret: as it should be, and broken in every way.
#[tokio::test]
async fn secrets_in_responses_are_redacted() {
    let key = format!(
        r#"{{"id":"K1","spec":{{"secret":"{}","owner":{{"id":"u-1","related":"","resource_name":""}}}}}}"#,
        secret("created")
    );
    let wrong_type = key.replace(r#""owner":{"id""#, &format!(r#""owner":"{}","x":{{"id""#, secret("owner")));
    let announced = head("200 OK", &[("Content-Length", "100000")]);
    let server = Server::new([
        json("200 OK", &key),
        json("200 OK", &wrong_type),
        json("200 OK", &key[..key.len() - 2]),
        reply("200 OK", &[("Content-Type", "text/html")], secret("page")),
        json("200 OK", format!(r#"{{"spec":{{"secret":["{}"]}}}}"#, secret("list"))),
        vec![announced, Step::Send(key.clone().into_bytes()), Step::Reset],
        json("200 OK", format!(r#"{{"data":[{key}],"metadata":{{"next":"?x"}}}}"#)),
        json("200 OK", &key),
    ]);
    let client = planted(&server).build().expect("a client");
    let mut seen = Seen::default();
    let keys = client.iam_v2().api_keys();
    let get = || keys.get("K1").no_retry();
    let created = get().send().await.expect("a key");
    assert_eq!(created.body().spec.secret.as_ref().map(|it| it.expose().clone()), Some(secret("created")));
    seen.value(&created);
    for _ in 0..5 {
        seen.error(&get().await.expect_err("an answer that cannot be read"));
    }
    let mut list = keys.list().pages();
    seen.value(&list.next().await);
    seen.value(&list);
    seen.error(&list.next().await.expect("an error").expect_err("a link without a token"));
    let mut waiter = get().wait_until(|_| false).progress();
    seen.value(&waiter.next().await);
    seen.value(&waiter);
    assert_eq!(server.lines().len(), 8);
    seen.check();
}

/// Where the service sends somebody else, and what it is told about a token that it does not take.
#[tokio::test]
async fn secrets_in_redirects_and_exchanges_are_redacted() {
    let location = format!("https://example.com/?token={}", secret("location"));
    let refused = json("400 Bad Request", r#"{"error":"invalid_grant"}"#);
    let server = Server::new([reply("307 Temporary Redirect", &[("Location", &location)], ""), refused]);
    let mut seen = Seen::default();
    let client = planted(&server).build().expect("a client");
    seen.error(&client.iam_v2().users().get("u-1").await.expect_err("a redirect"));

    let builder = Client::builder().control_plane_url(server.url()).clock(Simulated::default());
    let builder = builder.sts_token_exchange("pool-1", || async { Ok(secret("outside").into()) });
    seen.value(&builder);
    let client = builder.build().expect("a client");
    seen.value(&client);
    seen.error(&client.iam_v2().users().get("u-1").await.expect_err("no token"));
    let exchange = &server.requests()[1];
    assert!(exchange.text().contains(&secret("outside")), "{exchange:?}");
    seen.check();
}

/// An interceptor that prints what it gets, credentials included.
#[derive(Default)]
struct Printing(Mutex<Seen>);

impl Interceptor for Printing {
    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Refusal>> {
        let mut seen = self.0.lock().expect("what was printed");
        seen.value(attempt);
        seen.value(attempt.headers());
        Box::pin(std::future::ready(Ok(())))
    }

    fn after_attempt(&self, outcome: &Outcome<'_>) {
        let mut seen = self.0.lock().expect("what was printed");
        seen.value(outcome);
        outcome.error().into_iter().for_each(|error| seen.error(error));
    }
}

/// A token that was exchanged: while it is good, when it is refused, and in an answer that cannot be read.
#[tokio::test]
async fn tokens_seen_by_interceptors_are_redacted() {
    listen();
    let (access, subject) = (secret("access-token"), secret("subject-token"));
    let token = || {
        let body = format!(r#"{{"access_token":"{access}","token_type":"Bearer","expires_in":900}}"#);
        json("200 OK", body)
    };
    let refused = json("401 Unauthorized", r#"{"errors":[{"code":"unauthorized"}]}"#);
    let broken = json("200 OK", format!(r#"{{"access_token":["{access}"]}}"#));
    let server = Server::new([token(), token(), json("200 OK", USER), refused, broken]);
    let printing = Arc::new(Printing::default());
    let builder = Client::builder().control_plane_url(server.url()).clock(Simulated::default());
    let given = subject.clone();
    let builder = builder.sts_token_exchange("pool-1", move || {
        let token = given.clone();
        async move { Ok(token.into()) }
    });
    let client = builder.interceptor(Arc::clone(&printing)).build().expect("a client");
    let mut seen = Seen::default();
    let exchange = TokenExchangeRequest::new("g", subject.as_str(), "pool-1", "s", "r");
    seen.value(&client.sts_v1().oauth_tokens().exchange(&exchange).send().await.expect("a token"));
    seen.value(&client.iam_v2().users().get("u-1").send().await.expect("a user"));
    seen.value(&client);
    let error = client.iam_v2().users().get("u-1").await.expect_err("no other token");
    assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
    seen.error(&error);

    let sent = server.requests();
    assert_eq!(sent.len(), 5);
    assert!([0, 1, 4].iter().all(|exchange| sent[*exchange].text().contains(&subject)));
    let bearer = format!("Bearer {access}");
    assert!([2, 3].iter().all(|call| sent[*call].header("authorization") == Some(&*bearer)));
    let printed = std::mem::take(&mut *printing.0.lock().expect("what was printed"));
    assert!(printed.0.iter().any(|text| text.contains("Sensitive")), "credentials were among the headers");
    printed.check();
    seen.check();
}
