// Copied by sdkwright from sdk-runtime (src/call/raw.rs); do not edit.

//! Raw requests: to any path of a host, with any body.
//!
//! Input: a method, a path and a body. Output: a call like that of an operation, so that credentials, retries, limits,
//! errors, interceptors and mocks apply to it unchanged. A path that could leave the host or its base URL is an error
//! before anything is sent.

use std::fmt::{self, Display};
use std::future::IntoFuture;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::raw_path::{encode_path, encode_segment};
use super::{Bytes, Call, CallOptions, into_body, into_response};
use crate::client::{Client, UndecodedResponse};
use crate::error::Result;
use crate::model::{decode_body, decode_root};
use crate::operation::RawOperations;
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::BoxFuture;

/// A request to a path of a host that has no method in this version of the crate.
///
/// It is created by the method `request` of a handle and has everything that other calls have: the host and the
/// credentials of the handle, retries (of idempotent methods: all but `POST` and `PATCH`), timeouts, size limits,
/// errors, interceptors, traces and mocks. Any 2xx response is a success.
///
/// Await it for the body, or call [`send`](Self::send) for the whole response. The body is raw bytes, or the value that
/// [`decode`](Self::decode) asks for.
#[must_use = "a request does nothing unless it is awaited or sent"]
pub struct RawRequest<T = bytes::Bytes> {
    call: Call,
    decode: fn(UndecodedResponse) -> Result<Response<T>>,
    accept: &'static str,
}

impl RawRequest {
    /// Creates a request with one of the methods of these operations.
    pub(crate) fn new(client: &Client, operations: &'static RawOperations, method: &str, path: &str) -> Self {
        let (operation, problem) = operations.with_method(method);
        // No document describes the types of the response.
        let mut call = Call::new(client, operation).holds_secrets();
        problem.into_iter().for_each(|problem| call.reject(problem));
        match encode_path(path) {
            Ok(path) => call.literal_path = Some(path),
            Err(problem) => call.reject(problem),
        }
        Self { call, decode: Bytes::read, accept: Bytes::ACCEPT }
    }

    /// Decodes the body of the response as JSON. `T` is a model of this crate, a [`serde_json::Value`], or any other
    /// type that implements `Deserialize`.
    pub fn decode<T: DeserializeOwned + Send + 'static>(self) -> RawRequest<T> {
        RawRequest { call: self.call, decode: read_json, accept: "application/json" }
    }
}

impl<T: Send + 'static> RawRequest<T> {
    /// Appends a segment to the path. All characters that have a meaning in a URL are percent-encoded, so a value with
    /// a slash is still one segment. An empty segment, `.` and `..` are errors.
    pub fn segment(mut self, value: impl Display) -> Self {
        match (encode_segment(&value.to_string()), &mut self.call.literal_path) {
            (Ok(segment), Some(path)) => {
                if !path.ends_with('/') {
                    path.push('/');
                }
                path.push_str(&segment);
            }
            (Err(problem), _) => self.call.reject(problem),
            // The path was rejected.
            (Ok(_), None) => {}
        }
        self
    }

    /// Adds a query parameter, whose name and value are percent-encoded. Can be called several times with the same
    /// name.
    pub fn query(self, name: impl Into<String>, value: impl Display) -> Self {
        self.with_options(|options| options.query(name, value))
    }

    /// Sets a header. See [`CallOptions::header`].
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with_options(|options| options.header(name, value))
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.call.json(body);
        self
    }

    /// Sets a body with this media type.
    pub fn body(mut self, media_type: &str, body: impl Into<bytes::Bytes>) -> Self {
        self.call.raw_as(media_type, body);
        self
    }

    /// Sets the timeout of the whole call, including all attempts and the delays between them. Defaults to the
    /// client's.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.set_timeout(timeout);
        self
    }

    /// Sets the retry policy. Defaults to the client's.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.call.set_retry(policy);
        self
    }

    /// Disables retries.
    pub fn no_retry(self) -> Self {
        self.retry(RetryPolicy::none())
    }

    /// Overrides the client's options for this call. Options that are not set are inherited.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.set_options(options);
        self
    }

    /// Sends the request and returns the response with its status, headers and body.
    pub fn send(self) -> BoxFuture<'static, Result<Response<T>>> {
        into_response(self.call, self.accept, self.decode)
    }

    fn with_options(mut self, change: impl FnOnce(CallOptions) -> CallOptions) -> Self {
        self.call.options = change(std::mem::take(&mut self.call.options));
        self
    }
}

impl<T> Clone for RawRequest<T> {
    fn clone(&self) -> Self {
        Self { call: self.call.clone(), decode: self.decode, accept: self.accept }
    }
}

/// Shows only the method, because the path, the query and the body may be secrets.
impl<T> fmt::Debug for RawRequest<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RawRequest").field("call", &self.call).finish_non_exhaustive()
    }
}

impl<T: Send + 'static> IntoFuture for RawRequest<T> {
    type Output = Result<T>;
    type IntoFuture = BoxFuture<'static, Result<T>>;

    fn into_future(self) -> Self::IntoFuture {
        into_body(self.call, self.accept, self.decode)
    }
}

/// Decodes a JSON body with Serde.
fn read_json<T: DeserializeOwned>(response: UndecodedResponse) -> Result<Response<T>> {
    let json = &response.response.body;
    match decode_body(response.decoding, json.len(), || decode_root(|| serde_json::from_slice(json))) {
        Ok(body) => Ok(response.with_body(body)),
        Err(reasons) => Err(response.undecodable(reasons)),
    }
}
