// Copied by sdkwright from sdk-runtime (src/oauth/application.rs); do not edit.

//! The registration of an application at an authorization server. Data only.

use std::fmt;
use std::sync::Arc;

use super::tokens::TokenStore;
use crate::auth::TokenSource;
use crate::model::Secret;

/// An application that is registered at an authorization server: an OAuth client in the terms of RFC 6749.
///
/// URLs and scopes that the API's documents state are the defaults.
#[derive(Clone)]
#[must_use = "an application does nothing unless passed to a client"]
pub struct Application {
    pub(super) client_id: Option<String>,
    pub(super) secret: Option<Secret>,
    pub(super) assertion: Option<Arc<dyn TokenSource>>,
    pub(super) authentication: Option<ClientAuthentication>,
    pub(super) scopes: Option<Vec<String>>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) token_url: Option<String>,
    pub(super) authorization_url: Option<String>,
    pub(super) device_url: Option<String>,
    pub(super) issuer: Option<String>,
    pub(super) store: Option<Arc<dyn TokenStore>>,
}

/// The place of the client's ID and secret in a token request (RFC 6749, 2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientAuthentication {
    /// `Authorization: Basic`, which every server has to support.
    Basic,
    /// The form fields `client_id` and `client_secret`.
    Form,
}

impl Application {
    /// Creates an application with a client ID and without a secret, such as a program on the devices of its users.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self { client_id: Some(client_id.into()), ..Self::unregistered() }
    }

    /// Creates an application without a client ID, for servers that identify it by its assertion
    /// (RFC 7523, 2.1).
    pub fn unregistered() -> Self {
        Self {
            client_id: None,
            secret: None,
            assertion: None,
            authentication: None,
            scopes: None,
            parameters: Vec::new(),
            token_url: None,
            authorization_url: None,
            device_url: None,
            issuer: None,
            store: None,
        }
    }

    /// Sets the client secret.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets the source of signed JWTs that authenticate the application instead of a secret (RFC 7523, 2.2). It is
    /// called for each request.
    pub fn client_assertion(mut self, source: impl TokenSource) -> Self {
        self.assertion = Some(Arc::new(source));
        self
    }

    /// Sets the place of the client ID and secret. Defaults to the one of the API, else to one that the server's
    /// metadata lists, else to [`ClientAuthentication::Basic`].
    pub fn authentication(mut self, authentication: ClientAuthentication) -> Self {
        self.authentication = Some(authentication);
        self
    }

    /// Sets the scopes to request.
    pub fn scopes<I>(mut self, scopes: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Adds a parameter to every request for a token or a login, such as `audience` or `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets the URL of the token endpoint.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Sets the URL of the authorization endpoint.
    pub fn authorization_url(mut self, url: impl Into<String>) -> Self {
        self.authorization_url = Some(url.into());
        self
    }

    /// Sets the URL of the device authorization endpoint (RFC 8628).
    pub fn device_authorization_url(mut self, url: impl Into<String>) -> Self {
        self.device_url = Some(url.into());
        self
    }

    /// Sets the issuer, such as `https://login.example.com`. Its metadata states the endpoints that are not set (OpenID
    /// Connect Discovery 1.0, RFC 8414) and is cached for an hour.
    pub fn issuer(mut self, url: impl Into<String>) -> Self {
        self.issuer = Some(url.into());
        self
    }

    /// Sets the store for tokens whose refresh token the server has replaced.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Application")
            .field("client_id", &self.client_id)
            .field("secret", &self.secret)
            .field("scopes", &self.scopes)
            .field("token_url", &self.token_url)
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}
