use std::sync::{Arc, Mutex};

use super::CachePolicy;
use crate::call::{Call, CallOptions};
use crate::client::Client;
use crate::error::Result;
use crate::intercept::{Attempt, Interceptor, Rejection};
use crate::response::Response;
use crate::tests::{GET, GetValue, Memory as Service, reply};
use crate::transport::BoxFuture;

/// A response: status, headers and body.
type Say = (u16, &'static [(&'static str, &'static str)], &'static str);

/// A service that sends responses in order and repeats the last one.
fn script(replies: &'static [Say]) -> Service {
    let next = Mutex::new(0);
    Service::new(move |_| {
        let mut next = next.lock().unwrap();
        let (status, headers, body) = replies[(*next).min(replies.len() - 1)];
        *next += 1;
        Ok(reply(status, headers, body))
    })
}

fn client(service: &Service) -> Client {
    service.builder().user_key("k", "planted").cache(CachePolicy::new()).build().unwrap()
}

async fn get(client: &Client, id: &str) -> Result<Response<serde_json::Value>> {
    GetValue::new(Call::new(client, &GET).path(id)).send().await
}

/// Returns the condition of each request.
fn conditions(service: &Service) -> Vec<Option<String>> {
    let text = |request: &http::Request<bytes::Bytes>, name: &str| {
        request.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
    };
    let requests = service.requests();
    requests.iter().map(|it| text(it, "if-none-match").or(text(it, "if-modified-since"))).collect()
}

const TAGGED: Say =
    (200, &[("ETag", "\"1\""), ("X-Request-Id", "a"), ("Content-Type", "application/json")], "1");
const UNCHANGED: Say =
    (304, &[("ETag", "W/\"1\""), ("X-Request-Id", "b"), ("Content-Type", "text/html")], "");

#[tokio::test]
async fn unchanged_response_is_answered_with_merged_headers() {
    let service = script(&[TAGGED, UNCHANGED, (200, &[("ETag", "\"2\"")], "2"), (304, &[], "")]);
    let client = client(&service);
    assert_eq!(get(&client, "u").await.unwrap().etag(), Some("\"1\""));
    let response = get(&client.clone(), "u").await.unwrap();
    assert_eq!((response.status().as_u16(), response.body()), (200, &1.into()));
    assert_eq!((response.request_id(), response.etag()), (Some("b"), Some("W/\"1\"")));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(get(&client, "u").await.unwrap().body(), &2);
    assert_eq!(get(&client, "u").await.unwrap().body(), &2);
    let sent = conditions(&service);
    assert_eq!(sent, [None, Some("\"1\"".into()), Some("W/\"1\"".into()), Some("\"2\"".into())]);
    let service =
        script(&[(200, &[("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")], "1"), (304, &[], "")]);
    let client = self::client(&service);
    for _ in 0..2 {
        assert_eq!(get(&client, "u").await.unwrap().body(), &1);
    }
    assert_eq!(conditions(&service)[1].as_deref(), Some("Sun, 06 Nov 1994 08:49:37 GMT"));
}

#[tokio::test]
async fn responses_are_not_shared_between_credentials_or_urls() {
    let service = script(&[TAGGED]);
    let client = client(&service);
    get(&client, "u").await.unwrap();
    get(&client, "v").await.unwrap();
    get(&client.with_basic(&crate::service::USER_KEY, "k", "other"), "u").await.unwrap();
    get(&client.at(&crate::service::CONTROL_PLANE, "https://eu.example.com"), "u").await.unwrap();
    let header = CallOptions::new().header("X-Tenant", "2");
    GetValue::new(Call::new(&client, &GET).path("u")).options(header).await.unwrap();
    assert_eq!(conditions(&service), [None, None, None, None, None]);
    get(&client, "u").await.unwrap();
    assert_eq!(conditions(&service)[5].as_deref(), Some("\"1\""));
}

#[tokio::test]
async fn vary_selects_the_stored_response() {
    /// Adds a header that the client does not set.
    struct Language(Mutex<&'static str>);

    impl Interceptor for Language {
        fn before_attempt<'a>(&'a self, attempt: &'a mut Attempt) -> BoxFuture<'a, Result<(), Rejection>> {
            let language = *self.0.lock().unwrap();
            attempt.headers_mut().insert("accept-language", language.parse().unwrap());
            attempt.headers_mut().insert("x-trace", "random".parse().unwrap());
            Box::pin(std::future::ready(Ok(())))
        }
    }

    let service = script(&[(200, &[("ETag", "\"1\""), ("Vary", "Accept-Language, Origin")], "1")]);
    let language = Arc::new(Language(Mutex::new("de")));
    let builder = service.builder().user_key("k", "s").interceptor(Arc::clone(&language));
    let client = builder.cache(CachePolicy::new()).build().unwrap();
    for next in ["de", "en", "de", "en"] {
        *language.0.lock().unwrap() = next;
        get(&client, "u").await.unwrap();
    }
    let tag = || Some("\"1\"".to_owned());
    assert_eq!(conditions(&service), [None, None, tag(), tag()]);
}

#[tokio::test]
async fn forbidden_responses_are_not_stored() {
    let cases: [&'static [(&'static str, &'static str)]; 7] = [
        &[],
        &[("ETag", "\"1\""), ("Cache-Control", "private, No-Store")],
        &[("ETag", "\"1\""), ("Vary", "Accept"), ("Vary", "*")],
        &[("ETag", "\"1\""), ("Vary", "a b")],
        &[("ETag", "\"1\""), ("Set-Cookie", "a=b")],
        &[("ETag", "\"1\""), ("Content-Range", "bytes 0-1/2")],
        &[("ETag", "")],
    ];
    for headers in cases {
        let service = Service::saying(200, headers, "1");
        let client = client(&service);
        for _ in 0..2 {
            get(&client, "u").await.unwrap();
        }
        assert_eq!(conditions(&service), [None, None], "{headers:?}");
    }
    // Secrets, and requests with conditions of their own.
    let service = script(&[TAGGED]);
    let client = client(&service);
    for _ in 0..2 {
        GetValue::new(Call::new(&client, &GET).path("u").holds_secrets()).await.unwrap();
        let own = CallOptions::new().header("Range", "bytes=0-1");
        GetValue::new(Call::new(&client, &GET).path("v")).options(own).await.unwrap();
        let own = CallOptions::new().header("Cache-Control", "no-store");
        GetValue::new(Call::new(&client, &GET).path("w")).options(own).await.unwrap();
    }
    assert!(conditions(&service).iter().all(Option::is_none));
}

#[tokio::test]
async fn unexpected_304_is_an_error() {
    // Nothing is stored.
    let service = script(&[UNCHANGED]);
    let error = get(&client(&service), "u").await.unwrap_err();
    assert!(error.is_not_modified() && error.headers().unwrap()["etag"] == "W/\"1\"", "{error}");
    assert!(!error.is_retryable() && !error.is_precondition_failed());
    // The service speaks of another representation, which is then requested anew.
    let service = script(&[TAGGED, (304, &[("ETag", "\"other\"")], ""), TAGGED]);
    let client = client(&service);
    get(&client, "u").await.unwrap();
    assert!(get(&client, "u").await.unwrap_err().is_not_modified());
    get(&client, "u").await.unwrap();
    assert_eq!(conditions(&service), [None, Some("\"1\"".to_owned()), None]);
    // The application's own condition.
    let service = script(&[TAGGED, UNCHANGED]);
    let client = self::client(&service);
    get(&client, "u").await.unwrap();
    let own = CallOptions::new().header("If-None-Match", "\"1\"");
    let error = GetValue::new(Call::new(&client, &GET).path("u")).options(own).await.unwrap_err();
    assert!(error.is_not_modified());
    // Without a cache.
    let error = get(&script(&[UNCHANGED]).client(), "u").await.unwrap_err();
    assert!(error.is_not_modified());
    assert!(get(&script(&[(412, &[], "")]).client(), "u").await.unwrap_err().is_precondition_failed());
}

#[tokio::test]
async fn refused_or_deleted_resource_is_forgotten() {
    for status in [401, 403, 404, 410] {
        let service = Service::new({
            let next = Mutex::new(0);
            move |_| {
                let mut next = next.lock().unwrap();
                *next += 1;
                let status = if *next == 2 { status } else { 200 };
                Ok(reply(status, &[("ETag", "\"1\"")], "1"))
            }
        });
        let client = client(&service);
        get(&client, "u").await.unwrap();
        get(&client, "u").await.unwrap_err();
        get(&client, "u").await.unwrap();
        assert_eq!(conditions(&service)[2], None, "{status}");
    }
}

#[tokio::test]
async fn redirect_has_no_validators() {
    let service = script(&[TAGGED, (307, &[("Location", "/v2/users/w")], ""), (200, &[], "3")]);
    let client = client(&service);
    get(&client, "u").await.unwrap();
    assert_eq!(get(&client, "u").await.unwrap().body(), &3);
    assert_eq!(conditions(&service), [None, Some("\"1\"".to_owned()), None]);
}

#[tokio::test]
async fn cache_does_not_show_secrets() {
    let service = script(&[TAGGED]);
    let client = client(&service);
    get(&client, "u").await.unwrap();
    assert!(!format!("{client:?}").contains("planted"));
}
