//! The request of an attempt: URL, headers and credentials.
//!
//! Input: a [`PreparedCall`]. Output: the complete request, and a permit of the rate limiter. Sends nothing.

use bytes::Bytes;
use http::header::USER_AGENT;
use http::uri::Authority;
use http::{Method, Uri};

use super::call_state::CallState;
use super::prepared::PreparedCall;
use super::rate_limiter::Permit;
use super::response_store::ClientHeaders;
use super::shared::Client;
use crate::auth;
use crate::error::{Error, Result};
use crate::operation::OperationInfo;

impl Client {
    /// Builds the request of one attempt, including credentials.
    pub(super) async fn build_request(&self, prepared: &PreparedCall) -> Result<http::Request<Bytes>> {
        let shared = &*self.shared;
        let operation = prepared.operation;
        let mut target = self.base_url(operation.host)?.to_owned();
        target.push_str(&prepared.target);
        let mut headers = prepared.headers.clone();
        if !prepared.is_foreign {
            let chosen = self.choose_credentials(operation, &prepared.options)?;
            self.add_default_headers(operation.host, &chosen, &mut headers)?;
            auth::apply(self, &chosen, &mut headers, &mut target).await?;
            headers.entry(USER_AGENT).or_insert_with(|| shared.user_agent.clone());
        }
        let mut request = http::Request::new(prepared.body.clone().unwrap_or_default());
        *request.method_mut() = Method::from_bytes(operation.method.as_bytes())
            .map_err(|_| Error::request(format!("`{}` is not a valid HTTP method", operation.method)))?;
        *request.uri_mut() = Uri::try_from(target)
            .map_err(|error| Error::request("the URL is invalid or too long").caused_by(error))?;
        if shared.store.is_some() {
            request.extensions_mut().insert(ClientHeaders(headers.clone()));
        }
        *request.headers_mut() = headers;
        request.extensions_mut().insert(OperationInfo::new(operation));
        #[cfg(feature = "testing")]
        if let Some(body) = &prepared.redacted_body {
            request.extensions_mut().insert(crate::operation::RedactedBody(body.clone()));
        }
        #[cfg(feature = "testing")]
        if let Some(name) = &prepared.random_header {
            request.extensions_mut().insert(crate::operation::RandomHeader(name.clone()));
        }
        Ok(request)
    }

    /// Waits until the rate limit admits the request, if the client or the call enables that.
    pub(super) async fn permit<'a>(
        &'a self,
        prepared: &PreparedCall,
        state: &CallState,
        host: Option<&'a Authority>,
    ) -> Option<Permit<'a>> {
        let shared = &*self.shared;
        if !prepared.options.wait_for_rate_limit.unwrap_or(shared.wait_for_rate_limit) {
            return None;
        }
        let start = shared.clock.now();
        let permit = shared.rate_limiter.admit(host.map_or("", Authority::as_str), &*shared.clock).await;
        let wait = shared.clock.now().saturating_sub(start);
        if !wait.is_zero() {
            state.trace.limited(wait);
        }
        Some(permit)
    }
}
