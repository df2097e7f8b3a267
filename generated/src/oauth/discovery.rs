// Copied by sdkwright from sdk-runtime (src/oauth/discovery.rs); do not edit.

//! The metadata of an authorization server (OpenID Connect Discovery 1.0, RFC 8414).
//!
//! Input: an issuer, or the URL of its metadata. Output: the endpoints. The metadata has to name the issuer for which it
//! was requested, so that one server cannot speak for another (RFC 8414, 3.3).

use http::Uri;
use serde_json::Value;

use super::application::ClientAuthentication;
use super::operations::GET_METADATA;
use crate::auth::{TokenEndpoint, TokenRequest, TokenResponse};
use crate::error::{Error, Result};

/// The paths of metadata under an issuer.
const OPENID: &str = "/.well-known/openid-configuration";
const OAUTH: &str = "/.well-known/oauth-authorization-server";

/// The metadata of an authorization server.
#[derive(Clone, Debug, Default)]
pub(super) struct Metadata {
    pub(super) issuer: String,
    pub(super) token_url: Option<String>,
    #[cfg(feature = "pkce")]
    pub(super) authorization_url: Option<String>,
    pub(super) device_url: Option<String>,
    /// The place of the client's secret, if the server does not support both.
    pub(super) authentication: Option<ClientAuthentication>,
    /// `true` if the server states its issuer in authorization responses (RFC 9207).
    #[cfg(feature = "pkce")]
    pub(super) has_issuer_parameter: bool,
}

/// Gets the metadata of an issuer. `url` may also be the URL of the metadata.
pub(super) async fn get_metadata(endpoint: &dyn TokenEndpoint, url: &str) -> Result<Metadata> {
    let (issuer, urls) = locations(url);
    let mut failure = None;
    for url in urls {
        match get(endpoint, url).await {
            Ok(response) => return read(&response, &issuer).map_err(|problem| response.error(problem)),
            Err(error) if error.is_not_found() => failure = Some(error),
            Err(error) => return Err(error),
        }
    }
    Err(failure.unwrap_or_else(|| Error::configuration("the issuer is not a URL")))
}

/// Returns the issuer, and the URLs of its metadata in the order in which they are tried.
fn locations(url: &str) -> (String, Vec<String>) {
    for path in [OPENID, OAUTH] {
        if let Some((origin, tenant)) = url.split_once(path) {
            return (format!("{origin}{tenant}"), vec![url.to_owned()]);
        }
    }
    let issuer = url.trim_end_matches('/');
    let mut urls = vec![format!("{issuer}{OPENID}")];
    // The path of the issuer follows the well-known one (RFC 8414, 3.1).
    if let Some((scheme, authority, path)) = issuer.parse::<Uri>().ok().and_then(|url| {
        let path = url.path().trim_end_matches('/').to_owned();
        Some((url.scheme_str()?.to_owned(), url.authority()?.to_string(), path))
    }) {
        urls.push(format!("{scheme}://{authority}{OAUTH}{path}"));
    }
    (issuer.to_owned(), urls)
}

async fn get(endpoint: &dyn TokenEndpoint, url: String) -> Result<TokenResponse> {
    let (operation, secrets) = (&GET_METADATA, Vec::new());
    endpoint
        .send(TokenRequest { operation, url: Some(url), authorization: None, fields: None, secrets })
        .await
}

fn read(response: &TokenResponse, issuer: &str) -> Result<Metadata, String> {
    let body = response.body.expose();
    let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
    let stated = text("issuer").ok_or("the metadata has no `issuer`")?;
    if stated.trim_end_matches('/') != issuer.trim_end_matches('/') {
        return Err(format!("the metadata is that of another issuer, `{stated}`"));
    }
    let methods = body.get("token_endpoint_auth_methods_supported").and_then(Value::as_array);
    let supports = |method: &str| methods.is_none_or(|all| all.iter().any(|it| it == method));
    let authentication = match (supports("client_secret_basic"), supports("client_secret_post")) {
        (false, true) => Some(ClientAuthentication::Form),
        _ => None,
    };
    Ok(Metadata {
        issuer: stated,
        token_url: text("token_endpoint"),
        #[cfg(feature = "pkce")]
        authorization_url: text("authorization_endpoint"),
        device_url: text("device_authorization_endpoint"),
        authentication,
        #[cfg(feature = "pkce")]
        has_issuer_parameter: body.get("authorization_response_iss_parameter_supported")
            == Some(&Value::Bool(true)),
    })
}
