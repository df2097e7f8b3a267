//! Checks of requests against their documents: method, path, query, headers, credentials, body.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::calls::{Content, Samples};
use super::documents::{Node, Operation, Parameter, ParameterIn};
use super::json_schema::SchemaChecker;
use super::schema::{Direction, Schema};

/// The user and the secret of every client.
pub(crate) const USER: &str = "user";
pub(crate) const SECRET: &str = "secret-+/=";

/// The base path of all hosts.
pub(crate) const BASE_PATH: &str = "/base";

/// The decoded values of a request.
#[derive(Debug, Default)]
pub(crate) struct ParsedRequest {
    pub(crate) samples: Samples,
    pub(crate) accept: String,
}

/// Finds the operation of a request.
pub(crate) fn route<'a>(
    operations: &'a [Operation],
    request: &http::Request<Bytes>,
) -> Option<(&'a Operation, BTreeMap<String, String>)> {
    let path = request.uri().path().strip_prefix(BASE_PATH)?;
    let query = request.uri().query().unwrap_or_default();
    let found = operations.iter().filter(|it| it.method == request.method().as_str()).filter_map(|it| {
        let (template, fixed) = it.path.split_once('?').unwrap_or((&it.path, ""));
        let fits = fixed
            .split('&')
            .all(|field| field.is_empty() || decode_fields(query).contains(&decode_field(field)));
        let values = match_template(template, path).filter(|_| fits)?;
        Some((it, values))
    });
    // The more literal characters of the template the path contains, the better it matches.
    let literal = |it: &Operation| it.path.split(['{', '}']).step_by(2).map(str::len).sum::<usize>();
    found.max_by_key(|(it, _)| literal(it))
}

/// Returns the percent-decoded parameters of a path that matches a template.
fn match_template(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let (templates, parts): (Vec<&str>, Vec<&str>) =
        (template.split('/').collect(), path.split('/').collect());
    if templates.len() != parts.len() {
        return None;
    }
    let mut values = BTreeMap::new();
    for (template, part) in templates.into_iter().zip(parts) {
        let Some((before, rest)) = template.split_once('{') else {
            if template == part {
                continue;
            }
            return None;
        };
        let (name, after) = rest.split_once('}')?;
        let value = part.strip_prefix(before)?.strip_suffix(after).filter(|value| !value.is_empty())?;
        values.insert(name.to_owned(), percent_decode_str(value).decode_utf8().ok()?.into_owned());
    }
    Some(values)
}

/// Decodes the fields of a query or form.
fn decode_fields(text: &str) -> Vec<(String, String)> {
    text.split('&').filter(|field| !field.is_empty()).map(decode_field).collect()
}

fn decode_field(field: &str) -> (String, String) {
    let (name, value) = field.split_once('=').unwrap_or((field, ""));
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    (decode(name), decode(value))
}

/// A parser of requests that collects violations.
pub(crate) struct Inspector<'a> {
    pub(crate) checker: &'a mut SchemaChecker,
    pub(crate) problems: Vec<String>,
}

impl Inspector<'_> {
    /// Decodes a request, and records everything that violates the document.
    pub(crate) fn inspect(
        &mut self,
        operation: &Operation,
        path: &BTreeMap<String, String>,
        request: &http::Request<Bytes>,
    ) -> ParsedRequest {
        let mut said = ParsedRequest::default();
        let mut query = decode_fields(request.uri().query().unwrap_or_default());
        let fixed = decode_fields(operation.path.split_once('?').map_or("", |(_, fixed)| fixed));
        query.retain(|field| !fixed.contains(field));
        let mut headers: BTreeSet<&str> = request.headers().keys().map(http::HeaderName::as_str).collect();
        for parameter in &operation.parameters {
            let name = &parameter.name;
            let texts: Vec<String> = match parameter.place {
                ParameterIn::Path => path.get(name).cloned().into_iter().collect(),
                ParameterIn::Query => {
                    query.extract_if(.., |field| field.0 == *name).map(|field| field.1).collect()
                }
                ParameterIn::Cookie => Vec::new(),
                ParameterIn::Header => {
                    headers.remove(name.to_ascii_lowercase().as_str());
                    header(request, name).map(str::to_owned).into_iter().collect()
                }
            };
            if let Some(value) = self.parse_parameter(parameter, texts) {
                said.samples.parameters.insert((parameter.place, name.clone()), value);
            }
        }
        self.check_credentials(operation, request, &mut query, &mut headers);
        for (name, value) in query {
            self.problems.push(format!("the document has no query parameter `{name}` ({value})"));
        }
        said.samples.body = self.parse_body(operation, request);
        for known in ["accept", "content-type", "user-agent"] {
            headers.remove(known);
        }
        for name in headers {
            self.problems.push(format!("the document has no header `{name}`"));
        }
        said.accept = header(request, "accept").unwrap_or("*/*").to_owned();
        said
    }

    fn parse_parameter(&mut self, parameter: &Parameter, texts: Vec<String>) -> Option<Value> {
        let name = &parameter.name;
        if texts.is_empty() {
            if parameter.required {
                self.problems.push(format!("`{name}` is missing"));
            }
            return None;
        }
        let value = match parameter.schema.items() {
            Some(items) => {
                let texts =
                    if parameter.explode { texts } else { texts[0].split(',').map(str::to_owned).collect() };
                texts.iter().map(|text| parse_typed(&items, text)).collect()
            }
            None if texts.len() > 1 => {
                self.problems.push(format!("`{name}` is given {} times", texts.len()));
                return None;
            }
            None => parse_typed(&parameter.schema, &texts[0]),
        };
        self.check_schema(&format!("`{name}`"), &parameter.schema, &value);
        Some(value)
    }

    fn check_schema(&mut self, what: &str, schema: &Schema, value: &Value) {
        let problems = self.checker.problems(schema, Direction::Request, value);
        self.problems.extend(problems.into_iter().map(|problem| format!("{what}: {problem}")));
    }

    /// Checks that the request has exactly the credentials of one of the alternatives.
    fn check_credentials(
        &mut self,
        operation: &Operation,
        request: &http::Request<Bytes>,
        query: &mut Vec<(String, String)>,
        headers: &mut BTreeSet<&str>,
    ) {
        let mut fits = |(_, scheme): &(&str, Node)| match (
            scheme.string("type"),
            scheme.string("in"),
            scheme.string("name"),
        ) {
            (Some("apiKey"), Some("header"), Some(name)) => header(request, name) == Some(SECRET),
            (Some("apiKey"), Some("query"), Some(name)) => {
                query.extract_if(.., |field| field.0 == name && field.1 == SECRET).count() == 1
            }
            (Some("http"), ..) if scheme.string("scheme") == Some("basic") => {
                header(request, "authorization") == Some(&basic_authorization())
            }
            (Some("http" | "oauth2" | "openIdConnect"), ..) => {
                header(request, "authorization") == Some(&format!("Bearer {SECRET}"))
            }
            _ => false,
        };
        let alternatives = &operation.security;
        let chosen = alternatives.iter().find(|alternative| alternative.iter().all(&mut fits));
        match chosen {
            Some(schemes) => {
                let names = schemes
                    .iter()
                    .map(|(_, scheme)| scheme.string("name").filter(|_| scheme.string("in").is_some()));
                for name in names {
                    headers.remove(name.unwrap_or("authorization").to_ascii_lowercase().as_str());
                }
            }
            None if alternatives.is_empty() => {}
            None => self.problems.push(format!(
                "the credentials are none that the document accepts: {:?}",
                header(request, "authorization")
            )),
        }
    }

    fn parse_body(&mut self, operation: &Operation, request: &http::Request<Bytes>) -> Option<Content> {
        let content_type = header(request, "content-type");
        let (Some((required, media)), Some(content_type)) = (&operation.body, content_type) else {
            if content_type.is_some() || !request.body().is_empty() {
                self.problems.push("the document has no body".to_owned());
            } else if matches!(operation.body, Some((true, _))) {
                self.problems.push("the body is missing".to_owned());
            }
            return None;
        };
        let _ = required;
        let known = media.iter().find(|(key, _)| media_type_matches(key, content_type));
        let Some((_, schema)) = known else {
            self.problems.push(format!("the document has no body of type {content_type}"));
            return None;
        };
        let bytes = request.body();
        let value = match essence(content_type) {
            "application/x-www-form-urlencoded" => {
                parse_form(schema.as_ref(), std::str::from_utf8(bytes).unwrap_or_default())
            }
            other if other.ends_with("json") => match serde_json::from_slice(bytes) {
                Ok(value) => value,
                Err(error) => {
                    self.problems.push(format!("the body is no JSON: {error}"));
                    return None;
                }
            },
            _ => return Some(Content::Bytes(bytes.clone())),
        };
        if let Some(schema) = schema {
            self.check_schema("the body", schema, &value);
        }
        Some(Content::Json(value))
    }
}

/// Returns the `Authorization` header for user and password.
fn basic_authorization() -> String {
    format!("Basic {}", STANDARD.encode(format!("{USER}:{SECRET}")))
}

fn header<'a>(request: &'a http::Request<Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

/// Parses text as the type of its schema. Text that does not parse stays a string, which the schema then rejects.
fn parse_typed(schema: &Schema, text: &str) -> Value {
    let other = match schema.json_type() {
        Some("integer" | "number" | "boolean") => serde_json::from_str(text).ok(),
        _ => None,
    };
    other.unwrap_or_else(|| json!(text))
}

fn parse_form(schema: Option<&Schema>, text: &str) -> Value {
    let properties = schema.map(|schema| schema.properties(Direction::Request)).unwrap_or_default();
    let mut value = Map::new();
    for (name, text) in decode_fields(text) {
        let typed =
            properties.get(name.as_str()).map_or_else(|| json!(text), |schema| parse_typed(schema, &text));
        value.insert(name, typed);
    }
    Value::Object(value)
}

/// Returns a media type without its parameters.
pub(crate) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

/// Returns `true` if a media range matches a media type.
pub(crate) fn media_type_matches(range: &str, media_type: &str) -> bool {
    let (range, media_type) = (essence(range), essence(media_type));
    range == "*/*"
        || range == media_type
        || range.strip_suffix("/*").is_some_and(|kind| media_type.split('/').next() == Some(kind))
        || media_type.strip_suffix("/*").is_some_and(|kind| range.split('/').next() == Some(kind))
}
