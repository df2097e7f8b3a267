//! The requests that tests inspect.
//!
//! Input: the request that a client passes to its transport. Output: its operation, its arguments, and its contents,
//! decoded.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::operation::{AttemptNumber, OperationInfo, RAW_ROUTE, RandomHeader, RedactedBody};

/// The mark of a request whose body is a stream that was not read.
#[derive(Clone, Copy)]
pub(super) struct UnreadBody;

/// A request sent by a client of a [`Mock`](super::Mock). Each attempt of a call is a separate request.
#[derive(Clone)]
pub struct Request {
    operation: OperationInfo,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
    /// The JSON body without secrets, or the object from which the form was encoded.
    redacted_body: Option<Value>,
    random_header: Option<HeaderName>,
    /// `true` if the body is a stream that was not read.
    is_unread: bool,
    attempt: u32,
    sent_at: Duration,
}

impl Request {
    /// Returns `None` if the request was not created by a client of this crate.
    pub(super) fn new(request: http::Request<Bytes>, sent_at: Duration) -> Option<Self> {
        let operation = OperationInfo::from_request(&request)?;
        // A stream is sent once, without an attempt number.
        let attempt = request.extensions().get().map_or(1, |AttemptNumber(number)| *number);
        let redacted_body = request.extensions().get::<RedactedBody>();
        let redacted_body = redacted_body.and_then(|RedactedBody(body)| serde_json::from_slice(body).ok());
        let random_header = request.extensions().get().map(|RandomHeader(name)| name.clone());
        let is_unread = request.extensions().get::<UnreadBody>().is_some();
        let (head, body) = request.into_parts();
        let (uri, headers) = (head.uri, head.headers);
        #[cfg(feature = "gzip")]
        let body = crate::client::decompress_request(&headers, body);
        Some(Self {
            operation,
            uri,
            headers,
            body,
            redacted_body,
            random_header,
            is_unread,
            attempt,
            sent_at,
        })
    }

    /// Returns the operation that the request belongs to.
    pub fn operation(&self) -> OperationInfo {
        self.operation
    }

    /// Returns the full URL.
    pub fn url(&self) -> &Uri {
        &self.uri
    }

    /// Returns the percent-encoded path.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Returns an argument of the path, decoded, by its name in the operation's [route](OperationInfo::route).
    pub fn argument(&self, name: &str) -> Option<String> {
        self.arguments().into_iter().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// Returns the arguments of the path, decoded, with their names. The only argument of a [raw
    /// request](crate::RawRequest) is its `path`.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        if self.operation.route() == RAW_ROUTE {
            return vec![("path", self.path().to_owned())];
        }
        let route: Vec<&'static str> = self.operation.route().split('/').collect();
        let path: Vec<&str> = self.path().split('/').collect();
        // The URL of a host may have a path prefix.
        let path = path.get(path.len().saturating_sub(route.len() - 1)..).unwrap_or_default();
        route
            .into_iter()
            .skip(1)
            .zip(path)
            .filter_map(|(template, segment)| argument(template, segment))
            .collect()
    }

    /// Returns the fields of the query, decoded, in order.
    pub fn query(&self) -> Vec<(String, String)> {
        fields(self.uri.query().unwrap_or_default(), false)
    }

    /// Returns the first field of the query with this name, decoded.
    pub fn query_value(&self, name: &str) -> Option<String> {
        self.query().into_iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Returns the headers, including credentials, which `Debug` redacts.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the value of a header, or `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the raw body before its compression, which is empty if there was none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns `true` if the body is a stream that was not read.
    pub(super) fn is_unread(&self) -> bool {
        self.is_unread
    }

    /// Returns the JSON body without secrets, or the object from which the form was encoded. `None` for other bodies.
    pub(super) fn redacted_body(&self) -> Option<&Value> {
        self.redacted_body.as_ref()
    }

    /// Returns the header whose value is random, if there is one.
    pub(super) fn random_header(&self) -> Option<&HeaderName> {
        self.random_header.as_ref()
    }

    /// Returns the body as JSON, or `None` if it is not JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Returns the decoded fields of a form body (`application/x-www-form-urlencoded`), or none if the body is not a
    /// form.
    pub fn form(&self) -> Vec<(String, String)> {
        match std::str::from_utf8(&self.body) {
            Ok(text) if self.is_of_type("application/x-www-form-urlencoded") => fields(text, true),
            _ => Vec::new(),
        }
    }

    /// Returns the number of the attempt within its call, starting with 1.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the time at which the request was sent, by the simulated clock, which starts at zero.
    pub fn sent_at(&self) -> Duration {
        self.sent_at
    }

    /// Returns `true` if the request accepts JSON.
    pub(super) fn wants_json(&self) -> bool {
        self.headers
            .get(ACCEPT)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|accept| accept.to_ascii_lowercase().contains("json"))
    }

    /// Returns `true` if the body has this media type.
    pub(super) fn is_of_type(&self, media_type: &str) -> bool {
        let value = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type)
    }
}

/// Returns the name and value of a path segment's argument: `id` and `a` for the template `{id}:pause` and the segment
/// `a:pause`.
fn argument(template: &'static str, segment: &str) -> Option<(&'static str, String)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    let value = segment.strip_prefix(before).unwrap_or(segment);
    Some((name, decoded(value.strip_suffix(after).unwrap_or(value))))
}

/// Parses the fields of a query or form.
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

/// Redacts headers with credentials, and omits the body, which may hold some.
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
