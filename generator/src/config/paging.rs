//! The settings of pagination.

/// The settings of a kind of pagination. An operation is a list of this kind if it has all parameters and its pages
/// have all properties that the settings name. Parameters are query parameters, or properties of the request body with
/// `in: body`, such as `page.cursor`. Properties of a page are paths such as `metadata.next`.
#[derive(Clone, Debug, Default)]
pub struct PagingConfig {
    /// The annotation that states the pagination, such as `x-pagination`. It is not part of `sdk.yaml`, whose patterns
    /// take precedence.
    pub annotation: Option<String>,
    /// `token`: the parameter for the token in `next`.
    pub token: Option<String>,
    /// `link`: the parameters of the link in `next` that select the next page, under the same names. An operation has to
    /// have one of them.
    pub link: Vec<String>,
    /// `follow`: `true` if the link in `next` is followed as a whole, below the base URL of the host.
    pub follow: bool,
    /// `page`: the parameter for a page number.
    pub page: Option<String>,
    /// `first-page`: the number of the first page.
    pub first_page: Option<u64>,
    /// `offset`: the parameter for the number of items to skip.
    pub offset: Option<String>,
    /// `last-id`: the parameter for the ID of the last item of the previous page.
    pub last_id: Option<String>,
    /// `id`: the property of an item with the ID. Defaults to `id`.
    pub id: Option<String>,
    /// `in: body`: `true` if the parameters are properties of the request body.
    pub in_body: bool,
    /// `limit`: the parameter for the maximum number of items on a page.
    pub limit: Option<String>,
    /// `page-size`: the number of items on a page if the request does not limit it.
    pub page_size: Option<u64>,
    /// `next`: the token of the next page, or the link to it. It is absent, null or empty on the last page.
    pub next: Option<PageFactConfig>,
    /// `has-more`: the flag that is false on the last page.
    pub has_more: Option<PageFactConfig>,
    /// `is-last`: the flag that is true on the last page.
    pub is_last: Option<PageFactConfig>,
    /// `total`: the total number of items.
    pub total: Option<PageFactConfig>,
    /// `total-pages`: the total number of pages.
    pub total_pages: Option<PageFactConfig>,
    /// `items`: the property with the items. Without it, the items are those of the response that is an array, or the
    /// only array among the properties of the response, or the only one with objects.
    pub items: Option<String>,
    /// `short-pages: allowed`: `true` if a page can have fewer items than requested although others follow.
    pub allows_short_pages: bool,
    /// `empty-pages`: the meaning of a page without items.
    pub empty_pages: EmptyPages,
    /// `operations`: the only operations that can be lists of this kind, by `operationId` or by `METHOD /path`. Empty
    /// for all operations.
    pub operations: Vec<String>,
}

/// The place of a fact in the response with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageFactConfig {
    /// `metadata.next`: a property of the page.
    Property(String),
    /// `{header: X-Next}`: a header.
    Header(String),
    /// `{header: Link, rel: next}`: the target of the link with this relation in a header (RFC 8288).
    Relation(String, String),
}

/// The meaning of a page without items that names a next page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyPages {
    /// A page that others follow. More than 100 of them in a row are an error.
    #[default]
    Limited,
    /// A page whose items the service is still producing. It is polled until a deadline.
    Pending,
    /// The last page.
    Last,
}
