//! What is wrong with a document, and where: collected by every stage, shown together at the end.
//!
//! In: severities, codes, places and words. Out: text in the manner of rustc. A place is a JSON pointer; the line and
//! column are found only when a message is printed, by [`crate::document::locate`].

use std::sync::Arc;

use crate::pointer::Pointer;

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The name of the file, as it was given.
    pub file: Arc<str>,
    /// The place in it.
    pub pointer: Pointer,
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is generated.
    Error,
    /// Something is generated in its place; the message says what.
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What kind of problem it is.
    pub code: Code,
    /// What is wrong, in one line: lower case, no full stop, the document's words in backticks.
    pub message: String,
    /// Where; the first place is the main one.
    pub places: Vec<Origin>,
    /// What to do about it.
    pub help: Option<String>,
}
