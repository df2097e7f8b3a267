#![cfg(feature = "tracing")]

use std::collections::BTreeMap;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

use crate::auth::TokenSource;
use crate::call::Call;
use crate::client::{Client, ClientBuilder};
use crate::intercept::{Interceptor, Rejection};
use crate::model::Secret;
use crate::operation::{Operation, OperationInfo};
use crate::retry::RetryPolicy;
use crate::service::ACCESS_TOKEN;
use crate::tests::{CREATE, GetValue, KEYS, Memory, OPEN, SelfWinding, TWICE, get, reply};
use crate::transport::{BoxFuture, Clock, TransportError};

/// A subscriber that records every span and event of this thread, of any level and crate.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    spans: Vec<(String, BTreeMap<&'static str, String>)>,
    /// The span of each event, and its text.
    events: Vec<(u64, String)>,
    entered: usize,
}

impl Log {
    /// Starts to record spans and events of this thread until the guard is dropped.
    ///
    /// While there is only one subscriber, `tracing` caches the interest of a callsite from the first thread that
    /// reaches it, which may be one of another test. Hence there are two.
    fn start() -> (Self, (DefaultGuard, Dispatch)) {
        let (log, second) = (Self::default(), Dispatch::new(Self::default()));
        (log.clone(), (tracing::subscriber::set_default(log), second))
    }

    /// Returns a field of the first span of this crate.
    fn field(&self, name: &str) -> Option<String> {
        let kept = self.0.lock().unwrap();
        kept.spans.iter().find(|(name, _)| name == "call")?.1.get(name).cloned()
    }

    fn events(&self) -> Vec<String> {
        self.0.lock().unwrap().events.iter().map(|(_, text)| text.clone()).collect()
    }

    /// Returns everything recorded, as a log file would hold it.
    fn text(&self) -> String {
        let kept = self.0.lock().unwrap();
        format!("{:?} {:?}", kept.spans, kept.events)
    }
}

/// Formats each field as `name=value`.
struct Text<'a>(&'a mut String);

impl Visit for Text<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, "{}={value:?} ", field.name()).unwrap();
    }
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = BTreeMap::new();
        attributes.record(&mut Fields(&mut fields));
        let mut kept = self.0.lock().unwrap();
        kept.spans.push((attributes.metadata().name().to_owned(), fields));
        Id::from_u64(kept.spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Fields(&mut self.0.lock().unwrap().spans[index].1));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut text = format!("{} {} ", event.metadata().target(), event.metadata().level());
        event.record(&mut Text(&mut text));
        let parent = event.parent().map_or(0, Id::into_u64);
        self.0.lock().unwrap().events.push((parent, text.trim().to_owned()));
    }

    fn enter(&self, _: &Id) {
        self.0.lock().unwrap().entered += 1;
    }

    fn exit(&self, _: &Id) {
        self.0.lock().unwrap().entered -= 1;
    }
}

fn retrying(service: &Memory) -> ClientBuilder {
    service.builder().clock(SelfWinding::default()).user_key("k", "s").retry(RetryPolicy::new())
}

#[tokio::test]
async fn call_span_follows_opentelemetry() {
    let (log, _guard) = Log::start();
    let service = Memory::saying(200, &[("x-request-id", "r-1")], "1");
    let client = retrying(&service).control_plane_url("http://localhost:8080/base").build().unwrap();
    get(&client, "planted").await.unwrap();
    for (field, value) in [
        ("operation", "\"getUser\""),
        ("otel.name", "GET /v2/users/{id}"),
        ("otel.kind", "\"client\""),
        ("http.request.method", "\"GET\""),
        ("http.response.status_code", "200"),
        ("url.template", "\"/v2/users/{id}\""),
        ("server.address", "\"localhost\""),
        ("server.port", "8080"),
        ("request_id", "\"r-1\""),
    ] {
        assert_eq!(log.field(field).as_deref(), Some(value), "{field}");
    }
    for field in ["error.type", "http.request.resend_count", "otel.status_code"] {
        assert_eq!(log.field(field), None, "{field}");
    }
    let events = log.events();
    assert_eq!(
        events,
        [
            "compiled_runtime DEBUG message=attempt ended attempt=1 elapsed_ms=0 http.response.status_code=200 \
             request_id=\"r-1\""
        ],
    );
    assert_eq!(log.0.lock().unwrap().events[0].0, 1, "the event belongs to the span");
}

#[tokio::test]
async fn attempt_event_has_retry_reason() {
    let (log, _guard) = Log::start();
    let service = Memory::saying(503, &[("retry-after", "7")], "");
    let client = retrying(&service).retry(RetryPolicy::new().max_attempts(2)).build().unwrap();
    get(&client, "u").await.unwrap_err();
    let events = log.events();
    assert_eq!(events.len(), 2, "{events:?}");
    let first = "WARN message=attempt failed, retrying attempt=1 elapsed_ms=0 \
                 http.response.status_code=503 error.type=\"503\" retry_delay_ms=7";
    assert!(events[0].contains(first), "{}", events[0]);
    assert!(events[0].ends_with("retry_reason=\"retry-after\""), "{}", events[0]);
    assert!(events[1].contains("DEBUG message=attempt ended attempt=2"), "{}", events[1]);
    assert_eq!(log.field("http.request.resend_count").as_deref(), Some("1"));
    assert_eq!(log.field("error.type").as_deref(), Some("\"503\""));
    assert_eq!(log.field("otel.status_code").as_deref(), Some("\"ERROR\""));
    assert_eq!(log.field("server.port").as_deref(), Some("443"));
}

#[tokio::test]
async fn call_span_has_error_type_without_response() {
    let (log, _guard) = Log::start();
    let hanging = Memory::saying(200, &[], "1").hanging_after(0);
    let client = Client::builder().transport(hanging).clock(SelfWinding::default()).user_key("k", "s");
    let client = client.timeout(Duration::from_secs(5)).build().unwrap();
    get(&client, "u").await.unwrap_err();
    assert_eq!(log.field("error.type").as_deref(), Some("\"timeout\""));
    let events = log.events();
    assert!(events[0].contains("attempt=1 elapsed_ms=5000 error.type=\"timeout\""), "{events:?}");
}

#[tokio::test]
async fn rate_limit_wait_is_an_event() {
    let (log, _guard) = Log::start();
    let service = Memory::saying(200, &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "9")], "1");
    let client = retrying(&service).wait_for_rate_limit(true).build().unwrap();
    get(&client, "u").await.unwrap();
    get(&client, "u").await.unwrap();
    let event = log.events().remove(1);
    assert_eq!(event, "compiled_runtime DEBUG message=waited for the rate limit wait_ms=9000");
}

#[tokio::test]
async fn span_is_not_entered_across_await() {
    /// A clock that stands still.
    struct Still;
    impl Clock for Still {
        fn now(&self) -> Duration {
            Duration::ZERO
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(std::future::pending())
        }
    }
    let (log, _guard) = Log::start();
    let hanging = Memory::saying(200, &[], "1").hanging_after(0);
    let client = Client::builder().transport(hanging).clock(Still).user_key("k", "s");
    let mut call = get(&client.build().unwrap(), "u").send();
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(call.as_mut().poll(&mut context).is_pending());
    assert_eq!(log.field("operation").as_deref(), Some("\"getUser\""));
    assert_eq!(log.0.lock().unwrap().entered, 0);
}

/// A token source whose tokens and error are secrets.
struct Leaky(bool);

impl TokenSource for Leaky {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>> {
        let gives = self.0;
        Box::pin(
            async move { if gives { Ok("planted-token".into()) } else { Err("planted-failure".into()) } },
        )
    }
}

struct Refusing;

impl Interceptor for Refusing {
    fn before_call(&self, _: OperationInfo) -> BoxFuture<'_, Result<(), Rejection>> {
        Box::pin(async { Err("planted-refusal".into()) })
    }
}

/// A call with secrets in every kind of argument.
async fn call(client: &Client, operation: &'static Operation) {
    let mut call = Call::new(client, operation);
    if operation.path.contains('{') {
        call = call.path("planted-path");
    }
    call.query("token", "planted-query");
    call.header("x-secret", "planted-header");
    call.cookie("c", "planted-cookie");
    call.json(&json!({"secret": "planted-body"}));
    // The result is irrelevant here.
    let _ = GetValue::new(call).await;
}

#[tokio::test]
async fn spans_and_events_hold_no_secret() {
    let (log, _guard) = Log::start();
    let planted = &[("x-token", "planted-answer"), ("set-cookie", "planted-cookie")];
    let body =
        "{\"errors\":[{\"code\":\"planted-code\",\"detail\":\"planted-detail\"}],\"secret\":\"planted\"}";
    let mut services: Vec<Memory> =
        [200, 400, 401, 403, 500].map(|status| Memory::saying(status, planted, body)).into();
    services.push(Memory::saying(200, planted, "planted: not JSON"));
    services.push(Memory::new(|_| Err(TransportError::other("planted-transport"))));
    services
        .push(Memory::new(|_| Ok(reply(307, &[("location", "https://planted.example.org/?planted")], ""))));
    let mut calls = 0;
    for service in &services {
        let builder = || retrying(service).wait_for_rate_limit(true);
        let keys = |client: ClientBuilder| {
            client.header_key("planted-1").query_key("planted-2").cookie_key("planted-3")
        };
        let clients = [
            builder().user_key("planted-user", "planted-password"),
            builder().access_token("planted-token"),
            keys(builder()),
            builder().set_source(&ACCESS_TOKEN, Leaky(true)),
            builder().set_source(&ACCESS_TOKEN, Leaky(false)),
            keys(builder()).interceptor(Refusing),
            builder().app_info("app", "1", Some("planted-contact")),
        ];
        for client in clients {
            let client = client.build().unwrap();
            for operation in [&crate::tests::GET, &CREATE, &KEYS, &TWICE, &OPEN] {
                call(&client, operation).await;
                calls += 1;
            }
        }
    }
    // Every call is a span. Most reach an attempt, which is an event too.
    let spans = log.0.lock().unwrap().spans.len();
    assert!(spans >= calls && log.events().len() > calls / 2, "{calls} {spans} {}", log.events().len());
    assert!(services.iter().any(|service| !service.requests().is_empty()));
    let text = log.text();
    assert!(text.contains("getUser") && text.contains("/v2/users/{id}"));
    let leak = text.find("planted").map(|at| &text[at.saturating_sub(200)..at + 20]);
    assert_eq!(leak, None);
}
