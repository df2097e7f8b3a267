// Copied by sdkwright from sdk-runtime (src/testing/verify.rs); do not edit.

//! The error of `verify`.

use std::error::Error as StdError;
use std::fmt;

use super::request::Request;

/// The error of [`Mock::verify`](super::Mock::verify): unused rules and replies, and unmatched requests.
pub struct VerifyError(Vec<String>);

impl VerifyError {
    pub(super) fn new(problems: Vec<String>) -> Self {
        Self(problems)
    }

    /// Returns a description of each problem.
    pub fn problems(&self) -> &[String] {
        &self.0
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.join("\n"))
    }
}

/// Prints the same text as `Display`, for the output of a test.
impl fmt::Debug for VerifyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\n{self}\n")
    }
}

impl StdError for VerifyError {}

/// A request that matches no rule.
#[derive(Clone)]
pub(super) struct UnansweredRequest {
    line: String,
    /// The reasons why the rules of this operation do not match.
    reasons: Vec<String>,
    /// The operations of the other rules.
    others: Vec<&'static str>,
}

impl UnansweredRequest {
    pub(super) fn new(request: &Request, reasons: Vec<String>, others: Vec<&'static str>) -> Self {
        let operation = request.operation();
        let target = request.url().path_and_query().map_or(request.path(), |it| it.as_str());
        let line = format!("no rule matches `{}`, {} {target}", operation.name(), operation.method());
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
            [] if self.reasons.is_empty() => formatter.write_str("\n  no rules are defined"),
            [] => Ok(()),
            others => write!(formatter, "\n  the other rules are for `{}`", others.join("`, `")),
        }
    }
}

/// Prints the same text as `Display`, for the output of a test.
impl fmt::Debug for UnansweredRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl StdError for UnansweredRequest {}
