//! Facts in the responses of an operation: its status, arguments and URLs.

use super::{PollStatus, PollUrl};
use crate::page::{Scalar, scalar_at};
use crate::response::{RawResponse, retry_after};
use crate::wait::{OperationProgress, OperationState};

/// Returns the status of an operation.
pub(super) fn read_progress(status: &PollStatus, response: &RawResponse) -> OperationProgress {
    let requested = retry_after(&response.headers, response.received);
    let progress = OperationProgress { retry_after: requested, ..OperationProgress::default() };
    match status {
        PollStatus::Http => {
            let is_done = response.status.as_u16() != 202;
            let state = if is_done { OperationState::Succeeded } else { OperationState::InProgress };
            OperationProgress { state, ..progress }
        }
        PollStatus::Phase { member, pointer, ready, failed, explanation } => {
            let phase = text_at(response, pointer);
            let is_one_of = |phases: &[&str]| phase.as_deref().is_some_and(|phase| phases.contains(&phase));
            let state = match (is_one_of(failed), is_one_of(ready)) {
                (true, _) => OperationState::Failed,
                (false, true) => OperationState::Succeeded,
                (false, false) => OperationState::InProgress,
            };
            let explanation = error_text(response, explanation);
            OperationProgress { state, member, phase, explanation, ..progress }
        }
        PollStatus::Done { member, pointer, error } => {
            let is_done = match scalar_at(&response.body, pointer) {
                Scalar::Flag(flag) => flag,
                Scalar::Text(text) => text == "true",
                Scalar::Absent | Scalar::Number(_) | Scalar::Other => false,
            };
            let has_error = !error.is_empty() && scalar_at(&response.body, error) != Scalar::Absent;
            let state = match (is_done, has_error) {
                (false, _) => OperationState::InProgress,
                (true, false) => OperationState::Succeeded,
                (true, true) => OperationState::Failed,
            };
            let explanation = error_text(response, error);
            OperationProgress { state, member, phase: Some(is_done.to_string()), explanation, ..progress }
        }
    }
}

/// Returns a text or number in the body of a response.
pub(super) fn text_at(response: &RawResponse, pointer: &str) -> Option<String> {
    match scalar_at(&response.body, pointer) {
        Scalar::Text(text) | Scalar::Number(text) => Some(text).filter(|text| !text.is_empty()),
        Scalar::Flag(flag) => Some(flag.to_string()),
        Scalar::Absent | Scalar::Other => None,
    }
}

/// Returns the text of an error: a text, or the message or code of an object.
fn error_text(response: &RawResponse, pointer: &str) -> Option<String> {
    let places = ["", "/message", "/detail", "/code"];
    let text = |place: &&str| text_at(response, &format!("{pointer}{place}"));
    places.iter().find_map(text).filter(|_| !pointer.is_empty())
}

/// Returns the URL in a response.
pub(super) fn url(place: PollUrl, response: &RawResponse) -> Option<String> {
    match place {
        PollUrl::Header(name) => {
            let value = response.headers.get(name)?.to_str().ok()?.trim();
            Some(value.to_owned()).filter(|value| !value.is_empty())
        }
        PollUrl::Body(pointer) => text_at(response, pointer),
    }
}

/// Returns the words of an error for a missing URL.
pub(super) fn missing(place: PollUrl) -> String {
    match place {
        PollUrl::Header(name) => format!("no header `{name}`"),
        PollUrl::Body(pointer) => format!("no URL at `{pointer}`"),
    }
}
