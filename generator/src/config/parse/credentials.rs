//! Settings of credentials.
//!
//! Takes the setting `schemes`. Returns its values, or diagnostics.

use crate::config::config_value::ConfigValue;
use crate::config::parse::hosts::header;
use crate::config::{
    ApplicationEnvConfig, BasicConfig, ExchangeConfig, ExchangeSourceConfig, OAuthConfig, SchemeConfig,
    VariantConfig, is_authorization_server_url, reference,
};
use crate::diagnostics::{Code, Diagnostics};

/// The grants with a method of the client's builder.
const GRANTS: &[&str] = &["client-credentials", "jwt-bearer"];

/// The kinds of schemes that no document defines.
const KINDS: &[&str] = &["basic", "bearer", "header", "query", "cookie"];

pub(super) fn scheme(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> SchemeConfig {
    let scheme = at.settings(
        &reference::SCHEME,
        SchemeConfig::default(),
        diagnostics,
        &[
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("label", |it, at, diagnostics| it.label = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("kind", |it, at, diagnostics| it.kind = at.one_of(diagnostics, KINDS)),
            ("parameter", |it, at, diagnostics| it.parameter = at.text(diagnostics)),
            ("basic", |it, at, diagnostics| it.basic = Some(basic(at, diagnostics))),
            ("same-as", |it, at, diagnostics| it.same_as = at.text(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.lists(diagnostics)),
            ("exchange", |it, at, diagnostics| it.exchange = Some(exchange(at, diagnostics))),
            ("oauth", |it, at, diagnostics| it.oauth = Some(oauth(at, diagnostics))),
            ("variants", |it, at, diagnostics| it.variants = at.table(diagnostics, variant)),
            ("headers", |it, at, diagnostics| it.headers = at.table(diagnostics, header)),
        ],
    );
    let has_parameter = scheme.kind.as_deref().is_some_and(|kind| !["basic", "bearer"].contains(&kind));
    if has_parameter && scheme.parameter.is_none() {
        at.report_missing(diagnostics, "parameter");
    }
    scheme
}

fn basic(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> BasicConfig {
    let basic = at.settings(
        &reference::BASIC,
        BasicConfig::default(),
        diagnostics,
        &[
            ("user", |it, at, diagnostics| it.user = user(at, diagnostics)),
            ("password", |it, at, diagnostics| it.password = password(at, diagnostics)),
        ],
    );
    let has = |key: &str| at.node.get(key).is_some();
    if has("user") == has("password") {
        let message = "a basic credential needs either a constant user or a constant password";
        diagnostics
            .report(Code::ConfigValue, message, &at.origin)
            .help("set `user` if the key is the password, or `password` if the key is the user");
    }
    basic
}

/// Reads a user, which is not empty and has no colon (RFC 7617, section 2).
fn user(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let check = |text: &str| match !text.is_empty() && !text.contains(':') && !text.contains(char::is_control)
    {
        true => Ok(()),
        false => Err(format!("`{}` is not a valid user", text.escape_debug())),
    };
    at.checked_text(diagnostics, check, "write a name without a colon, as in `api`")
}

fn password(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let check = |text: &str| match text.contains(char::is_control) {
        true => Err("a password contains a control character".to_owned()),
        false => Ok(()),
    };
    at.checked_text(diagnostics, check, "remove the character")
}

fn variant(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> VariantConfig {
    at.settings(
        &reference::VARIANT,
        VariantConfig::default(),
        diagnostics,
        &[
            ("label", |it, at, diagnostics| it.label = at.text(diagnostics)),
            ("description", |it, at, diagnostics| it.description = at.text(diagnostics)),
            ("hosts", |it, at, diagnostics| it.hosts = at.list(diagnostics)),
            ("groups", |it, at, diagnostics| it.groups = at.list(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.lists(diagnostics)),
            ("beside", |it, at, diagnostics| it.beside = at.flag(diagnostics).unwrap_or_default()),
        ],
    )
}

fn exchange(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ExchangeConfig {
    let exchange = at.settings(
        &reference::EXCHANGE,
        ExchangeConfig::default(),
        diagnostics,
        &[
            ("operation", |it, at, diagnostics| it.operation = at.text(diagnostics)),
            ("fields", |it, at, diagnostics| it.fields = at.texts(diagnostics)),
            ("arguments", |it, at, diagnostics| it.arguments = at.list(diagnostics)),
            ("subject", |it, at, diagnostics| it.subject = at.text(diagnostics)),
            ("token", |it, at, diagnostics| it.token = at.text(diagnostics)),
            ("expires-in", |it, at, diagnostics| it.expires_in = at.text(diagnostics)),
            ("life", |it, at, diagnostics| it.life = seconds(at, diagnostics)),
            ("from", |it, at, diagnostics| it.from = Some(exchange_source(at, diagnostics))),
        ],
    );
    let needed = [
        ("operation", &exchange.operation),
        ("subject", &exchange.subject),
        ("token", &exchange.token),
        ("expires-in", &exchange.expires_in),
    ];
    for (key, _) in needed.iter().filter(|(_, value)| value.is_none()) {
        at.report_missing(diagnostics, key);
    }
    exchange
}

fn exchange_source(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ExchangeSourceConfig {
    let source = at.settings(
        &reference::EXCHANGE_SOURCE,
        ExchangeSourceConfig::default(),
        diagnostics,
        &[
            ("scheme", |it, at, diagnostics| it.scheme = at.text(diagnostics)),
            ("name", |it, at, diagnostics| it.name = at.text(diagnostics)),
            ("headers", |it, at, diagnostics| it.headers = at.texts(diagnostics)),
            ("env", |it, at, diagnostics| it.env = at.table(diagnostics, |at, it| at.list(it))),
        ],
    );
    for (key, _) in [("scheme", &source.scheme), ("name", &source.name)].iter().filter(|it| it.1.is_none()) {
        at.report_missing(diagnostics, key);
    }
    source
}

fn oauth(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> OAuthConfig {
    at.settings(
        &reference::OAUTH,
        OAuthConfig::default(),
        diagnostics,
        &[
            ("placeholder", |it, at, diagnostics| it.placeholder = at.flag(diagnostics).unwrap_or_default()),
            ("grants", |it, at, diagnostics| it.grants = Some(at.words(diagnostics, GRANTS))),
            ("token-url", |it, at, diagnostics| it.token_url = server_url(at, diagnostics)),
            ("refresh-url", |it, at, diagnostics| it.refresh_url = server_url(at, diagnostics)),
            ("authorization-url", |it, at, diagnostics| {
                it.authorization_url = server_url(at, diagnostics);
            }),
            ("device-authorization-url", |it, at, diagnostics| {
                it.device_authorization_url = server_url(at, diagnostics);
            }),
            ("issuer", |it, at, diagnostics| it.issuer = server_url(at, diagnostics)),
            ("client-authentication", |it, at, diagnostics| {
                it.client_authentication = at.one_of(diagnostics, &["basic", "form"]);
            }),
            ("scopes", |it, at, diagnostics| it.scopes = at.list(diagnostics)),
            ("parameters", |it, at, diagnostics| it.parameters = at.texts(diagnostics)),
            ("life", |it, at, diagnostics| it.life = seconds(at, diagnostics)),
            ("env", |it, at, diagnostics| it.env = application_env(at, diagnostics)),
        ],
    )
}

fn application_env(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ApplicationEnvConfig {
    let env = at.settings(
        &reference::OAUTH_ENV,
        ApplicationEnvConfig::default(),
        diagnostics,
        &[
            ("client-id", |it, at, diagnostics| it.client_id = at.list(diagnostics)),
            ("client-secret", |it, at, diagnostics| it.client_secret = at.list(diagnostics)),
            ("token-url", |it, at, diagnostics| it.token_url = at.list(diagnostics)),
            ("scopes", |it, at, diagnostics| it.scopes = at.list(diagnostics)),
        ],
    );
    for (key, names) in [("client-id", &env.client_id), ("client-secret", &env.client_secret)] {
        if names.is_empty() {
            at.report_missing(diagnostics, key);
        }
    }
    env
}

/// Reads a number of seconds.
fn seconds(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let check = |text: &str| match text.parse::<u64>() {
        Ok(_) => Ok(()),
        Err(_) => Err(format!("`{}` is not a number of seconds", text.escape_debug())),
    };
    at.checked_text(diagnostics, check, "write a whole number, as in `900`")
}

/// Reads the URL of an authorization server: an absolute one, or a path at the API.
fn server_url(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let check = |text: &str| match is_authorization_server_url(text) {
        true => Ok(()),
        false => Err(format!("`{}` is not a URL of an authorization server", text.escape_debug())),
    };
    at.checked_text(diagnostics, check, "write a URL that starts with `https://`, or a path such as `/token`")
}
