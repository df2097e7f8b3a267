//! Lists that come in pages.

use crate::ir::types::TypeRef;

/// The pagination of an operation, by names of query parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// By a token that a link to the next page holds under the same name.
    Link(String),
    /// By a token.
    Token(String),
    /// By how many items to skip, and how many to give.
    Offset(String, String),
}

/// The members of a type that is one page of a list, as paths of indexes, the first one of the type itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The link to the next page or its token, if the type has it.
    pub next: Option<Vec<usize>>,
    /// The items.
    pub items: Vec<usize>,
    /// The type of an item.
    pub item: TypeRef,
}
