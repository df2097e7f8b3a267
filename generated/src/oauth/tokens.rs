// Copied by sdkwright from sdk-runtime (src/oauth/tokens.rs); do not edit.

//! The tokens of a login, and their storage by the application.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::time::Duration;

use serde_json::Value;

use crate::auth::IssuedToken;
use crate::model::Secret;
use crate::transport::BoxFuture;

/// The tokens that a login returns, for storage and for a client.
#[derive(Clone)]
#[must_use]
pub struct Tokens {
    pub(super) access_token: Option<Secret>,
    pub(super) refresh_token: Option<Secret>,
    pub(super) id_token: Option<Secret>,
    pub(super) expires_at: Option<Duration>,
    pub(super) scopes: Vec<String>,
}

impl Tokens {
    /// Creates tokens from an access token.
    pub fn from_access_token(token: impl Into<Secret>) -> Self {
        Self { access_token: Some(token.into()), ..Self::empty() }
    }

    /// Creates tokens from a refresh token, such as one that a [`TokenStore`] has stored.
    pub fn from_refresh_token(token: impl Into<Secret>) -> Self {
        Self { refresh_token: Some(token.into()), ..Self::empty() }
    }

    /// Sets the refresh token.
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Sets the time at which the access token expires, as the time since the Unix epoch.
    pub fn with_expires_at(mut self, time: Duration) -> Self {
        self.expires_at = Some(time);
        self
    }

    /// Returns the access token.
    pub fn access_token(&self) -> Option<&Secret> {
        self.access_token.as_ref()
    }

    /// Returns the refresh token.
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// Returns the ID token (OpenID Connect Core, 2), whose signature has not been checked.
    pub fn id_token(&self) -> Option<&Secret> {
        self.id_token.as_ref()
    }

    /// Returns the time at which the access token expires, as the time since the Unix epoch, or `None` if it is unknown.
    pub fn expires_at(&self) -> Option<Duration> {
        self.expires_at
    }

    /// Returns the granted scopes, or an empty list if the server did not state them, because they are those that were
    /// requested.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    const fn empty() -> Self {
        Self { access_token: None, refresh_token: None, id_token: None, expires_at: None, scopes: Vec::new() }
    }

    /// Creates tokens from a response that was received at this time.
    pub(super) fn from_response(issued: &IssuedToken, body: &Value, unix_time: Option<Duration>) -> Self {
        let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let end = issued.lifetime.zip(unix_time).and_then(|(lifetime, now)| now.checked_add(lifetime));
        Self {
            access_token: Some(issued.token.clone()),
            refresh_token: text("refresh_token").map(Secret::from),
            id_token: text("id_token").map(Secret::from),
            expires_at: end,
            scopes: text("scope")
                .map(|scopes| scopes.split_ascii_whitespace().map(str::to_owned).collect())
                .unwrap_or_default(),
        }
    }
}

/// Shows which tokens there are, without their values.
impl fmt::Debug for Tokens {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Tokens")
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("id_token", &self.id_token)
            .field("expires_at", &self.expires_at)
            .field("scopes", &self.scopes)
            .finish()
    }
}

/// A place where an application stores tokens, because the server has replaced the refresh token (RFC 6749, 6).
///
/// Implemented for functions that return a future:
///
/// ```text
/// let application = application.token_store(|tokens| async move { save(tokens).await });
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// Stores the tokens. The previous refresh token may be invalid from now on. The calls that wait for the token
    /// continue after this future has completed, and fail if it fails; the next call then refreshes and stores again.
    fn store(&self, tokens: Tokens) -> BoxFuture<'_, Result<(), Box<dyn StdError + Send + Sync>>>;
}

/// A function that stores tokens.
impl<F, T> TokenStore for F
where
    F: Fn(Tokens) -> T + Send + Sync + 'static,
    T: Future<Output = Result<(), Box<dyn StdError + Send + Sync>>> + Send + 'static,
{
    fn store(&self, tokens: Tokens) -> BoxFuture<'_, Result<(), Box<dyn StdError + Send + Sync>>> {
        Box::pin(self(tokens))
    }
}
