// Copied from generator/runtime/src/client/execute.rs by `cargo xtask codegen`; edit it there.

//! The execution of a whole call, with its timeout, trace and retries.
//!
//! Input: a [`PreparedCall`]. Output: the bytes of a success, or an error with the context of the call.

use super::call_state::CallState;
use super::prepared::PreparedCall;
use super::shared::Client;
use super::trace::Trace;
use super::undecoded::UndecodedResponse;
use crate::error::{CallContext, Error, Result};
use crate::operation::OperationInfo;
use crate::response::RawResponse;
use crate::transport::within;

impl Client {
    /// Sends a call, with retries, within its timeout.
    pub(crate) async fn execute(&self, prepared: PreparedCall) -> Result<UndecodedResponse> {
        let clock = &*self.shared.clock;
        let limit = prepared.options.timeout.unwrap_or(self.shared.timeout);
        let trace = Trace::call(self, prepared.operation);
        let state = CallState::new(clock.now(), limit, trace);
        let result =
            state.trace.around(within(clock, limit, self.send_with_retries(&prepared, &state))).await;
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
            self.report_attempt(OperationInfo::new(prepared.operation), &state, Err(&error), None);
            Err(error)
        });
        state.trace.ended(attempts, result.as_ref().map(RawResponse::head));
        let call = CallContext { operation: prepared.operation, path: prepared.path, attempts, elapsed };
        match result {
            Ok(response) => {
                let left = limit.saturating_sub(elapsed);
                Ok(UndecodedResponse { call, left, decoding: self.decode_options(), response })
            }
            // The path has no meaning if nothing was sent.
            Err(error) if attempts == 0 => Err(error.during(call.operation, "")),
            Err(error) => Err(call.attach(error)),
        }
    }
}
