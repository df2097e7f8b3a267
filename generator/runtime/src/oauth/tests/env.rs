use std::collections::HashMap;

use super::*;
use crate::client::EnvLogin;
use crate::oauth::{ExchangeLogin, LoginArgument};
use crate::operation::{Exchange, Operation, Retry, Scheme, SchemeKind};
use crate::service::SERVICE;

static OUTSIDE: Scheme = Scheme {
    name: "outside",
    setter: "outside",
    label: "outside token",
    kind: SchemeKind::Bearer,
    env: &[&["OUTSIDE_TOKEN"]],
};

static OUTSIDE_SERVER: AuthorizationServer =
    AuthorizationServer { scheme: &OUTSIDE, token_url: "", ..SERVER_COPY };

static TRADE: Operation = Operation {
    id: "trade",
    name: "trade token",
    method: "POST",
    path: "/trade",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::Idempotent,
};

static EXCHANGE: Exchange = Exchange {
    name: "access token",
    operation: &TRADE,
    fields: &[("grant_type", "urn:exchange")],
    subject: "subject_token",
    token: "access_token",
    expires_in: "expires_in",
    life: Duration::from_secs(900),
};

static LOGIN: ExchangeLogin = ExchangeLogin {
    server: &OUTSIDE_SERVER,
    scheme: &ACCESS_TOKEN,
    exchange: &EXCHANGE,
    arguments: &[LoginArgument { field: "pool", header: "x-pool", env: &["POOL"] }],
};

/// An operation that accepts only the token of the server.
static DIRECT: Operation = Operation { security: &[&[&OUTSIDE]], ..GET_COPY };

const GET_COPY: Operation = Operation {
    id: "getDirect",
    name: "get direct",
    method: "GET",
    path: "/v2/direct/{id}",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::Idempotent,
};

const PLAIN: &[EnvLogin] = &[EnvLogin {
    env: &["LOGIN_ID", "LOGIN_SECRET"],
    read: |builder, env| SERVER.login_from_env(builder, env),
}];
const EXCHANGED: &[EnvLogin] =
    &[EnvLogin { env: &["LOGIN_ID"], read: |builder, env| LOGIN.login_from_env(builder, env) }];

fn from(logins: &[EnvLogin], variables: &[(&str, &str)]) -> Result<ClientBuilder> {
    let variables: HashMap<&str, &str> = variables.iter().copied().collect();
    ClientBuilder::from_lookup(&SERVICE, logins, &|name| variables.get(name).map(|value| value.into()))
}

#[tokio::test]
async fn application_is_read_from_the_environment() {
    let variables = [("LOGIN_ID", "app"), ("LOGIN_SECRET", "planted-secret"), ("LOGIN_SCOPES", "a b")];
    let service = service(vec![token("t-0", "")]);
    let client = from(PLAIN, &variables).unwrap().transport(service.clone()).clock(Dated::default()).build();
    call(&client.unwrap()).await.unwrap();
    assert_eq!(fields(token_requests(&service)[0].body())["scope"], "a b");
    assert_eq!(token_requests(&service)[0].uri(), SERVER.token_url);
}

#[test]
fn incomplete_application_is_an_error() {
    for (variables, missing) in [
        (&[("LOGIN_ID", "app")][..], "LOGIN_SECRET is not set"),
        (&[("LOGIN_SECRET", "planted")], "LOGIN_ID is not set"),
        (&[("LOGIN_URL", "https://login.example.org")], "LOGIN_ID and LOGIN_SECRET is not set"),
    ] {
        let error = from(PLAIN, variables).unwrap_err();
        assert!(error.to_string().contains(missing), "{error}");
        assert_no_secret(&error);
    }
    // The scopes alone are no login.
    let error = from(PLAIN, &[("LOGIN_SCOPES", "a")]).unwrap_err().to_string();
    assert!(error.contains("or LOGIN_ID and LOGIN_SECRET"), "{error}");
    let error = from(EXCHANGED, &[("LOGIN_ID", "app"), ("LOGIN_SECRET", "planted")]).unwrap_err();
    assert!(error.to_string().contains("LOGIN_URL is not set"), "{error}");
}

#[tokio::test]
async fn own_variable_of_a_scheme_takes_precedence() {
    let variables = [("LOGIN_ID", "app"), ("LOGIN_SECRET", "planted"), ("EXAMPLE_TOKEN", "own")];
    let service = service(vec![token("t-0", "")]);
    let client = from(PLAIN, &variables).unwrap().transport(service.clone()).clock(Dated::default()).build();
    call(&client.unwrap()).await.unwrap();
    assert_eq!(sent_tokens(&service), ["Bearer own"]);
}

/// Creates a service that issues a token at the server of the application, and trades it.
fn trading() -> Memory {
    Memory::new(|request| {
        let body = match (request.uri().host(), request.uri().path()) {
            (Some("login.example.org"), _) => r#"{"access_token":"planted-outside","expires_in":3600}"#,
            (_, "/trade") => {
                let form = fields(request.body());
                assert_eq!(
                    (form["subject_token"].as_str(), form["pool"].as_str()),
                    ("planted-outside", "p-1")
                );
                r#"{"access_token":"traded","expires_in":900}"#
            }
            _ => "1",
        };
        Ok(reply(200, &[], body))
    })
}

#[tokio::test]
async fn token_of_an_application_is_exchanged() {
    let id = [
        ("LOGIN_ID", "app"),
        ("LOGIN_SECRET", "planted"),
        ("LOGIN_URL", "https://login.example.org/t"),
        ("POOL", "p-1"),
    ];
    let token = [("OUTSIDE_TOKEN", "planted-outside"), ("POOL", "p-1")];
    for (variables, logins) in [(&id[..], 1), (&token[..], 0)] {
        let (service, clock) = (trading(), Dated::default());
        let builder = from(EXCHANGED, variables).unwrap();
        let client = builder.transport(service.clone()).clock(clock.clone()).build().unwrap();
        call(&client).await.unwrap();
        call(&client).await.unwrap();
        let count = |path: &str| service.requests().iter().filter(|it| it.uri().path() == path).count();
        assert_eq!((count("/t"), count("/trade")), (logins, 1));
        assert_eq!(sent_tokens(&service).last().unwrap(), "Bearer traded");
        clock.advance(840).await;
        call(&client).await.unwrap();
        assert_eq!((count("/t"), count("/trade")), (logins, 2));
    }
}

#[tokio::test]
async fn token_of_an_application_is_also_used_directly() {
    let service = trading();
    let builder = builder(&service, &Dated::default());
    let application = application().token_url("https://login.example.org/t");
    let client = builder.set_exchange_login(&LOGIN, application, vec!["p-1".to_owned()]).build().unwrap();
    crate::tests::GetValue::new(crate::call::Call::new(&client, &DIRECT).path("u")).await.unwrap();
    let request = service.requests().pop().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer planted-outside");
    assert_eq!(request.headers()["x-pool"], "p-1");
    call(&client).await.unwrap();
    let request = service.requests().pop().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer traded");
    assert!(!request.headers().contains_key("x-pool"));
}
