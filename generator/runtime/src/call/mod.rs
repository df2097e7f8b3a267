//! One call of an operation, from its arguments to its decoded response.
//!
//! Input: an operation, its parameters and its body. Output: a [`PreparedCall`] for the client to send, and the
//! response in the operation's shape. An invalid argument is recorded and returned as the error of sending; nothing is
//! sent in that case. This module knows nothing about connections, and of credentials only their place in a request.

mod body_member;
mod compression;
mod continuation;
mod corrections;
mod extras;
pub(crate) mod form;
mod idempotency;
mod link;
mod macros;
mod masks;
mod pointer;
mod prepare;
mod query;
mod raw;
mod raw_path;
mod send;
mod shapes;

use std::fmt::{self, Display};
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

pub(crate) use self::macros::request;
use self::masks::Masks;
use self::query::{Query, append_field};
pub use self::raw::RawRequest;
pub(crate) use self::send::{into_body, into_response};
pub(crate) use self::shapes::{Bytes, Empty, Json, Location, Text};
pub use crate::client::CallOptions;
use crate::client::{Client, StreamedBody};
use crate::error::Result;
use crate::operation::cookie::is_cookie_value;
use crate::operation::{Operation, url};
use crate::retry::RetryPolicy;

/// A call that is being built.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    /// The percent-encoded values of the path template.
    path: Vec<String>,
    /// The encoded path of a raw request, which replaces the template.
    literal_path: Option<String>,
    query: Query,
    /// Encoded name-value pairs, by parameter.
    cookies: Vec<(&'static str, String)>,
    headers: HeaderMap,
    body: Option<bytes::Bytes>,
    /// The body that is sent as a stream, instead of the other one.
    streamed_body: Option<Arc<dyn StreamedBody>>,
    /// The strings that the service sends in place of secrets, and that the body must not contain.
    masks: Option<Masks>,
    /// The body without secrets, for the output of tests.
    #[cfg(feature = "testing")]
    redacted_body: Option<bytes::Bytes>,
    options: CallOptions,
    /// The header with the idempotency key.
    key_header: Option<&'static str>,
    /// The minimum size of a body that is compressed, in bytes.
    #[cfg(feature = "gzip")]
    compress_above: Option<usize>,
    /// `true` if the response may contain secrets, so that it is not stored.
    holds_secrets: bool,
    /// The header with a random key, for the mock.
    #[cfg(feature = "testing")]
    random_header: Option<HeaderName>,
    /// `true` if a redirect is returned as the result of the call and not followed.
    returns_redirect: bool,
    /// The error text of the first invalid argument.
    invalid_argument: Option<String>,
    /// Builds the body right before the call is sent, from the values that were collected for it.
    pub(crate) body_builder: Option<(Extensions, BodyBuilder)>,
}

/// Builds the body of a call from collected values.
pub(crate) type BodyBuilder = fn(&mut Call, Extensions);

/// The serialization of a list in a query (OpenAPI 3.0, style values).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListStyle {
    /// `a=1&a=2`
    Repeated,
    /// `a=1,2`
    Comma,
    /// `a=1%202`
    Space,
    /// `a=1%7C2`
    Pipe,
}

impl ListStyle {
    /// Returns the encoded separator between two values, or `None` if the name is repeated instead.
    fn separator(self) -> Option<&'static str> {
        match self {
            Self::Repeated => None,
            Self::Comma => Some(","),
            Self::Space => Some("%20"),
            Self::Pipe => Some("%7C"),
        }
    }
}

impl Call {
    /// Creates a call without arguments.
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            literal_path: None,
            query: Query::default(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            streamed_body: None,
            masks: None,
            #[cfg(feature = "testing")]
            redacted_body: None,
            options: CallOptions::new(),
            key_header: None,
            #[cfg(feature = "gzip")]
            compress_above: None,
            holds_secrets: false,
            #[cfg(feature = "testing")]
            random_header: None,
            returns_redirect: false,
            invalid_argument: None,
            body_builder: None,
        }
    }

    /// Creates a call of another operation at the same path, with the same options and additional headers. Additional query
    /// parameters and body members are those of this call only.
    pub(crate) fn with_operation(&self, operation: &'static Operation) -> Self {
        let extras = self.options.extras.as_deref().map(|extras| Box::new(extras.headers_only()));
        Self {
            path: self.path.clone(),
            invalid_argument: self.invalid_argument.clone(),
            options: CallOptions { stated_retry: None, extras, ..self.options.clone() },
            ..Self::new(&self.client, operation)
        }
    }

    /// Appends the next value of the path template.
    pub(crate) fn path(self, value: impl Into<String>) -> Self {
        let mut text = String::new();
        url::encode_into(&mut text, &value.into());
        self.path_encoded(text)
    }

    /// Appends the next value of the path template, which is already percent-encoded.
    pub(crate) fn path_encoded(mut self, text: String) -> Self {
        self.path.push(text);
        self
    }

    /// Sets a query parameter.
    pub(crate) fn query(&mut self, name: &'static str, value: impl Display) {
        let mut fields = String::new();
        append_field(&mut fields, name, &value.to_string());
        self.query_encoded(name, fields);
    }

    /// Sets a query parameter with several values; an empty list removes it.
    pub(crate) fn query_list<T: Display>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        style: ListStyle,
    ) {
        let mut fields = String::new();
        for value in values {
            if let Some(separator) = style.separator().filter(|_| !fields.is_empty()) {
                fields.push_str(separator);
                url::encode_into(&mut fields, &value.to_string());
            } else {
                append_field(&mut fields, name, &value.to_string());
            }
        }
        self.query_encoded(name, fields);
    }

    /// Sets the encoded fields of a query parameter; an empty string removes it.
    pub(crate) fn query_encoded(&mut self, name: &'static str, fields: String) {
        self.query.set(name, fields);
    }

    /// Sets a header.
    pub(crate) fn header(&mut self, name: &'static str, value: impl Display) {
        self.insert_header(name, &value.to_string());
    }

    /// Sets a cookie.
    pub(crate) fn cookie(&mut self, name: &'static str, value: impl Display) {
        let value = value.to_string();
        if is_cookie_value(&value) {
            self.cookie_encoded(name, format!("{name}={value}"));
        } else {
            self.reject(invalid_cookie(name));
        }
    }

    /// Replaces the encoded pairs of a cookie parameter; an empty string removes them.
    pub(crate) fn cookie_encoded(&mut self, parameter: &'static str, pairs: String) {
        self.cookies.retain(|(other, _)| *other != parameter);
        if !pairs.is_empty() {
            self.cookies.push((parameter, pairs));
        }
    }

    /// Sets the `Accept` header, instead of the media type of the response's shape.
    pub(crate) fn accept(mut self, media_type: &'static str) -> Self {
        self.headers.insert(ACCEPT, HeaderValue::from_static(media_type));
        self
    }

    /// Sends an idempotency key in this header, a random one unless the header is set, and the same for all attempts.
    pub(crate) fn idempotency_key(mut self, header: &'static str) -> Self {
        self.key_header = Some(header);
        self
    }

    /// Declares that the response may contain secrets, so that a cache does not store it.
    pub(crate) fn holds_secrets(mut self) -> Self {
        self.holds_secrets = true;
        self
    }

    /// Returns a redirect as the result of the call and does not follow it, for [`Location`].
    pub(crate) fn return_redirect(mut self) -> Self {
        self.returns_redirect = true;
        self
    }

    /// Sets a JSON body.
    pub(crate) fn json(&mut self, body: &impl Serialize) {
        self.json_as("application/json", body);
    }

    /// Sets a JSON body with another media type.
    pub(crate) fn json_as(&mut self, media_type: &'static str, body: &impl Serialize) {
        #[cfg(feature = "testing")]
        self.set_redacted_body(body);
        let body = serde_json::to_vec(body);
        self.set_body(media_type, body.map(bytes::Bytes::from).map_err(|error| error.to_string()));
    }

    /// Sets a form body from the members of an object: arrays repeat the name, null members are omitted.
    pub(crate) fn form(&mut self, body: &impl Serialize) {
        #[cfg(feature = "testing")]
        self.set_redacted_body(body);
        let body = serde_json::to_value(body).map_err(|error| error.to_string());
        let body = body.and_then(|body| form::encode_form(&body));
        self.set_body("application/x-www-form-urlencoded", body.map(bytes::Bytes::from));
    }

    /// Rejects a JSON body with strings that consist of this character, which the service sends in place of secrets.
    pub(crate) fn reject_masks(&mut self, character: char, at_least: usize) {
        self.masks = Some(Masks { character, at_least });
    }

    /// Encodes a body without secrets.
    #[cfg(feature = "testing")]
    pub(crate) fn set_redacted_body(&mut self, body: &impl Serialize) {
        self.redacted_body = crate::model::redacted_json(body);
    }

    /// Sets a raw body.
    pub(crate) fn raw(&mut self, media_type: &'static str, body: impl Into<bytes::Bytes>) {
        self.set_body(media_type, Ok(body.into()));
    }

    /// Returns the client of the call.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Returns the operation and the path of the call. The path is empty if it cannot be expanded.
    pub(crate) fn subject(&self) -> (&'static Operation, String) {
        let mut path = self.expand_path().unwrap_or_default();
        path.truncate(path.find('?').unwrap_or(path.len()));
        (self.operation, path)
    }

    /// Sets a raw body with a media type that the application chooses.
    pub(crate) fn raw_as(&mut self, media_type: &str, body: impl Into<bytes::Bytes>) {
        self.insert_header("content-type", media_type);
        self.body = Some(body.into());
        self.streamed_body = None;
    }

    /// Sets a body that is sent as a stream.
    pub(crate) fn stream_as(&mut self, media_type: &str, body: Arc<dyn StreamedBody>) {
        self.insert_header("content-type", media_type);
        self.body = None;
        self.streamed_body = Some(body);
    }

    /// Sets the timeout of the whole call.
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.options.timeout = Some(timeout);
    }

    /// Sets the retry policy.
    pub(crate) fn set_retry(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// Changes the default retry policy as the API states for the operation. A policy of the application takes precedence.
    pub(crate) fn stated_retry(mut self, state: fn(RetryPolicy) -> RetryPolicy) -> Self {
        self.options.stated_retry = Some(state(RetryPolicy::new()));
        self
    }

    /// Overrides the client's options.
    pub(crate) fn set_options(&mut self, options: CallOptions) {
        self.options.update(options);
    }

    fn expand_path(&self) -> Result<String, String> {
        match &self.literal_path {
            Some(path) => Ok(path.clone()),
            None => url::expand_path(self.operation.path, &self.path),
        }
    }

    fn set_body(&mut self, media_type: &'static str, body: Result<bytes::Bytes, String>) {
        match body {
            Ok(body) => {
                self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
                self.body = Some(body);
                self.streamed_body = None;
            }
            Err(problem) => self.reject(format!("the body cannot be encoded: {problem}")),
        }
    }

    fn insert_header(&mut self, name: &'static str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.reject(format!("`{name}` is not a valid header name")),
            (_, Err(_)) => self.reject(format!("the header `{name}` contains an invalid character")),
        }
    }

    /// Returns the value of a query parameter.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        self.query.value(name)
    }

    /// Returns the encoded fields of a query parameter.
    pub(crate) fn query_fields(&self, name: &str) -> Option<&str> {
        self.query.fields(name)
    }

    /// Rejects an argument. Sending returns the error of the first rejected one.
    pub(crate) fn reject(&mut self, problem: String) {
        self.invalid_argument.get_or_insert(problem);
    }
}

/// Returns the error text for an invalid cookie value.
pub(crate) fn invalid_cookie(name: &str) -> String {
    format!("the cookie `{name}` contains an invalid character")
}

/// Shows only the operation, because arguments may be secrets.
impl fmt::Debug for Call {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { id, method, path, .. } = self.operation;
        formatter
            .debug_struct("Call")
            .field("operation", id)
            .field("request", &format_args!("{method} {path}"))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
