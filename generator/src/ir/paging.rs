//! Pagination.

use crate::ir::types::TypeRef;

/// The pagination of an operation, by names of query parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paging {
    /// A page token, which the link to the next page has under the same name.
    Link(String),
    /// A page token.
    Token(String),
    /// An offset and a limit.
    Offset(String, String),
}

/// The fields of a type that is a page of a list, as paths of indexes, starting at the type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The link to the next page or its token, if the type has it.
    pub next: Option<Vec<usize>>,
    /// The items.
    pub items: Vec<usize>,
    /// The type of an item.
    pub item: TypeRef,
    /// `true` if a page without items, but with a link to the next one, means that the service is still producing the
    /// items.
    pub empty_is_pending: bool,
}
