// Copied by sdkwright from sdk-runtime (src/testing/script.rs); do not edit.

//! The replies of a rule, in order.
//!
//! Input: the pattern of a rule, and its replies. Output: the reply to the next request. Independent of the requests.

use std::sync::Arc;
use std::time::Duration;

use super::fault::Fault;
use super::matching::RequestPattern;
use super::pages::PagedList;
use super::reply::Reply;

/// A reply of a rule, and its number of uses.
#[derive(Clone, Debug)]
pub(super) struct RuleStep {
    pub(super) answer: ReplySource,
    /// The delay of the reply.
    pub(super) delay: Duration,
    /// The maximum number of uses. `None` is one, or any number for the last reply of a rule.
    pub(super) times: Option<u32>,
    given: u32,
}

/// The reply to a request.
#[derive(Clone, Debug)]
pub(super) enum ReplySource {
    /// A fixed response.
    Reply(Reply),
    /// The sample from the API's documents.
    Sample,
    /// A simulated fault.
    Fault(Fault),
    /// The requested page of a list.
    Page(Arc<PagedList>),
    /// No reply, because the rule is invalid.
    Invalid(String),
}

/// A rule, without the type of its call's response.
#[derive(Debug)]
pub(super) struct RuleState {
    pub(super) pattern: Result<RequestPattern, String>,
    steps: Vec<RuleStep>,
    answered: u32,
}

impl RuleState {
    /// Creates a rule without replies.
    pub(super) fn new(pattern: Result<RequestPattern, String>) -> Self {
        Self { pattern, steps: Vec::new(), answered: 0 }
    }

    /// Adds a reply.
    pub(super) fn push(&mut self, answer: ReplySource) {
        self.steps.push(RuleStep { answer, delay: Duration::ZERO, times: None, given: 0 });
    }

    /// Returns the last reply for modification.
    pub(super) fn last_mut(&mut self) -> Option<&mut RuleStep> {
        self.steps.last_mut()
    }

    /// Returns the number of requests that the rule has served.
    pub(super) fn answered(&self) -> u32 {
        self.answered
    }

    /// Returns the reply to the next request and counts it as used, or `None` if all are used up.
    pub(super) fn next(&mut self) -> Option<RuleStep> {
        let last = self.steps.len().checked_sub(1)?;
        let open = |(index, step): &(usize, &mut RuleStep)| match step.times {
            Some(times) => step.given < times,
            None => *index == last || step.given == 0,
        };
        let (_, step) = self.steps.iter_mut().enumerate().find(open)?;
        step.given += 1;
        self.answered += 1;
        Some(step.clone())
    }

    /// Returns the number of replies used at least once, and the number of all replies.
    pub(super) fn progress(&self) -> (usize, usize) {
        (self.steps.iter().filter(|step| step.given > 0).count(), self.steps.len())
    }
}
