// Copied by sdkwright from sdk-runtime (src/oauth/oauth_client.rs); do not edit.

//! An application at its authorization server: the endpoints, and the requests with the application's credentials.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::application::{Application, ClientAuthentication};
use super::discovery::{Metadata, get_metadata};
use super::server::AuthorizationServer;
use crate::auth::{TokenEndpoint, TokenRequest, TokenResponse};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Operation, url};

/// The time for which metadata is cached.
const METADATA_LIFETIME: Duration = Duration::from_secs(3600);

/// The type of a client assertion (RFC 7523, 2.2).
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// An application at its authorization server.
pub(super) struct OAuthClient {
    pub(super) server: &'static AuthorizationServer,
    pub(super) application: Application,
    /// The metadata, and the time at which it was requested.
    metadata: Mutex<Option<(Duration, Metadata)>>,
}

/// An endpoint of an authorization server.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Endpoint {
    Token,
    Refresh,
    #[cfg(feature = "pkce")]
    Authorization,
    Device,
}

/// The fields of a form, and those of their values that are secret.
#[derive(Default)]
pub(super) struct Form {
    fields: BTreeMap<String, String>,
    secrets: Vec<Secret>,
}

impl Form {
    /// Creates a form with the parameters of an application.
    pub(super) fn new(client: &OAuthClient) -> Self {
        let mut form = Self::default();
        for (name, value) in client.server.parameters {
            form.set(name, *value);
        }
        for (name, value) in &client.application.parameters {
            form.set(name, value.as_str());
        }
        form
    }

    pub(super) fn set(&mut self, name: &str, value: impl Into<String>) {
        self.fields.insert(name.to_owned(), value.into());
    }

    pub(super) fn set_secret(&mut self, name: &str, value: &Secret) {
        self.fields.insert(name.to_owned(), value.expose().clone());
        self.secrets.push(value.clone());
    }

    /// Adds the scopes of the application, if there are any.
    pub(super) fn set_scopes(&mut self, client: &OAuthClient) {
        let scopes = client.scopes();
        if !scopes.is_empty() {
            self.set("scope", scopes);
        }
    }

    /// Returns the fields.
    #[cfg(feature = "pkce")]
    pub(super) fn into_fields(self) -> BTreeMap<String, String> {
        self.fields
    }
}

impl OAuthClient {
    pub(super) fn new(server: &'static AuthorizationServer, application: Application) -> Arc<Self> {
        Arc::new(Self { server, application, metadata: Mutex::default() })
    }

    /// Returns the scopes to request, separated by spaces.
    pub(super) fn scopes(&self) -> String {
        match &self.application.scopes {
            Some(scopes) => scopes.join(" "),
            None => self.server.default_scopes.join(" "),
        }
    }

    /// Returns the URL of an endpoint: that of the application, else that of the issuer it has set, else that of the
    /// documents, else that of their metadata.
    pub(super) async fn url(&self, endpoint: &dyn TokenEndpoint, wanted: Endpoint) -> Result<String> {
        let (set, documented, name, setter) = self.known_urls(wanted);
        if let Some(url) = set {
            return Ok(url.to_owned());
        }
        if self.application.issuer.is_none() && !documented.is_empty() {
            // Relative URLs belong to the API (OpenAPI 3.1, OAuth flow object).
            let is_relative = documented.starts_with('/') && !documented.starts_with("//");
            return match is_relative {
                true => Ok(format!("{}{documented}", origin(&endpoint.base_url_of(self.server.host)?))),
                false => Ok(documented.to_owned()),
            };
        }
        let metadata = self.metadata(endpoint).await?;
        let discovered = metadata.as_ref().and_then(|it| match wanted {
            Endpoint::Token | Endpoint::Refresh => it.token_url.clone(),
            #[cfg(feature = "pkce")]
            Endpoint::Authorization => it.authorization_url.clone(),
            Endpoint::Device => it.device_url.clone(),
        });
        discovered.ok_or_else(|| match metadata {
            Some(it) => Error::configuration(format!("the issuer `{}` has no {name} endpoint", it.issuer)),
            None => Error::configuration(format!(
                "the URL of the {name} endpoint is not set: set it with `Application::{setter}` or `Application::issuer`"
            )),
        })
    }

    /// Returns the URLs that need no request, the name of an endpoint, and its setter.
    fn known_urls(&self, wanted: Endpoint) -> (Option<&str>, &'static str, &'static str, &'static str) {
        let (application, server) = (&self.application, self.server);
        match wanted {
            Endpoint::Refresh if application.token_url.is_none() && !server.refresh_url.is_empty() => {
                (None, server.refresh_url, "token", "token_url")
            }
            Endpoint::Token | Endpoint::Refresh => {
                (application.token_url.as_deref(), server.token_url, "token", "token_url")
            }
            #[cfg(feature = "pkce")]
            Endpoint::Authorization => (
                application.authorization_url.as_deref(),
                server.authorization_url,
                "authorization",
                "authorization_url",
            ),
            Endpoint::Device => (
                application.device_url.as_deref(),
                server.device_url,
                "device authorization",
                "device_authorization_url",
            ),
        }
    }

    /// Returns the metadata of the issuer, if there is one.
    pub(super) async fn metadata(&self, endpoint: &dyn TokenEndpoint) -> Result<Option<Metadata>> {
        let issuer = self.application.issuer.as_deref().unwrap_or(self.server.discovery_url);
        if issuer.is_empty() {
            return Ok(None);
        }
        let now = endpoint.now();
        let cached = || self.metadata.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((requested, metadata)) = &*cached()
            && now.saturating_sub(*requested) < METADATA_LIFETIME
        {
            return Ok(Some(metadata.clone()));
        }
        let metadata = get_metadata(endpoint, issuer).await?;
        *cached() = Some((now, metadata.clone()));
        Ok(Some(metadata))
    }

    /// Sends a form with the credentials of the application.
    pub(super) async fn send(
        &self,
        endpoint: &dyn TokenEndpoint,
        operation: &'static Operation,
        url: String,
        mut form: Form,
    ) -> Result<TokenResponse> {
        let authorization = self.authenticate(endpoint, &mut form).await?;
        let Form { fields, secrets } = form;
        let fields = Some(fields.into());
        endpoint.send(TokenRequest { operation, url: Some(url), authorization, fields, secrets }).await
    }

    /// Adds the credentials of the application to a form, or returns the value of the header `Authorization`.
    async fn authenticate(&self, endpoint: &dyn TokenEndpoint, form: &mut Form) -> Result<Option<Secret>> {
        let application = &self.application;
        let Some(client_id) = &application.client_id else { return Ok(None) };
        if let Some(source) = &application.assertion {
            let assertion = source.token().await.map_err(|error| {
                Error::credentials("the source of client assertions failed").caused_by(error)
            })?;
            form.set("client_id", client_id);
            form.set("client_assertion_type", ASSERTION_TYPE);
            form.set_secret("client_assertion", &assertion);
            return Ok(None);
        }
        let Some(secret) = &application.secret else {
            form.set("client_id", client_id);
            return Ok(None);
        };
        let chosen = match application.authentication.or(self.server.authentication) {
            Some(chosen) => chosen,
            None => {
                let metadata = self.metadata(endpoint).await?;
                metadata.and_then(|it| it.authentication).unwrap_or(ClientAuthentication::Basic)
            }
        };
        form.secrets.push(secret.clone());
        Ok(match chosen {
            ClientAuthentication::Form => {
                form.set("client_id", client_id);
                form.set_secret("client_secret", secret);
                None
            }
            ClientAuthentication::Basic => {
                // Both are form-encoded first (RFC 6749, 2.3.1).
                let mut pair = String::new();
                url::encode_form_into(&mut pair, client_id);
                pair.push(':');
                url::encode_form_into(&mut pair, secret.expose());
                let pair: Secret = pair.into();
                let encoded: Secret = STANDARD.encode(pair.expose().as_bytes()).into();
                let header = Secret::from(format!("Basic {}", encoded.expose()));
                form.secrets.push(encoded);
                Some(header)
            }
        })
    }
}

/// Returns the scheme and the authority of a base URL.
fn origin(base_url: &str) -> &str {
    let start = base_url.find("://").map_or(0, |index| index + 3);
    let end =
        base_url.get(start..).and_then(|rest| rest.find('/')).map_or(base_url.len(), |index| start + index);
    base_url.get(..end).unwrap_or(base_url)
}
