//! The state of the service in memory: its rules, its clock, and what it has received.
//!
//! In: rules and requests. Out: the answer of the rule that is for a request, and what of the rules did not happen.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::clock::SimulatedClock;
use super::matching::RequestPattern;
use super::request::Request;
use super::script::{RuleState, RuleStep};
use super::verify::UnansweredRequest;

/// The service that the clones of a mock, its rules and its clients share.
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
    /// Adds a rule, and gives its place.
    pub(super) fn add(&self, rule: RuleState) -> usize {
        let mut state = self.locked();
        state.rules.push(rule);
        state.rules.len() - 1
    }

    /// Does something with a rule.
    pub(super) fn rule<R>(&self, index: usize, work: impl FnOnce(&mut RuleState) -> R) -> Option<R> {
        self.locked().rules.get_mut(index).map(work)
    }

    /// Returns the requests that were received, in order.
    pub(super) fn requests(&self) -> Vec<Request> {
        self.locked().requests.clone()
    }

    /// Returns how many rules there are.
    pub(super) fn rule_count(&self) -> usize {
        self.locked().rules.len()
    }

    /// Returns how many requests a pattern matches.
    pub(super) fn count(&self, pattern: &RequestPattern) -> usize {
        self.locked().requests.iter().filter(|request| pattern.differences(request).is_empty()).count()
    }

    /// Returns the rules whose answers were not all given, and the requests that no rule has answered, in words.
    pub(super) fn problems(&self) -> Vec<String> {
        let state = self.locked();
        let rules = state.rules.iter().enumerate().filter_map(|(index, rule)| {
            let reason = match (&rule.pattern, rule.progress()) {
                (Err(problem), _) => format!("it answers nothing: {problem}"),
                (Ok(_), (0, _)) => "it has answered no request".to_owned(),
                (Ok(_), (given, all)) if given < all => format!("it has given {given} of its {all} answers"),
                _ => return None,
            };
            Some(format!("{}: {reason}", rule_title(index, rule)))
        });
        rules.chain(state.unanswered.iter().map(ToString::to_string)).collect()
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a request, and finds what answers it.
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
                        None => "it has given all its answers".to_owned(),
                    },
                    ref differences => differences.join("; "),
                },
                Err(problem) => format!("it answers nothing: {problem}"),
            };
            reasons.push(format!("{}: {reason}", rule_title(index, rule)));
        }
        let problem = UnansweredRequest::new(request, reasons, others);
        state.unanswered.push(problem.clone());
        Err(problem)
    }
}

/// `rule 1, get user`
fn rule_title(index: usize, rule: &RuleState) -> String {
    let operation = rule.pattern.as_ref().map(|pattern| pattern.request().operation().name());
    match operation {
        Ok(operation) => format!("rule {}, `{operation}`", index + 1),
        Err(_) => format!("rule {}", index + 1),
    }
}
