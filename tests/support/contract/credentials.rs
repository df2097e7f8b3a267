//! Checks of credentials: the kinds that a call accepts, and the error of a client without any of them.
//!
//! In: an operation, and clients with one kind of credentials each and with none. Out: contradictions to the
//! document. The names that errors use for the kinds are learned from the errors themselves.

use std::collections::BTreeMap;

use confluent_cloud::{Error, ErrorKind};

use super::calls::{Case, DecodedResponse, Samples};
use super::documents::Operation;
use super::run::ContractTest;

/// The words before the name of the one kind that a client has.
const CONFIGURED_KINDS: &str = "the client has only ";

/// The observed kinds of credentials, by their index among the clients.
#[derive(Default)]
pub(super) struct CredentialKinds {
    /// The names that errors use for the kinds.
    labels: BTreeMap<usize, String>,
    /// The errors of calls without credentials, and the kinds that these calls accept.
    refusals: Vec<(String, Vec<usize>)>,
}

impl ContractTest {
    /// Calls with each kind of credentials alone, and with none.
    pub(super) fn check_credentials(&mut self, case: &Case, operation: &Operation, samples: &Samples) {
        let mut accepted = Vec::new();
        for index in 0..self.single.len() {
            match self.call(&self.single[index].1, case, samples) {
                Ok((_, Some(request))) => {
                    accepted.push(index);
                    self.inspect(case, operation, &request);
                }
                Ok((answer, None)) => {
                    let line = self.check_rejection(case, answer);
                    if let Some((_, label)) = line.split_once(CONFIGURED_KINDS) {
                        self.kinds.labels.insert(index, label.to_owned());
                    }
                }
                Err(problem) => self.problem(case, "the call cannot be made", problem),
            }
        }
        self.check_declared_schemes(case, operation, &accepted);
        let anonymous = operation.security.is_empty() || operation.security.iter().any(Vec::is_empty);
        match self.call(&self.none, case, samples) {
            Ok((Ok(_), Some(request))) if anonymous => drop(self.inspect(case, operation, &request)),
            Ok((answer, None)) if !anonymous => {
                let line = self.check_rejection(case, answer);
                self.kinds.refusals.push((line, accepted));
            }
            Ok((answer, _)) => self.problem(case, "without credentials", format!("{answer:?}")),
            Err(problem) => self.problem(case, "the call cannot be made", problem),
        }
    }

    /// Checks that a kind is accepted for each scheme that suffices alone.
    fn check_declared_schemes(&mut self, case: &Case, operation: &Operation, accepted: &[usize]) {
        if accepted.is_empty() {
            self.problem(case, "credentials", "no kind of credentials is enough");
        }
        for alternative in &operation.security {
            let [(scheme, _)] = &alternative[..] else { continue };
            let kinds: Vec<usize> =
                (0..self.single.len()).filter(|it| self.single[*it].0 == *scheme).collect();
            if !kinds.is_empty() && !kinds.iter().any(|kind| accepted.contains(kind)) {
                self.problem(case, "credentials that the document accepts are refused", scheme);
            }
        }
    }

    /// Checks that a call was rejected before it was sent, and returns the error's line.
    fn check_rejection(&mut self, case: &Case, answer: Result<DecodedResponse, Error>) -> String {
        match answer {
            Err(error) if error.kind() == ErrorKind::Configuration && error.attempts() == 0 => {
                error.to_string()
            }
            other => {
                self.problem(case, "credentials are missing", format!("{other:?}"));
                String::new()
            }
        }
    }

    /// Returns the errors about missing credentials that omit a kind which the call accepts.
    pub(crate) fn incomplete_rejections(&self) -> Vec<String> {
        let lacks = |(line, accepted): &(String, Vec<usize>)| {
            let named =
                |kind| self.kinds.labels.get(kind).is_some_and(|it| line.contains(&format!("{it} (")));
            accepted.is_empty() || !accepted.iter().all(named)
        };
        self.kinds.refusals.iter().filter(|it| lacks(it)).map(|(line, _)| line.clone()).collect()
    }
}
