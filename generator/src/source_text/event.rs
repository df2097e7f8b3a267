//! Parser events with their spans.

use std::borrow::Cow;

/// A part of one line. Line and column count from 1; column and length count characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceSpan {
    /// The line.
    pub line: usize,
    /// The first character.
    pub column: usize,
    /// The number of characters. 1 if the value continues on the next line.
    pub length: usize,
}

/// An event of a JSON or YAML parser.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// A scalar with its value.
    Scalar(Cow<'a, str>),
    /// The start of a list.
    List,
    /// The start of a mapping.
    Map,
    /// The end of the innermost list or mapping.
    End,
}
