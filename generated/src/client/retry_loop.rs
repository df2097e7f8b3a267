// Copied by sdkwright from sdk-runtime (src/client/retry_loop.rs); do not edit.

//! The retry loop: repeats attempts until the result is final.
//!
//! Input: a [`PreparedCall`]. Output: the result of the last attempt. Rejected credentials are renewed once; every
//! other decision is made by `retry`.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::call_state::CallState;
use super::options::CallOptions;
use super::prepared::PreparedCall;
use super::shared::Client;
use crate::auth;
use crate::error::{Error, Result};
use crate::intercept::Outcome;
use crate::operation::OperationInfo;
use crate::response::RawResponse;
use crate::retry::{self, CallProgress, RetryDecision, RetryPolicy, RetryReason, SENT_ONCE};

/// The delay before a retry, and its reason.
type RetryIn = (Duration, RetryReason);

/// The retries of a call that its retry policy does not count.
#[derive(Default)]
struct UncountedRetries {
    /// `true` if rejected credentials have been renewed.
    renewed: bool,
    /// The number of retries because it was too early.
    too_early: u32,
}

impl Client {
    /// Repeats attempts until the result is final.
    pub(super) async fn send_with_retries(
        &self,
        prepared: &PreparedCall,
        state: &CallState,
    ) -> Result<RawResponse> {
        let shared = &*self.shared;
        let operation = OperationInfo::new(prepared.operation);
        if !prepared.is_foreign {
            shared.interceptors.before_call(operation).await?;
        }
        let mut uncounted = UncountedRetries::default();
        loop {
            let request = self.build_request(prepared).await?;
            let host = request.uri().authority().cloned();
            // A permit of the rate limiter is only valid at once, so a slot is acquired before it.
            state.set_queued(true);
            let slot = shared.concurrency.acquire().await;
            state.set_queued(false);
            let permit = self.permit(prepared, state, host.as_ref()).await;
            let number = state.attempt_count() + 1;
            let request = match prepared.is_foreign {
                true => request,
                false => shared.interceptors.before_attempt(operation, number, request).await?,
            };
            #[cfg(feature = "testing")]
            let request = with_attempt_number(request, number);
            state.begin_attempt(shared.clock.now());
            let result = self.attempt(prepared, &request, state, permit).await;
            drop(slot);
            let (result, retry) = self.classify(prepared, &request, state, &mut uncounted, result);
            self.report_attempt(operation, state, result.as_ref().map(RawResponse::head), retry);
            match (result, retry) {
                (Err(error), Some((delay, _))) => {
                    state.set_last_error(error);
                    if !delay.is_zero() {
                        shared.clock.sleep(delay).await;
                    }
                }
                (result, _) => return result,
            }
        }
    }

    /// Decides whether the result of an attempt is final, or after which delay it is retried.
    fn classify(
        &self,
        prepared: &PreparedCall,
        request: &http::Request<Bytes>,
        state: &CallState,
        uncounted: &mut UncountedRetries,
        result: Result<RawResponse>,
    ) -> (Result<RawResponse>, Option<RetryIn>) {
        let (shared, attempts) = (&*self.shared, state.attempt_count());
        let error = match result {
            Ok(response) => {
                self.refill_retry_budget(attempts);
                return (Ok(response), None);
            }
            Err(error) => error.during(prepared.operation, &prepared.path),
        };
        if error.is_unauthorized() && !uncounted.renewed {
            let chosen = self.choose_credentials(prepared.operation, &prepared.options);
            uncounted.renewed = chosen.is_ok_and(|chosen| auth::reject(&chosen, request.headers()));
            if uncounted.renewed && !prepared.can_repeat() {
                return (Err(error.with_note(Some(SENT_ONCE))), None);
            }
            if uncounted.renewed {
                return (Err(error), Some((Duration::ZERO, RetryReason::Credentials)));
            }
        }
        let elapsed = shared.clock.now().saturating_sub(state.start);
        let error = error.after(attempts, elapsed);
        let counted = state.counted(shared.clock.now());
        let left = state.timeout.saturating_sub(counted);
        let has_key = prepared.has_idempotency_key;
        let too_early = uncounted.too_early;
        let progress = CallProgress {
            has_key,
            can_repeat: prepared.can_repeat(),
            attempts,
            too_early,
            elapsed: counted,
            left,
            requested: None,
        };
        match self.decide_retry(&prepared.options, &error, progress) {
            RetryDecision::Retry(delay, reason) => {
                uncounted.too_early += u32::from(reason == RetryReason::TooEarly);
                (Err(error), Some((delay, reason)))
            }
            RetryDecision::Stop(None) => (Err(error), None),
            RetryDecision::Stop(note) => (Err(error.with_note(note)), None),
        }
    }

    /// Decides whether a failure is retried with these options.
    pub(crate) fn decide_retry(
        &self,
        options: &CallOptions,
        error: &Error,
        progress: CallProgress,
    ) -> RetryDecision {
        let shared = &*self.shared;
        // A client with the default policy leaves the choice to the API.
        let stated = options.stated_retry.as_ref().filter(|_| shared.retry == RetryPolicy::new());
        let policy = options.retry.as_ref().or(stated).unwrap_or(&shared.retry);
        retry::decide(policy, &shared.budget, &shared.random, error, progress)
    }

    /// Refills the retry budget after a success with this many attempts.
    pub(crate) fn refill_retry_budget(&self, attempts: u32) {
        self.shared.budget.succeeded(attempts);
    }

    /// Reports the result of the current attempt to the trace and the interceptors.
    pub(super) fn report_attempt(
        &self,
        operation: OperationInfo,
        state: &CallState,
        result: Result<(StatusCode, &HeaderMap), &Error>,
        retry: Option<RetryIn>,
    ) {
        let Some(elapsed) = state.end_attempt(self.shared.clock.now()) else { return };
        let outcome = Outcome { operation, number: state.attempt_count(), elapsed, result, retry };
        state.trace.attempt(&outcome);
        if state.is_intercepted() {
            self.shared.interceptors.after_attempt(&outcome);
        }
    }
}

/// Adds the attempt number to the request, for the mock.
#[cfg(feature = "testing")]
fn with_attempt_number(mut request: http::Request<Bytes>, number: u32) -> http::Request<Bytes> {
    request.extensions_mut().insert(crate::operation::AttemptNumber(number));
    request
}
