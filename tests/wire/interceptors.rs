//! Interceptors, logs and blocking calls around the generated SDK: programs of its guide against a local server.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::http_server::{Server, http_response, json_response};
use confluent_cloud::blocking::{Wait, WaitEach};
use confluent_cloud::intercept::{Attempt, Interceptor, Outcome, Rejection};
use confluent_cloud::transport::BoxFuture;
use confluent_cloud::{Client, ClientBuilder, ErrorKind, OperationInfo, RetryPolicy};
use http::HeaderValue;

const USER: &str = r#"{"api_version":"iam/v2","kind":"User","id":"u-1","email":"a@example.com"}"#;

fn builder(server: &Server) -> ClientBuilder {
    Client::builder().control_plane_url(server.url()).cloud_api_key("key", "planted-secret")
}

/// An interceptor that signs requests with a key that a service holds.
struct Signing;

impl Interceptor for Signing {
    fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
        Box::pin(async move {
            let signature = sign(attempt.method().as_str(), attempt.uri().path(), attempt.body()).await?;
            attempt.headers_mut().insert("x-signature", HeaderValue::from_str(&signature)?);
            Ok(())
        })
    }
}

/// A stand-in for a request to a key service.
async fn sign(method: &str, path: &str, body: &[u8]) -> Result<String, Rejection> {
    Ok(format!("{method} {path} {}", body.len()))
}

/// An interceptor that counts failed attempts.
#[derive(Default)]
struct Metrics {
    failed: AtomicU64,
}

impl Interceptor for Metrics {
    fn after_attempt(&self, outcome: &Outcome<'_>) {
        if outcome.error().is_some() {
            self.failed.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// An interceptor that rejects every call but a GET.
struct ReadOnly;

impl Interceptor for ReadOnly {
    fn before_call(&self, operation: OperationInfo) -> BoxFuture<'_, Result<(), Rejection>> {
        Box::pin(async move {
            if operation.method() == "GET" { Ok(()) } else { Err("this program only reads".into()) }
        })
    }
}

#[tokio::test]
async fn interceptors_sign_count_and_reject() {
    let server =
        Server::new([http_response("503 Later", &[("Retry-After", "0")], ""), json_response("200 OK", USER)]);
    let metrics = Arc::new(Metrics::default());
    let client = builder(&server)
        .interceptor(Signing)
        .interceptor(Arc::clone(&metrics))
        .interceptor(ReadOnly)
        .build()
        .expect("a client");
    client.iam_v2().users().get("u-1").await.expect("a user");
    let error = client.iam_v2().users().delete("u-1").await.expect_err("a refusal");
    assert_eq!(error.kind(), ErrorKind::Intercepted);
    assert_eq!(error.to_string(), "delete user: an interceptor rejected the call: this program only reads");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| request.header("x-signature") == Some("GET /iam/v2/users/u-1 0")));
    assert_eq!(metrics.failed.load(Ordering::Relaxed), 1);
}

#[test]
fn blocking_wait_works_without_async() {
    let first = r#"{"data":[{"id":"u-1"},{"id":"u-2"}],"metadata":{"next":"/iam/v2/users?page_token=t"}}"#;
    let last = r#"{"data":[{"id":"u-3"}],"metadata":{}}"#;
    let server = Server::new([
        json_response("200 OK", USER),
        json_response("200 OK", first),
        json_response("200 OK", last),
    ]);
    let client = builder(&server).build().expect("a client");
    let user = client.iam_v2().users().get("u-1").wait().expect("a user");
    assert_eq!(user.email, "a@example.com");
    let mut ids = Vec::new();
    for user in client.iam_v2().users().list().items().wait_each() {
        ids.push(user.expect("a user").id);
    }
    assert_eq!(ids, ["u-1", "u-2", "u-3"]);
    assert_eq!(server.requests()[2].line, "GET /iam/v2/users?page_token=t HTTP/1.1");
}

#[tokio::test]
async fn blocking_wait_in_async_is_an_error() {
    let server = Server::new([]);
    let client = builder(&server).build().expect("a client");
    let error = client.iam_v2().users().get("u-1").wait().expect_err("an error");
    assert!(error.to_string().starts_with("`wait` stops the thread"), "{error}");
    assert!(server.requests().is_empty());
}

/// The default transport's own crates log too: none of them logs a secret.
#[tokio::test]
async fn logs_of_all_crates_are_redacted() {
    let (log, _guard) = log::Log::start();
    let planted = [("x-token", "planted-answer"), ("Retry-After", "0")];
    let server = Server::new([
        http_response("503 Later", &planted, "planted-body"),
        http_response("403 Forbidden", &planted, r#"{"errors":[{"detail":"planted-detail"}]}"#),
    ]);
    let client = builder(&server).retry(RetryPolicy::new()).build().expect("a client");
    let error = client.iam_v2().users().get("planted-path").await.expect_err("an error");
    assert!(error.is_forbidden(), "{error}");
    let text = log.text();
    assert!(text.contains("/iam/v2/users/{id}") && text.contains("503") && text.contains("403"), "{text}");
    assert!(!text.contains("planted") && !text.contains("cGxhbnRlZC"), "{text}");
}

/// A subscriber that captures all text.
mod log {
    use std::fmt::{Debug, Write};
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::span::{Attributes, Id, Record};
    use tracing::subscriber::DefaultGuard;
    use tracing::{Dispatch, Event, Metadata, Subscriber};

    #[derive(Clone, Default)]
    pub(super) struct Log(Arc<Mutex<String>>);

    impl Log {
        /// Captures the output of this thread while the guard lives.
        ///
        /// `tracing` asks only the first thread whether a call site is of interest, as long as there is a single
        /// subscriber; tests on other threads have none. So there are two.
        pub(super) fn start() -> (Self, (DefaultGuard, Dispatch)) {
            let (log, second) = (Self::default(), Dispatch::new(Self::default()));
            (log.clone(), (tracing::subscriber::set_default(log), second))
        }

        pub(super) fn text(&self) -> String {
            self.0.lock().expect("the log").clone()
        }

        fn with(&self, write: impl FnOnce(&mut Text<'_>)) {
            write(&mut Text(&mut self.0.lock().expect("the log")));
        }
    }

    struct Text<'a>(&'a mut String);

    impl Visit for Text<'_> {
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            writeln!(self.0, "{field}={value:?}").expect("text");
        }
    }

    impl Subscriber for Log {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, span: &Attributes<'_>) -> Id {
            self.with(|text| span.record(text));
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, values: &Record<'_>) {
            self.with(|text| values.record(text));
        }

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            self.with(|text| event.record(text));
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }
}
