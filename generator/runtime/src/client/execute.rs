//! The execution of a whole call, with its timeout, trace and retries.
//!
//! Input: a [`PreparedCall`]. Output: the bytes of a success, or an error with the context of the call.

use super::call_state::CallState;
use super::prepared::PreparedCall;
use super::shared::Client;
use super::streamed_body::until;
use super::trace::Trace;
use super::undecoded::UndecodedResponse;
use crate::error::{CallContext, Error, Result};
use crate::operation::OperationInfo;
use crate::response::RawResponse;
use crate::transport::Body;

impl Client {
    /// Sends a call, with retries, within its timeout.
    pub(crate) async fn execute(&self, prepared: PreparedCall) -> Result<UndecodedResponse> {
        let state = self.call_state(&prepared);
        let (response, call) = self.run(prepared, &state).await?;
        let left = state.timeout.saturating_sub(state.counted(self.now()));
        Ok(UndecodedResponse { call, left, decoding: self.decode_options(), response })
    }

    /// Sends a call, with retries, until the head of a success has arrived. Its timeouts apply until then. Returns the
    /// head, and the body, which has not been read.
    pub(crate) async fn execute_unread(
        &self,
        prepared: PreparedCall,
    ) -> Result<(RawResponse, Body, CallContext)> {
        let state = self.call_state(&prepared).keep_body();
        let (response, call) = self.run(prepared, &state).await?;
        Ok((response, state.take_unread().unwrap_or(Body::empty()), call))
    }

    fn call_state(&self, prepared: &PreparedCall) -> CallState {
        let limit = prepared.options.timeout.unwrap_or(self.shared.timeout);
        let state = CallState::new(self.now(), limit, Trace::call(self, prepared.operation));
        state.include_transfer(prepared.options.timeout.is_some()).intercept(!prepared.is_foreign)
    }

    async fn run(&self, prepared: PreparedCall, state: &CallState) -> Result<(RawResponse, CallContext)> {
        let (clock, limit) = (&*self.shared.clock, state.timeout);
        let result = state
            .trace
            .around(until(clock, || state.deadline(), self.send_with_retries(&prepared, state)))
            .await;
        let (attempts, elapsed) = (state.attempt_count(), clock.now().saturating_sub(state.start));
        let result = result.unwrap_or_else(|| {
            let error = match state.is_queued() {
                true => Error::timeout(format!(
                    "no request could be sent within {limit:?}, the timeout of the call (`timeout`), because too many \
                     are in progress (`max_concurrent_requests`)"
                )),
                false => Error::out_of_time(state.take_head(), limit, "the call (`timeout`)"),
            };
            let error = match state.take_last_error() {
                Some(last) => error.caused_by(last),
                None => error,
            };
            self.report_attempt(OperationInfo::new(prepared.operation), state, Err(&error), None);
            Err(error)
        });
        state.trace.ended(attempts, result.as_ref().map(RawResponse::head));
        let call = CallContext { operation: prepared.operation, path: prepared.path, attempts, elapsed };
        match result {
            Ok(response) => Ok((response, call)),
            // The path has no meaning if nothing was sent.
            Err(error) if attempts == 0 => Err(error.during(call.operation, "")),
            Err(error) => Err(call.attach(error)),
        }
    }
}
