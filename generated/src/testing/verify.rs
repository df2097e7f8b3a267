// Copied from generator/runtime/src/testing/verify.rs by `cargo xtask codegen`; edit it there.

//! What did not happen as the rules say, in words.

use std::error::Error as StdError;
use std::fmt;

use super::request::Request;

/// What of a [`Mock`](super::Mock)'s rules did not happen, and which requests they do not answer.
pub struct Unmet(Vec<String>);

impl Unmet {
    pub(super) fn new(problems: Vec<String>) -> Self {
        Self(problems)
    }

    /// Each of them, in words.
    pub fn problems(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for Unmet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.join("\n"))
    }
}

/// The same as `Display`: this is for people who read the output of a test.
impl fmt::Debug for Unmet {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\n{self}\n")
    }
}

impl StdError for Unmet {}

/// A request that no rule answers.
#[derive(Clone)]
pub(super) struct UnansweredRequest {
    line: String,
    /// Why rules for this operation do not answer it.
    reasons: Vec<String>,
    /// The operations of the other rules.
    others: Vec<&'static str>,
}

impl UnansweredRequest {
    pub(super) fn new(request: &Request, reasons: Vec<String>, others: Vec<&'static str>) -> Self {
        let operation = request.operation();
        let target = request.url().path_and_query().map_or(request.path(), |it| it.as_str());
        let line = format!("no rule answers `{}`, {} {target}", operation.name(), operation.method());
        Self { line, reasons, others }
    }
}

impl fmt::Display for UnansweredRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.line)?;
        for reason in &self.reasons {
            write!(formatter, "\n  {reason}")?;
        }
        let mut others = self.others.clone();
        others.sort_unstable();
        others.dedup();
        match others.as_slice() {
            [] if self.reasons.is_empty() => formatter.write_str("\n  there are no rules"),
            [] => Ok(()),
            others => write!(formatter, "\n  the other rules are for `{}`", others.join("`, `")),
        }
    }
}

/// The same as `Display`, for the same people.
impl fmt::Debug for UnansweredRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl StdError for UnansweredRequest {}
