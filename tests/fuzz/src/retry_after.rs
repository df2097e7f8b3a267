//! Fuzz target `retry_after`: waits from arbitrary headers.

use std::time::Duration;

use super::in_memory_service::{CALL_TIMEOUT, InMemoryService, parse_response, run_ready};

/// The maximum jitter that the client adds to a requested wait.
const MAX_JITTER: Duration = Duration::from_millis(500);

/// Retries after an arbitrary response: the client waits at least as long as its headers ask and never longer than
/// the call timeout, or returns the error.
pub fn retry_after(data: &[u8]) {
    let mut refusal = parse_response(data);
    *refusal.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
    let service = InMemoryService::new([refusal, http::Response::new("{}".into())]);
    let result = run_ready(service.client().iam_v2().users().get("u-1").into_future());
    let waits = service.waits();
    match &result {
        Ok(_) => {
            // A random wait may be none at all.
            assert!(service.requests().len() == 2 && waits.len() <= 1, "{waits:?}");
            assert!(waits.iter().all(|wait| *wait < CALL_TIMEOUT), "{waits:?}");
        }
        Err(error) => {
            assert_eq!((service.requests().len(), waits.len()), (1, 0), "{error}");
            assert!(error.is_rate_limited(), "{error}");
            let asked = error.retry_after().or(error.rate_limit().reset).expect("a wait that is too long");
            assert!(asked.saturating_add(MAX_JITTER) > CALL_TIMEOUT, "{asked:?}");
        }
    }
    // The requested delay is kept.
    let service = InMemoryService::new([parse_response(data)]);
    let call = service.client().iam_v2().users().get("u-1").no_retry();
    if let Err(error) = run_ready(call.into_future())
        && let (Some(asked), Ok(_)) = (error.retry_after(), result)
    {
        let wait = waits.first().copied().unwrap_or_default();
        assert!((asked..=asked + MAX_JITTER).contains(&wait), "{asked:?} {wait:?}");
    }
}
