//! Operations: each method of each path item of each document.

use std::sync::LazyLock;

use crate::diagnostics::{Code, Origin, did_you_mean};
use crate::openapi::{ParameterLocation, Style};
use crate::resolve::model::{Callbacks, Operation, Parameter, Server};
use crate::resolve::node_ref::{NodeRef, extensions};
use crate::resolve::operations::parameter::is_same;
use crate::resolve::operations::path_item::{PathItem, PathOperation};
use crate::resolve::operations::path_template;
use crate::resolve::operations::path_template::PathKey;
use crate::resolve::operations::reader::OperationReader;
use crate::source::Node;

const OPERATION_MEMBERS: [&str; 12] = [
    "tags",
    "summary",
    "description",
    "externalDocs",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "deprecated",
    "security",
    "servers",
];

impl<'d> OperationReader<'d, '_> {
    /// Appends the operations of one document.
    pub(crate) fn read_document(&mut self, document: usize, operations: &mut Vec<Operation>) {
        let root = self.cx().library.root(document);
        let Some(paths) = self.cx().map_member(&root, "paths") else { return };
        for (key, at) in paths.members() {
            if key.starts_with("x-") {
                continue;
            }
            let parsed = path_template::parse(key);
            if let Err(message) = &parsed {
                let origin = self.cx().origin(&at);
                self.cx().diagnostics.report(Code::BadPath, message, &origin).at_key();
            }
            self.report_literal_braces(&parsed, &at);
            let Some(item) = self.cx().path_item(&at) else { continue };
            for PathOperation { method, at, .. } in item.operations() {
                if !self.subset.includes(&mut self.schemas.cx, (&method, key), &item, &at) {
                    continue;
                }
                self.found += 1;
                if self.cx().expect_map(&at).is_none() {
                    continue;
                }
                if let Ok(path) = &parsed {
                    let mut operation = self.operation(document, method, path, &item, &at);
                    self.check_unique_target(&operation, key);
                    operation.id = operation.id.take().filter(|id| self.is_unique_id(document, &at, id));
                    operation.callbacks = self.callbacks(&at);
                    operations.push(operation);
                }
            }
        }
    }

    /// Reads an operation without its callbacks.
    pub(super) fn operation(
        &mut self,
        document: usize,
        method: String,
        path: &PathKey,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> Operation {
        self.cx().known_members(at, "an operation", &OPERATION_MEMBERS);
        let id = self.cx().text_member(at, "operationId").filter(|id| !id.is_empty());
        let servers = self.cx().operation_servers(document, item, at);
        let description = self.own_or_shared_text(at, item, "description");
        let lifecycle = self
            .cx()
            .text_member(at, "x-lifecycle-stage")
            .or_else(|| description.as_deref().and_then(badge).map(str::to_owned));
        let tags = self.cx().list_member(at, "tags");
        let docs = self.cx().map_member(at, "externalDocs");
        let (security, scopes) = self.cx().security(document, at);
        let (fixed_parameters, parameters) = self.operation_parameters(path, item, at);
        Operation {
            origin: self.cx().origin(at),
            document,
            method,
            path: path.path.clone(),
            fixed_query: path.query.clone(),
            query_parameters: path.query_parameters.clone(),
            id,
            tags: tags
                .into_iter()
                .flat_map(|tags| tags.elements())
                .filter_map(|tag| tag.node.text())
                .collect(),
            summary: self.own_or_shared_text(at, item, "summary"),
            description,
            external_docs: docs.and_then(|docs| self.cx().text_member(&docs, "url")),
            deprecated: self.cx().flag_member(at, "deprecated"),
            lifecycle,
            parameters,
            fixed_parameters,
            body: self.request_body(at),
            responses: self.responses(at),
            callbacks: Callbacks::default(),
            security,
            scopes,
            servers,
            extensions: extensions(at),
            items: None,
            is_second_method: false,
            body_constant: None,
        }
    }

    /// Returns a text of the operation, or else that of its path item, which applies to all of its operations.
    fn own_or_shared_text(&mut self, at: &NodeRef<'d>, item: &PathItem<'d>, key: &str) -> Option<String> {
        let own = self.cx().text_member(at, key);
        own.or_else(|| item.nodes.iter().find_map(|place| self.cx().text_member(place, key)))
    }

    /// Reports an operation with the same method, server and path as another one.
    fn check_unique_target(&mut self, operation: &Operation, path: &str) {
        let (method, origin) = (&operation.method, &operation.origin);
        let base_url = operation.servers.first().map(Server::address).unwrap_or_default();
        let target = (method.clone(), base_url, path.to_owned());
        if let Some(first) = self.places.get(&target).cloned() {
            let message = format!("`{method} {path}` is already defined");
            self.cx().diagnostics.report(Code::DuplicateOperation, message, origin).also(&first);
        } else {
            self.places.insert(target, origin.clone());
        }
    }

    /// Returns `true` if no other operation of the document has this ID, and reports it otherwise. A path item that
    /// refers to another path has the same operations; the first of them keeps the ID.
    fn is_unique_id(&mut self, document: usize, at: &NodeRef<'d>, id: &str) -> bool {
        let origin: Origin = self.cx().origin(at).child("operationId");
        let key = (document, id.to_owned());
        match self.ids.get(&key).cloned() {
            Some(first) if first == origin => false,
            Some(first) => {
                let message = format!("`{id}` is already used");
                self.cx().diagnostics.report(Code::DuplicateOperationId, message, &origin).also(&first);
                false
            }
            None => {
                self.ids.insert(key, origin);
                true
            }
        }
    }

    /// Returns the parameters of the path item and the operation, after comparing them with the path. Those whose values
    /// are in the path key come first, separately.
    fn operation_parameters(
        &mut self,
        path: &PathKey,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> (Vec<Parameter>, Vec<Parameter>) {
        let mut parameters = self.path_item_parameters(item);
        for own in self.parameters(at) {
            match parameters.iter_mut().find(|other| is_same(other, &own)) {
                Some(other) => *other = own,
                None => parameters.push(own),
            }
        }
        let (fixed, mut parameters): (Vec<_>, Vec<_>) = parameters.into_iter().partition(|parameter| {
            parameter.location == ParameterLocation::Query
                && path.query.iter().any(|(name, _)| *name == parameter.name)
        });
        self.place_in_query(path, &mut parameters, at);
        for name in &path.names {
            let is_declared = |parameter: &Parameter| {
                parameter.location == ParameterLocation::Path && parameter.name == *name
            };
            if !parameters.iter().any(is_declared) {
                self.report_undeclared_parameter(name, &parameters, at);
                parameters.push(self.undeclared_parameter(name, at));
            }
        }
        parameters.retain(|parameter| {
            // The path of a request that the service sends is unknown.
            let unused = parameter.location == ParameterLocation::Path
                && !path.path.is_empty()
                && !path.names.contains(&parameter.name);
            if unused {
                let message = format!("`{}` does not contain `{{{}}}`", path.path, parameter.name);
                self.cx().diagnostics.report(Code::PathParameterUnused, message, &parameter.origin);
            }
            !unused
        });
        (fixed, parameters)
    }
}

impl<'d> OperationReader<'d, '_> {
    /// Makes the parameters in the query of a path key, as in `?city={city}`, required parameters in the query. A parameter
    /// that the path contains as well is sent in both.
    fn place_in_query(&mut self, path: &PathKey, parameters: &mut Vec<Parameter>, at: &NodeRef<'d>) {
        let mut placed: Vec<Parameter> = Vec::new();
        let mut used: Vec<(ParameterLocation, String)> = Vec::new();
        for (name, in_braces) in &path.query_parameters {
            let find = |location: ParameterLocation, wanted: &str| {
                parameters.iter().find(|it| it.location == location && it.name == wanted)
            };
            let found = find(ParameterLocation::Query, in_braces)
                .or_else(|| find(ParameterLocation::Path, in_braces))
                .or_else(|| find(ParameterLocation::Query, name));
            let mut parameter = match found {
                Some(found) => found.clone(),
                None => {
                    self.report_undeclared_parameter(in_braces, parameters, at);
                    self.undeclared_parameter(in_braces, at)
                }
            };
            used.push((parameter.location, parameter.name.clone()));
            used.push((ParameterLocation::Query, name.clone()));
            if parameter.location == ParameterLocation::Path {
                (parameter.location, parameter.style) = (ParameterLocation::Query, Style::Form);
            }
            parameter.name.clone_from(name);
            parameter.required = true;
            placed.push(parameter);
        }
        let is_in_path =
            |it: &Parameter| it.location == ParameterLocation::Path && path.names.contains(&it.name);
        let is_used =
            |it: &Parameter| used.iter().any(|(location, name)| *location == it.location && *name == it.name);
        parameters.retain(|it| is_in_path(it) || !is_used(it));
        parameters.extend(placed);
    }

    /// Reports values in the query of a path key of which a parameter would be only a part.
    fn report_literal_braces(&mut self, parsed: &Result<PathKey, String>, at: &NodeRef<'d>) {
        let query = parsed.iter().flat_map(|path| &path.query);
        for (name, value) in query.filter(|(_, value)| value.contains('{')) {
            let origin = self.cx().origin(at);
            let message = format!("`{name}={value}` is sent unchanged: a parameter must be the whole value");
            let report = self.cx().diagnostics.report(Code::IgnoredConstruct, message, &origin).at_key();
            report.help(format!("remove the value from the path, and declare a query parameter `{name}`"));
        }
    }

    fn report_undeclared_parameter(&mut self, name: &str, parameters: &[Parameter], at: &NodeRef<'d>) {
        let origin = self.cx().origin(at);
        let names = parameters.iter().map(|parameter| parameter.name.as_str());
        let help = did_you_mean(name, names, |name| format!("`{name}`"))
            .unwrap_or_else(|| format!("declare a parameter with `name: {name}` and `in: path`"));
        let message = format!("the parameter `{name}` is not declared; it is a string argument");
        self.cx().diagnostics.report(Code::PathParameterMissing, message, &origin).at_key().help(help);
    }

    /// Returns a string parameter for a name in a path template that the document does not declare.
    fn undeclared_parameter(&mut self, name: &str, at: &NodeRef<'d>) -> Parameter {
        let schema = NodeRef { document: at.document, node: &STRING_SCHEMA, pointer: at.pointer.clone() };
        Parameter {
            origin: self.cx().origin(at),
            name: name.to_owned(),
            label: None,
            location: ParameterLocation::Path,
            required: true,
            description: None,
            deprecated: false,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            allow_empty: false,
            content: None,
            schema: self.schemas.schema(&schema),
            example: None,
        }
    }
}

/// The schema `{type: string}`.
static STRING_SCHEMA: LazyLock<Node> = LazyLock::new(|| {
    Node::Map([("type".to_owned(), Node::String("string".to_owned()))].into_iter().collect())
});

/// Returns the lifecycle stage in a badge of a description: the text of an image whose URL contains "lifecycle".
fn badge(description: &str) -> Option<&str> {
    for (start, _) in description.match_indices("![") {
        let Some((text, rest)) = description[start + 2..].split_once("](") else { continue };
        let address = rest.split(')').next().unwrap_or_default();
        if address.to_ascii_lowercase().contains("lifecycle") && !text.is_empty() {
            return Some(text);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::badge;

    #[test]
    fn badge_names_lifecycle_stage() {
        let text = "[![Early Access](https://img.shields.io/badge/Lifecycle%20Stage-Early%20Access-%23ff)](#x)\n\nText";
        assert_eq!(badge(text), Some("Early Access"));
        assert_eq!(badge("![Logo](https://example.com/logo.png)"), None);
        assert_eq!(badge("plain"), None);
    }
}
