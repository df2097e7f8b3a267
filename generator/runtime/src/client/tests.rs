use std::collections::HashMap;
use std::future::pending;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::{Client, ClientBuilder};
use crate::call::{Call, CallOptions};
use crate::error::{Error, ErrorKind, Result};
use crate::retry::RetryPolicy;
use crate::service::SERVICE;
use crate::tests::{GetValue, Memory, PER_CLUSTER, SelfWinding, get};
use crate::transport::{Body, BoxFuture, Clock, Transport, TransportError};

/// Returns the settings of a client from such an environment.
fn from(variables: &[(&str, &str)]) -> Result<ClientBuilder> {
    let variables: HashMap<&str, &str> = variables.iter().copied().collect();
    ClientBuilder::from_lookup(&SERVICE, &[], &|name| variables.get(name).map(|value| value.into()))
}

fn wrong(variables: &[(&str, &str)]) -> String {
    from(variables).unwrap_err().to_string()
}

/// Returns the first request of a client from such an environment.
async fn sent(variables: &[(&str, &str)]) -> http::Request<Bytes> {
    let service = Memory::saying(200, &[], "1");
    let builder = from(variables).unwrap().transport(service.clone()).clock(SelfWinding::default());
    get(&builder.build().unwrap(), "u").await.unwrap();
    service.requests().remove(0)
}

#[tokio::test]
async fn first_complete_pair_of_variables_is_used() {
    let request = sent(&[("EXAMPLE_KEY", "k"), ("EXAMPLE_SECRET", "s"), ("EXAMPLE_OLD_KEY", "half")]).await;
    assert_eq!(request.headers()["authorization"], "Basic azpz");
    let request = sent(&[("EXAMPLE_KEY", ""), ("EXAMPLE_OLD_KEY", "k"), ("EXAMPLE_OLD_SECRET", "s")]).await;
    assert_eq!(request.headers()["authorization"], "Basic azpz");
    let request = sent(&[("EXAMPLE_TOKEN", "t"), ("EXAMPLE_URL", "https://eu.example.com/base/")]).await;
    assert_eq!(request.headers()["authorization"], "Bearer t");
    assert_eq!(request.uri(), "https://eu.example.com/base/v2/users/u");
}

#[test]
fn missing_credentials_error_names_all_variables() {
    let message = "no credentials for Example in the environment: set EXAMPLE_KEY and EXAMPLE_SECRET or \
                   EXAMPLE_OLD_KEY and EXAMPLE_OLD_SECRET, or EXAMPLE_TOKEN, or EXAMPLE_HEADER_KEY";
    assert_eq!(wrong(&[]), message);
    assert_eq!(wrong(&[("EXAMPLE_KEY", ""), ("EXAMPLE_SECRET", "")]), message);
}

#[test]
fn incomplete_pair_error_names_missing_variable() {
    let message = wrong(&[("EXAMPLE_KEY", "planted"), ("EXAMPLE_TOKEN", "t")]);
    assert_eq!(
        message,
        "incomplete user key in the environment: EXAMPLE_SECRET is not set; set EXAMPLE_KEY and \
         EXAMPLE_SECRET or EXAMPLE_OLD_KEY and EXAMPLE_OLD_SECRET",
    );
}

#[test]
fn settings_come_from_first_variable_or_builder() {
    let key = [("EXAMPLE_KEY", "k"), ("EXAMPLE_SECRET", "s")];
    let client = |more: &[(&str, &str)]| {
        let service = Memory::saying(200, &[], "1");
        let builder = from(&[&key, more].concat()).unwrap();
        builder.transport(service).clock(SelfWinding::default())
    };
    let both = [("EXAMPLE_PROJECT", "alias"), ("EXAMPLE_PROJECT_ID", "first")];
    assert_eq!(client(&both).build().unwrap().project_id().unwrap(), "first");
    let empty = [("EXAMPLE_PROJECT", "alias"), ("EXAMPLE_PROJECT_ID", "")];
    assert_eq!(client(&empty).build().unwrap().project_id().unwrap(), "alias");
    assert_eq!(client(&both).project_id("given").build().unwrap().project_id().unwrap(), "given");
    let error = client(&[]).build().unwrap().project_id().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the project id is not set: set it with `ClientBuilder::project_id` or, from the environment, \
         EXAMPLE_PROJECT_ID or EXAMPLE_PROJECT",
    );
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[cfg(unix)]
#[test]
fn non_unicode_variable_is_rejected() {
    use std::os::unix::ffi::OsStringExt;
    let lookup = |name: &str| (name == "EXAMPLE_TOKEN").then(|| std::ffi::OsString::from_vec(vec![0xFF]));
    let message = ClientBuilder::from_lookup(&SERVICE, &[], &lookup).unwrap_err().to_string();
    assert_eq!(message, "the environment variable EXAMPLE_TOKEN is not valid Unicode");
}

fn built(url: &str) -> Result<Client> {
    Memory::saying(200, &[], "1").builder().control_plane_url(url).build()
}

#[test]
fn invalid_host_urls_are_rejected() {
    for good in [
        "https://a.example.com",
        "https://a/base/",
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://[::1]:1",
    ] {
        assert!(built(good).is_ok(), "{good}");
    }
    let wrong = [
        ("http://a.example.com", "it is not encrypted: use https:// or set `allow_http(true)`"),
        ("ftp://a", "it must start with https://"),
        ("a.example.com", "it must start with https://"),
        ("https://user:planted@a", "it must not contain credentials"),
        ("https://a?x=1", "it must not have a query or fragment"),
        ("https://a#b", "it must not have a query or fragment"),
        ("", "it cannot be parsed"),
        ("/a", "it has no host"),
    ];
    for (url, problem) in wrong {
        let message = built(url).unwrap_err().to_string();
        assert!(
            message.starts_with("the control plane URL (`ClientBuilder::control_plane_url`"),
            "{message}"
        );
        assert!(message.ends_with(problem), "{url}: {message}");
        assert!(!message.contains("planted"));
    }
    let builder = Memory::saying(200, &[], "1").builder().allow_http(true);
    assert!(builder.control_plane_url("http://a.example.com").build().is_ok());
}

#[tokio::test]
async fn missing_host_url_is_rejected() {
    let service = Memory::saying(200, &[], "1");
    let error = GetValue::new(Call::new(&service.client(), &PER_CLUSTER)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: the cluster URL is not set: set it with `ClientBuilder::cluster_url` or, \
         from the environment, EXAMPLE_CLUSTER_ENDPOINT",
    );
    assert_eq!(error.kind(), ErrorKind::Configuration);
    let client =
        service.builder().user_key("k", "s").cluster_url("https://pkc-1.example.com/").build().unwrap();
    GetValue::new(Call::new(&client, &PER_CLUSTER)).await.unwrap();
    assert_eq!(service.requests()[0].uri(), "https://pkc-1.example.com/v2/topics");
}

#[tokio::test]
async fn user_agent_names_application_and_sdk() {
    let service = Memory::saying(200, &[], "1");
    get(&service.client(), "u").await.unwrap();
    let builder = service.builder().user_key("k", "s");
    let client =
        builder.app_info("app", "1.2", Some("ops@example.com")).app_info("lib", "3", None).build().unwrap();
    get(&client, "u").await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].headers()["user-agent"], "example-sdk/0.1.0 (https://example.com/sdk; rust)");
    assert_eq!(
        requests[1].headers()["user-agent"],
        "app/1.2 (ops@example.com) lib/3 example-sdk/0.1.0 (https://example.com/sdk; rust)",
    );
    for (name, version, contact) in
        [("my app", "1", None), ("", "1", None), ("a", "", None), ("a", "1", Some("x)(\n"))]
    {
        assert!(service.builder().app_info(name, version, contact).build().is_err(), "{name} {version}");
    }
}

/// Never responds, or never ends the response.
struct Stuck {
    replies: bool,
}

impl Transport for Stuck {
    fn send(&self, _: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        struct Never;
        impl Stream for Never {
            type Item = Result<Bytes, TransportError>;
            fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
                Poll::Pending
            }
        }
        Box::pin(async {
            if self.replies { Ok(http::Response::new(Body::new(Never))) } else { pending().await }
        })
    }
}

async fn stuck(replies: bool, settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Error {
    let builder =
        Client::builder().transport(Stuck { replies }).clock(SelfWinding::default()).user_key("k", "s");
    let builder = builder.retry(RetryPolicy::none());
    get(&settings(builder).build().unwrap(), "u").await.unwrap_err()
}

#[tokio::test]
async fn every_wait_has_a_timeout() {
    let five = |client: ClientBuilder| client.timeout(Duration::from_secs(5));
    let errors = [
        (
            stuck(false, |client| client).await,
            "no response within 30s, the timeout of an attempt (`attempt_timeout`)",
        ),
        (
            stuck(true, |client| client).await,
            "200, but its body did not end within 30s, the timeout of an attempt (`attempt_timeout`)",
        ),
        (stuck(false, five).await, "no response within 5s, the timeout of the call (`timeout`)"),
        (
            stuck(true, five).await,
            "200, but its body did not end within 5s, the timeout of the call (`timeout`)",
        ),
    ];
    for (error, message) in errors {
        assert_eq!(error.to_string(), format!("get user: GET /v2/users/u: {message} (1 attempt)"));
        assert!(error.is_timeout() && error.may_have_been_processed() && !error.is_not_found());
    }
    assert_eq!(stuck(true, five).await.status().map(|status| status.as_u16()), Some(200));
    let builder = Client::builder().transport(Stuck { replies: false }).clock(SelfWinding::default());
    let client = builder.user_key("k", "s").build().unwrap();
    let error = get(&client, "u").timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.to_string().contains("within 20ms"), "{error}");
}

#[tokio::test]
async fn response_size_is_limited() {
    let service = Memory::saying(200, &[("x-request-id", "r")], "[1,2,3,4]");
    let client = |bytes| service.builder().user_key("k", "s").max_response_size(bytes).build().unwrap();
    assert!(get(&client(9), "u").await.is_ok());
    let error = get(&client(8), "u").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "get user: GET /v2/users/u: 200, but the response exceeds the limit of 8 bytes: raise it with \
         `ClientBuilder::max_response_size` (request r, 1 attempt)",
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn error_body_is_read_up_to_its_own_limit() {
    /// An endless body of small errors that counts its chunks.
    struct Endless(Arc<AtomicUsize>);
    impl Stream for Endless {
        type Item = Result<Bytes, TransportError>;
        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
            let chunk = r#"{"code":1,"detail":"no"},"#.repeat(1_000);
            Poll::Ready(Some(Ok(if first { format!("{{\"errors\":[{chunk}") } else { chunk }.into())))
        }
    }
    let chunks = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&chunks);
    let service = Memory::new(move |_| {
        let body = Body::new(Endless(Arc::clone(&counted)));
        Ok(http::Response::builder().status(400).body(body).unwrap())
    });
    let error = get(&service.client(), "u").await.unwrap_err();
    assert_eq!((error.kind(), error.body().len()), (ErrorKind::Api, 1 << 20));
    assert_eq!((error.code(), error.errors().len()), (Some("1"), 100));
    assert!(chunks.load(Ordering::Relaxed) < 50);
    // Any other long body is summarized.
    let long = get(&Memory::saying(502, &[], vec![b'x'; 3 << 20]).client(), "u").await.unwrap_err();
    assert_eq!((long.body().len(), long.to_string().len() < 700), (1 << 20, true));
}

#[tokio::test]
async fn concurrent_requests_are_limited() {
    /// A service that responds after a delay and records the number of requests in flight.
    struct Slow(Arc<AtomicUsize>, Arc<AtomicUsize>);
    impl Transport for Slow {
        fn send(
            &self,
            _: http::Request<Bytes>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            Box::pin(async move {
                self.1.fetch_max(self.0.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
                for _ in 0..5 {
                    tokio::task::yield_now().await;
                }
                self.0.fetch_sub(1, Ordering::Relaxed);
                Ok(http::Response::new(Body::from("{}")))
            })
        }
    }
    /// A clock that stands still.
    struct Still;
    impl Clock for Still {
        fn now(&self) -> Duration {
            Duration::ZERO
        }
        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(pending())
        }
    }
    for (limit, expected) in [(Some(2), 2), (None, 20)] {
        let most = Arc::new(AtomicUsize::new(0));
        let transport = Slow(Arc::default(), Arc::clone(&most));
        let builder = Client::builder().transport(transport).clock(Still).user_key("k", "s");
        let client = builder.max_concurrent_requests(limit).build().unwrap();
        let calls: Vec<_> = (0..20).map(|_| tokio::spawn(get(&client, "u").into_future())).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(most.load(Ordering::Relaxed), expected, "{limit:?}");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn call_timeout_covers_the_queue() {
    let builder = Client::builder().transport(Stuck { replies: false }).user_key("k", "s");
    let client = builder.max_concurrent_requests(1).retry(RetryPolicy::none()).build().unwrap();
    let first = tokio::spawn(get(&client, "u").into_future());
    tokio::task::yield_now().await;
    let error = get(&client, "u").timeout(Duration::from_millis(5)).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0, "{error}");
    assert!(error.to_string().contains("(`max_concurrent_requests`)"), "{error}");
    first.abort();
}

#[tokio::test]
async fn untrusted_server_is_not_retried() {
    let service = Memory::new(|_| Err(TransportError::untrusted("certificate expired")));
    let builder = service.builder().user_key("k", "s").retry(RetryPolicy::new());
    let error = get(&builder.build().unwrap(), "u").await.unwrap_err();
    assert_eq!((error.attempts(), error.is_connect(), error.is_retryable()), (1, true, false));
    assert!(!error.may_have_been_processed());
    assert!(error.to_string().contains("the server is not trusted: certificate expired"), "{error}");
}

#[tokio::test]
async fn body_chunks_are_joined() {
    struct Chunks(Vec<&'static str>);
    impl Stream for Chunks {
        type Item = Result<Bytes, TransportError>;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(self.0.pop().map(|chunk| Ok(chunk.into())))
        }
    }
    let service =
        Memory::new(|_| Ok(http::Response::new(Body::new(Chunks(vec!["]", "2", "", "1,", "[", ""])))));
    assert_eq!(get(&service.client(), "u").await.unwrap(), serde_json::json!([1, 2]));
}

#[tokio::test]
async fn call_options_override_the_client() {
    let seconds = Duration::from_secs;
    let builder = Client::builder().transport(Stuck { replies: false }).clock(SelfWinding::default());
    let client = builder.user_key("k", "s").retry(RetryPolicy::none()).build().unwrap();
    let failing = async |options: CallOptions| get(&client, "u").options(options).await.unwrap_err();
    let error = failing(CallOptions::new().attempt_timeout(seconds(3))).await;
    assert!(error.to_string().contains("no response within 3s, the timeout of an attempt"), "{error}");
    let error = failing(CallOptions::new().timeout(seconds(2))).await;
    assert!(error.to_string().contains("no response within 2s, the timeout of the call"), "{error}");
    let again = CallOptions::new().attempt_timeout(seconds(1)).retry(RetryPolicy::new().max_attempts(3));
    assert_eq!(failing(again.clone()).await.attempts(), 3);
    // Options that are not set are inherited from earlier options and from the client.
    let error = get(&client, "u").timeout(seconds(2)).options(again).no_retry().await.unwrap_err();
    assert!(error.to_string().contains("within 1s, the timeout of an attempt"), "{error}");
    let error = get(&client, "u").timeout(seconds(2)).options(CallOptions::new()).await.unwrap_err();
    assert!(error.to_string().contains("within 2s"), "{error}");
}

#[tokio::test]
async fn call_option_overrides_rate_limit_wait() {
    let headers = &[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "60")];
    let service = Memory::saying(200, headers, "1");
    for (client_waits, call_waits, waited) in [
        (false, None, Duration::ZERO),
        (false, Some(true), Duration::from_secs(60)),
        (true, None, Duration::from_secs(60)),
        (true, Some(false), Duration::ZERO),
    ] {
        let clock = SelfWinding::default();
        let builder = service.builder().clock(clock.clone()).user_key("k", "s").timeout(Duration::MAX);
        let client = builder.wait_for_rate_limit(client_waits).build().unwrap();
        let options = match call_waits {
            Some(wait) => CallOptions::new().wait_for_rate_limit(wait),
            None => CallOptions::new(),
        };
        get(&client, "u").options(options.clone()).await.unwrap();
        get(&client, "u").options(options).await.unwrap();
        assert_eq!(clock.now(), waited, "{client_waits} {call_waits:?}");
    }
}
