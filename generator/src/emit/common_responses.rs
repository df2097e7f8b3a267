//! Responses that many operations document in the same words, so that they are described once.
//!
//! ```text
//! 401 "The credentials are missing, invalid or expired.", by 402 of 499 operations
//! ```
//!
//! In: the [`Api`]. Out: the common statuses of the API, those of each group, and the common headers. Does not know where
//! they are described.

use std::collections::BTreeMap;

use crate::ir::{Api, Operation, Response};
use crate::markdown;

/// The minimum number of operations that share a response. In smaller APIs each operation describes its own.
const MIN_OPERATIONS: usize = 4;

/// A status and its meaning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CommonStatus {
    /// The status key: `404`, `5XX`, `default`.
    pub(crate) status: String,
    /// The description, in one line.
    pub(crate) meaning: String,
}

/// The responses that many operations share.
#[derive(Clone, Debug, Default)]
pub struct CommonResponses {
    api: Vec<CommonStatus>,
    groups: Vec<Vec<CommonStatus>>,
    headers: Vec<String>,
}

impl CommonResponses {
    /// Counts the responses of all operations.
    pub fn from_api(api: &Api) -> Self {
        let mut common = Self { api: shared_statuses(api.operations.iter(), &[]), ..Self::default() };
        for group in &api.groups {
            let ids = group.resources.iter().flat_map(|id| &api.resources[id.0].operations);
            let statuses = shared_statuses(ids.map(|id| &api.operations[id.0]), &common.api);
            common.groups.push(statuses);
        }
        common.headers = shared_headers(&api.operations);
        common
    }

    /// Returns the errors that at least half of the operations document.
    pub(crate) fn of_api(&self) -> &[CommonStatus] {
        &self.api
    }

    /// Returns the errors that at least half of the operations of a group document, without those of the API.
    pub(crate) fn of_group(&self, group: usize) -> &[CommonStatus] {
        self.groups.get(group).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the headers that at least a third of the operations document.
    pub(crate) fn headers(&self) -> &[String] {
        &self.headers
    }
}

impl CommonStatus {
    /// Creates the status of a response.
    pub(crate) fn from_response(response: &Response) -> Self {
        let meaning = response.description.as_deref().map(markdown::line).unwrap_or_default();
        Self { status: response.status.clone(), meaning }
    }
}

/// Returns `true` if a response is an error.
pub(crate) fn is_error(operation: &Operation, response: &Response) -> bool {
    let has_success = || operation.responses.iter().any(|response| response.status.starts_with('2'));
    match response.status.as_str() {
        "default" => has_success(),
        status => status.starts_with(['4', '5']),
    }
}

/// Returns the errors that at least half of the operations share, without those that are known already.
fn shared_statuses<'a>(
    operations: impl Iterator<Item = &'a Operation>,
    known: &[CommonStatus],
) -> Vec<CommonStatus> {
    let mut total = 0;
    let mut counts: BTreeMap<CommonStatus, usize> = BTreeMap::new();
    for operation in operations {
        total += 1;
        for response in operation.responses.iter().filter(|response| is_error(operation, response)) {
            *counts.entry(CommonStatus::from_response(response)).or_default() += 1;
        }
    }
    let is_shared = |status: &CommonStatus, count: usize| {
        is_common(count, total) && !status.meaning.is_empty() && !known.contains(status)
    };
    counts.into_iter().filter(|(status, count)| is_shared(status, *count)).map(|(status, _)| status).collect()
}

/// Returns the headers that at least a third of the operations document for a response.
fn shared_headers(operations: &[Operation]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for operation in operations {
        let mut headers: Vec<&str> =
            operation.responses.iter().flat_map(|response| &response.headers).map(String::as_str).collect();
        headers.sort_unstable();
        headers.dedup();
        headers.into_iter().for_each(|header| *counts.entry(header).or_default() += 1);
    }
    let is_common = |count: usize| count >= MIN_OPERATIONS && count * 3 >= operations.len();
    let common = counts.into_iter().filter(|(_, count)| is_common(*count));
    common.map(|(header, _)| header.to_owned()).collect()
}

fn is_common(count: usize, total: usize) -> bool {
    count >= MIN_OPERATIONS && count * 2 >= total
}
