// Copied by sdkwright from sdk-runtime (src/oauth/authorization_code.rs); do not edit.

//! The login in a browser: authorization code (RFC 6749, 4.1) with PKCE (RFC 7636).

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use percent_encoding::percent_decode_str;
use sha2::{Digest, Sha256};

use super::grant::read_tokens;
use super::login::Login;
use super::oauth_client::{Endpoint, Form};
use super::operations::REDEEM_GRANT;
use super::tokens::Tokens;
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::url;

impl Login {
    /// Creates a request for an authorization code: the URL that a person visits, with a new `state` and a new code
    /// challenge. The server redirects the browser to `redirect_uri`, where the application receives the code.
    ///
    /// # Errors
    ///
    /// Returns an error if the URL of the authorization endpoint is unknown, or if its metadata cannot be read.
    pub async fn authorization_request(
        &self,
        redirect_uri: impl Into<String>,
    ) -> Result<AuthorizationRequest> {
        let redirect_uri = redirect_uri.into();
        let (verifier, state) = (random_text()?, random_text()?);
        let endpoint = self.oauth.url(&self.client, Endpoint::Authorization).await?;
        if !endpoint.starts_with("https://") && !is_loopback_url(&endpoint) {
            return Err(Error::configuration(
                "the URL of the authorization endpoint must start with https://",
            ));
        }
        let metadata = self.oauth.metadata(&self.client).await?;
        let mut form = Form::new(&self.oauth);
        form.set("response_type", "code");
        form.set("client_id", self.oauth.application.client_id.as_deref().unwrap_or_default());
        form.set("redirect_uri", redirect_uri.as_str());
        form.set("state", state.expose());
        form.set("code_challenge", URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.expose())));
        form.set("code_challenge_method", "S256");
        form.set_scopes(&self.oauth);
        let mut target = endpoint;
        for (name, value) in form.into_fields() {
            url::append_query(&mut target, &name, &value);
        }
        Ok(AuthorizationRequest {
            login: self.clone(),
            url: target,
            state,
            verifier,
            redirect_uri,
            requires_issuer: metadata.as_ref().is_some_and(|it| it.has_issuer_parameter),
            issuer: metadata.map(|it| it.issuer),
        })
    }
}

/// A request for an authorization code. It is kept until the browser returns to the application.
#[derive(Clone)]
#[must_use = "the login completes with `exchange`"]
pub struct AuthorizationRequest {
    login: Login,
    url: String,
    state: Secret,
    verifier: Secret,
    redirect_uri: String,
    issuer: Option<String>,
    requires_issuer: bool,
}

impl AuthorizationRequest {
    /// Returns the URL that the person visits.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the `state` of the request, by which a server with several logins in progress finds this one.
    pub fn state(&self) -> &str {
        self.state.expose()
    }

    /// Exchanges the code for tokens. `callback` is the URL to which the browser was redirected, or its query.
    ///
    /// # Errors
    ///
    /// Returns an error before anything is sent if the `state` differs, if the issuer (RFC 9207) is another one or is
    /// missing although the server promises it, or if the server reports an error. Otherwise, returns the error of the
    /// token request.
    pub async fn exchange(&self, callback: &str) -> Result<Tokens> {
        let code =
            self.check(callback).map_err(|problem| Error::credentials(problem).during(&REDEEM_GRANT, ""))?;
        let Self { login, verifier, redirect_uri, .. } = self;
        let mut form = Form::new(&login.oauth);
        form.set("grant_type", "authorization_code");
        form.set("redirect_uri", redirect_uri.as_str());
        form.set_secret("code", &code);
        form.set_secret("code_verifier", verifier);
        let url = login.oauth.url(&login.client, Endpoint::Token).await?;
        let response = login.oauth.send(&login.client, &REDEEM_GRANT, url, form).await?;
        read_tokens(&login.client, &response).map(|(_, tokens)| tokens)
    }

    /// Returns the code of a callback.
    fn check(&self, callback: &str) -> Result<Secret, String> {
        let query = callback.split_once('?').map_or(callback, |(_, query)| query);
        let query = query.split('#').next().unwrap_or_default();
        let fields = query_fields(query)?;
        let field = |name: &str| fields.get(name).map(String::as_str).filter(|value| !value.is_empty());
        match field("state") {
            Some(state) if is_equal(state, self.state.expose()) => {}
            Some(_) => return Err("the `state` of the callback is that of another login".to_owned()),
            None => return Err("the callback has no `state`".to_owned()),
        }
        match (field("iss"), &self.issuer) {
            (Some(stated), Some(issuer)) if stated != issuer => {
                return Err("the callback is that of another issuer".to_owned());
            }
            (None, _) if self.requires_issuer => {
                return Err("the callback has no `iss`, which the server promises".to_owned());
            }
            _ => {}
        }
        if let Some(error) = field("error") {
            let description = field("error_description").map(|it| format!(": {it}")).unwrap_or_default();
            return Err(format!("the server rejected the login, {error}{description}"));
        }
        field("code").map(Secret::from).ok_or_else(|| "the callback has no `code`".to_owned())
    }
}

/// Returns the fields of a query. A repeated field is an error, because it is ambiguous (RFC 6749, 3.1).
fn query_fields(query: &str) -> Result<BTreeMap<String, String>, String> {
    let decode = |text: &str| {
        let text = text.split('+').collect::<Vec<_>>().join(" ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let mut fields = BTreeMap::new();
    for field in query.split('&').filter(|field| !field.is_empty()) {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        if fields.insert(decode(name), decode(value)).is_some() {
            return Err("the callback repeats a parameter".to_owned());
        }
    }
    Ok(fields)
}

/// Compares two texts in a time that depends only on their lengths.
fn is_equal(one: &str, other: &str) -> bool {
    let difference = one.bytes().zip(other.bytes()).fold(0, |all, (one, other)| all | (one ^ other));
    one.len() == other.len() && difference == 0
}

fn is_loopback_url(url: &str) -> bool {
    let url: Option<http::Uri> = url.parse().ok();
    url.is_some_and(|url| url.host().is_some_and(crate::transport::is_loopback))
}

/// Returns 43 characters with 256 bits from the operating system's random number generator (RFC 7636, 4.1).
fn random_text() -> Result<Secret> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|error| Error::configuration(format!("no random numbers are available: {error}")))?;
    Ok(Secret::from(URL_SAFE_NO_PAD.encode(bytes)))
}

impl fmt::Debug for AuthorizationRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("AuthorizationRequest")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}
