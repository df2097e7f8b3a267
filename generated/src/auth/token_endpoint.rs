// Copied by sdkwright from sdk-runtime (src/auth/token_endpoint.rs); do not edit.

//! The requests of tokens, and the client's side of them.
//!
//! Input: the fields of a form. Output: the decoded body of the response. The client implements [`TokenEndpoint`], with
//! its transport, retries and limits.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::error::{CallContext, Error, Result};
use crate::model::Secret;
use crate::operation::{Host, Operation};
use crate::transport::BoxFuture;

/// The client's side of a token request: its clock, its hosts, and a round trip.
pub(crate) trait TokenEndpoint: Send + Sync {
    /// Returns the time by the client's clock.
    fn now(&self) -> Duration;

    /// Returns the time since the Unix epoch, if the client's clock knows it.
    fn unix_time(&self) -> Option<Duration>;

    /// Returns the base URL of a host.
    fn base_url_of(&self, host: &'static Host) -> Result<String>;

    /// Returns a handle that outlives this borrow.
    fn shared(&self) -> Arc<dyn TokenEndpoint>;

    /// Sends a request, never follows redirects, and decodes the body of the response.
    fn send(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenResponse>>;
}

/// A request to a token endpoint, or to another endpoint of an authorization server.
pub(crate) struct TokenRequest {
    /// The operation. It requires no credentials of the client.
    pub(crate) operation: &'static Operation,
    /// The URL, if the operation belongs to an authorization server. It replaces the host and the path.
    pub(crate) url: Option<String>,
    /// The value of the header `Authorization`.
    pub(crate) authorization: Option<Secret>,
    /// The fields of the form, unless the request has no body.
    pub(crate) fields: Option<Secret<BTreeMap<String, String>>>,
    /// The secrets that no error may show, even if the server repeats them.
    pub(crate) secrets: Vec<Secret>,
}

/// The decoded response to a token request.
pub(crate) struct TokenResponse {
    pub(crate) body: Secret<Value>,
    pub(crate) call: CallContext,
    /// The secrets of the request.
    pub(crate) secrets: Vec<Secret>,
}

impl TokenResponse {
    /// Returns the error for a response that does not hold what was requested.
    pub(crate) fn error(&self, message: impl Into<String>) -> Error {
        self.call.attach(Error::credentials(message)).redact(&self.secrets)
    }
}
