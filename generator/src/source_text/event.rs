//! Events of a parser, each with the span of text that it comes from.

use std::borrow::Cow;

/// A stretch of one line; line and column count from 1, columns and the length in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceSpan {
    /// The line.
    pub line: usize,
    /// The first character.
    pub column: usize,
    /// How many characters; 1 where it goes on in the next line.
    pub length: usize,
}

/// An event of a JSON or YAML parser.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event<'a> {
    /// A scalar, and what it says.
    Scalar(Cow<'a, str>),
    /// A list begins.
    List,
    /// A mapping begins.
    Map,
    /// The list or mapping that began last ends.
    End,
}
