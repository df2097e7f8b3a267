//! Error bodies, recognized by their structure and never by the status.
//!
//! Recognized are `{"errors": […]}`, `{"error_code", "message"}`, `{"error": {"code", "message"}}`,
//! `{"code", "message"}`, `{"message"}`, OAuth's `{"error", "error_description"}` (RFC 6749, 5.2) and problem details
//! (RFC 9457). Any other body, including text and HTML, has no details and is available as bytes.

use std::borrow::Cow;

use http::StatusCode;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use crate::response::RawResponse;

/// An error in the body of a response. Fields that the service did not send are `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The service's ID of this occurrence.
    pub id: Option<String>,
    /// The HTTP status as text.
    pub status: Option<String>,
    /// The service's error code, such as `resource_not_found`; numbers are converted to text.
    pub code: Option<String>,
    /// The summary, which is the same for each occurrence.
    pub title: Option<String>,
    /// The explanation of this occurrence.
    pub detail: Option<String>,
    /// The service's suggestion to resolve the error.
    pub resolution: Option<String>,
    /// A JSON pointer (RFC 6901) to the invalid part of the request body.
    pub source_pointer: Option<String>,
    /// The name of the invalid query parameter.
    pub source_parameter: Option<String>,
}

impl ErrorDetail {
    pub(super) fn text(&self) -> Option<&str> {
        self.detail.as_deref().or(self.title.as_deref())
    }
}

/// Parses the details of a body, if its structure is recognized.
pub(super) fn parse_details(body: &[u8]) -> Vec<ErrorDetail> {
    let Ok(Value::Object(body)) = serde_json::from_slice(body) else { return Vec::new() };
    match (body.get("errors"), body.get("error")) {
        (Some(Value::Array(errors)), _) if !errors.is_empty() => {
            errors.iter().filter_map(parse_element).collect()
        }
        (Some(error @ Value::Object(_)), _) | (_, Some(error @ Value::Object(_))) => {
            parse_element(error).into_iter().collect()
        }
        _ => parse_detail(&body).into_iter().collect(),
    }
}

fn parse_element(error: &Value) -> Option<ErrorDetail> {
    match error {
        Value::Object(members) => parse_detail(members),
        Value::String(detail) => Some(ErrorDetail { detail: Some(detail.clone()), ..ErrorDetail::default() }),
        _ => None,
    }
}

fn parse_detail(members: &Map<String, Value>) -> Option<ErrorDetail> {
    let first = |names: &[&str]| names.iter().find_map(|name| scalar(members.get(*name)));
    let source = |name| scalar(members.get("source").and_then(|source| source.get(name)));
    let mut detail = ErrorDetail {
        id: first(&["id"]),
        status: first(&["status"]),
        code: first(&["code", "error_code"]),
        title: first(&["title"]),
        detail: first(&["detail", "message", "error_description"]),
        resolution: first(&["resolution"]),
        source_pointer: source("pointer"),
        source_parameter: source("parameter"),
    };
    // `error` is a code if there is also a description, and the description otherwise.
    match (scalar(members.get("error")), &detail.detail) {
        (Some(error), None) => detail.detail = Some(error),
        (Some(error), Some(_)) if detail.code.is_none() => detail.code = Some(error),
        _ => {}
    }
    (detail.code.is_some() || detail.text().is_some()).then_some(detail)
}

fn scalar(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Returns a summary of a response without details.
pub(super) fn summarize(response: &RawResponse) -> String {
    if response.status == StatusCode::NOT_MODIFIED {
        return "not modified".to_owned();
    }
    if response.status.is_redirection() {
        return match response.headers.get("location").and_then(|to| to.to_str().ok()).and_then(without_query)
        {
            Some(to) => format!("the redirect to {to} was not followed"),
            None => "the redirect was not followed".to_owned(),
        };
    }
    let text = String::from_utf8_lossy(&response.body);
    let text = text.trim();
    match media_type(response).as_deref() {
        _ if text.is_empty() => "no body".to_owned(),
        Some("text/html") => match html_title(text) {
            Some(title) => format!("an HTML page, {title}"),
            None => "an HTML page".to_owned(),
        },
        Some("text/plain") | None => text.to_owned(),
        _ if text.starts_with(['{', '[', '"']) => text.to_owned(),
        Some(other) => format!("a body of type {other}"),
    }
}

/// Removes the query, which may hold a token.
fn without_query(location: &str) -> Option<&str> {
    location.split(['?', '#']).next()
}

fn html_title(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<title>")?;
    let (title, _) = rest.split_once("</title>")?;
    Some(title.trim()).filter(|title| !title.is_empty())
}

/// Returns the media type of the response, in lower case and without parameters.
pub(super) fn media_type(response: &RawResponse) -> Option<Cow<'_, str>> {
    let value = response.headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let value = value.split(';').next().unwrap_or(value).trim();
    Some(if value.bytes().any(|byte| byte.is_ascii_uppercase()) {
        Cow::Owned(value.to_ascii_lowercase())
    } else {
        Cow::Borrowed(value)
    })
}
