//! The pass that finds the operations that exchange tokens.
//!
//! In: the exchanges in the configuration of security schemes. Out: each exchange with its operation and scheme. An
//! exchange is ignored if no document contains its operation, because the operation may belong to a group that is not
//! generated.

use crate::config::ExchangeConfig;
use crate::diagnostics::Diagnostics;
use crate::ir::{OperationId, TokenExchange};
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
    // An argument of the builder's method is named after its field.
    let is_name = |wire: &&String| {
        let letters =
            wire.bytes().all(|byte| byte == b'_' || byte.is_ascii_lowercase() || byte.is_ascii_digit());
        letters && wire.starts_with(|first: char| first.is_ascii_lowercase())
    };
    Some(TokenExchange {
        scheme,
        operation: OperationId(operation),
        fields: config.fields.clone().into_iter().collect(),
        arguments: config.arguments.iter().filter(is_name).cloned().collect(),
        subject: config.subject.clone()?,
        token: config.token.clone()?,
        expires_in: config.expires_in.clone()?,
        lifetime: config.life.as_deref().and_then(|life| life.parse().ok()).unwrap_or(300),
    })
}
