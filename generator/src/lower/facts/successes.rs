//! The responses of an operation that are successes.

use crate::ir::ResponseStatus;
use crate::resolve;
use crate::resolve::Status;

/// The responses that are successes: those with such a status. Where a document lists no status but errors', and a
/// `default`, that is what a success is like.
pub(crate) fn successes(operation: &resolve::Operation) -> impl Iterator<Item = &resolve::Response> {
    let fails = |status: Status| match status {
        Status::Code(code) => code >= 400,
        Status::Range(first) => first >= 4,
        Status::Default => true,
    };
    let by_default = operation.responses.iter().all(|response| fails(response.status));
    let is_it = move |status| is_success(status) || (by_default && status == Status::Default);
    operation.responses.iter().filter(move |response| is_it(response.status))
}

/// Returns `true` if a response is a success of its operation.
pub(crate) fn is_success_of(operation: &resolve::Operation, response: &resolve::Response) -> bool {
    successes(operation).any(|it| it.status == response.status)
}

pub(crate) fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(first) => first == 2,
        Status::Default => false,
    }
}

/// Returns the status of a response in the words of `ir`.
pub(crate) fn response_status(status: Status) -> ResponseStatus {
    match status {
        Status::Code(code) => ResponseStatus::Code(code),
        Status::Range(first) => ResponseStatus::Range(first),
        Status::Default => ResponseStatus::Any,
    }
}
