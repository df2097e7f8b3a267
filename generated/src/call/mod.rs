// Copied from generator/runtime/src/call/mod.rs by `cargo xtask codegen`; edit it there.

//! One call of an operation, from its arguments to what was read.
//!
//! In: an operation, its parameters and body. Out: a [`Prepared`] request for the client to send, and the answer in
//! the shape that the operation promises. A mistake in an argument is kept, and is the result of sending; nothing
//! is sent then. Knows nothing about credentials and connections.

mod form;
mod options;
mod send;
pub(crate) mod url;

use std::fmt::{self, Display, Write};
use std::time::Duration;

use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

pub use self::options::CallOptions;
pub(crate) use self::send::{Bytes, Empty, Json, Place, Raw, Text, into_body, into_response, request};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::page::Paging;
use crate::retry::RetryPolicy;

/// A call that is being put together.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    path: Vec<String>,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Option<bytes::Bytes>,
    options: CallOptions,
    mistake: Option<String>,
}

/// How the elements of a list are written in a query (OpenAPI 3.0, style values).
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

/// A request without credentials, ready to be sent any number of times.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    /// The path, encoded, without the query.
    pub(crate) path: String,
    /// Path and query, encoded.
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Option<bytes::Bytes>,
    pub(crate) options: CallOptions,
}

impl Call {
    /// A call without arguments.
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: String::new(),
            cookies: String::new(),
            headers: HeaderMap::new(),
            body: None,
            options: CallOptions::new(),
            mistake: None,
        }
    }

    /// The next value of the path template.
    pub(crate) fn path(mut self, value: impl Into<String>) -> Self {
        self.path.push(value.into());
        self
    }

    /// A query parameter.
    pub(crate) fn query(&mut self, name: &'static str, value: impl Display) {
        self.forget(name);
        self.append(name, &[&value], ListStyle::Repeated);
    }

    /// A query parameter with several values; none at all leaves it out.
    pub(crate) fn query_list<T: Display>(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
        style: ListStyle,
    ) {
        self.forget(name);
        let values: Vec<T> = values.into_iter().collect();
        let values: Vec<&dyn Display> = values.iter().map(|value| value as &dyn Display).collect();
        self.append(name, &values, style);
    }

    /// A query parameter with the members of an object: `name[member]=value`.
    pub(crate) fn query_object(&mut self, name: &'static str, value: &impl Serialize) {
        self.forget(name);
        match serde_json::to_value(value) {
            Ok(value) => self.append_members(name, &value),
            Err(error) => self.mistaken(format!("the query parameter `{name}` cannot be written: {error}")),
        }
    }

    /// A query parameter as JSON.
    pub(crate) fn query_json(&mut self, name: &'static str, value: &impl Serialize) {
        match serde_json::to_string(value) {
            Ok(value) => self.query(name, value),
            Err(error) => self.mistaken(format!("the query parameter `{name}` cannot be written: {error}")),
        }
    }

    /// A header.
    pub(crate) fn header(&mut self, name: &'static str, value: impl Display) {
        self.insert_header(name, &value.to_string());
    }

    /// A cookie.
    pub(crate) fn cookie(&mut self, name: &'static str, value: impl Display) {
        self.insert_cookie(name, &value.to_string());
    }

    /// The media type that is asked for, in place of the one that goes with the answer's shape.
    pub(crate) fn accept(mut self, media_type: &'static str) -> Self {
        self.headers.insert(ACCEPT, HeaderValue::from_static(media_type));
        self
    }

    /// A body in JSON.
    pub(crate) fn json(&mut self, body: &impl Serialize) {
        self.json_as("application/json", body);
    }

    /// A body in JSON, by another media type.
    pub(crate) fn json_as(&mut self, media_type: &'static str, body: &impl Serialize) {
        let body = serde_json::to_vec(body);
        self.written(media_type, body.map(bytes::Bytes::from).map_err(|error| error.to_string()));
    }

    /// The members of an object as a form; lists repeat the name, members that are null are left out.
    pub(crate) fn form(&mut self, body: &impl Serialize) {
        let body = serde_json::to_value(body).map_err(|error| error.to_string());
        let body = body.and_then(|body| form::form(&body));
        self.written("application/x-www-form-urlencoded", body.map(bytes::Bytes::from));
    }

    /// A body as it is.
    pub(crate) fn raw(&mut self, media_type: &'static str, body: impl Into<bytes::Bytes>) {
        self.written(media_type, Ok(body.into()));
    }

    /// The client that it belongs to.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Which call it is: the operation, and its path, which is empty if the path cannot be made.
    pub(crate) fn subject(&self) -> (&'static Operation, String) {
        let mut path = url::expand(self.operation.path, &self.path).unwrap_or_default();
        path.truncate(path.find('?').unwrap_or(path.len()));
        (self.operation, path)
    }

    /// A body as it is, of a media type that the application chooses.
    pub(crate) fn raw_as(&mut self, media_type: &str, body: impl Into<bytes::Bytes>) {
        self.insert_header("content-type", media_type);
        self.body = Some(body.into());
    }

    /// How long the call may take as a whole.
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.options.timeout = Some(timeout);
    }

    /// How often, and when, the call is sent again.
    pub(crate) fn set_retry(&mut self, policy: RetryPolicy) {
        self.options.retry = Some(policy);
    }

    /// Settings in place of the client's.
    pub(crate) fn set_options(&mut self, options: CallOptions) {
        self.options.update(options);
    }

    fn written(&mut self, media_type: &'static str, body: Result<bytes::Bytes, String>) {
        match body {
            Ok(body) => {
                self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
                self.body = Some(body);
            }
            Err(problem) => self.mistaken(format!("the body cannot be written: {problem}")),
        }
    }

    fn append(&mut self, name: &str, values: &[&dyn Display], style: ListStyle) {
        let separator = match style {
            ListStyle::Repeated => {
                values.iter().for_each(|value| self.append_field(name, &value.to_string()));
                return;
            }
            ListStyle::Comma => ",",
            ListStyle::Space => "%20",
            ListStyle::Pipe => "%7C",
        };
        for (index, value) in values.iter().enumerate() {
            if index == 0 {
                self.append_field(name, &value.to_string());
            } else {
                self.query.push_str(separator);
                url::encode_into(&mut self.query, &value.to_string());
            }
        }
    }

    /// Takes a parameter out of the query again: a setter that is called twice replaces what it set.
    fn forget(&mut self, name: &str) {
        let mut encoded = String::new();
        url::encode_into(&mut encoded, name);
        let is_it = |field: &str| {
            let key = field.split('=').next().unwrap_or_default();
            key.strip_prefix(&encoded).is_some_and(|rest| rest.is_empty() || rest.starts_with("%5B"))
        };
        if self.query.split('&').any(is_it) {
            let kept: Vec<&str> = self.query.split('&').filter(|field| !is_it(field)).collect();
            self.query = kept.join("&");
        }
    }

    fn append_field(&mut self, name: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        url::encode_into(&mut self.query, name);
        self.query.push('=');
        url::encode_into(&mut self.query, value);
    }

    fn append_members(&mut self, name: &str, value: &serde_json::Value) {
        let written =
            form::fields(value, |member, value| self.append_field(&format!("{name}[{member}]"), value));
        if let Err(problem) = written {
            self.mistaken(format!("the query parameter `{name}` cannot be written: {problem}"));
        }
    }

    fn insert_header(&mut self, name: &'static str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.insert(name, value);
            }
            (Err(_), _) => self.mistaken(format!("`{name}` is not the name of a header")),
            (_, Err(_)) => {
                self.mistaken(format!("the header `{name}` has a character that no header may have"))
            }
        }
    }

    /// Cookie values are quoted nowhere: what does not fit (RFC 6265, 4.1.1) is a mistake.
    fn insert_cookie(&mut self, name: &str, value: &str) {
        let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
        if !value.bytes().all(fits) {
            return self.mistaken(format!("the cookie `{name}` has a character that no cookie may have"));
        }
        let separator = if self.cookies.is_empty() { "" } else { "; " };
        // Writing to a string does not fail.
        let _ = write!(self.cookies, "{separator}{name}={value}");
    }

    /// Where the first of the pages is.
    pub(crate) fn start_from(&mut self, paging: Paging, token: &str) {
        if matches!(paging, Paging::Offset(..)) && token.parse::<usize>().is_err() {
            self.mistaken("this list starts from a number of items to skip".to_owned());
        }
        self.replace_query(paging.parameter(), token);
    }

    /// The value of a query parameter that was given.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        url::query_value(&self.query, name)
    }

    /// A query parameter in place of all of this name.
    pub(crate) fn replace_query(&mut self, name: &str, value: &str) {
        self.forget(name);
        self.append_field(name, value);
    }

    /// Keeps the first mistake.
    fn mistaken(&mut self, problem: String) {
        self.mistake.get_or_insert(problem);
    }

    /// The request that this makes, or the first mistake.
    pub(crate) fn prepare(mut self, accept: &'static str) -> Result<(Client, Prepared)> {
        let operation = self.operation;
        let wrong = |problem| Error::request(problem).during(operation, "");
        if let Some(problem) = self.mistake {
            return Err(wrong(problem));
        }
        let mut target = url::expand(operation.path, &self.path).map_err(wrong)?;
        let path = target.split('?').next().unwrap_or_default().to_owned();
        url::append_encoded(&mut target, &self.query);
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::from_str(&self.cookies);
            self.headers.insert(COOKIE, cookies.map_err(|_| wrong("a cookie cannot be sent".to_owned()))?);
        }
        self.headers.entry(ACCEPT).or_insert(HeaderValue::from_static(accept));
        let Self { client, headers, body, options, .. } = self;
        Ok((client, Prepared { operation, path, target, headers, body, options }))
    }
}

/// Arguments may be secrets: only the operation shows.
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
