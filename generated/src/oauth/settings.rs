// Copied by sdkwright from sdk-runtime (src/oauth/settings.rs); do not edit.

//! The settings of a client: grants as credentials, also from environment variables.

use std::sync::Arc;

use super::application::Application;
use super::grant::OAuthGrant;
use super::oauth_client::OAuthClient;
use super::server::AuthorizationServer;
use super::tokens::Tokens;
use crate::auth::{TokenCache, TokenSource};
use crate::client::{ClientBuilder, EnvLookup};
use crate::error::{Error, Result};

impl ClientBuilder {
    /// Sets an application whose tokens are those of the application itself.
    pub(crate) fn set_client_credentials(
        self,
        server: &'static AuthorizationServer,
        application: Application,
    ) -> Self {
        self.set_grant(server.scheme, client_credentials(server, application))
    }

    /// Sets the tokens of a login, which are refreshed.
    pub(crate) fn set_tokens(
        self,
        server: &'static AuthorizationServer,
        application: Application,
        tokens: Tokens,
    ) -> Self {
        let grant = OAuthGrant::tokens(OAuthClient::new(server, application), tokens);
        self.set_grant(server.scheme, Arc::new(TokenCache::new(grant)))
    }

    /// Sets a source of signed JWTs, which are exchanged for access tokens.
    pub(crate) fn set_jwt_bearer(
        self,
        server: &'static AuthorizationServer,
        application: Application,
        assertions: impl TokenSource,
    ) -> Self {
        let grant = OAuthGrant::jwt_bearer(OAuthClient::new(server, application), Arc::new(assertions));
        self.set_grant(server.scheme, Arc::new(TokenCache::new(grant)))
    }
}

/// Returns the token cache of an application.
pub(super) fn client_credentials(
    server: &'static AuthorizationServer,
    application: Application,
) -> Arc<TokenCache> {
    Arc::new(TokenCache::new(OAuthGrant::client_credentials(OAuthClient::new(server, application))))
}

impl AuthorizationServer {
    /// Sets the application in the environment, if there is one.
    pub(crate) fn login_from_env(
        &'static self,
        builder: ClientBuilder,
        env: EnvLookup<'_>,
    ) -> Result<(ClientBuilder, bool)> {
        Ok(match self.application_from_env(env)? {
            Some(application) => (builder.set_client_credentials(self, application), true),
            None => (builder, false),
        })
    }

    /// Returns the application in the environment.
    ///
    /// # Errors
    ///
    /// Returns an error if only some of the required variables are set.
    pub(super) fn application_from_env(&self, env: EnvLookup<'_>) -> Result<Option<Application>> {
        let first = |names: &[&str]| {
            let mut values = names.iter().map(|name| env(name)).filter_map(Result::transpose);
            values.next().transpose()
        };
        let names = &self.env;
        let values = [
            (names.client_id, true),
            (names.client_secret, true),
            (names.token_url, self.token_url.is_empty()),
        ];
        let [client_id, secret, token_url] = values.map(|(names, _)| first(names));
        let (client_id, secret, token_url) = (client_id?, secret?, token_url?);
        let is_set = [client_id.is_some(), secret.is_some(), token_url.is_some()];
        let missing: Vec<&str> = values
            .iter()
            .zip(is_set)
            .filter(|((_, required), is_set)| *required && !is_set)
            .filter_map(|((names, _), _)| names.first().copied())
            .collect();
        match (client_id, secret) {
            (Some(client_id), Some(secret)) if missing.is_empty() => {
                let mut application = Application::new(client_id).secret(secret);
                if let Some(url) = token_url {
                    application = application.token_url(url);
                }
                if let Some(scopes) = first(names.scopes)? {
                    application = application.scopes(scopes.split_whitespace());
                }
                Ok(Some(application))
            }
            (None, None) if !is_set[2] => Ok(None),
            _ => Err(Error::configuration(format!(
                "incomplete login for the {} in the environment: {} is not set",
                self.scheme.label,
                missing.join(" and "),
            ))),
        }
    }
}
