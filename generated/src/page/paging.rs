// Copied by sdkwright from sdk-runtime (src/page/paging.rs); do not edit.

//! The description of a paginated list, and the trait of pages.

/// The pagination of an operation: how its next page is requested, and which facts of a page end the list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paging {
    pub(super) request: PageRequest,
    pub(super) place: PagePlace,
    /// The parameter for the page size, and the page size of a request without it.
    pub(super) limit: (&'static str, u64),
    /// The token or the link of the next page, or the ID of the last item.
    pub(super) next: PageFact,
    /// A flag that is true unless the page is the last one.
    pub(super) has_more: Option<PageFact>,
    /// A flag that is true if the page is the last one.
    pub(super) is_last: Option<PageFact>,
    /// The total number of items.
    pub(super) total: Option<PageFact>,
    /// The total number of pages.
    pub(super) total_pages: Option<PageFact>,
    /// `true` if a page may have fewer items than requested although others follow.
    pub(super) allows_short_pages: bool,
    /// `true` if a page without items ends the list although it names a next page.
    pub(super) ends_with_empty_page: bool,
}

/// A way to request the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PageRequest {
    /// With a token that the page names.
    Token(&'static str),
    /// With these parameters of the link to the next page.
    Link(&'static [&'static str]),
    /// With the link to the next page as a whole.
    Url,
    /// With a number that increases by one per page, and is this one for the first page.
    Number(&'static str, u64),
    /// With the number of items to skip.
    Offset(&'static str),
    /// With the ID of the last item.
    LastId(&'static str),
}

/// The place of the parameters of a pagination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PagePlace {
    /// Query parameters, by name.
    Query,
    /// Properties of a JSON body, by JSON pointer, of which the one that selects a page is text.
    BodyText,
    /// Properties of a JSON body, by JSON pointer, of which the one that selects a page is a number.
    BodyNumber,
    /// Fields of a form, by name.
    Form,
}

/// The place of a fact in the response with a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageFact {
    /// The result of [`Page::next_page`].
    Model,
    /// A value of the body, by JSON pointer. An array on the way stands for its last element.
    Body(&'static str),
    /// A header.
    Header(&'static str),
    /// The target with this relation in a header with links (RFC 8288).
    Relation(&'static str, &'static str),
}

impl Paging {
    const fn new(request: PageRequest) -> Self {
        Self {
            request,
            place: PagePlace::Query,
            limit: ("", 0),
            next: PageFact::Model,
            has_more: None,
            is_last: None,
            total: None,
            total_pages: None,
            allows_short_pages: false,
            ends_with_empty_page: false,
        }
    }

    /// Creates the pagination with a token, which this parameter takes.
    pub(crate) const fn token(parameter: &'static str) -> Self {
        Self::new(PageRequest::Token(parameter))
    }

    /// Creates the pagination with links, of which only these parameters are used.
    pub(crate) const fn link(parameters: &'static [&'static str]) -> Self {
        Self::new(PageRequest::Link(parameters))
    }

    /// Creates the pagination with links that are followed.
    pub(crate) const fn url() -> Self {
        Self::new(PageRequest::Url)
    }

    /// Creates the pagination with page numbers.
    pub(crate) const fn number(parameter: &'static str, first: u64) -> Self {
        Self::new(PageRequest::Number(parameter, first))
    }

    /// Creates the pagination with offsets.
    pub(crate) const fn offset(parameter: &'static str) -> Self {
        Self::new(PageRequest::Offset(parameter))
    }

    /// Creates the pagination with the ID of the last item, whose place is that of [`next`](Self::next).
    pub(crate) const fn last_id(parameter: &'static str) -> Self {
        Self::new(PageRequest::LastId(parameter))
    }

    /// Sets the place of the parameters. Defaults to the query.
    pub(crate) const fn place(mut self, place: PagePlace) -> Self {
        self.place = place;
        self
    }

    /// Sets the parameter for the page size, and the page size of a request without it, which is 0 if unknown.
    pub(crate) const fn limit(mut self, parameter: &'static str, default: u64) -> Self {
        self.limit = (parameter, default);
        self
    }

    /// Sets the place of the token or link of the next page.
    pub(crate) const fn next(mut self, fact: PageFact) -> Self {
        self.next = fact;
        self
    }

    /// Sets the place of the flag that is true unless the page is the last one.
    pub(crate) const fn has_more(mut self, fact: PageFact) -> Self {
        self.has_more = Some(fact);
        self
    }

    /// Sets the place of the flag that is true if the page is the last one.
    pub(crate) const fn is_last(mut self, fact: PageFact) -> Self {
        self.is_last = Some(fact);
        self
    }

    /// Sets the place of the total number of items.
    pub(crate) const fn total(mut self, fact: PageFact) -> Self {
        self.total = Some(fact);
        self
    }

    /// Sets the place of the total number of pages.
    pub(crate) const fn total_pages(mut self, fact: PageFact) -> Self {
        self.total_pages = Some(fact);
        self
    }

    /// Does not end the list with a page that has fewer items than requested.
    pub(crate) const fn allow_short_pages(mut self) -> Self {
        self.allows_short_pages = true;
        self
    }

    /// Ends the list with a page without items, even if that page names a next one.
    pub(crate) const fn end_with_empty_page(mut self) -> Self {
        self.ends_with_empty_page = true;
        self
    }
}

/// A page of a list: a model with items.
pub trait Page: Send + 'static {
    /// The type of the items.
    type Item: Send;

    /// Returns the URL or the token of the next page, as sent by the service, if it is text in the body of the page.
    fn next_page(&self) -> Option<&str> {
        None
    }

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

/// A list whose response is an array of its items.
impl<T: Send + 'static> Page for Vec<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        self
    }

    fn into_items(self) -> Vec<T> {
        self
    }
}

/// A page that may be null, which is one without items.
impl<P: Page> Page for Option<P> {
    type Item = P::Item;

    fn next_page(&self) -> Option<&str> {
        self.as_ref()?.next_page()
    }

    fn items(&self) -> &[P::Item] {
        self.as_ref().map_or(&[], P::items)
    }

    fn into_items(self) -> Vec<P::Item> {
        self.map(P::into_items).unwrap_or_default()
    }

    fn is_pending(&self) -> bool {
        self.as_ref().is_some_and(P::is_pending)
    }
}
