// Copied from generator/runtime/src/testing/script.rs by `cargo xtask codegen`; edit it there.

//! The answers of a rule, in their order.
//!
//! In: the pattern of a rule, and its answers. Out: the answer to the next request. Does not know which requests come.

use std::sync::Arc;
use std::time::Duration;

use super::failure::Failure;
use super::matching::RequestPattern;
use super::pages::PagedList;
use super::reply::Reply;

/// An answer of a rule, given once or several times.
#[derive(Clone, Debug)]
pub(super) struct RuleStep {
    pub(super) answer: Answer,
    /// How long the answer takes.
    pub(super) delay: Duration,
    /// How often it is given. If not set: once, and the last one of a rule any number of times.
    pub(super) times: Option<u32>,
    given: u32,
}

/// An answer.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// Always the same.
    Reply(Reply),
    /// The documents' sample, as it is or broken.
    Sample,
    /// A failure.
    Failure(Failure),
    /// The page that is asked for.
    Page(Arc<PagedList>),
    /// None, since the rule is invalid.
    Invalid(String),
}

/// A rule, without the type that its call gives.
#[derive(Debug)]
pub(super) struct RuleState {
    pub(super) pattern: Result<RequestPattern, String>,
    steps: Vec<RuleStep>,
    answered: u32,
}

impl RuleState {
    /// Creates a rule without answers.
    pub(super) fn new(pattern: Result<RequestPattern, String>) -> Self {
        Self { pattern, steps: Vec::new(), answered: 0 }
    }

    /// Adds an answer after those that it has.
    pub(super) fn push(&mut self, answer: Answer) {
        self.steps.push(RuleStep { answer, delay: Duration::ZERO, times: None, given: 0 });
    }

    /// Returns the last of its answers, to be changed.
    pub(super) fn last_mut(&mut self) -> Option<&mut RuleStep> {
        self.steps.last_mut()
    }

    /// Returns how many requests it has answered.
    pub(super) fn answered(&self) -> u32 {
        self.answered
    }

    /// The answer to the next request, which counts as given.
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

    /// How many of its answers were given at least once, and how many there are.
    pub(super) fn progress(&self) -> (usize, usize) {
        (self.steps.iter().filter(|step| step.given > 0).count(), self.steps.len())
    }
}
