//! Reasons why an operation is not a list of a pagination pattern.

use std::fmt;

/// A reason, in the order in which the conditions are checked: the greatest one belongs to the nearest pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mismatch {
    /// The configuration has no pattern for it.
    NoPattern,
    /// It has no parameter of this name.
    Parameter(String),
    /// The pattern is for other operations.
    OtherOperations,
    /// Its success is not JSON.
    NotJson,
    /// Its success has no list of items.
    NoItems,
    /// Its success has several lists of items, with these names.
    SeveralLists(Vec<String>),
    /// Its success is one of several types.
    SeveralTypes,
    /// The property with the items is missing, or not a list.
    Items(String),
    /// A page has no such property, or one of another type.
    Property(String),
    /// It does not document this header.
    Header(String),
    /// Its type is a page in another way.
    OtherPage,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPattern => formatter.write_str("no pattern in `paging`"),
            Self::Parameter(name) => {
                write!(formatter, "no pattern in `paging` fits: there is no parameter `{name}`")
            }
            Self::OtherOperations => formatter.write_str("the pattern in `paging` lists other operations"),
            Self::NotJson => formatter.write_str("the response is not JSON"),
            Self::NoItems => formatter.write_str("the response has no list of items: name it with `items`"),
            Self::SeveralLists(names) => {
                write!(
                    formatter,
                    "the response has several lists (`{}`): name one with `items`",
                    names.join("`, `")
                )
            }
            Self::SeveralTypes => formatter.write_str("the response is one of several types"),
            Self::Items(name) => write!(formatter, "the response has no list `{name}`"),
            Self::Property(name) => {
                write!(formatter, "the response has no property `{name}` of a suitable type")
            }
            Self::Header(name) => write!(formatter, "the response does not document the header `{name}`"),
            Self::OtherPage => {
                formatter.write_str("the type of the response is a page of another kind of list")
            }
        }
    }
}
