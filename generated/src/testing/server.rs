// Copied by sdkwright from sdk-runtime (src/testing/server.rs); do not edit.

//! The state of the in-memory service: its rules, its clock, and the received requests.
//!
//! Input: rules and requests. Output: the reply of the rule that matches a request, and unused rules.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::clock::SimulatedClock;
use super::matching::RequestPattern;
use super::request::Request;
use super::script::{RuleState, RuleStep};
use super::verify::UnansweredRequest;

/// The state shared by the clones of a mock, its rules and its clients.
#[derive(Default)]
pub(super) struct Server {
    pub(super) clock: SimulatedClock,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rules: Vec<RuleState>,
    requests: Vec<Request>,
    unanswered: Vec<UnansweredRequest>,
}

impl Server {
    /// Adds a rule and returns its index.
    pub(super) fn add(&self, rule: RuleState) -> usize {
        let mut state = self.locked();
        state.rules.push(rule);
        state.rules.len() - 1
    }

    /// Applies a function to a rule.
    pub(super) fn rule<R>(&self, index: usize, work: impl FnOnce(&mut RuleState) -> R) -> Option<R> {
        self.locked().rules.get_mut(index).map(work)
    }

    /// Returns the requests that were received, in order.
    pub(super) fn requests(&self) -> Vec<Request> {
        self.locked().requests.clone()
    }

    /// Returns the number of rules.
    pub(super) fn rule_count(&self) -> usize {
        self.locked().rules.len()
    }

    /// Returns the number of requests that a pattern matches.
    pub(super) fn count(&self, pattern: &RequestPattern) -> usize {
        self.locked().requests.iter().filter(|request| pattern.differences(request).is_empty()).count()
    }

    /// Returns descriptions of the rules with unused replies and of the requests that matched no rule.
    pub(super) fn problems(&self) -> Vec<String> {
        let state = self.locked();
        let rules = state.rules.iter().enumerate().filter_map(|(index, rule)| {
            let reason = match (&rule.pattern, rule.progress()) {
                (Err(problem), _) => format!("it matches nothing: {problem}"),
                (Ok(_), (0, _)) => "it matched no request".to_owned(),
                (Ok(_), (given, all)) if given < all => format!("it used {given} of its {all} replies"),
                _ => return None,
            };
            Some(format!("{}: {reason}", rule_title(index, rule)))
        });
        rules.chain(state.unanswered.iter().map(ToString::to_string)).collect()
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request and returns the reply of the last rule that matches.
    pub(super) fn receive(&self, request: &Request) -> Result<(usize, RuleStep), UnansweredRequest> {
        let mut state = self.locked();
        state.requests.push(request.clone());
        let number = state.requests.len();
        let (mut reasons, mut others) = (Vec::new(), Vec::new());
        for (index, rule) in state.rules.iter_mut().enumerate().rev() {
            let reason = match &rule.pattern {
                Ok(pattern) if !pattern.is_of(request) => {
                    others.push(pattern.request().operation().name());
                    continue;
                }
                Ok(pattern) => match pattern.differences(request)[..] {
                    [] => match rule.next() {
                        Some(step) => return Ok((number, step)),
                        None => "all its replies are used up".to_owned(),
                    },
                    ref differences => differences.join("; "),
                },
                Err(problem) => format!("it matches nothing: {problem}"),
            };
            reasons.push(format!("{}: {reason}", rule_title(index, rule)));
        }
        let problem = UnansweredRequest::new(request, reasons, others);
        state.unanswered.push(problem.clone());
        Err(problem)
    }
}

/// Returns the title of a rule, such as "rule 1, `get user`".
fn rule_title(index: usize, rule: &RuleState) -> String {
    let operation = rule.pattern.as_ref().map(|pattern| pattern.request().operation().name());
    match operation {
        Ok(operation) => format!("rule {}, `{operation}`", index + 1),
        Err(_) => format!("rule {}", index + 1),
    }
}
