//! The authorization server of a scheme, from the documents and the settings.

use crate::config::{OAuthConfig, SchemeConfig};
use crate::ir::{ApplicationEnv, OAuth};
use crate::resolve;

/// The lifetime in seconds of a token whose response has none.
const LIFETIME: u64 = 300;

/// Returns the authorization server of a scheme. A scheme whose tokens come from an exchange has none of its own.
pub(crate) fn oauth(
    found: Option<&resolve::OAuth>,
    configured: Option<&SchemeConfig>,
    host: usize,
) -> Option<OAuth> {
    let settings = configured.and_then(|scheme| scheme.oauth.clone());
    // The implicit flow has no token endpoint, and nothing that an SDK could do.
    let is_usable = found.is_some_and(|it| it.token_url.is_some() || it.discovery_url.is_some());
    if settings.is_none() && (!is_usable || configured.is_some_and(|it| it.exchange.is_some())) {
        return None;
    }
    let OAuthConfig {
        placeholder,
        grants,
        token_url,
        refresh_url,
        authorization_url,
        device_authorization_url,
        issuer,
        client_authentication,
        scopes,
        parameters,
        life,
        env,
    } = settings.unwrap_or_default();
    let found = found.cloned().unwrap_or_default();
    let documented = |url: Option<String>| url.filter(|_| !placeholder).unwrap_or_default();
    let is_documented = found.has_client_credentials;
    let has = |name: &str| grants.as_ref().map(|grants| grants.iter().any(|grant| grant == name));
    Some(OAuth {
        host,
        client_credentials: has("client-credentials").unwrap_or(is_documented),
        jwt_bearer: has("jwt-bearer").unwrap_or_default(),
        token_url: token_url.unwrap_or_else(|| documented(found.token_url)),
        refresh_url: refresh_url.unwrap_or_else(|| documented(found.refresh_url)),
        authorization_url: authorization_url.unwrap_or_else(|| documented(found.authorization_url)),
        device_url: device_authorization_url.unwrap_or_else(|| documented(found.device_url)),
        discovery_url: issuer.unwrap_or_else(|| documented(found.discovery_url)),
        sends_secret_in_form: client_authentication.map(|place| place == "form"),
        scopes: found.scopes.into_iter().collect(),
        default_scopes: scopes,
        parameters: parameters.into_iter().collect(),
        lifetime: life.and_then(|life| life.parse().ok()).unwrap_or(LIFETIME),
        env: ApplicationEnv {
            client_id: env.client_id,
            client_secret: env.client_secret,
            token_url: env.token_url,
            scopes: env.scopes,
        },
    })
}
