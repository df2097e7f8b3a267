// Copied by sdkwright from sdk-runtime (src/auth/token_exchange.rs); do not edit.

//! OAuth 2.0 token exchange (RFC 8693).
//!
//! Input: the operation of the exchange, and the source of the tokens to exchange. Output: a token of the service.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::issued_token::{HeldToken, IssuedToken};
use super::token_cache::{TokenCache, TokenGrant};
use super::token_endpoint::{TokenEndpoint, TokenRequest};
use super::token_source::TokenSource;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::Exchange;
use crate::transport::BoxFuture;

/// The source of the tokens to exchange.
#[derive(Clone)]
pub(crate) enum Subject {
    /// A source of the application.
    Source(Arc<dyn TokenSource>),
    /// A grant of another scheme.
    Cached(Arc<TokenCache>),
}

/// A token exchange, with the fields that the application sets.
pub(crate) struct TokenExchange {
    exchange: &'static Exchange,
    fields: Vec<(&'static str, String)>,
    subject: Subject,
}

impl TokenExchange {
    pub(crate) fn new(
        exchange: &'static Exchange,
        fields: Vec<(&'static str, String)>,
        subject: Subject,
    ) -> Self {
        Self { exchange, fields, subject }
    }
}

impl TokenGrant for TokenExchange {
    fn issue(&self, endpoint: Arc<dyn TokenEndpoint>) -> BoxFuture<'static, Result<HeldToken>> {
        let (exchange, subject) = (self.exchange, self.subject.clone());
        let mut form: BTreeMap<String, String> = BTreeMap::new();
        let fixed = exchange.fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
        for (name, value) in fixed.chain(self.fields.clone()) {
            form.insert(name.to_owned(), value);
        }
        Box::pin(async move {
            let token = subject.token(&*endpoint).await?;
            form.insert(exchange.subject.to_owned(), token.expose().clone());
            let requested = endpoint.now();
            let request = TokenRequest {
                operation: exchange.operation,
                url: None,
                authorization: None,
                fields: Some(form.into()),
                secrets: vec![token.clone()],
            };
            let response = match endpoint.send(request).await {
                Ok(response) => response,
                Err(error) => {
                    // The next exchange starts from a new token.
                    if error.status().is_some_and(|status| matches!(status.as_u16(), 400 | 401)) {
                        subject.reject(&token);
                    }
                    return Err(error);
                }
            };
            let issued = IssuedToken::read(response.body.expose(), exchange.token, exchange.expires_in)
                .map_err(|problem| response.error(problem))?;
            Ok(HeldToken::new(issued.token, requested, issued.lifetime.unwrap_or(exchange.life)))
        })
    }

    fn failure(&self) -> String {
        format!("the token exchange for the {} failed", self.exchange.name)
    }
}

impl Subject {
    async fn token(&self, endpoint: &dyn TokenEndpoint) -> Result<Secret> {
        match self {
            Self::Source(source) => source
                .token()
                .await
                .map_err(|error| Error::credentials("the token source failed").caused_by(error)),
            Self::Cached(cache) => cache.token(endpoint).await,
        }
    }

    fn reject(&self, token: &Secret) {
        match self {
            Self::Source(source) => source.rejected(),
            Self::Cached(cache) => cache.reject(token.expose().as_bytes()),
        }
    }
}
