use std::error::Error as StdError;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::TokenSource;
use crate::call::Call;
use crate::client::ClientBuilder;
use crate::error::{Error, ErrorKind};
use crate::model::Secret;
use crate::operation::Operation;
use crate::service::ACCESS_TOKEN;
use crate::tests::{BY_USER, GET, GetValue, KEYS, Memory, OPEN, TWICE};
use crate::transport::BoxFuture;

/// Returns the request that is sent with these settings.
async fn sent(
    operation: &'static Operation,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> http::Request<bytes::Bytes> {
    let service = Memory::saying(200, &[], "1");
    let client = settings(service.builder()).build().unwrap();
    let mut call = Call::new(&client, operation).path("u");
    call.cookie("theme", "dark");
    GetValue::new(call).await.unwrap();
    service.requests().remove(0)
}

/// Returns the error of these settings, and checks that nothing is sent.
async fn refused(
    operation: &'static Operation,
    settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
) -> Error {
    let service = Memory::saying(200, &[], "1");
    let error = match settings(service.builder()).build() {
        Ok(client) => GetValue::new(Call::new(&client, operation).path("u")).await.unwrap_err(),
        Err(error) => error,
    };
    assert!(service.requests().is_empty());
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(!error.to_string().contains("planted"), "{error}");
    assert!(!format!("{error:?}").contains("planted"), "{error:?}");
    error
}

#[tokio::test]
async fn credentials_are_sent_by_scheme_kind() {
    let request = sent(&GET, |client| client.user_key("Aladdin", "open sesame")).await;
    assert_eq!(request.headers()["authorization"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert!(request.headers()["authorization"].is_sensitive());
    let request = sent(&BY_USER, |client| client.only_user("sk_1")).await;
    assert_eq!(request.headers()["authorization"], "Basic c2tfMTo=");
    assert!(request.headers()["authorization"].is_sensitive());
    let request = sent(&GET, |client| client.access_token("t0k")).await;
    assert_eq!(request.headers()["authorization"], "Bearer t0k");
    let request = sent(&KEYS, |client| client.header_key("h").query_key("q&q").cookie_key("c")).await;
    assert_eq!(request.headers()["x-api-key"], "h");
    assert_eq!(request.uri(), "https://api.example.com/v2/keys?api_key=q%26q");
    assert_eq!(request.headers()["cookie"], "theme=dark; session=c");
    assert!(!request.headers().contains_key("authorization"));
}

#[tokio::test]
async fn two_authorization_headers_are_rejected() {
    let request = sent(&GET, |client| client.access_token("t").user_key("k", "s")).await;
    let values: Vec<_> = request.headers().get_all("authorization").iter().collect();
    assert_eq!(values, ["Basic azpz"]);
    let request = sent(&OPEN, |client| client.access_token("t")).await;
    assert!(!request.headers().contains_key("authorization"));
    let error = refused(&TWICE, |client| client.access_token("t").user_key("k", "s")).await;
    assert_eq!(error.to_string(), "get user: the operation requires two `Authorization` headers");
}

#[tokio::test]
async fn wrong_credentials_error_names_accepted_kinds() {
    let error = refused(&GET, |client| client.header_key("planted")).await;
    assert_eq!(
        error.to_string(),
        "get user: the operation requires user key (`ClientBuilder::user_key`, or from the environment EXAMPLE_KEY and \
         EXAMPLE_SECRET or EXAMPLE_OLD_KEY and EXAMPLE_OLD_SECRET), or access token \
         (`ClientBuilder::access_token`, or from the environment EXAMPLE_TOKEN); the client has only header key",
    );
    assert_eq!(error.attempts(), 0);
    assert!(refused(&GET, |client| client).await.to_string().ends_with("the client has no credentials"));
    let error = refused(&KEYS, |client| client.header_key("planted")).await;
    assert!(error.to_string().contains("header key (`ClientBuilder::header_key`"), "{error}");
    assert!(
        error.to_string().contains(") with query key (`ClientBuilder::query_key`) with cookie key"),
        "{error}"
    );
}

#[tokio::test]
async fn malformed_credentials_are_rejected() {
    let message =
        async |settings: fn(ClientBuilder) -> ClientBuilder| refused(&GET, settings).await.to_string();
    assert_eq!(message(|client| client.user_key("", "s")).await, "the user of the user key is empty");
    assert_eq!(message(|client| client.user_key("k", "")).await, "the password of the user key is empty");
    assert_eq!(
        message(|client| client.user_key("k", "planted\n")).await,
        "the password of the user key contains a line break or control character",
    );
    assert_eq!(
        message(|client| client.user_key("a:b", "planted")).await,
        "the user part of the user key contains a colon",
    );
    assert_eq!(
        refused(&BY_USER, |client| client.only_user("planted:b")).await.to_string(),
        "the user part of the only user contains a colon",
    );
    assert_eq!(
        refused(&BY_USER, |client| client.only_user("")).await.to_string(),
        "the value of the only user is empty",
    );
    assert!(message(|client| client.access_token("planted\r\nX: y")).await.contains("line break"));
}

struct Counting(AtomicUsize);

impl TokenSource for Counting {
    fn token(&self) -> BoxFuture<'_, Result<Secret, Box<dyn StdError + Send + Sync>>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            match number {
                0 => Ok(Secret::from("planted-0")),
                1 => Ok(Secret::from("")),
                _ => Err("the vault is sealed".into()),
            }
        })
    }
}

#[tokio::test]
async fn token_source_is_called_for_each_call() {
    let service = Memory::saying(200, &[], "1");
    let client = service.builder().set_source(&ACCESS_TOKEN, Counting(AtomicUsize::new(0))).build().unwrap();
    let call = || GetValue::new(Call::new(&client, &GET).path("u"));
    call().await.unwrap();
    assert_eq!(service.requests()[0].headers()["authorization"], "Bearer planted-0");
    assert_eq!(call().await.unwrap_err().to_string(), "get user: the value of the access token is empty");
    assert_eq!(
        call().await.unwrap_err().to_string(),
        "get user: the token source of the access token failed: the vault is sealed",
    );
}

#[tokio::test]
async fn async_function_is_a_token_source() {
    let service = Memory::saying(200, &[], "1");
    let source = || async { Ok(Secret::from("t")) };
    let client = service.builder().set_source(&ACCESS_TOKEN, source).build().unwrap();
    GetValue::new(Call::new(&client, &GET).path("u")).await.unwrap();
    assert_eq!(service.requests()[0].headers()["authorization"], "Bearer t");
}

#[tokio::test]
async fn debug_hides_credentials() {
    let service = Memory::saying(200, &[], "1");
    let builder =
        service.builder().user_key("planted-key", "planted").access_token("planted").query_key("planted");
    assert!(!format!("{builder:?}").contains("planted"));
    let client = builder.build().unwrap();
    assert!(!format!("{client:?}").contains("planted"));
    GetValue::new(Call::new(&client, &GET).path("u")).await.unwrap();
    assert!(!format!("{:?}", service.requests()[0].headers()).contains("cGxhbnRlZ"));
}
