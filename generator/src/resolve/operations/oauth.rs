//! The authorization server of a security scheme: its URLs and scopes, from all flows.

use crate::config::is_authorization_server_url;
use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::model::OAuth;
use crate::resolve::node_ref::NodeRef;

/// The flows, those whose token endpoint the SDK uses most first.
const FLOWS: [&str; 5] =
    ["clientCredentials", "authorizationCode", "deviceAuthorization", "password", "implicit"];

/// The member with the URL of metadata.
const METADATA: &str = "oauth2MetadataUrl";
/// The paths of metadata.
const WELL_KNOWN: [&str; 2] =
    ["/.well-known/oauth-authorization-server", "/.well-known/openid-configuration"];

impl<'d> Context<'d, '_> {
    /// Returns the authorization server of a scheme, and reports URLs that cannot be used.
    pub(crate) fn oauth(&mut self, name: &str, at: &NodeRef<'d>) -> OAuth {
        let discovery_url = self.oauth_url(name, at, "openIdConnectUrl");
        let mut oauth = OAuth { has_client_credentials: discovery_url.is_some(), ..OAuth::default() };
        oauth.discovery_url = discovery_url.or_else(|| self.metadata_url(name, at));
        let Some(flows) = at.get("flows") else { return oauth };
        oauth.has_client_credentials = flows.get("clientCredentials").is_some();
        for flow in FLOWS.iter().filter_map(|flow| flows.get(flow)) {
            for (key, url) in [
                ("tokenUrl", &mut oauth.token_url),
                ("refreshUrl", &mut oauth.refresh_url),
                ("authorizationUrl", &mut oauth.authorization_url),
                ("deviceAuthorizationUrl", &mut oauth.device_url),
            ] {
                if let Some(stated) = self.oauth_url(name, &flow, key) {
                    url.get_or_insert(stated);
                }
            }
            for (scope, description) in flow.get("scopes").iter().flat_map(NodeRef::members) {
                let description = description.node.text().unwrap_or_default();
                oauth.scopes.entry(scope.to_owned()).or_insert(description);
            }
        }
        oauth
    }

    /// Returns the URL of the metadata of an authorization server (OpenAPI 3.2). Clients find metadata by the issuer, which
    /// follows from a well-known URL (RFC 8414, section 3).
    fn metadata_url(&mut self, name: &str, at: &NodeRef<'d>) -> Option<String> {
        let url = self.oauth_url(name, at, METADATA)?;
        let is_well_known = WELL_KNOWN.iter().any(|path| url.contains(path));
        if !is_well_known && let Some(at) = at.get(METADATA) {
            let message = "the URL is ignored, because it is not a well-known one (RFC 8414, section 3)";
            self.report_no_effect(&at, message);
        }
        is_well_known.then_some(url)
    }

    fn oauth_url(&mut self, name: &str, at: &NodeRef<'d>, key: &str) -> Option<String> {
        let node = at.get(key)?;
        let url = node.node.as_str().unwrap_or_default().trim().to_owned();
        if is_authorization_server_url(&url) {
            return Some(url);
        }
        let is_placeholder = self.config.schemes.get(name).is_some_and(|scheme| {
            scheme.exchange.is_some() || scheme.oauth.as_ref().is_some_and(|oauth| oauth.placeholder)
        });
        if !is_placeholder && self.first_time(&node, Code::OAuthUrl) {
            let origin = self.origin(&node);
            let message = format!("`{url}` cannot be used, so applications have to set the URL");
            self.diagnostics.report(Code::OAuthUrl, message, &origin);
        }
        None
    }
}
