//! The declarations of an OpenAPI 3.0 document, according to the typed model of `openapiv3`.
//!
//! The coverage check walks the untyped tree of a document. This list verifies that the walk visits everything.

use std::collections::BTreeSet;

use openapiv3::{
    AdditionalProperties, MediaType, OpenAPI, Operation, Parameter, ParameterSchemaOrContent, ReferenceOr,
    RequestBody, Response, Schema, SchemaKind, Type,
};

use super::Kind;

/// Returns the kinds and JSON pointers of all declarations that operations use, or `None` if the document is not valid
/// OpenAPI 3.0.
pub(super) fn declarations(text: &str) -> Option<BTreeSet<(Kind, String)>> {
    let api: OpenAPI = serde_json::from_str(text).ok().or_else(|| serde_yaml::from_str(text).ok())?;
    if !api.openapi.starts_with("3.0") {
        return None;
    }
    let mut walk = Walk { api: &api, found: BTreeSet::new(), schemas: BTreeSet::new() };
    for (path, item) in &api.paths.paths {
        let at = format!("/paths/{}", escaped(path));
        let ReferenceOr::Item(item) = item else { continue };
        for (method, operation) in item.iter() {
            let operation_at = format!("{at}/{method}");
            walk.found.insert((Kind::Operation, operation_at.clone()));
            walk.parameters(&item.parameters, &at, &operation.parameters);
            walk.parameters(&operation.parameters, &operation_at, &[]);
            walk.bodies(operation, &operation_at);
        }
    }
    Some(walk.found)
}

/// A walk over a document.
struct Walk<'a> {
    api: &'a OpenAPI,
    found: BTreeSet<(Kind, String)>,
    /// The visited schemas.
    schemas: BTreeSet<String>,
}

impl<'a> Walk<'a> {
    /// Adds parameters, except those that others override.
    fn parameters(
        &mut self,
        parameters: &'a [ReferenceOr<Parameter>],
        at: &str,
        others: &'a [ReferenceOr<Parameter>],
    ) {
        let key = |it: &Parameter| {
            let data = it.parameter_data_ref();
            let is_header = matches!(it, Parameter::Header { .. });
            let name = if is_header { data.name.to_lowercase() } else { data.name.clone() };
            (name, std::mem::discriminant(it))
        };
        let others: Vec<_> = others.iter().filter_map(|it| self.parameter(it)).map(key).collect();
        for (index, parameter) in parameters.iter().enumerate() {
            let at = pointer(parameter, || format!("{at}/parameters/{index}"));
            let Some(parameter) = self.parameter(parameter) else { continue };
            if others.contains(&key(parameter)) {
                continue;
            }
            self.found.insert((Kind::Parameter, at.clone()));
            match &parameter.parameter_data_ref().format {
                ParameterSchemaOrContent::Schema(schema) => self.schema(schema, format!("{at}/schema")),
                ParameterSchemaOrContent::Content(content) => {
                    let first = content.iter().next();
                    let schema = first.and_then(|(name, media)| Some((name, media.schema.as_ref()?)));
                    if let Some((name, schema)) = schema {
                        self.schema(schema, format!("{at}/content/{}/schema", escaped(name)));
                    }
                }
            }
        }
    }

    fn parameter(&self, it: &'a ReferenceOr<Parameter>) -> Option<&'a Parameter> {
        match it {
            ReferenceOr::Item(it) => Some(it),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/")?;
                self.api.components.as_ref()?.parameters.get(name)?.as_item()
            }
        }
    }

    fn bodies(&mut self, operation: &'a Operation, at: &str) {
        if let Some(body) = &operation.request_body {
            let at = pointer(body, || format!("{at}/requestBody"));
            if let Some(body) = self.request_body(body) {
                body.content.iter().for_each(|(name, media)| self.media_type(name, media, &at));
            }
        }
        let default = operation.responses.default.iter().map(|it| ("default".to_owned(), it));
        let others = operation.responses.responses.iter().map(|(status, it)| (status.to_string(), it));
        let responses: Vec<_> = default.chain(others).collect();
        let has_success = responses.iter().any(|(status, _)| status.starts_with(['1', '2', '3']));
        for (status, response) in responses {
            let at = format!("{at}/responses/{status}");
            self.found.insert((Kind::Response, at.clone()));
            if !status.starts_with('2') && (has_success || status != "default") {
                continue;
            }
            let at = pointer(response, || at);
            if let Some(response) = self.response(response) {
                response.content.iter().for_each(|(name, media)| self.media_type(name, media, &at));
            }
        }
    }

    fn request_body(&self, it: &'a ReferenceOr<RequestBody>) -> Option<&'a RequestBody> {
        match it {
            ReferenceOr::Item(it) => Some(it),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/requestBodies/")?;
                self.api.components.as_ref()?.request_bodies.get(name)?.as_item()
            }
        }
    }

    fn response(&self, it: &'a ReferenceOr<Response>) -> Option<&'a Response> {
        match it {
            ReferenceOr::Item(it) => Some(it),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/responses/")?;
                self.api.components.as_ref()?.responses.get(name)?.as_item()
            }
        }
    }

    fn media_type(&mut self, name: &str, media: &'a MediaType, at: &str) {
        let at = format!("{at}/content/{}", escaped(name));
        self.found.insert((Kind::MediaType, at.clone()));
        if let Some(schema) = media.schema.as_ref().filter(|_| crate::operations::is_json(name)) {
            self.schema(schema, format!("{at}/schema"));
        }
    }

    fn schema(&mut self, schema: &'a ReferenceOr<Schema>, at: String) {
        match schema {
            ReferenceOr::Item(schema) => self.inline_schema(schema, at),
            ReferenceOr::Reference { reference } => {
                let named = reference.strip_prefix("#/components/schemas/");
                let target = named.and_then(|it| self.api.components.as_ref()?.schemas.get(it));
                if let Some(target) = target {
                    self.schema(target, reference[1..].to_owned());
                }
            }
        }
    }

    fn boxed(&mut self, schema: &'a ReferenceOr<Box<Schema>>, at: String) {
        match schema {
            ReferenceOr::Item(schema) => self.inline_schema(schema, at),
            ReferenceOr::Reference { reference } => {
                let named = reference.strip_prefix("#/components/schemas/");
                let target = named.and_then(|it| self.api.components.as_ref()?.schemas.get(it));
                if let Some(target) = target {
                    self.schema(target, reference[1..].to_owned());
                }
            }
        }
    }

    fn inline_schema(&mut self, schema: &'a Schema, at: String) {
        if !self.schemas.insert(at.clone()) {
            return;
        }
        match &schema.schema_kind {
            SchemaKind::Type(Type::Object(it)) => {
                self.properties(it.properties.iter(), it.additional_properties.as_ref(), &at);
            }
            SchemaKind::Type(Type::Array(it)) => {
                it.items.iter().for_each(|items| self.boxed(items, format!("{at}/items")));
            }
            SchemaKind::Type(_) | SchemaKind::Not { .. } => {}
            SchemaKind::OneOf { one_of } => self.parts(one_of, "oneOf", &at),
            SchemaKind::AllOf { all_of } => self.parts(all_of, "allOf", &at),
            SchemaKind::AnyOf { any_of } => self.parts(any_of, "anyOf", &at),
            SchemaKind::Any(it) => {
                self.properties(it.properties.iter(), it.additional_properties.as_ref(), &at);
                it.items.iter().for_each(|items| self.boxed(items, format!("{at}/items")));
                self.parts(&it.one_of, "oneOf", &at);
                self.parts(&it.all_of, "allOf", &at);
                self.parts(&it.any_of, "anyOf", &at);
            }
        }
    }

    fn parts(&mut self, parts: &'a [ReferenceOr<Schema>], keyword: &str, at: &str) {
        for (index, part) in parts.iter().enumerate() {
            self.schema(part, format!("{at}/{keyword}/{index}"));
        }
    }

    fn properties(
        &mut self,
        properties: impl Iterator<Item = (&'a String, &'a ReferenceOr<Box<Schema>>)>,
        additional: Option<&'a AdditionalProperties>,
        at: &str,
    ) {
        for (name, property) in properties {
            let at = format!("{at}/properties/{}", escaped(name));
            self.found.insert((Kind::Property, at.clone()));
            self.boxed(property, at);
        }
        if let Some(AdditionalProperties::Schema(schema)) = additional {
            self.schema(schema, format!("{at}/additionalProperties"));
        }
    }
}

/// Returns the pointer to the target of a reference, or to an inline item.
fn pointer<T>(it: &ReferenceOr<T>, at: impl FnOnce() -> String) -> String {
    match it {
        ReferenceOr::Reference { reference } => reference.trim_start_matches('#').to_owned(),
        ReferenceOr::Item(_) => at(),
    }
}

fn escaped(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
