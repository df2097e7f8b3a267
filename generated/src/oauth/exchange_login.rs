// Copied by sdkwright from sdk-runtime (src/oauth/exchange_login.rs); do not edit.

//! A login whose tokens are used for one scheme, and exchanged for the tokens of another one.

use std::sync::Arc;

use super::application::Application;
use super::server::AuthorizationServer;
use super::settings::client_credentials;
use crate::auth::{Subject, TokenExchange};
use crate::client::{ClientBuilder, EnvLookup};
use crate::error::Result;
use crate::model::Secret;
use crate::operation::{Exchange, Scheme};

/// A login whose tokens are exchanged.
#[derive(Debug)]
pub(crate) struct ExchangeLogin {
    /// The server that issues the tokens, and their scheme.
    pub(crate) server: &'static AuthorizationServer,
    /// The scheme of the tokens for which they are exchanged.
    pub(crate) scheme: &'static Scheme,
    /// The exchange.
    pub(crate) exchange: &'static Exchange,
    /// The arguments of the exchange.
    pub(crate) arguments: &'static [LoginArgument],
}

/// An argument of an exchange.
#[derive(Debug)]
pub(crate) struct LoginArgument {
    /// The field of the exchange.
    pub(crate) field: &'static str,
    /// The header of requests with the tokens of the server that has the same value, or an empty text.
    pub(crate) header: &'static str,
    /// The environment variables for the value; the first one that is set is used.
    pub(crate) env: &'static [&'static str],
}

impl ClientBuilder {
    /// Sets an application whose tokens are also exchanged. `values` are those of the arguments.
    pub(crate) fn set_exchange_login(
        self,
        login: &'static ExchangeLogin,
        application: Application,
        values: Vec<String>,
    ) -> Self {
        let cache = client_credentials(login.server, application);
        let builder = self.set_grant(login.server.scheme, Arc::clone(&cache));
        builder.exchange_of(login, Subject::Cached(cache), values)
    }

    fn exchange_of(mut self, login: &'static ExchangeLogin, subject: Subject, values: Vec<String>) -> Self {
        let mut fields = Vec::new();
        for (argument, value) in login.arguments.iter().zip(values) {
            if !argument.header.is_empty() {
                self = self.set_scheme_header(login.server.scheme, argument.header, value.clone());
            }
            fields.push((argument.field, value));
        }
        self.set_exchange_grant(login.scheme, TokenExchange::new(login.exchange, fields, subject))
    }
}

impl ExchangeLogin {
    /// Sets the application, or else the token, in the environment. The token is not exchanged unless every argument is
    /// set.
    pub(crate) fn login_from_env(
        &'static self,
        builder: ClientBuilder,
        env: EnvLookup<'_>,
    ) -> Result<(ClientBuilder, bool)> {
        let mut values = Vec::new();
        for argument in self.arguments {
            for name in argument.env {
                if let Some(value) = env(name)? {
                    values.push(value);
                    break;
                }
            }
        }
        let is_complete = values.len() == self.arguments.len();
        if let Some(application) = self.server.application_from_env(env)? {
            return Ok(match is_complete {
                true => (builder.set_exchange_login(self, application, values), true),
                false => (builder.set_client_credentials(self.server, application), true),
            });
        }
        for set in self.server.scheme.env.iter().filter(|_| is_complete) {
            let [name] = set else { continue };
            if let Some(token) = env(name)?.map(Secret::from) {
                let source = move || {
                    let token = token.clone();
                    async { Ok(token) }
                };
                return Ok((builder.exchange_of(self, Subject::Source(Arc::new(source)), values), true));
            }
        }
        Ok((builder, false))
    }
}
