use std::sync::Arc;

use super::*;
use crate::model::Secret;
use crate::oauth::Tokens;

/// Returns a store that records refresh tokens.
fn recording() -> (Application, Arc<Mutex<Vec<String>>>) {
    let stored: Arc<Mutex<Vec<String>>> = Arc::default();
    let copy = Arc::clone(&stored);
    let application = application().token_store(move |tokens: Tokens| {
        let refresh_token = tokens.refresh_token().map(|token| token.expose().clone());
        copy.lock().unwrap().extend(refresh_token);
        async { Ok(()) }
    });
    (application, stored)
}

fn client(service: &Memory, clock: &Dated, application: Application, tokens: Tokens) -> Client {
    builder(service, clock).set_tokens(&SERVER, application, tokens).build().unwrap()
}

fn refresh_tokens(service: &Memory) -> Vec<String> {
    token_requests(service).iter().map(|it| fields(it.body())["refresh_token"].clone()).collect()
}

#[tokio::test]
async fn access_token_is_used_until_it_expires() {
    let service = service(vec![token("t-1", r#","expires_in":3600"#)]);
    let clock = Dated::default();
    let tokens = Tokens::from_access_token("t-0").with_refresh_token("planted-r0");
    let tokens = tokens.with_expires_at(EPOCH + Duration::from_secs(600));
    let client = client(&service, &clock, application(), tokens);
    call(&client).await.unwrap();
    clock.advance(539).await;
    call(&client).await.unwrap();
    clock.advance(1).await;
    call(&client).await.unwrap();
    assert_eq!(sent_tokens(&service), ["Bearer t-0", "Bearer t-0", "Bearer t-1"]);
    let form = fields(token_requests(&service)[0].body());
    assert_eq!(
        (form["grant_type"].as_str(), form["refresh_token"].as_str()),
        ("refresh_token", "planted-r0")
    );
    assert!(!form.contains_key("scope"));
}

#[tokio::test]
async fn expired_access_token_is_refreshed_first() {
    let service = service(vec![token("t-1", "")]);
    let tokens = Tokens::from_access_token("t-0").with_refresh_token("planted-r0");
    let tokens = tokens.with_expires_at(EPOCH);
    call(&client(&service, &Dated::default(), application(), tokens)).await.unwrap();
    assert_eq!(sent_tokens(&service), ["Bearer t-1"]);
}

#[tokio::test]
async fn rotated_refresh_token_is_stored_and_used() {
    let service = service(vec![
        token("t-1", r#","expires_in":100,"refresh_token":"planted-r1""#),
        token("t-2", r#","expires_in":100,"refresh_token":"planted-r1""#),
        token("t-3", r#","expires_in":100"#),
        token("t-4", r#","expires_in":100,"refresh_token":"planted-r2""#),
    ]);
    let (application, stored) = recording();
    let clock = Dated::default();
    let client = client(&service, &clock, application, Tokens::from_refresh_token("planted-r0"));
    for _ in 0..4 {
        call(&client).await.unwrap();
        clock.advance(51).await;
    }
    assert_eq!(refresh_tokens(&service), ["planted-r0", "planted-r1", "planted-r1", "planted-r1"]);
    // Only new ones are stored.
    assert_eq!(*stored.lock().unwrap(), ["planted-r1", "planted-r2"]);
}

#[tokio::test]
async fn failed_store_is_an_error_and_keeps_the_refresh_token() {
    let service = service(vec![
        token("t-1", r#","refresh_token":"planted-r1""#),
        token("t-2", r#","refresh_token":"planted-r2""#),
    ]);
    let fails = Arc::new(Mutex::new(true));
    let application = application().token_store(move |_| {
        let failed = std::mem::replace(&mut *fails.lock().unwrap(), false);
        async move { if failed { Err("the disk is full".into()) } else { Ok(()) } }
    });
    let client = client(&service, &Dated::default(), application, Tokens::from_refresh_token("planted-r0"));
    let error = call(&client).await.unwrap_err();
    assert!(
        error.to_string().contains("the new refresh token could not be stored: the disk is full"),
        "{error}"
    );
    assert_no_secret(&error);
    call(&client).await.unwrap();
    assert_eq!(refresh_tokens(&service), ["planted-r0", "planted-r1"]);
    assert_eq!(sent_tokens(&service), ["Bearer t-2"]);
}

#[tokio::test]
async fn access_token_without_refresh_token_is_used_until_rejected() {
    let service = Memory::new(|request| {
        assert_eq!(request.uri().host(), Some("api.example.com"));
        Ok(reply(if request.headers()["x-day"] == "1" { 200 } else { 401 }, &[], "1"))
    });
    let clock = Dated::default();
    let client = client(&service, &clock, application(), Tokens::from_access_token("planted-t"));
    let on_day = |day: &str| get(&client, "u").options(crate::CallOptions::new().header("x-day", day));
    on_day("1").await.unwrap();
    clock.advance(365 * 24 * 3600).await;
    on_day("1").await.unwrap();
    let error = on_day("2").await.unwrap_err();
    assert!(error.to_string().contains("there is no refresh token: log in again"), "{error}");
    assert_no_secret(&error);
}

#[tokio::test]
async fn invalid_refresh_token_is_reported() {
    let service = service(vec![(
        400,
        r#"{"error":"invalid_grant","error_description":"planted-r0 is revoked"}"#.into(),
    )]);
    let tokens = Tokens::from_refresh_token("planted-r0");
    let error = call(&client(&service, &Dated::default(), application(), tokens)).await.unwrap_err();
    assert!(error.to_string().contains("400 invalid_grant: … is revoked"), "{error}");
    // An application can recognize that a new login is needed.
    assert_eq!(error.code(), Some("invalid_grant"));
    assert_no_secret(&error);
}

#[tokio::test]
async fn refresh_is_not_repeated_if_it_may_have_been_processed() {
    let service = service(vec![(502, String::new()), token("t-1", "")]);
    let builder = builder(&service, &Dated::default()).retry(RetryPolicy::new());
    let builder = builder.set_tokens(&SERVER, application(), Tokens::from_refresh_token("planted-r0"));
    assert!(call(&builder.build().unwrap()).await.is_err());
    assert_eq!(token_requests(&service).len(), 1);
}

#[tokio::test]
async fn refresh_has_its_own_url() {
    static SEPARATE: AuthorizationServer =
        AuthorizationServer { refresh_url: "https://refresh.example.org/r", ..SERVER_COPY };
    let service = service(vec![token("t-1", "")]);
    let builder = builder(&service, &Dated::default());
    let builder = builder.set_tokens(&SEPARATE, application(), Tokens::from_refresh_token("planted-r0"));
    call(&builder.build().unwrap()).await.unwrap();
    assert_eq!(token_requests(&service)[0].uri(), "https://refresh.example.org/r");
}

#[test]
fn tokens_do_not_show_their_values() {
    let tokens = Tokens::from_access_token("planted-t").with_refresh_token(Secret::from("planted-r"));
    let text = format!("{tokens:?}");
    assert!(!text.contains("planted") && text.contains("Secret(…)"), "{text}");
}
