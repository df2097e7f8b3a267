//! Pagination.

use crate::ir::types::TypeRef;

/// The pagination of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The way to request the next page.
    pub request: PageRequest,
    /// The place of the parameters.
    pub place: PagePlace,
    /// The parameter for the page size.
    pub limit: Option<String>,
    /// The page size of a request without that parameter, if it is known.
    pub page_size: Option<u64>,
    /// The token or link of the next page, or the ID of the last item; `None` if a number selects the page.
    pub next: Option<PageFact>,
    /// `true` if the token of the next page is a number.
    pub next_is_number: bool,
    /// The flag that is false on the last page.
    pub has_more: Option<PageFact>,
    /// The flag that is true on the last page.
    pub is_last: Option<PageFact>,
    /// The total number of items.
    pub total: Option<PageFact>,
    /// The total number of pages.
    pub total_pages: Option<PageFact>,
    /// `true` if a page may have fewer items than requested although others follow.
    pub allows_short_pages: bool,
    /// `true` if a page without items ends the list although it names a next page.
    pub ends_with_empty_page: bool,
}

/// A way to request the next page. Parameters are names, or JSON pointers for properties of a JSON body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageRequest {
    /// A page token.
    Token(String),
    /// Parameters that the link to the next page has under the same names.
    Link(Vec<String>),
    /// The link to the next page as a whole.
    Url,
    /// A page number, and that of the first page.
    Number(String, u64),
    /// An offset.
    Offset(String),
    /// The ID of the last item.
    LastId(String),
}

impl PageRequest {
    /// Returns the parameters that select a page.
    pub fn parameters(&self) -> &[String] {
        match self {
            Self::Link(parameters) => parameters,
            Self::Token(parameter)
            | Self::Number(parameter, _)
            | Self::Offset(parameter)
            | Self::LastId(parameter) => std::slice::from_ref(parameter),
            Self::Url => &[],
        }
    }
}

/// The place of the parameters of a pagination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePlace {
    /// The query.
    Query,
    /// A JSON body, in which the value that selects a page is text.
    BodyText,
    /// A JSON body, in which the value that selects a page is a number.
    BodyNumber,
    /// A form.
    Form,
}

/// The place of a fact in the response with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageFact {
    /// [`Page::next`].
    Model,
    /// A value of the body, by JSON pointer. An array on the way stands for its last element.
    Body(String),
    /// A header.
    Header(String),
    /// The target with this relation in a header with links.
    Relation(String, String),
}

/// The fields of a type that is a page of a list, as paths of indexes, starting at the type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The link to the next page or its token, if the type has it as text.
    pub next: Option<Vec<usize>>,
    /// The items.
    pub items: Vec<usize>,
    /// The type of an item.
    pub item: TypeRef,
    /// `true` if a page without items, but with a link to the next one, means that the service is still producing the
    /// items.
    pub empty_is_pending: bool,
}
