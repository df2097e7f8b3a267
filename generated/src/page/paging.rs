// Copied from generator/runtime/src/page/paging.rs by `cargo xtask codegen`; edit it there.

//! Pagination styles, and the trait of pages.

/// A pagination style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// A page holds the URL of the next page. The query parameter with this name holds the page token.
    Link(&'static str),
    /// A page holds the token of the next page, which is sent in the parameter with this name.
    Token(&'static str),
    /// Items are skipped by number. The parameters hold the offset and the page size.
    Offset(&'static str, &'static str),
}

impl Paging {
    /// Returns the name of the parameter that selects a page.
    pub(crate) fn parameter(self) -> &'static str {
        match self {
            Self::Link(parameter) | Self::Token(parameter) | Self::Offset(parameter, _) => parameter,
        }
    }
}

/// A page of a list: a model with items and, unless it is the last page, a link to the next page.
pub trait Page: Send + 'static {
    /// The type of the items.
    type Item: Send;

    /// Returns the URL or the token of the next page, as sent by the service.
    fn next_page(&self) -> Option<&str>;

    /// Returns the items of the page.
    fn items(&self) -> &[Self::Item];

    /// Returns the items of the page by value.
    fn into_items(self) -> Vec<Self::Item>;

    /// Returns `true` if the page has no items because the service is still producing them. Such pages do not count as
    /// empty ones; the next page is requested after a delay.
    fn is_pending(&self) -> bool {
        false
    }
}

/// A list without pagination: the response is an array of its items.
impl<T: Send + 'static> Page for Vec<T> {
    type Item = T;

    fn next_page(&self) -> Option<&str> {
        None
    }

    fn items(&self) -> &[T] {
        self
    }

    fn into_items(self) -> Vec<T> {
        self
    }
}
