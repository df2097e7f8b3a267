// Copied by sdkwright from sdk-runtime (src/client/token_endpoint.rs); do not edit.

//! The client's side of token requests, which are sent like any other call.
//!
//! Input: a [`TokenRequest`]. Output: the decoded body. Redirects are not followed, because the form holds credentials,
//! and a URL of an authorization server must use `https`.

use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Uri};
use serde_json::Value;

use super::prepared::PreparedCall;
use super::shared::Client;
use super::undecoded::UndecodedResponse;
use crate::auth::{TokenEndpoint, TokenRequest, TokenResponse};
use crate::error::{Error, Result};
use crate::model::Secret;
use crate::operation::{Host, url};
use crate::transport::{BoxFuture, is_loopback};

/// The maximum size of a decoded response in bytes.
const MAX_TOKEN_RESPONSE: usize = 256 << 10;

impl TokenEndpoint for Client {
    fn now(&self) -> Duration {
        Self::now(self)
    }

    fn unix_time(&self) -> Option<Duration> {
        self.clock().unix_time()
    }

    fn base_url_of(&self, host: &'static Host) -> Result<String> {
        self.base_url(host).map(str::to_owned)
    }

    fn shared(&self) -> Arc<dyn TokenEndpoint> {
        Arc::new(self.clone())
    }

    fn send(&self, request: TokenRequest) -> BoxFuture<'static, Result<TokenResponse>> {
        let client = self.clone();
        Box::pin(async move {
            let (client, prepared) = prepare(client, &request)?;
            let secrets = request.secrets;
            let response = client.execute(prepared).await.map_err(|error| error.redact(&secrets))?;
            if let Some(problem) = problem(&response) {
                return Err(response.unreadable(&problem).redact(&secrets));
            }
            match serde_json::from_slice::<Value>(&response.response.body) {
                Ok(body) => Ok(TokenResponse { body: Secret::from(body), call: response.call, secrets }),
                Err(error) => Err(response.undecodable(error).redact(&secrets)),
            }
        })
    }
}

/// Returns the reason why a response is not decoded.
fn problem(response: &UndecodedResponse) -> Option<String> {
    let raw = &response.response;
    if !raw.status.is_success() {
        return Some("redirects of token requests are not followed".to_owned());
    }
    (raw.body.len() > MAX_TOKEN_RESPONSE)
        .then(|| format!("its body is longer than {MAX_TOKEN_RESPONSE} bytes, the limit for tokens"))
}

/// Prepares the call, and the handle that sends it to the right host.
fn prepare(client: Client, request: &TokenRequest) -> Result<(Client, PreparedCall)> {
    let operation = request.operation;
    let invalid = |problem: String| Error::request(problem).during(operation, "");
    let (client, target) = match &request.url {
        Some(url) => {
            let (origin, target) = server_url(url)
                .map_err(|problem| invalid(format!("the {} URL {problem}", operation.host.name)))?;
            (client.at(operation.host, origin), target)
        }
        None => (client, url::expand_path(operation.path, &[]).map_err(invalid)?),
    };
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(text) = &request.authorization {
        let mut value = HeaderValue::from_str(text.expose())
            .map_err(|_| invalid("the client's credentials cannot be sent".to_owned()))?;
        value.set_sensitive(true);
        headers.insert(AUTHORIZATION, value);
    }
    let body = request.fields.as_ref().map(|fields| {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        let mut form = String::new();
        for (name, value) in fields.expose() {
            url::append_form_field(&mut form, name, value);
        }
        form.into()
    });
    let prepared = PreparedCall {
        path,
        target,
        headers,
        body,
        streamed_body: None,
        // No field is shown.
        #[cfg(feature = "testing")]
        redacted_body: Some(bytes::Bytes::from_static(b"{}")),
        returns_redirect: true,
        ..PreparedCall::new(operation)
    };
    Ok((client, prepared))
}

/// Returns the origin of the URL of an authorization server, and its path with the query (RFC 6749, 3.2).
fn server_url(text: &str) -> Result<(String, String), String> {
    let url: Uri = text.parse().map_err(|_| "cannot be parsed".to_owned())?;
    let authority = url.authority().filter(|it| !it.host().is_empty()).ok_or("has no host")?;
    if authority.as_str().contains('@') || text.contains('#') {
        return Err("must have neither credentials nor a fragment".to_owned());
    }
    match url.scheme_str() {
        Some("https") => {}
        Some("http") if is_loopback(authority.host()) => {}
        _ => return Err("must start with https://".to_owned()),
    }
    let scheme = url.scheme_str().unwrap_or("https");
    let target = url.path_and_query().map_or("/", |target| target.as_str());
    Ok((format!("{scheme}://{authority}"), target.to_owned()))
}
