// Copied by sdkwright from sdk-runtime (src/client/streaming/open.rs); do not edit.

//! Requests whose body is a stream.
//!
//! Input: a [`PreparedCall`] and the values of its body. Output: a [`ResponseReader`], as soon as the head of a success
//! has arrived. The values can be read only once, so the request is never retried and redirects are not followed.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT_ENCODING, CONTENT_TYPE};

use super::outgoing::{Outgoing, RequestBody};
use super::progress::{CancelOnDrop, StreamProgress, StreamTimeouts};
use super::reader::{ResponseReader, StreamCall};
use crate::auth;
use crate::client::call_state::CallState;
use crate::client::prepared::PreparedCall;
use crate::client::round_trip::{TWO_LENGTHS, has_two_lengths, read_error_body};
use crate::client::shared::Client;
use crate::client::trace::Trace;
use crate::error::{Error, Result};
use crate::operation::OperationInfo;
use crate::response::RawResponse;
use crate::transport::{Body, within};

type Response = http::Response<Body>;

impl Client {
    /// Starts to send a stream of values.
    ///
    /// The client's timeout of a call applies until the request is sent; a timeout of the call itself applies to the
    /// whole transfer.
    pub(crate) async fn open(&self, prepared: PreparedCall, outgoing: Outgoing) -> Result<ResponseReader> {
        let (now, limit) = (self.now(), prepared.options.timeout.unwrap_or(self.shared.timeout));
        let operation = OperationInfo::new(prepared.operation);
        let state = CallState::new(now, limit, Trace::call(self, prepared.operation));
        let opened = state.trace.around(self.begin(prepared, outgoing, limit, &state)).await;
        let head = opened.as_ref().map(ResponseReader::head);
        self.report_attempt(operation, &state, head, None);
        state.trace.ended(state.attempt_count(), head);
        opened
    }

    async fn begin(
        &self,
        mut prepared: PreparedCall,
        outgoing: Outgoing,
        limit: Duration,
        state: &CallState,
    ) -> Result<ResponseReader> {
        let shared = &*self.shared;
        let operation = prepared.operation;
        let unsent = |error: Error| error.during(operation, "");
        prepare_stream(&mut prepared, &outgoing).map_err(unsent)?;
        let request =
            self.in_time(limit, self.admitted(&prepared)).await.and_then(|done| done).map_err(unsent)?;
        let host = request.uri().authority().cloned();
        let slot = self.in_time(limit, shared.concurrency.acquire()).await.map_err(unsent)?;
        let permit =
            self.in_time(limit, self.permit(&prepared, state, host.as_ref())).await.map_err(unsent)?;
        let sending = shared.interceptors.before_attempt(OperationInfo::new(operation), 1, request);
        let request = self.in_time(limit, sending).await.and_then(|done| done).map_err(unsent)?;

        let start = shared.clock.now();
        state.begin_attempt(start);
        let call = StreamCall { operation, path: prepared.path.clone(), start };
        let idle = outgoing.idle_timeout().unwrap_or_else(|| self.attempt_timeout(&prepared.options));
        let mut timeouts = StreamTimeouts::new(self.clone(), start, idle, prepared.options.timeout);
        let progress = StreamProgress::new(start);
        let cancel = CancelOnDrop(Arc::clone(&progress));
        let body = Body::new(RequestBody::new(outgoing, self.clone(), Arc::clone(&progress)));
        let streamed = request.clone().map(|_| body);
        let response = match self.head(streamed, &mut timeouts, &progress).await {
            Ok(response) => response,
            Err(error) => return Err(call.attach(self, error)),
        };
        drop(slot);
        if let Some(permit) = permit {
            permit.learn(response.status(), response.headers(), &*shared.clock);
        }
        if response.status().is_success() {
            return Ok(ResponseReader::new(
                self.clone(),
                call,
                response,
                shared.max_response_size,
                timeouts,
                cancel,
            ));
        }
        drop(cancel);
        let error = self.refusal(response).await;
        if error.is_unauthorized() {
            // The next call requests a new token.
            auth::reject(&self.choose_credentials(operation, &prepared.options)?, request.headers());
        }
        Err(call.attach(self, error))
    }

    /// Builds the request, unless an interceptor rejects the call.
    async fn admitted(&self, prepared: &PreparedCall) -> Result<http::Request<Bytes>> {
        self.shared.interceptors.before_call(OperationInfo::new(prepared.operation)).await?;
        self.build_request(prepared).await
    }

    /// Runs `work`, or returns an error if it takes longer than `limit`.
    async fn in_time<T>(&self, limit: Duration, work: impl Future<Output = T>) -> Result<T> {
        let late = || {
            Error::timeout(format!(
                "nothing could be sent within {limit:?}, the timeout of the call (`timeout`)"
            ))
        };
        within(&*self.shared.clock, limit, work).await.ok_or_else(late)
    }

    /// Returns the response as soon as its head has arrived.
    async fn head(
        &self,
        request: http::Request<Body>,
        timeouts: &mut StreamTimeouts,
        progress: &StreamProgress,
    ) -> Result<Response> {
        let mut sending = self.shared.transport.send_stream(request);
        let response = poll_fn(|context| match sending.as_mut().poll(context) {
            Poll::Ready(sent) => Poll::Ready(sent.map_err(|error| progress.broken(error))),
            Poll::Pending => timeouts.poll(progress, context).map(Err),
        });
        let response = response.await?;
        if has_two_lengths(response.headers()) { Err(Error::cut_short(TWO_LENGTHS)) } else { Ok(response) }
    }

    /// Returns the error for a response that is not a success.
    async fn refusal(&self, response: Response) -> Error {
        let limit = self.shared.attempt_timeout;
        let (head, body) = response.into_parts();
        let mut response = RawResponse {
            status: head.status,
            headers: head.headers,
            body: Bytes::new(),
            received: self.shared.clock.unix_time(),
        };
        match self.in_time(limit, read_error_body(body)).await.and_then(|body| body) {
            Ok(body) => {
                response.body = body;
                Error::api(response, &self.shared.service.already_exists).with_missing_scopes(&[])
            }
            Err(error) => error.with_response(response),
        }
    }
}

/// Sets the headers of a stream. The only other body is one that was created for additional members.
fn prepare_stream(prepared: &mut PreparedCall, outgoing: &Outgoing) -> Result<()> {
    if prepared.body.is_some() {
        return Err(Error::request("members cannot be added to the body: it is a stream"));
    }
    let headers = &mut prepared.headers;
    headers.entry(CONTENT_TYPE).or_insert(HeaderValue::from_static(outgoing.media_type()));
    // Compression could delay responses.
    headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static("identity"));
    Ok(())
}
