//! Operations: each method of each path item of each document.

use crate::diagnostics::{Code, Origin};
use crate::openapi::ParameterLocation;
use crate::resolve::model::{Operation, Parameter};
use crate::resolve::node_ref::{NodeRef, extensions};
use crate::resolve::operations::parameter::is_same;
use crate::resolve::operations::path_item::PathItem;
use crate::resolve::operations::path_template;
use crate::resolve::operations::path_template::PathKey;
use crate::resolve::operations::reader::OperationReader;

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
            let Some(item) = self.cx().path_item(&at) else { continue };
            for (method, at) in item.operations() {
                self.found += 1;
                if self.cx().expect_map(&at).is_none() {
                    continue;
                }
                if let Ok(path) = &parsed {
                    let operation = self.operation(document, method, key, path, &item, &at);
                    operations.push(operation);
                }
            }
        }
    }

    fn operation(
        &mut self,
        document: usize,
        method: &str,
        key: &str,
        path: &PathKey,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> Operation {
        self.cx().known_members(at, "an operation", &OPERATION_MEMBERS);
        let method = method.to_uppercase();
        let id = self.cx().text_member(at, "operationId").filter(|id| !id.is_empty());
        self.check_unique(at, &method, key, id.as_deref());
        let description = self.own_or_shared_text(at, item, "description");
        let lifecycle = self
            .cx()
            .text_member(at, "x-lifecycle-stage")
            .or_else(|| description.as_deref().and_then(badge).map(str::to_owned));
        let tags = self.cx().list_member(at, "tags");
        let docs = self.cx().map_member(at, "externalDocs");
        Operation {
            origin: self.cx().origin(at),
            document,
            method,
            path: path.path.clone(),
            fixed_query: path.query.clone(),
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
            parameters: self.operation_parameters(path, item, at),
            body: self.request_body(at),
            responses: self.responses(at),
            callbacks: self.cx().callbacks(at),
            security: self.cx().security(document, at),
            servers: self.cx().operation_servers(document, item, at),
            extensions: extensions(at),
        }
    }

    /// Returns a text of the operation, or else that of its path item, which applies to all of its operations.
    fn own_or_shared_text(&mut self, at: &NodeRef<'d>, item: &PathItem<'d>, key: &str) -> Option<String> {
        let own = self.cx().text_member(at, key);
        own.or_else(|| item.nodes.iter().find_map(|place| self.cx().text_member(place, key)))
    }

    /// Reports an operation whose method and path or whose ID is a duplicate.
    fn check_unique(&mut self, at: &NodeRef<'d>, method: &str, path: &str, id: Option<&str>) {
        let origin = self.cx().origin(at);
        let place = (method.to_owned(), path.to_owned());
        if let Some(first) = self.places.get(&place).cloned() {
            let message = format!("`{method} {path}` is already defined");
            self.cx().diagnostics.report(Code::DuplicateOperation, message, &origin).also(&first);
        } else {
            self.places.insert(place, origin.clone());
        }
        let Some(id) = id else { return };
        let origin: Origin = origin.child("operationId");
        if let Some(first) = self.ids.get(id).cloned() {
            let message = format!("`{id}` is already used");
            self.cx().diagnostics.report(Code::DuplicateOperationId, message, &origin).also(&first);
        } else {
            self.ids.insert(id.to_owned(), origin);
        }
    }

    /// Returns the parameters of the path item and the operation, after comparing them with the path.
    fn operation_parameters(
        &mut self,
        path: &PathKey,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> Vec<Parameter> {
        let mut parameters = self.path_item_parameters(item);
        for own in self.parameters(at) {
            match parameters.iter_mut().find(|other| is_same(other, &own)) {
                Some(other) => *other = own,
                None => parameters.push(own),
            }
        }
        // A caller cannot choose a parameter that the path key contains.
        parameters.retain(|parameter| {
            parameter.location != ParameterLocation::Query
                || path.query.iter().all(|(name, _)| *name != parameter.name)
        });
        for name in &path.names {
            let declared = |parameter: &Parameter| {
                parameter.location == ParameterLocation::Path && parameter.name == *name
            };
            if !parameters.iter().any(declared) {
                let origin = self.cx().origin(at);
                let help = crate::diagnostics::did_you_mean(
                    name,
                    parameters.iter().map(|parameter| parameter.name.as_str()),
                    |name| format!("`{name}`"),
                )
                .unwrap_or_else(|| format!("declare a parameter with `name: {name}` and `in: path`"));
                self.cx()
                    .diagnostics
                    .report(
                        Code::PathParameterMissing,
                        format!("the parameter `{name}` is not declared"),
                        &origin,
                    )
                    .at_key()
                    .help(help);
            }
        }
        parameters.retain(|parameter| {
            let unused =
                parameter.location == ParameterLocation::Path && !path.names.contains(&parameter.name);
            if unused {
                let message = format!("`{}` does not contain `{{{}}}`", path.path, parameter.name);
                self.cx().diagnostics.report(Code::PathParameterUnused, message, &parameter.origin);
            }
            !unused
        });
        parameters
    }
}

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
