// Copied by sdkwright from sdk-runtime (src/oauth/grant.rs); do not edit.

//! Grants: client credentials (RFC 6749, 4.4), refresh tokens (RFC 6749, 6) and JWT assertions (RFC 7523, 2.1).
//!
//! Input: an application at its authorization server. Output: access tokens.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::oauth_client::{Endpoint, Form, OAuthClient};
use super::operations::{REDEEM_GRANT, REQUEST_TOKEN};
use super::tokens::Tokens;
use crate::auth::{HeldToken, IssuedToken, TokenEndpoint, TokenGrant, TokenSource};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::Operation;
use crate::transport::BoxFuture;

/// A grant of an application.
#[derive(Clone)]
pub(super) struct OAuthGrant {
    client: Arc<OAuthClient>,
    kind: GrantKind,
}

#[derive(Clone)]
enum GrantKind {
    ClientCredentials,
    /// The tokens of a login. The access token is taken once; then it is refreshed.
    Tokens(Arc<Mutex<Tokens>>),
    /// A source of signed JWTs.
    JwtBearer(Arc<dyn TokenSource>),
}

impl OAuthGrant {
    pub(super) fn client_credentials(client: Arc<OAuthClient>) -> Self {
        Self { client, kind: GrantKind::ClientCredentials }
    }

    pub(super) fn tokens(client: Arc<OAuthClient>, tokens: Tokens) -> Self {
        Self { client, kind: GrantKind::Tokens(Arc::new(Mutex::new(tokens))) }
    }

    pub(super) fn jwt_bearer(client: Arc<OAuthClient>, source: Arc<dyn TokenSource>) -> Self {
        Self { client, kind: GrantKind::JwtBearer(source) }
    }

    async fn token(&self, endpoint: &dyn TokenEndpoint) -> Result<HeldToken> {
        let mut form = Form::new(&self.client);
        match &self.kind {
            GrantKind::ClientCredentials => {
                form.set("grant_type", "client_credentials");
                form.set_scopes(&self.client);
                self.request(endpoint, &REQUEST_TOKEN, form).await
            }
            GrantKind::JwtBearer(source) => {
                let assertion = source.token().await.map_err(|error| {
                    Error::credentials("the source of assertions failed").caused_by(error)
                })?;
                form.set("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
                form.set_secret("assertion", &assertion);
                form.set_scopes(&self.client);
                self.request(endpoint, &REDEEM_GRANT, form).await
            }
            GrantKind::Tokens(tokens) => {
                let (access_token, refresh_token) = {
                    let mut tokens = tokens.lock().unwrap_or_else(PoisonError::into_inner);
                    (tokens.access_token.take().zip(Some(tokens.expires_at)), tokens.refresh_token.clone())
                };
                if let Some((token, end)) = access_token {
                    let lifetime = self.remaining(endpoint, end, refresh_token.is_some());
                    if !lifetime.is_zero() || refresh_token.is_none() {
                        return Ok(HeldToken::new(token, endpoint.now(), lifetime));
                    }
                }
                self.refresh(endpoint, form, tokens, refresh_token).await
            }
        }
    }

    /// Returns the remaining lifetime of an access token. If its end is unknown, a token that cannot be refreshed is
    /// used until the service rejects it.
    fn remaining(&self, endpoint: &dyn TokenEndpoint, end: Option<Duration>, can_refresh: bool) -> Duration {
        match (end.zip(endpoint.unix_time()), can_refresh) {
            (Some((end, now)), _) => end.saturating_sub(now),
            (None, true) => self.client.server.lifetime,
            (None, false) => Duration::MAX,
        }
    }

    async fn refresh(
        &self,
        endpoint: &dyn TokenEndpoint,
        mut form: Form,
        tokens: &Mutex<Tokens>,
        refresh_token: Option<Secret>,
    ) -> Result<HeldToken> {
        let Some(refresh_token) = refresh_token else {
            return Err(Error::credentials(
                "the access token is no longer valid, and there is no refresh token: log in again",
            ));
        };
        form.set("grant_type", "refresh_token");
        form.set_secret("refresh_token", &refresh_token);
        let requested = endpoint.now();
        let url = self.client.url(endpoint, Endpoint::Refresh).await?;
        let response = self.client.send(endpoint, &REDEEM_GRANT, url, form).await?;
        let (issued, mut renewed) = read_tokens(endpoint, &response)?;
        let is_replaced = renewed.refresh_token.as_ref().is_some_and(|new| *new != refresh_token);
        if is_replaced {
            let mut tokens = tokens.lock().unwrap_or_else(PoisonError::into_inner);
            tokens.refresh_token.clone_from(&renewed.refresh_token);
        } else {
            renewed.refresh_token = Some(refresh_token);
        }
        if let Some(store) = self.client.application.store.as_ref().filter(|_| is_replaced) {
            store.store(renewed).await.map_err(|error| {
                Error::credentials("the new refresh token could not be stored").caused_by(error)
            })?;
        }
        let lifetime = issued.lifetime.unwrap_or(self.client.server.lifetime);
        Ok(HeldToken::new(issued.token, requested, lifetime))
    }

    async fn request(
        &self,
        endpoint: &dyn TokenEndpoint,
        operation: &'static Operation,
        form: Form,
    ) -> Result<HeldToken> {
        let requested = endpoint.now();
        let url = self.client.url(endpoint, Endpoint::Token).await?;
        let response = self.client.send(endpoint, operation, url, form).await?;
        let (issued, _) = read_tokens(endpoint, &response)?;
        let lifetime = issued.lifetime.unwrap_or(self.client.server.lifetime);
        Ok(HeldToken::new(issued.token, requested, lifetime))
    }
}

impl TokenGrant for OAuthGrant {
    fn issue(&self, endpoint: Arc<dyn TokenEndpoint>) -> BoxFuture<'static, Result<HeldToken>> {
        let grant = self.clone();
        Box::pin(async move { grant.token(&*endpoint).await })
    }

    fn failure(&self) -> String {
        format!("the token request for the {} failed", self.client.server.scheme.label)
    }
}

/// Reads the tokens of a response.
pub(super) fn read_tokens(
    endpoint: &dyn TokenEndpoint,
    response: &crate::auth::TokenResponse,
) -> Result<(IssuedToken, Tokens)> {
    let body = response.body.expose();
    let issued =
        IssuedToken::read(body, "access_token", "expires_in").map_err(|problem| response.error(problem))?;
    let tokens = Tokens::from_response(&issued, body, endpoint.unix_time());
    Ok((issued, tokens))
}
