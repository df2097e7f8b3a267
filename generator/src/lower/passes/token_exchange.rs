//! The pass that finds the operations that exchange tokens.
//!
//! In: the exchanges in the configuration of security schemes. Out: each exchange with its operation and scheme. An
//! exchange is ignored if no document contains its operation, because the operation may belong to a group that is not
//! generated.

use crate::config::{ExchangeConfig, ExchangeSourceConfig};
use crate::diagnostics::Diagnostics;
use crate::ir::{ExchangeLogin, LoginArgument, OperationId, TokenExchange};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Finds every exchange of a scheme that the API uses.
pub(crate) fn find_token_exchanges(api: &mut ApiDraft, inputs: &Inputs<'_>, _: &mut Diagnostics) {
    let configured =
        inputs.config.schemes.iter().filter_map(|(wire, scheme)| Some((wire, scheme.exchange.as_ref()?)));
    api.token_exchanges =
        configured.filter_map(|(wire, exchange)| token_exchange(api, wire, exchange)).collect();
}

fn token_exchange(api: &ApiDraft, wire: &str, config: &ExchangeConfig) -> Option<TokenExchange> {
    let scheme = api.schemes.iter().position(|scheme| scheme.wire == *wire)?;
    let operation =
        api.operations.iter().position(|operation| Some(&operation.id) == config.operation.as_ref())?;
    let is_name = |wire: &&String| is_argument(wire);
    Some(TokenExchange {
        scheme,
        operation: OperationId(operation),
        fields: config.fields.clone().into_iter().collect(),
        arguments: config.arguments.iter().filter(is_name).cloned().collect(),
        subject: config.subject.clone()?,
        token: config.token.clone()?,
        expires_in: config.expires_in.clone()?,
        lifetime: config.life.as_deref().and_then(|life| life.parse().ok()).unwrap_or(300),
        login: config.from.as_ref().and_then(|from| exchange_login(api, config, from)),
    })
}

/// Returns the login whose tokens an exchange takes, if its scheme has an authorization server.
fn exchange_login(
    api: &ApiDraft,
    exchange: &ExchangeConfig,
    config: &ExchangeSourceConfig,
) -> Option<ExchangeLogin> {
    let wanted = config.scheme.as_ref()?;
    let scheme = api.schemes.iter().position(|it| it.wire == *wanted && it.oauth.is_some())?;
    let headers = &api.schemes[scheme].headers;
    let arguments = exchange.arguments.iter().filter(|wire| is_argument(wire)).map(|field| LoginArgument {
        field: field.clone(),
        header: config.headers.get(field).and_then(|name| {
            headers.iter().find(|header| header.name == *name).map(|header| header.wire.clone())
        }),
        env: config.env.get(field).cloned().unwrap_or_default(),
    });
    let arguments = arguments.collect();
    Some(ExchangeLogin { scheme, name: config.name.clone()?, arguments })
}

/// Returns `true` if an argument of the builder's method can be named after this field.
fn is_argument(wire: &str) -> bool {
    let letters = wire.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
    letters && wire.starts_with(|first: char| first.is_ascii_lowercase())
}
