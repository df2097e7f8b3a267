// Copied from generator/runtime/src/testing/request.rs by `cargo xtask codegen`; edit it there.

//! Requests that were sent, as tests look at them.
//!
//! In: the request that a client gives its transport. Out: its operation, its arguments, and what it holds, decoded.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::operation::{AttemptNumber, OperationInfo};

/// A request that a client of a [`Mock`](super::Mock) has sent. Each attempt of a call is one.
#[derive(Clone)]
pub struct Request {
    operation: OperationInfo,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    attempt: u32,
    sent_at: Duration,
}

impl Request {
    /// `None` if no client of this crate made the request.
    pub(super) fn new(request: http::Request<Bytes>, sent_at: Duration) -> Option<Self> {
        let operation = OperationInfo::of(&request)?;
        // A stream is sent once, and says nothing.
        let attempt = request.extensions().get().map_or(1, |AttemptNumber(number)| *number);
        let (head, body) = request.into_parts();
        Some(Self { operation, uri: head.uri, headers: head.headers, body, attempt, sent_at })
    }

    /// Which operation it belongs to.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// The URL as it was sent.
    pub fn url(&self) -> &Uri {
        &self.uri
    }

    /// The path as it was sent, encoded.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// An argument of the path, decoded, by its name in the operation's [route](OperationInfo::route).
    pub fn argument(&self, name: &str) -> Option<String> {
        self.arguments().into_iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The arguments of the path, decoded, with their names.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let route: Vec<&'static str> = self.operation.route().split('/').collect();
        let path: Vec<&str> = self.path().split('/').collect();
        // The URL of a host may have a path of its own, which stands in front.
        let path = path.get(path.len().saturating_sub(route.len() - 1)..).unwrap_or_default();
        route
            .into_iter()
            .skip(1)
            .zip(path)
            .filter_map(|(template, segment)| argument(template, segment))
            .collect()
    }

    /// The fields of the query, decoded, in the order in which they were sent.
    pub fn query(&self) -> Vec<(String, String)> {
        fields(self.uri.query().unwrap_or_default(), false)
    }

    /// The first field of the query with this name, decoded.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// The headers, with the credentials. `Debug` does not show those.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as it was sent; empty if there was none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON; `None` if it is none.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The fields of a body that is a form (`application/x-www-form-urlencoded`), decoded; none if it is no form.
    pub fn form(&self) -> Vec<(String, String)> {
        match std::str::from_utf8(&self.body) {
            Ok(text) if self.is_of_type("application/x-www-form-urlencoded") => fields(text, true),
            _ => Vec::new(),
        }
    }

    /// Which attempt of its call it is; the first one is 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// When it was sent, by the mock's clock, which begins with zero.
    pub fn sent_at(&self) -> Duration {
        self.sent_at
    }

    /// Whether an answer in JSON is asked for.
    pub(super) fn wants_json(&self) -> bool {
        self.headers
            .get(ACCEPT)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|accept| accept.to_ascii_lowercase().contains("json"))
    }

    /// Whether the body is of this media type.
    pub(super) fn is_of_type(&self, media_type: &str) -> bool {
        let value = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type)
    }
}

/// The value that stands in a segment of a path for the name in the template: `{id}:pause` and `a:pause` give `id` and
/// `a`.
fn argument(template: &'static str, segment: &str) -> Option<(&'static str, String)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    let value = segment.strip_prefix(before).unwrap_or(segment);
    Some((name, decoded(value.strip_suffix(after).unwrap_or(value))))
}

/// The fields of a query or form.
fn fields(text: &str, plus_is_space: bool) -> Vec<(String, String)> {
    let decode = |part: &str| match part.contains('+') && plus_is_space {
        true => decoded(&part.split('+').collect::<Vec<_>>().join(" ")),
        false => decoded(part),
    };
    let fields = text.split('&').filter(|field| !field.is_empty());
    fields
        .map(|field| field.split_once('=').unwrap_or((field, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Without the values of headers that hold credentials, and without the body, which may hold some.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id())
            .field("request", &format_args!("{} {}", self.operation.method(), self.path()))
            .field("query", &self.query().iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>())
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("attempt", &self.attempt)
            .field("sent_at", &self.sent_at)
            .finish()
    }
}
