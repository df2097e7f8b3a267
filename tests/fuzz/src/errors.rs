//! Fuzz target `errors`: errors from arbitrary responses.

use confluent_cloud::{Error, ErrorKind};

use super::in_memory_service::{InMemoryService, parse_response, run_ready};

/// The maximum length of an error's line: the operation, the path, and a few truncated texts of the service.
const MAX_LINE_LENGTH: usize = 4_000;

/// Decodes an arbitrary response: its error is one line of bounded length, keeps the bytes, and holds no credentials.
pub fn errors(data: &[u8]) {
    let answer = parse_response(data);
    let service = InMemoryService::new([answer.clone()]);
    let call = service.client().iam_v2().users().get("u-1").no_retry();
    let Err(error) = run_ready(call.into_future()) else { return };
    check_error(&error);
    let said = String::from_utf8_lossy(data);
    for secret in ["planted-secret", "a2V5OnBsYW50ZWQt"] {
        for text in [error.to_string(), format!("{error:?}"), error.message().to_owned()] {
            // Unless it was the service that said it.
            assert!(!text.contains(secret) || said.contains(secret), "{text}");
        }
    }
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.status(), Some(answer.status()));
    assert_eq!(error.body(), answer.body());
    let expected = match answer.status().is_success() {
        true if answer.body().iter().all(u8::is_ascii_whitespace) => ErrorKind::MissingBody,
        true => ErrorKind::Decode,
        false => ErrorKind::Api,
    };
    assert_eq!(error.kind(), expected);
    for detail in error.errors() {
        assert!(detail.code.is_some() || detail.detail.is_some() || detail.title.is_some(), "{detail:?}");
    }
}

fn check_error(error: &Error) {
    let line = error.to_string();
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert!(line.chars().count() < MAX_LINE_LENGTH, "{} characters", line.chars().count());
    assert!(line.starts_with("get user: GET /iam/v2/users/u-1: "), "{line}");
    // What can be asked gives an answer.
    let _ = (error.code(), error.error_id(), error.request_id(), error.retry_after(), error.rate_limit());
    let _ = (error.is_retryable(), error.is_quota_exceeded(), error.may_have_been_processed());
}
