// Copied by sdkwright from sdk-runtime (src/client/round_trip.rs); do not edit.

//! One attempt: sends a request, follows redirects, and reads the response within its limits.
//!
//! Input: a complete request. Output: a success, or an error. Independent of retries.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, Uri};

use super::call_state::CallState;
use super::prepared::PreparedCall;
use super::rate_limiter::Permit;
use super::redirect;
use super::shared::Client;
use super::streamed_body::within_attempt;
use crate::error::{Error, Result};
use crate::response::RawResponse;
use crate::retry::SENT_ONCE;
use crate::transport::Body;

impl Client {
    /// Makes one attempt: sends the request, follows redirects, and reads the whole response.
    pub(super) async fn attempt(
        &self,
        prepared: &PreparedCall,
        request: &http::Request<Bytes>,
        state: &CallState,
        permit: Option<Permit<'_>>,
    ) -> Result<RawResponse> {
        let shared = &*self.shared;
        let limit = self.attempt_timeout(&prepared.options);
        let response = self.follow_redirects(prepared, request, state);
        let response = within_attempt(&*shared.clock, limit, &state.transfer, response).await;
        let head = state.take_head();
        let response = response.unwrap_or_else(|| {
            let stalled = state.transfer.stalled(limit).filter(|_| head.is_none());
            Err(stalled.unwrap_or_else(|| Error::out_of_time(head, limit, "an attempt (`attempt_timeout`)")))
        });
        let head = match &response {
            Ok(response) => Some(response.head()),
            Err(error) => error.status().zip(error.headers()),
        };
        if let (Some(permit), Some((status, headers))) = (permit, head) {
            permit.learn(status, headers, &*shared.clock);
        }
        response
    }

    /// Sends the request, follows redirects unless they are the result of the call, and returns the final response.
    async fn follow_redirects(
        &self,
        prepared: &PreparedCall,
        request: &http::Request<Bytes>,
        state: &CallState,
    ) -> Result<RawResponse> {
        let mut request = request.clone();
        let store = self.shared.store.as_deref().filter(|_| prepared.is_storable);
        let mut ticket = store.and_then(|store| store.prepare(&mut request));
        let mut count = 0;
        loop {
            let response = self.round_trip(prepared, request.clone(), state).await?;
            #[cfg(feature = "gzip")]
            let response = super::gzip::decompress(
                response,
                request.headers(),
                self.shared.max_response_size,
                MAX_ERROR_BODY,
            )?;
            let response = match (store, ticket.take()) {
                (Some(store), Some(ticket)) if self.redirect_target(&request, &response).is_some() => {
                    store.withdraw(ticket, &mut request);
                    response
                }
                (Some(store), Some(ticket)) => store.resolve(ticket, response),
                _ => response,
            };
            let is_result =
                || prepared.returns_redirect && redirect::is_redirect(response.status, &response.headers);
            if response.status.is_success() || is_result() {
                return Ok(response);
            }
            match self.redirect_target(&request, &response) {
                Some(_) if count == redirect::MAX_REDIRECTS => {
                    return Err(Error::api(response, &self.shared.service.already_exists)
                        .with_note(Some("too many redirects, at most 5 are followed")));
                }
                Some(_) if !prepared.can_repeat() => {
                    return Err(
                        Error::api(response, &self.shared.service.already_exists).with_note(Some(SENT_ONCE))
                    );
                }
                Some(to) => {
                    self.adapt_to_host(prepared, &to, &mut request);
                    *request.uri_mut() = to;
                    count += 1;
                }
                None => {
                    let service = self.shared.service;
                    return Err(Error::api(response, &service.already_exists)
                        .with_missing_scopes(service.scopes_of(prepared.operation)));
                }
            }
        }
    }

    /// Returns the target of a redirect, if the response is one that may be followed.
    fn redirect_target(&self, request: &http::Request<Bytes>, response: &RawResponse) -> Option<Uri> {
        let to = redirect::location(request, response.status, &response.headers)?;
        redirect::is_allowed(request.uri(), &to, &self.shared.hosts, self.shared.service.domains)
            .then_some(to)
    }

    /// Removes the credentials and the default headers of the operation's host from a request that is redirected to
    /// another host of the client, and adds the default headers of that host.
    fn adapt_to_host(&self, prepared: &PreparedCall, to: &Uri, request: &mut http::Request<Bytes>) {
        let Some(host) = redirect::other_host(request.uri(), to, &self.shared.hosts) else { return };
        let headers = request.headers_mut();
        redirect::remove_credentials(headers, &prepared.headers);
        self.remove_default_headers(&prepared.headers, headers);
        // Invalid headers are an error before anything is sent.
        let _ = self.add_default_headers(host, &[], headers);
    }

    /// Sends one request and reads the whole response.
    async fn round_trip(
        &self,
        prepared: &PreparedCall,
        request: http::Request<Bytes>,
        state: &CallState,
    ) -> Result<RawResponse> {
        let shared = &*self.shared;
        let response = match &prepared.streamed_body {
            Some(body) => body.send(self, request, &state.transfer).await?,
            None => shared.transport.send(request).await.map_err(Error::transport)?,
        };
        let (head, body) = response.into_parts();
        let length = head.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body: Bytes::new(),
            received: shared.clock.unix_time(),
        };
        if has_two_lengths(&response.headers) {
            return Err(Error::cut_short(TWO_LENGTHS).with_response(response));
        }
        let body = match head.status.is_success() {
            true => match state.set_unread(body) {
                Some(body) => body,
                None => return Ok(response),
            },
            false => body,
        };
        // A timeout drops this future and then takes the head from the state of the call.
        state.set_head(response);
        let body = if head.status.is_success() {
            read_body(body, length, shared.max_response_size).await
        } else {
            read_error_body(body).await
        };
        // Only a timeout takes the head, and it drops this future first.
        let Some(response) = state.take_head() else { return Err(Error::cut_short("the call has ended")) };
        match body {
            Ok(body) => Ok(RawResponse { body, ..response }),
            Err(error) => Err(error.with_response(response)),
        }
    }
}

/// The error text for a response whose end is ambiguous.
pub(super) const TWO_LENGTHS: &str =
    "it has both `Content-Length` and `Transfer-Encoding`, so its end is ambiguous";

/// Returns `true` if the end of a response is ambiguous, which is an attempt of response smuggling (RFC 9112, 6.3).
pub(super) fn has_two_lengths(headers: &HeaderMap) -> bool {
    headers.contains_key(CONTENT_LENGTH) && headers.contains_key(TRANSFER_ENCODING)
}

/// The maximum size of an error body in bytes. The rest is not read.
const MAX_ERROR_BODY: usize = 1 << 20;

/// Reads a whole body, up to a limit.
async fn read_body(body: Body, length: Option<usize>, limit: usize) -> Result<Bytes> {
    let (body, is_whole) = read_prefix(body, length, limit).await?;
    if is_whole { Ok(body) } else { Err(Error::too_large(limit)) }
}

/// Reads the body of a response that is not a success, up to [`MAX_ERROR_BODY`].
pub(crate) async fn read_error_body(body: Body) -> Result<Bytes> {
    read_prefix(body, None, MAX_ERROR_BODY).await.map(|(body, _)| body)
}

/// Reads at most `limit` bytes of a body, and returns them with `true` if that is the whole body. `length` is the
/// expected length.
async fn read_prefix(mut body: Body, length: Option<usize>, limit: usize) -> Result<(Bytes, bool)> {
    let mut first = Bytes::new();
    let mut whole = Vec::new();
    let mut is_whole = true;
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut body).poll_next(context)).await {
        let mut chunk = chunk.map_err(Error::transport)?;
        let left = limit - first.len() - whole.len();
        if chunk.len() > left {
            chunk.truncate(left);
            is_whole = false;
        } else if whole.is_empty() && first.is_empty() {
            // Most bodies are a single chunk, which is not copied.
            first = chunk;
            continue;
        }
        for part in [std::mem::take(&mut first), chunk] {
            append(&mut whole, &part, length.unwrap_or(limit).min(limit));
        }
        if !is_whole {
            break;
        }
    }
    if whole.is_empty() {
        return Ok((first, is_whole));
    }
    // A buffer that grew without an expected length can be half empty.
    whole.shrink_to_fit();
    Ok((whole.into(), is_whole))
}

/// Appends a part to a buffer, which grows to twice its size, but not beyond the expected length.
fn append(whole: &mut Vec<u8>, part: &[u8], length: usize) {
    let needed = whole.len() + part.len();
    if needed > whole.capacity() {
        let capacity = needed.saturating_mul(2).min(length).max(needed);
        whole.reserve_exact(capacity - whole.len());
    }
    whole.extend_from_slice(part);
}
