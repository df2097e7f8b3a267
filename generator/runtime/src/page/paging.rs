//! How a list is paged, and what a page says about the next one.

/// How a list is paged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Paging {
    /// A page names the URL of the next one, whose query holds its token in the parameter of this name.
    Link(&'static str),
    /// A page names the token of the next one, for the parameter of this name.
    Token(&'static str),
    /// Pages are counted: the parameters for how many items to skip, and for how many to give.
    Offset(&'static str, &'static str),
}

impl Paging {
    /// The parameter that says which page is meant.
    pub(crate) fn parameter(self) -> &'static str {
        match self {
            Self::Link(parameter) | Self::Token(parameter) | Self::Offset(parameter, _) => parameter,
        }
    }
}

/// One page of a list: a model that holds items, and perhaps says how to get the next page.
pub trait Page {
    /// What is listed.
    type Item;

    /// What the page says about the next one: its URL or its token, as the service wrote it.
    fn next_page(&self) -> Option<&str>;

    /// What is on the page.
    fn items(&self) -> &[Self::Item];

    /// What is on the page, taken out.
    fn into_items(self) -> Vec<Self::Item>;
}

/// A list that is the whole answer.
impl<T> Page for Vec<T> {
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
