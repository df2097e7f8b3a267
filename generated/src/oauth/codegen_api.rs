// Copied by sdkwright from sdk-runtime (src/oauth/codegen_api.rs); do not edit.

//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use std::time::Duration;

use crate::auth::TokenSource;
use crate::client::{Client, ClientBuilder, EnvLogin};
use crate::oauth::{
    Application, ApplicationEnv, AuthorizationServer, ClientAuthentication, ExchangeLogin, Login,
    LoginArgument, OAuthSource, Tokens,
};
use crate::operation::{Exchange, Host, Operation, Retry, Scheme, SchemeKind};

static HOST: Host =
    Host { name: "host", setter: "host_url", url: "https://localhost", env: &[], placeholder: true };

static SCHEME: Scheme =
    Scheme { name: "token", setter: "token", label: "token", kind: SchemeKind::Bearer, env: &[] };

static OPERATION: Operation = Operation {
    id: "id",
    name: "name",
    method: "POST",
    path: "/",
    host: &HOST,
    security: &[],
    retry: Retry::Idempotent,
};

static EXCHANGE: Exchange = Exchange {
    name: "token",
    operation: &OPERATION,
    fields: &[],
    subject: "subject_token",
    token: "access_token",
    expires_in: "expires_in",
    life: Duration::ZERO,
};

static SERVER: AuthorizationServer = AuthorizationServer {
    scheme: &SCHEME,
    host: &HOST,
    token_url: "",
    refresh_url: "",
    authorization_url: "",
    device_url: "",
    discovery_url: "",
    authentication: Some(ClientAuthentication::Form),
    documented_scopes: &[],
    default_scopes: &[],
    parameters: &[],
    lifetime: Duration::ZERO,
    env: ApplicationEnv { client_id: &[], client_secret: &[], token_url: &[], scopes: &[] },
};

static LOGIN: ExchangeLogin = ExchangeLogin {
    server: &SERVER,
    scheme: &SCHEME,
    exchange: &EXCHANGE,
    arguments: &[LoginArgument { field: "name", header: "", env: &[] }],
};

// Only the feature `pkce` uses it.
const _: fn() -> &'static str = || SERVER.authorization_url;

const _: &[EnvLogin] = &[
    EnvLogin { env: &[], read: |builder, env| SERVER.login_from_env(builder, env) },
    EnvLogin { env: &[], read: |builder, env| LOGIN.login_from_env(builder, env) },
];

/// Applies the settings from which generated builder methods are composed.
fn settings(
    builder: ClientBuilder,
    application: Application,
    tokens: Tokens,
    source: impl TokenSource,
) -> ClientBuilder {
    builder
        .set_client_credentials(&SERVER, application.clone())
        .set_tokens(&SERVER, application.clone(), tokens)
        .set_jwt_bearer(&SERVER, application.clone(), source)
        .set_exchange_login(&LOGIN, application, Vec::new())
}

const _: fn(&Client, Application) -> Login = |client, application| Login::new(client, &SERVER, application);
const _: fn(ClientBuilder, Application, Tokens, OAuthSource) -> ClientBuilder = settings;
