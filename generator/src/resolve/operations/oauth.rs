//! The authorization server of a security scheme: its URLs and scopes, from all flows.

use crate::config::is_authorization_server_url;
use crate::diagnostics::Code;
use crate::resolve::context::Context;
use crate::resolve::model::OAuth;
use crate::resolve::node_ref::NodeRef;

/// The flows, those whose token endpoint the SDK uses most first.
const FLOWS: [&str; 5] =
    ["clientCredentials", "authorizationCode", "deviceAuthorization", "password", "implicit"];

impl<'d> Context<'d, '_> {
    /// Returns the authorization server of a scheme, and reports URLs that cannot be used.
    pub(crate) fn oauth(&mut self, name: &str, at: &NodeRef<'d>) -> OAuth {
        let mut oauth =
            OAuth { discovery_url: self.oauth_url(name, at, "openIdConnectUrl"), ..OAuth::default() };
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
