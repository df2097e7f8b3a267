//! A place that breaks a rule.
//!
//! Holds the path, the line, the name of the rule and a message, and prints them as one line. Does not know the rules.

use std::fmt::{self, Display};

/// A place that breaks a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    /// The file, relative to the repository.
    pub(super) path: String,
    /// The line, from 1.
    pub(super) line: usize,
    /// The name of the rule.
    pub(super) rule: &'static str,
    /// The fault and the fix.
    pub(super) message: String,
}

impl Finding {
    /// Creates a finding.
    pub(super) fn new(path: &str, line: usize, rule: &'static str, message: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, rule, message: message.into() }
    }
}

impl Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}: {}", self.path, self.line, self.rule, self.message)
    }
}
