//! Responses that follow the documents of the SDK.

use serde_json::Value;

use crate::contract::schema::{Direction, Schema};
use crate::contract::{documents, json_schema::SchemaChecker, sampler::Sampler};
use crate::http_server::{self, HttpResponse};

/// Returns a documented response: the required properties of its schema, with these members.
pub(crate) fn response(operation: &str, status: u16, members: Value) -> HttpResponse {
    let Some((media_type, schema)) = response_schema(operation, status) else {
        assert_eq!(members, Value::Null, "{operation}: the response {status} has no body");
        return http_server::http_response(&format!("{status} Fine"), &[], "");
    };
    let mut checker = SchemaChecker::default();
    let mut body = Sampler::new(&mut checker, Direction::Response).minimal(&schema);
    merge(&mut body, members);
    let problems = checker.problems(&schema, Direction::Response, &body);
    assert!(problems.is_empty(), "{operation}: {problems:?}\n{body:#}");
    http_server::http_response(&format!("{status} Fine"), &[("Content-Type", &media_type)], &body.to_string())
}

/// Returns the media type and schema of a response, or `None` if it has no body.
fn response_schema(operation: &str, status: u16) -> Option<(String, Schema)> {
    let mut all = documents::operations().into_iter();
    let found = all.find(|it| format!("{} {}", it.method, it.path) == operation);
    let found = found.unwrap_or_else(|| panic!("no operation `{operation}`"));
    let mut responses = found.responses.into_iter();
    let response = responses.find(|it| it.status == status.to_string());
    let response = response.unwrap_or_else(|| panic!("{operation}: no response {status}"));
    let (media_type, schema) = response.media.into_iter().next()?;
    Some((media_type, schema?))
}

/// Returns an element of a documented list, with these members.
pub(crate) fn list_item(operation: &str, members: Value) -> Value {
    let (_, schema) = response_schema(operation, 200).expect("a body");
    let mut list =
        Sampler::new(&mut SchemaChecker::default(), Direction::Response).all(&schema).swap_remove(0).value;
    let mut element = list["data"][0].take();
    merge(&mut element, members);
    element
}

/// Merges members into an object, recursively (RFC 7396, without `null`).
pub(crate) fn merge(into: &mut Value, members: Value) {
    match (into, members) {
        (Value::Object(into), Value::Object(members)) => {
            for (name, value) in members {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, value) => *into = value,
    }
}
