//! Security requirements of operations, and the security schemes of all documents.

use indexmap::IndexMap;
use openapiv3::APIKeyLocation;

use crate::diagnostics::{Code, Origin, did_you_mean};
use crate::openapi::ParameterLocation;
use crate::resolve::context::Context;
use crate::resolve::model::{Operation, SecurityKind, SecurityScheme};
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::source::Node;

impl<'d> Context<'d, '_> {
    /// Returns the security requirements of an operation, or else those of the document.
    pub(crate) fn security(&mut self, document: usize, operation: &NodeRef<'d>) -> Option<Vec<Vec<String>>> {
        let root = self.library.root(document);
        let list = match operation.get("security") {
            Some(_) => self.list_member(operation, "security"),
            None => self.list_member(&root, "security"),
        }?;
        let mut alternatives = Vec::new();
        for at in list.elements() {
            if let Some(map) = self.expect_map(&at) {
                alternatives.push(map.keys().cloned().collect());
            }
            at.members().for_each(|(name, scopes)| self.report_scopes(name, &scopes));
        }
        Some(alternatives)
    }

    /// Reports the scopes of a security requirement, which the application has to request when it obtains a token.
    fn report_scopes(&mut self, name: &str, at: &NodeRef<'d>) {
        if !is_empty(at.node) && self.first_time(at, Code::Scopes) {
            let origin = self.origin(at);
            let message = format!("the scopes of `{name}` are ignored");
            self.diagnostics.report(Code::Scopes, message, &origin).at_key();
        }
    }

    /// Returns the schemes of the operations, and reports unknown ones.
    pub(crate) fn security_schemes(&mut self, operations: &[Operation]) -> IndexMap<String, SecurityScheme> {
        let defined = self.defined_schemes();
        let mut named = IndexMap::new();
        for operation in operations {
            for name in operation.security.iter().flatten().flatten() {
                if named.contains_key(name) {
                    continue;
                }
                let scheme = match defined.get(name) {
                    Some((scheme, _)) => scheme.clone(),
                    None => self.configured_scheme(name, operation, &defined),
                };
                named.insert(name.clone(), scheme);
            }
        }
        named
    }

    /// Returns a scheme that no document defines. Fragments of documentation pages only contain names.
    fn configured_scheme(
        &mut self,
        name: &str,
        operation: &Operation,
        defined: &IndexMap<String, (SecurityScheme, Origin)>,
    ) -> SecurityScheme {
        let kind = match self.config.schemes.get(name).and_then(|scheme| scheme.kind.as_deref()) {
            Some("basic") => SecurityKind::Basic,
            Some(_) => SecurityKind::Bearer,
            None => {
                let origin = operation.origin.child("security");
                let known = defined.keys().chain(self.config.schemes.keys()).map(String::as_str);
                let help = did_you_mean(name, known, |name| format!("`{name}`"));
                let help = help.unwrap_or_else(|| {
                    format!("define it under `components.securitySchemes`, or set `schemes.{name}.kind` in the settings")
                });
                self.diagnostics
                    .report(Code::UnknownScheme, format!("`{name}` is not defined"), &origin)
                    .help(help);
                SecurityKind::Bearer
            }
        };
        SecurityScheme { description: None, kind }
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
                let scheme = self.scheme(name, &at);
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
                SecurityScheme { description, kind: SecurityKind::ApiKey { location, name } }
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
                SecurityScheme { description: description.or_else(|| other.then(whole)), kind }
            }
            Ok(
                openapiv3::SecurityScheme::OAuth2 { description, .. }
                | openapiv3::SecurityScheme::OpenIDConnect { description, .. },
            ) => SecurityScheme { description, kind: SecurityKind::Bearer },
            Err(_) if at.node.get("type").and_then(Node::as_str) == Some("mutualTLS") => {
                let description = self.text_member(at, "description");
                SecurityScheme { description, kind: SecurityKind::Connection }
            }
            Err(error) => {
                self.report_unknown_scheme(
                    name,
                    at,
                    &error.to_string(),
                    "use a scheme of type `apiKey`, `http`, `oauth2` or `openIdConnect`",
                );
                SecurityScheme { description: None, kind: SecurityKind::Bearer }
            }
        }
    }

    fn report_unknown_scheme(&mut self, name: &str, at: &NodeRef<'d>, why: &str, help: &str) {
        let origin = self.origin(at);
        let message = format!("`{name}` is not supported: {why}");
        self.diagnostics.report(Code::UnknownScheme, message, &origin).at_key().help(help);
    }
}
