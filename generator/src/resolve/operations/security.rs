//! Security requirements of operations, and the security schemes of all documents.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::APIKeyLocation;

use crate::diagnostics::{Code, Origin, did_you_mean};
use crate::openapi::ParameterLocation;
use crate::resolve::context::Context;
use crate::resolve::model::{Operation, RequiredScopes, SecurityKind, SecurityScheme};
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::source::Node;

impl<'d> Context<'d, '_> {
    /// Returns the security requirements of an operation, or else those of the document, and the first scopes.
    pub(crate) fn security(
        &mut self,
        document: usize,
        operation: &NodeRef<'d>,
    ) -> (Option<Vec<Vec<String>>>, Option<RequiredScopes>) {
        let root = self.library.root(document);
        let list = match operation.get("security") {
            Some(_) => self.list_member(operation, "security"),
            None => self.list_member(&root, "security"),
        };
        let Some(list) = list else { return (None, None) };
        let mut alternatives = Vec::new();
        let mut scopes = None;
        for at in list.elements() {
            if let Some(map) = self.expect_map(&at) {
                alternatives.push(map.keys().cloned().collect());
            }
            for (name, list) in at.members() {
                if self.has_token(name) {
                    let stated: BTreeSet<String> =
                        list.elements().filter_map(|scope| scope.node.text()).collect();
                    if !stated.is_empty() && scopes.is_none() {
                        let (scheme, stated) = (name.to_owned(), stated.into_iter().collect());
                        scopes = Some(RequiredScopes { scheme, scopes: stated });
                    }
                } else {
                    self.report_scopes(name, &list);
                }
            }
        }
        (Some(alternatives), scopes)
    }

    /// Returns `true` unless a document defines the scheme and its credential is not a token.
    fn has_token(&self, name: &str) -> bool {
        let definition = (0..self.library.documents.len()).find_map(|document| {
            self.library.root(document).get("components")?.get("securitySchemes")?.get(name)
        });
        let text = |key: &str| definition.as_ref()?.get(key)?.node.as_str();
        match text("type") {
            Some("apiKey" | "mutualTLS") => false,
            Some("http") => text("scheme").is_none_or(|scheme| scheme.eq_ignore_ascii_case("bearer")),
            _ => true,
        }
    }

    /// Reports the roles of a credential that has no scopes.
    fn report_scopes(&mut self, name: &str, at: &NodeRef<'d>) {
        if !is_empty(at.node) && self.first_time(at, Code::Scopes) {
            let origin = self.origin(at);
            let message = format!("the scopes of `{name}` are ignored");
            self.diagnostics.report(Code::Scopes, message, &origin).at_key();
        }
    }

    /// Returns the schemes of the operations and of the settings, and reports unknown ones.
    pub(crate) fn security_schemes(&mut self, operations: &[Operation]) -> IndexMap<String, SecurityScheme> {
        let defined = self.defined_schemes();
        let mut named = IndexMap::new();
        let of_operations = operations.iter().flat_map(|operation| {
            let names = operation.security.iter().flatten().flatten();
            names.map(|name| (name.clone(), operation.origin.child("security")))
        });
        for (name, origin) in of_operations.chain(self.configured_requirements()) {
            if named.contains_key(&name) {
                continue;
            }
            let scheme = match defined.get(&name) {
                Some((scheme, _)) => scheme.clone(),
                None => self.configured_scheme(&name, &origin, &defined),
            };
            named.insert(name, scheme);
        }
        named
    }

    /// Returns the names of schemes in the settings `security`, with their places.
    fn configured_requirements(&self) -> Vec<(String, Origin)> {
        let config = self.config;
        let mut settings = vec![(config.place(&["security"]), &config.security)];
        let place = |section: &str, name: &str| config.place(&[section, name, "security"]);
        settings.extend(config.hosts.iter().map(|(name, it)| (place("hosts", name), &it.security)));
        settings.extend(config.groups.iter().map(|(name, it)| (place("groups", name), &it.security)));
        settings.extend(config.operations.iter().map(|(name, it)| (place("operations", name), &it.security)));
        let mut names = Vec::new();
        for (origin, alternatives) in settings {
            for (index, set) in alternatives.iter().flatten().enumerate() {
                names.extend(set.iter().map(|name| (name.clone(), origin.child(index.to_string()))));
            }
        }
        names
    }

    /// Returns a scheme that no document defines, by its settings.
    fn configured_scheme(
        &mut self,
        name: &str,
        origin: &Origin,
        defined: &IndexMap<String, (SecurityScheme, Origin)>,
    ) -> SecurityScheme {
        let configured = self.config.schemes.get(name);
        let parameter = configured.and_then(|scheme| scheme.parameter.clone()).unwrap_or_default();
        let key = |location| SecurityKind::ApiKey { location, name: parameter };
        let kind = match configured.and_then(|scheme| scheme.kind.as_deref()) {
            Some("basic") => SecurityKind::Basic,
            Some("header") => key(ParameterLocation::Header),
            Some("query") => key(ParameterLocation::Query),
            Some("cookie") => key(ParameterLocation::Cookie),
            Some(_) => SecurityKind::Bearer,
            // An authorization server issues bearer tokens.
            None if configured.is_some_and(|scheme| scheme.oauth.is_some()) => SecurityKind::Bearer,
            None => {
                let known = defined.keys().chain(self.config.schemes.keys()).map(String::as_str);
                let help = did_you_mean(name, known, |name| format!("`{name}`"));
                let help = help.unwrap_or_else(|| {
                    format!("define it under `components.securitySchemes`, or set `schemes.{name}.kind` in the settings")
                });
                self.diagnostics
                    .report(Code::UnknownScheme, format!("`{name}` is not defined"), origin)
                    .help(help);
                SecurityKind::Bearer
            }
        };
        SecurityScheme::new(kind, None)
    }

    /// Returns the schemes that the documents define, by name, and reports conflicting definitions.
    pub(crate) fn defined_schemes(&mut self) -> IndexMap<String, (SecurityScheme, Origin)> {
        let mut defined: IndexMap<String, (SecurityScheme, Origin)> = IndexMap::new();
        for document in 0..self.library.documents.len() {
            let root = self.library.root(document);
            let Some(components) = self.map_member(&root, "components") else { continue };
            let Some(schemes) = self.map_member(&components, "securitySchemes") else { continue };
            for (name, at) in schemes.members() {
                let Some(at) = self.dereference(&at) else { continue };
                let deprecated = self.flag_member(&at, "deprecated");
                let scheme = SecurityScheme { deprecated, ..self.scheme(name, &at) };
                let origin = self.origin(&at);
                match defined.get(name) {
                    None => {
                        defined.insert(name.to_owned(), (scheme, origin));
                    }
                    Some((first, place)) if first.kind != scheme.kind => {
                        let message = format!("`{name}` is defined differently in another document");
                        self.diagnostics.report(Code::SchemeConflict, message, &origin).also(place).at_key();
                    }
                    Some(_) => {}
                }
            }
        }
        defined
    }

    /// Converts a scheme of a document, and reports unsupported ones.
    fn scheme(&mut self, name: &str, at: &NodeRef<'d>) -> SecurityScheme {
        match serde_json::from_value(at.node.to_value()) {
            Ok(openapiv3::SecurityScheme::APIKey { location, name, description, .. }) => {
                let location = match location {
                    APIKeyLocation::Query => ParameterLocation::Query,
                    APIKeyLocation::Header => ParameterLocation::Header,
                    APIKeyLocation::Cookie => ParameterLocation::Cookie,
                };
                SecurityScheme::new(SecurityKind::ApiKey { location, name }, description)
            }
            Ok(openapiv3::SecurityScheme::HTTP { scheme, description, .. }) => {
                let kind = if scheme.eq_ignore_ascii_case("basic") {
                    SecurityKind::Basic
                } else if scheme.eq_ignore_ascii_case("bearer") {
                    SecurityKind::Bearer
                } else {
                    let why = format!("`{scheme}` is neither `basic` nor `bearer`");
                    let help = "set the whole value of the `Authorization` header in the application";
                    self.report_unknown_scheme(name, at, &why, help);
                    SecurityKind::ApiKey {
                        location: ParameterLocation::Header,
                        name: "Authorization".to_owned(),
                    }
                };
                let whole = || {
                    format!("The whole value of the `Authorization` header, which starts with `{scheme}`.")
                };
                let other = matches!(kind, SecurityKind::ApiKey { .. });
                SecurityScheme::new(kind, description.or_else(|| other.then(whole)))
            }
            Ok(
                openapiv3::SecurityScheme::OAuth2 { description, .. }
                | openapiv3::SecurityScheme::OpenIDConnect { description, .. },
            ) => {
                let oauth = Some(self.oauth(name, at));
                SecurityScheme { oauth, ..SecurityScheme::new(SecurityKind::Bearer, description) }
            }
            Err(_) if at.node.get("type").and_then(Node::as_str) == Some("mutualTLS") => {
                let description = self.text_member(at, "description");
                SecurityScheme::new(SecurityKind::Connection, description)
            }
            Err(error) => {
                self.report_unknown_scheme(
                    name,
                    at,
                    &error.to_string(),
                    "use a scheme of type `apiKey`, `http`, `oauth2` or `openIdConnect`",
                );
                SecurityScheme::new(SecurityKind::Bearer, None)
            }
        }
    }

    fn report_unknown_scheme(&mut self, name: &str, at: &NodeRef<'d>, why: &str, help: &str) {
        let origin = self.origin(at);
        let message = format!("`{name}` is not supported: {why}");
        self.diagnostics.report(Code::UnknownScheme, message, &origin).at_key().help(help);
    }
}
