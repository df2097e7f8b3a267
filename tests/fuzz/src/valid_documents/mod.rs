//! Fuzz target `valid_documents`: generates from valid documents.
//!
//! In: bytes that choose among everything that OpenAPI 3.0 allows. Out: a valid document, which must be generated. It
//! does not know how the generator reads or writes anything.

mod choice;
mod operation;
mod parameter;
mod schema;
mod tricky_text;

use std::collections::BTreeSet;

use sdk_generator::{Config, Layout, Output, SpecFile, generate};
use serde_json::{Map, Value, json};

use super::injection_check::assert_no_injection;
use choice::Choice;

/// Generates from a valid document: the crate has all its operations, its text is only text, and the same document in
/// YAML gives the same crate.
pub fn valid_documents(data: &[u8]) {
    let (document, operations) = document(data);
    let made = |text: String| -> Output {
        let files = [SpecFile::new("shop/v1.yaml", text)];
        match generate(&files, &Config::default(), Layout::Standalone) {
            Ok(output) => {
                output.warnings.render(&files, true);
                output
            }
            Err(problems) => panic!("{:#}\n{}", document, problems.render(&files, false)),
        }
    };
    let output = made(document.to_string());
    assert_eq!(output.counts.operations, operations, "{document:#}");
    assert_no_injection(&output, "the document");
    let twin = made(serde_yaml::to_string(&document).expect("YAML"));
    assert!(output.tree == twin.tree, "JSON and YAML of one document give two crates\n{document:#}");
}

/// Returns the document that the bytes choose, and the number of its operations.
fn document(data: &[u8]) -> (Value, usize) {
    let mut make = DocumentBuilder::new(data);
    let document = make.document();
    (document, make.operations.len())
}

/// The state that the parts of a document share.
struct DocumentBuilder<'a> {
    choice: Choice<'a>,
    /// The names under `components`, by section.
    components: Components,
    /// The values of `operationId` so far, or method and path of operations without one.
    operations: BTreeSet<String>,
}

/// The names of shared components.
#[derive(Default)]
struct Components {
    schemas: Vec<String>,
    parameters: Vec<String>,
    bodies: Vec<String>,
    responses: Vec<String>,
    headers: Vec<String>,
    examples: Vec<String>,
    security: Vec<String>,
    tags: Vec<String>,
}

impl<'a> DocumentBuilder<'a> {
    fn new(data: &'a [u8]) -> Self {
        Self { choice: Choice::new(data), components: Components::default(), operations: BTreeSet::new() }
    }

    fn document(&mut self) -> Value {
        self.components = Components {
            schemas: self.choice.component_names(6),
            parameters: self.choice.component_names(3),
            bodies: self.choice.component_names(2),
            responses: self.choice.component_names(2),
            headers: self.choice.component_names(2),
            examples: self.choice.component_names(2),
            security: self.choice.component_names(3),
            tags: self.choice.tags(),
        };
        let mut document = json!({
            "openapi": self.choice.pick(&["3.0.0", "3.0.1", "3.0.2", "3.0.3", "3.0.4"]),
            "info": self.info(),
            "components": self.components_object(),
            "paths": self.paths(),
        });
        if self.choice.one_in(3) {
            document["servers"] = self.servers();
        }
        if self.choice.one_in(3) {
            document["security"] = self.security();
        }
        if self.choice.one_in(2) {
            let tags = self.components.tags.clone();
            document["tags"] =
                tags.into_iter().map(|name| self.with_description(json!({ "name": name }))).collect();
        }
        self.with_extensions(document)
    }

    fn info(&mut self) -> Value {
        let mut info = json!({"title": self.choice.text(), "version": self.choice.text()});
        if self.choice.one_in(4) {
            info["description"] = self.choice.text().into();
            info["termsOfService"] = "https://example.com/terms".into();
            info["contact"] =
                json!({"name": self.choice.text(), "url": "https://example.com", "email": "a@example.com"});
            info["license"] = json!({"name": self.choice.text(), "url": "https://example.com"});
        }
        info
    }

    /// Returns `components` with everything that was named.
    fn components_object(&mut self) -> Value {
        let names = std::mem::take(&mut self.components);
        // Shared components refer only to schemas, headers and examples, so that references never form a cycle.
        self.components.schemas.clone_from(&names.schemas);
        let mut shared = Map::new();
        let mut add = |section: &str, parts: Vec<(String, Value)>| {
            shared.insert(section.to_owned(), Value::Object(parts.into_iter().collect()));
        };
        let schemas = names.schemas.iter().enumerate();
        add("schemas", schemas.map(|(index, name)| (name.clone(), self.component(index))).collect());
        add("examples", names.examples.iter().map(|name| (name.clone(), self.example())).collect());
        self.components.examples.clone_from(&names.examples);
        add("headers", names.headers.iter().map(|name| (name.clone(), self.header())).collect());
        self.components.headers.clone_from(&names.headers);
        let parameters = names.parameters.iter().enumerate();
        add(
            "parameters",
            parameters.map(|(index, name)| (name.clone(), self.shared_parameter(index))).collect(),
        );
        add("requestBodies", names.bodies.iter().map(|name| (name.clone(), self.body())).collect());
        add("responses", names.responses.iter().map(|name| (name.clone(), self.response())).collect());
        add("securitySchemes", names.security.iter().map(|name| (name.clone(), self.scheme())).collect());
        self.components = names;
        Value::Object(shared)
    }

    /// Returns servers with and without variables, absolute and relative.
    fn servers(&mut self) -> Value {
        let mut servers = Vec::new();
        for _ in 0..self.choice.index_below(3) {
            let name = self.choice.word();
            let server = match self.choice.index_below(5) {
                0 => json!({"url": "https://api.example.com"}),
                1 => json!({"url": "https://api.example.com/v1/"}),
                2 => json!({"url": "/v1"}),
                3 => json!({"url": "http://localhost:8080"}),
                _ => json!({
                    "url": format!("https://{{{name}}}.example.com:{{port}}/v1"),
                    "variables": {
                        name: {"default": "eu", "enum": ["eu", "us"], "description": self.choice.text()},
                        "port": {"default": "443"},
                    },
                }),
            };
            servers.push(self.with_description(server));
        }
        servers.into()
    }

    /// Returns alternative security requirements; an empty list or an empty alternative requires none.
    fn security(&mut self) -> Value {
        let mut alternatives = Vec::new();
        for _ in 0..self.choice.index_below(3) {
            let mut together = Map::new();
            for name in self.components.security.clone() {
                if self.choice.one_in(2) {
                    together.insert(name, json!([]));
                }
            }
            alternatives.push(Value::Object(together));
        }
        alternatives.into()
    }

    fn scheme(&mut self) -> Value {
        let (url, name) = ("https://example.com/token", self.choice.word());
        let scheme = match self.choice.index_below(8) {
            0 => json!({"type": "http", "scheme": "basic"}),
            1 => json!({"type": "http", "scheme": "bearer", "bearerFormat": self.choice.text()}),
            2 => json!({"type": "http", "scheme": "digest"}),
            3 => json!({"type": "apiKey", "in": "header", "name": format!("X-{name}")}),
            4 => json!({"type": "apiKey", "in": "query", "name": name}),
            5 => json!({"type": "apiKey", "in": "cookie", "name": name}),
            6 => json!({"type": "openIdConnect", "openIdConnectUrl": "https://example.com/.well-known"}),
            _ => json!({"type": "oauth2", "flows": {
                "clientCredentials": {"tokenUrl": url, "scopes": {"read": self.choice.text()}},
                "authorizationCode": {"authorizationUrl": url, "tokenUrl": url, "scopes": {}},
            }}),
        };
        self.with_description(scheme)
    }

    /// Adds a description, or none.
    fn with_description(&mut self, mut object: Value) -> Value {
        if self.choice.one_in(3) {
            object["description"] = self.choice.text().into();
        }
        object
    }

    /// Adds extensions and external documentation, or none.
    fn with_extensions(&mut self, mut object: Value) -> Value {
        if self.choice.one_in(6) {
            let key = format!("x-{}", self.choice.text());
            object[key] = self.any_json(2);
        }
        if self.choice.one_in(10) {
            object["externalDocs"] = json!({"url": "https://example.com", "description": self.choice.text()});
        }
        object
    }
}
