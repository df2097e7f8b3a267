// Copied by sdkwright from sdk-runtime (src/oauth/server.rs); do not edit.

//! The authorization server of a security scheme, as the API's documents describe it. Data only.

use std::time::Duration;

use super::application::ClientAuthentication;
use crate::operation::{Host, Scheme};

/// An authorization server. URLs that the documents do not state are empty.
#[derive(Debug)]
pub(crate) struct AuthorizationServer {
    /// The scheme whose tokens it issues.
    pub(crate) scheme: &'static Scheme,
    /// The host against which relative URLs are resolved.
    pub(crate) host: &'static Host,
    /// The token endpoint.
    pub(crate) token_url: &'static str,
    /// The token endpoint for refresh tokens, if it differs.
    pub(crate) refresh_url: &'static str,
    /// The authorization endpoint, which people visit.
    pub(crate) authorization_url: &'static str,
    /// The device authorization endpoint.
    pub(crate) device_url: &'static str,
    /// The URL of the metadata, or the issuer.
    pub(crate) discovery_url: &'static str,
    /// The place of the client's secret, or `None` to choose it by the metadata.
    pub(crate) authentication: Option<ClientAuthentication>,
    /// The scopes that the documents declare.
    pub(crate) documented_scopes: &'static [&'static str],
    /// The scopes that are requested unless the application sets others.
    pub(crate) default_scopes: &'static [&'static str],
    /// Parameters of every request for a token.
    pub(crate) parameters: &'static [(&'static str, &'static str)],
    /// The lifetime of a token whose response has none.
    pub(crate) lifetime: Duration,
    /// The environment variables for the application.
    pub(crate) env: ApplicationEnv,
}

/// The environment variables for an application; of each list, the first one that is set is used.
#[derive(Debug)]
pub(crate) struct ApplicationEnv {
    pub(crate) client_id: &'static [&'static str],
    pub(crate) client_secret: &'static [&'static str],
    pub(crate) token_url: &'static [&'static str],
    /// Scopes, separated by spaces.
    pub(crate) scopes: &'static [&'static str],
}
