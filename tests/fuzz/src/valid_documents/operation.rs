//! Paths, operations, bodies and responses.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::DocumentBuilder;

/// Literal segments of paths.
const LITERALS: &[&str] =
    &["things", "v1", "a-b", "a.b", "a:b", "~a", "a@b", "a+b", "(a)", "a%20b", "$a", "self", "1"];

const MEDIA_TYPES: &[&str] = &[
    "application/json",
    "application/json; charset=utf-8",
    "application/problem+json",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
    "application/octet-stream",
    "image/*",
    "application/xml",
    "*/*",
];

impl DocumentBuilder<'_> {
    /// Returns `paths` with distinct templates, regardless of parameter names.
    pub(super) fn paths(&mut self) -> Value {
        let (mut paths, mut templates) = (Map::new(), BTreeSet::new());
        for _ in 0..self.choice.index_below(5) {
            let (path, template, names) = self.path();
            if templates.insert(template) {
                let item = self.path_item(&path, &names);
                paths.insert(path, item);
            }
        }
        paths.into()
    }

    /// Returns a path, its template without parameter names, and the parameter names.
    fn path(&mut self) -> (String, String, Vec<String>) {
        let (mut path, mut template, mut names) = (String::new(), String::new(), Vec::new());
        for index in 0..=self.choice.index_below(4) {
            let literal = self.choice.pick(LITERALS);
            let name = format!("{}{index}", self.choice.word());
            let (before, after) = match self.choice.index_below(4) {
                0 | 1 => (literal, None),
                2 => ("", Some("")),
                _ => ("", Some(self.choice.pick(&[":resend", ".json", "-x"]))),
            };
            path.push('/');
            path.push_str(before);
            template.push('/');
            template.push_str(before);
            if let Some(after) = after {
                path.push_str(&format!("{{{name}}}{after}"));
                template.push_str(&format!("{{}}{after}"));
                names.push(name);
            }
        }
        (path, template, names)
    }

    fn path_item(&mut self, path: &str, names: &[String]) -> Value {
        let mut item = json!({});
        // Parameters of the path are declared for all operations, or by each.
        let shared = self.choice.one_in(2);
        if shared {
            let parameters = self.parameters(names);
            item["parameters"] = parameters.into();
        }
        for method in ["get", "post", "put", "patch", "delete", "head", "options", "trace"] {
            if self.choice.one_in(4) || (method == "get" && self.choice.one_in(2)) {
                item[method] = self.operation(method, path, if shared { &[] } else { names });
            }
        }
        if self.choice.one_in(8) {
            item["servers"] = self.servers();
        }
        if self.choice.one_in(8) {
            item["summary"] = self.choice.text().into();
        }
        let item = self.with_description(item);
        self.with_extensions(item)
    }

    fn operation(&mut self, method: &str, path: &str, names: &[String]) -> Value {
        let mut operation = json!({ "responses": self.responses() });
        let id = self.choice.name();
        if self.choice.one_in(4) || id.is_empty() || !self.operations.insert(id.clone()) {
            self.operations.insert(format!("{method} {path}\u{0}"));
        } else {
            operation["operationId"] = id.into();
        }
        let parameters = self.parameters(names);
        if !parameters.is_empty() {
            operation["parameters"] = parameters.into();
        }
        let sends = ["post", "put", "patch"].contains(&method);
        if sends && !self.choice.one_in(4) {
            let shared = self.components.bodies.clone();
            operation["requestBody"] = if !shared.is_empty() && self.choice.one_in(3) {
                json!({"$ref": format!("#/components/requestBodies/{}", self.choice.pick(&shared))})
            } else {
                self.body()
            };
        }
        let mut tags = self.components.tags.clone();
        if self.choice.one_in(6) {
            tags.push(self.choice.name());
        }
        tags.retain(|_| self.choice.one_in(2));
        if !tags.is_empty() {
            operation["tags"] = tags.into();
        }
        self.with_operation_details(operation)
    }

    /// Adds the optional fields of an operation.
    fn with_operation_details(&mut self, mut operation: Value) -> Value {
        if self.choice.one_in(3) {
            operation["summary"] = self.choice.text().into();
        }
        if self.choice.one_in(3) {
            operation["security"] = self.security();
        }
        if self.choice.one_in(10) {
            operation["servers"] = self.servers();
        }
        if self.choice.one_in(10) {
            operation["deprecated"] = true.into();
        }
        if self.choice.one_in(12) {
            operation["callbacks"] = json!({self.choice.word(): {
                "{$request.body#/url}": {"post": {"responses": {"200": {"description": self.choice.text()}}}},
            }});
        }
        let operation = self.with_description(operation);
        self.with_extensions(operation)
    }

    /// Returns parameters for the names in a path, and others with distinct names and locations.
    fn parameters(&mut self, names: &[String]) -> Vec<Value> {
        let mut parameters: Vec<Value> = names.iter().map(|name| self.parameter(name, "path")).collect();
        let mut seen = BTreeSet::new();
        for _ in 0..self.choice.index_below(4) {
            let place = self.choice.pick(&["query", "header", "cookie"]);
            let name = if place == "query" { self.choice.name() } else { self.choice.word() };
            if !name.is_empty() && seen.insert((place, name.to_lowercase())) {
                parameters.push(self.parameter(&name, place));
            }
        }
        for name in self.components.parameters.clone() {
            if self.choice.one_in(4) {
                parameters.push(json!({"$ref": format!("#/components/parameters/{name}")}));
            }
        }
        parameters
    }

    /// Returns a request body.
    pub(super) fn body(&mut self) -> Value {
        let mut body = json!({ "content": self.content() });
        if self.choice.one_in(2) {
            body["required"] = true.into();
        }
        self.with_description(body)
    }

    /// Returns at least one media type.
    fn content(&mut self) -> Value {
        let mut content = Map::new();
        for _ in 0..=self.choice.index_below(8) / 6 {
            let name = self.choice.pick(MEDIA_TYPES);
            let mut media = self.media_type();
            if name.starts_with("multipart") {
                let file = self.choice.name();
                media = json!({
                    "schema": {"type": "object", "properties": {
                        file.clone(): {"type": "string", "format": "binary"},
                        "more": self.schema(),
                    }},
                    "encoding": {file: {"contentType": "image/png", "headers": {"X-A": self.header()}}},
                });
            }
            content.insert(name.to_owned(), media);
        }
        content.into()
    }

    /// Returns a media type object.
    pub(super) fn media_type(&mut self) -> Value {
        let mut media = json!({ "schema": self.schema() });
        self.add_examples(&mut media);
        media
    }

    /// Returns at least one response by status.
    fn responses(&mut self) -> Value {
        let mut responses = Map::new();
        for _ in 0..=self.choice.index_below(3) {
            let status =
                self.choice.pick(&["200", "201", "204", "2XX", "302", "404", "4XX", "500", "5XX", "default"]);
            let shared = self.components.responses.clone();
            let response = if !shared.is_empty() && self.choice.one_in(4) {
                json!({"$ref": format!("#/components/responses/{}", self.choice.pick(&shared))})
            } else {
                self.response()
            };
            responses.insert(status.to_owned(), response);
        }
        responses.into()
    }

    /// Returns a response.
    pub(super) fn response(&mut self) -> Value {
        let mut response = json!({"description": self.choice.text()});
        if !self.choice.one_in(4) {
            response["content"] = self.content();
        }
        if self.choice.one_in(4) {
            let shared = self.components.headers.clone();
            let header = if !shared.is_empty() && self.choice.one_in(2) {
                json!({"$ref": format!("#/components/headers/{}", self.choice.pick(&shared))})
            } else {
                self.header()
            };
            response["headers"] = json!({ self.choice.word(): header });
        }
        if self.choice.one_in(12) {
            response["links"] = json!({ self.choice.word(): {"operationRef": "#/paths/~1a/get"} });
        }
        self.with_extensions(response)
    }
}
