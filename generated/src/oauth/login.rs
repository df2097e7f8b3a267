// Copied by sdkwright from sdk-runtime (src/oauth/login.rs); do not edit.

//! The login of an application or a person, with a client that need not have credentials.

use std::fmt;
use std::sync::Arc;

use super::application::Application;
use super::grant::OAuthGrant;
use super::oauth_client::OAuthClient;
use super::server::AuthorizationServer;
use super::source::OAuthSource;
use super::tokens::Tokens;
use crate::auth::{TokenCache, TokenSource};
use crate::client::Client;

/// A login at the authorization server of a security scheme.
#[derive(Clone)]
pub struct Login {
    pub(super) client: Client,
    pub(super) oauth: Arc<OAuthClient>,
}

impl Login {
    /// Creates a login.
    pub(crate) fn new(
        client: &Client,
        server: &'static AuthorizationServer,
        application: Application,
    ) -> Self {
        Self { client: client.clone(), oauth: OAuthClient::new(server, application) }
    }

    /// Returns the scopes that the API's documents declare.
    pub fn documented_scopes(&self) -> &'static [&'static str] {
        self.oauth.server.documented_scopes
    }

    /// Returns a source of tokens for the application itself.
    pub fn client_credentials(&self) -> OAuthSource {
        self.source(OAuthGrant::client_credentials(Arc::clone(&self.oauth)))
    }

    /// Returns a source that starts with these tokens and refreshes them.
    pub fn tokens(&self, tokens: Tokens) -> OAuthSource {
        self.source(OAuthGrant::tokens(Arc::clone(&self.oauth), tokens))
    }

    /// Returns a source that exchanges signed JWTs for access tokens (RFC 7523). `assertions` is called for each
    /// request.
    pub fn jwt_bearer(&self, assertions: impl TokenSource) -> OAuthSource {
        self.source(OAuthGrant::jwt_bearer(Arc::clone(&self.oauth), Arc::new(assertions)))
    }

    fn source(&self, grant: OAuthGrant) -> OAuthSource {
        OAuthSource::new(self.client.clone(), TokenCache::new(grant))
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Login").field("application", &self.oauth.application).finish_non_exhaustive()
    }
}
