use std::future::IntoFuture;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::auth::TokenSource;
use crate::model::Secret;
use crate::oauth::{ClientAuthentication, Login};

fn client(service: &Memory, clock: &Dated, application: Application) -> Client {
    builder(service, clock).set_client_credentials(&SERVER, application).build().unwrap()
}

#[tokio::test]
async fn secret_is_sent_with_basic_authentication() {
    let service = service(vec![token("t-0", "")]);
    let application = Application::new("a:b c").secret("p&q%").scopes(["users:read", "users:list"]);
    let application = application.parameter("audience", "https://api.example.com");
    call(&client(&service, &Dated::default(), application)).await.unwrap();
    let request = &token_requests(&service)[0];
    assert_eq!((request.method().as_str(), request.uri().to_string().as_str()), ("POST", SERVER.token_url));
    // base64 of `a%3Ab+c:p%26q%25`
    assert_eq!(request.headers()["authorization"], "Basic YSUzQWIrYzpwJTI2cSUyNQ==");
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(request.headers()["accept"], "application/json");
    let form = fields(request.body());
    let expected = [
        ("audience", "https://api.example.com"),
        ("grant_type", "client_credentials"),
        ("scope", "users:read users:list"),
    ];
    assert_eq!(form, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    assert_eq!(sent_tokens(&service), ["Bearer t-0"]);
}

#[tokio::test]
async fn secret_is_sent_in_the_form() {
    let service = service(vec![token("t-0", "")]);
    let application = application().authentication(ClientAuthentication::Form);
    call(&client(&service, &Dated::default(), application)).await.unwrap();
    let request = &token_requests(&service)[0];
    assert!(!request.headers().contains_key("authorization"));
    let form = fields(request.body());
    assert_eq!((form["client_id"].as_str(), form["client_secret"].as_str()), ("app", "planted-secret"));
}

#[tokio::test]
async fn public_application_sends_its_id() {
    let service = service(vec![token("t-0", "")]);
    call(&client(&service, &Dated::default(), Application::new("app"))).await.unwrap();
    let form = fields(token_requests(&service)[0].body());
    assert_eq!(form["client_id"], "app");
    assert!(!form.contains_key("scope"));
}

#[tokio::test]
async fn client_assertion_is_created_for_each_request() {
    let service = service(vec![token("t-0", r#","expires_in":0"#)]);
    let number = AtomicUsize::new(0);
    let application = Application::new("app").client_assertion(move || {
        let number = number.fetch_add(1, Ordering::Relaxed);
        async move { Ok(Secret::from(format!("planted.{number}"))) }
    });
    let client = client(&service, &Dated::default(), application);
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let requests = token_requests(&service);
    let form = fields(requests[0].body());
    assert_eq!(form["client_assertion"], "planted.0");
    assert_eq!(form["client_assertion_type"], "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    assert_eq!(fields(requests[1].body())["client_assertion"], "planted.1");
}

#[tokio::test]
async fn jwt_bearer_sends_an_assertion() {
    let service = service(vec![token("t-0", "")]);
    let source = || async { Ok(Secret::from("planted.assertion")) };
    let client = builder(&service, &Dated::default())
        .set_jwt_bearer(&SERVER, Application::unregistered().scopes(["users:read"]), source)
        .build()
        .unwrap();
    call(&client).await.unwrap();
    let request = &token_requests(&service)[0];
    let form = fields(request.body());
    assert_eq!(form["grant_type"], "urn:ietf:params:oauth:grant-type:jwt-bearer");
    assert_eq!((form["assertion"].as_str(), form["scope"].as_str()), ("planted.assertion", "users:read"));
    assert!(!form.contains_key("client_id") && !request.headers().contains_key("authorization"));
}

#[tokio::test]
async fn failing_source_of_assertions_is_reported() {
    let service = service(vec![token("t-0", "")]);
    let source = || async { Err("the vault is sealed".into()) };
    let builder = builder(&service, &Dated::default());
    let client = builder.set_jwt_bearer(&SERVER, Application::unregistered(), source).build().unwrap();
    let error = call(&client).await.unwrap_err().to_string();
    let expected = "get user: the token request for the access token failed: the source of assertions failed: the vault \
                    is sealed";
    assert_eq!(error, expected);
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn concurrent_calls_share_one_request() {
    let service = service(vec![token("t-0", "")]);
    let client = client(&service, &Dated::default(), application());
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(get(&client, "u").into_future())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((token_requests(&service).len(), service.requests().len()), (1, 101));
}

#[tokio::test]
async fn rejected_token_is_renewed_once() {
    let next = AtomicUsize::new(0);
    let service = Memory::new(move |request| {
        if request.uri().host() != Some("api.example.com") {
            let body = format!(r#"{{"access_token":"t-{}"}}"#, next.fetch_add(1, Ordering::Relaxed));
            return Ok(reply(200, &[], body));
        }
        let is_current = request.headers()["authorization"] == "Bearer t-1";
        Ok(reply(if is_current { 200 } else { 401 }, &[], "1"))
    });
    let client = client(&service, &Dated::default(), application());
    call(&client).await.unwrap();
    assert_eq!(sent_tokens(&service), ["Bearer t-0", "Bearer t-1"]);
    let never = Memory::new(|request| {
        let is_api = request.uri().host() == Some("api.example.com");
        Ok(if is_api { reply(401, &[], "") } else { reply(200, &[], r#"{"access_token":"t"}"#) })
    });
    let error = call(&self::client(&never, &Dated::default(), application())).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.attempts(), token_requests(&never).len()), (2, 2));
}

#[tokio::test]
async fn renewal_that_fails_keeps_the_token() {
    let service =
        service(vec![token("t-0", r#","expires_in":3600"#), (503, String::new()), token("t-1", "")]);
    let clock = Dated::default();
    let client = client(&service, &clock, application());
    call(&client).await.unwrap();
    clock.advance(3541).await;
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(token_requests(&service).len(), 2);
    clock.advance(5).await;
    call(&client).await.unwrap();
    assert_eq!(sent_tokens(&service).last().unwrap(), "Bearer t-1");
}

#[tokio::test]
async fn lifetime_counts_from_the_request() {
    /// A transport whose authorization server takes 25 s.
    struct Slow(Memory, Dated);
    impl Transport for Slow {
        fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Sent> {
            let is_slow = request.uri().host() != Some("api.example.com");
            Box::pin(async move {
                if is_slow {
                    self.1.advance(25).await;
                }
                self.0.send(request).await
            })
        }
    }
    let (service, clock) = (service(vec![token("t-0", r#","expires_in":120"#)]), Dated::default());
    let builder = Client::builder().transport(Slow(service.clone(), clock.clone())).clock(clock.clone());
    let client = builder.set_client_credentials(&SERVER, application()).build().unwrap();
    call(&client).await.unwrap();
    clock.advance(34).await;
    call(&client).await.unwrap();
    assert_eq!(token_requests(&service).len(), 1);
    clock.advance(1).await;
    call(&client).await.unwrap();
    assert_eq!(token_requests(&service).len(), 2);
}

#[tokio::test]
async fn token_request_is_retried_like_other_calls() {
    let service = service(vec![(500, String::new()), (503, String::new()), token("t-0", "")]);
    let client = builder(&service, &Dated::default()).retry(RetryPolicy::new());
    call(&client.set_client_credentials(&SERVER, application()).build().unwrap()).await.unwrap();
    assert_eq!(token_requests(&service).len(), 3);
}

#[tokio::test]
async fn single_use_assertion_is_not_repeated() {
    let service = service(vec![(500, String::new()), token("t-0", "")]);
    let source = || async { Ok(Secret::from("planted.assertion")) };
    let builder = builder(&service, &Dated::default()).retry(RetryPolicy::new());
    let client = builder.set_jwt_bearer(&SERVER, application(), source).build().unwrap();
    assert_no_secret(&call(&client).await.unwrap_err());
    assert_eq!(token_requests(&service).len(), 1);
}

#[tokio::test]
async fn token_url_must_be_encrypted() {
    for (url, expected) in [
        ("http://login.example.org/token", Some("must start with https://")),
        ("ftp://login.example.org/token", Some("must start with https://")),
        ("login.example.org/token", Some("cannot be parsed")),
        ("/token", Some("has no host")),
        (
            "https://user:planted@login.example.org/token",
            Some("must have neither credentials nor a fragment"),
        ),
        ("https://login.example.org/token#planted", Some("must have neither credentials nor a fragment")),
        ("https://login.example.org/a b", Some("cannot be parsed")),
        ("", Some("cannot be parsed")),
        ("http://localhost:8080/token", None),
        ("http://127.0.0.1:8080/token?tenant=1", None),
        ("http://[::1]/token", None),
        ("https://login.example.org", None),
    ] {
        let service = service(vec![token("t-0", "")]);
        let builder = builder(&service, &Dated::default()).allow_http(true);
        let application = application().token_url(url);
        let client = builder.set_client_credentials(&SERVER, application).build().unwrap();
        match (call(&client).await, expected) {
            (Ok(()), None) => {
                let sent = token_requests(&service)[0].uri().to_string();
                assert_eq!(sent.trim_end_matches('/'), url);
            }
            (Err(error), Some(expected)) => {
                assert!(error.to_string().contains(expected), "{url}: {error}");
                assert_no_secret(&error);
                assert!(service.requests().is_empty());
            }
            (result, _) => panic!("{url}: {result:?}"),
        }
    }
}

#[tokio::test]
async fn unknown_token_url_error_names_the_setter() {
    static UNKNOWN: AuthorizationServer = AuthorizationServer { token_url: "", ..SERVER_COPY };
    let service = service(vec![token("t-0", "")]);
    let builder = builder(&service, &Dated::default());
    let error = call(&builder.set_client_credentials(&UNKNOWN, application()).build().unwrap()).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("set it with `Application::token_url` or `Application::issuer`"), "{error}");
}

#[tokio::test]
async fn relative_token_url_belongs_to_the_api() {
    static RELATIVE: AuthorizationServer =
        AuthorizationServer { token_url: "/oauth2/v1/token", ..SERVER_COPY };
    let service = Memory::new(|request| {
        let is_token = request.uri().path() == "/oauth2/v1/token";
        Ok(reply(200, &[], if is_token { r#"{"access_token":"t-0"}"# } else { "1" }))
    });
    let builder = builder(&service, &Dated::default()).control_plane_url("https://eu.example.com/base");
    call(&builder.set_client_credentials(&RELATIVE, application()).build().unwrap()).await.unwrap();
    assert_eq!(service.requests()[0].uri(), "https://eu.example.com/oauth2/v1/token");
}

#[tokio::test]
async fn login_is_a_token_source_of_other_clients() {
    let service = service(vec![token("t-0", ""), token("t-1", "")]);
    let clock = Dated::default();
    let source = Login::new(&builder(&service, &clock).build().unwrap(), &SERVER, application());
    let source = source.client_credentials();
    let client = builder(&service, &clock).set_source(&ACCESS_TOKEN, source.clone()).build().unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    source.rejected();
    call(&client).await.unwrap();
    assert_eq!(sent_tokens(&service), ["Bearer t-0", "Bearer t-0", "Bearer t-1"]);
    assert_eq!(format!("{source:?}"), "OAuthSource { .. }");
}

#[tokio::test]
async fn forbidden_call_names_the_missing_scope() {
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static [&'static str]);
    let cases: [Case; 5] = [
        (
            &[("www-authenticate", r#"Bearer error="insufficient_scope", scope="users:write""#)],
            "",
            &["users:write"],
        ),
        (&[("www-authenticate", r#"Bearer error="insufficient_scope""#)], "", &["users:read", "users:list"]),
        (&[], r#"{"error":"insufficient_scope"}"#, &["users:read", "users:list"]),
        (&[("www-authenticate", r#"Bearer error="invalid_token", scope="a""#)], "", &[]),
        (&[], "", &[]),
    ];
    for (headers, body, expected) in cases {
        let service = Memory::new(move |request| {
            let is_api = request.uri().host() == Some("api.example.com");
            Ok(if is_api { reply(403, headers, body) } else { reply(200, &[], r#"{"access_token":"t"}"#) })
        });
        let error = call(&client(&service, &Dated::default(), application())).await.unwrap_err();
        assert_eq!(error.missing_scopes(), expected, "{headers:?}");
        let line = error.to_string();
        assert_eq!(line.contains("missing scope"), !expected.is_empty(), "{line}");
        assert!(expected.iter().all(|scope| line.contains(scope)), "{line}");
    }
}

#[tokio::test]
async fn debug_output_has_no_secret() {
    let service = service(vec![token("planted-t", "")]);
    let application = application();
    assert!(!format!("{application:?}").contains("planted"));
    let builder = builder(&service, &Dated::default()).set_client_credentials(&SERVER, application.clone());
    assert!(!format!("{builder:?}").contains("planted"));
    let client = builder.build().unwrap();
    call(&client).await.unwrap();
    assert!(!format!("{client:?}").contains("planted"));
    let login = Login::new(&client, &SERVER, application);
    assert!(!format!("{login:?}").contains("planted"));
    assert_eq!(login.documented_scopes(), ["users:read", "users:list"]);
}
