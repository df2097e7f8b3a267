//! The reference of pagination.

use super::section::{Section, setting};

/// `paging.KIND`
pub(crate) const PAGING: Section = Section {
    path: "paging.KIND",
    example: &["paging", "usual"],
    text: "A kind of pagination. An operation is a list of this kind if it has all parameters and its pages have all properties that the settings name. Exactly one of `token`, `link`, `follow`, `page`, `offset` and `last-id` says how the next page is requested. A property of an object is written with a dot, as in `metadata.next`; a name that contains a dot is written as it is, as in `@odata.nextLink`. Kinds with `items` are tried first, then the others in their order.",
    settings: &[
        setting("token", "string", "none", "The parameter for the token in `next`.", TOKENS),
        setting(
            "link",
            "string or list of strings",
            "none",
            "The parameters of the link in `next` that select the next page, under the same names. An operation has to have one of them. Nothing is sent to the link.",
            "link: page_token\nnext: next",
        ),
        setting(
            "follow",
            "Boolean",
            "`false`",
            "`true` if the link in `next` is followed as a whole: only with the scheme, host and port of the base URL, and below its path.",
            "follow: true\nnext: next",
        ),
        setting("page", "string", "none", "The parameter for a page number.", "page: page"),
        setting(
            "first-page",
            "number",
            "`0` if the documents state it as the default of the parameter, otherwise `1`",
            "The number of the first page.",
            "page: page\nfirst-page: 0",
        ),
        setting("offset", "string", "none", "The parameter for the number of items to skip.", OFFSETS),
        setting(
            "last-id",
            "string",
            "none",
            "The parameter for the ID of the last item of the previous page.",
            "last-id: starting_after\nhas-more: has_more",
        ),
        setting(
            "id",
            "string",
            "`id`",
            "The property of an item with the ID.",
            "last-id: starting_after\nid: code",
        ),
        setting(
            "in",
            "`query` or `body`",
            "`query`",
            "The location of the parameters: the query, or the request body, in which `page.cursor` is a property of an object.",
            "token: page_token\nin: body\nnext: next",
        ),
        setting(
            "limit",
            "string",
            "none",
            "The parameter for the maximum number of items on a page.",
            OFFSETS,
        ),
        setting(
            "page-size",
            "number",
            "unknown",
            "The number of items on a page if the request does not limit it.",
            "offset: offset\nlimit: limit\npage-size: 20",
        ),
        setting(
            "next",
            "string or mapping",
            "none",
            "The token of the next page or the link to it: a property, or a header as in `{header: X-Next}` or `{header: Link, rel: next}`. It is absent, null or empty on the last page.",
            TOKENS,
        ),
        setting(
            "has-more",
            "string or mapping",
            "none",
            "The flag that is false on the last page: a property or a header.",
            "page: page\nhas-more: has_more",
        ),
        setting(
            "is-last",
            "string or mapping",
            "none",
            "The flag that is true on the last page: a property or a header.",
            "page: page\nis-last: last",
        ),
        setting(
            "total",
            "string or mapping",
            "none",
            "The total number of items: a property or a header. A total that is smaller than the number of items so far is ignored.",
            "page: page\ntotal: total",
        ),
        setting(
            "total-pages",
            "string or mapping",
            "none",
            "The total number of pages: a property or a header.",
            "page: page\ntotal-pages: pages",
        ),
        setting(
            "items",
            "string",
            "the only array, or the only array of objects",
            "The property with the items. A response that is an array has no such property. A response that is one of several pages with this property is one page, whose items are of several types, if the pages differ in nothing else than the values of strings, numbers and Booleans.",
            "token: page_token\nnext: next\nitems: items",
        ),
        setting(
            "short-pages",
            "`last` or `allowed`",
            "`last`",
            "The meaning of a page with fewer items than requested, for page numbers, offsets and IDs without a total: `last` if it is the last page, `allowed` if others can follow.",
            "page: page\nshort-pages: allowed",
        ),
        setting(
            "empty-pages",
            "`limited`, `pending` or `last`",
            "`limited`",
            "The meaning of a page without items that names a next one: `limited` if others follow, but at most 100 in a \
             row, `pending` if the service is still producing the items, `last` if it is the last page. Pending pages are \
             polled until a deadline.",
            "token: page_token\nnext: next\nempty-pages: pending",
        ),
        setting(
            "operations",
            "list of strings",
            "all operations",
            "The only operations that can be lists of this kind, by `operationId` or by `METHOD /path`.",
            "page: page\noperations: [listPets]",
        )
        .matched(),
    ],
};

/// The header of a fact of a page.
pub(crate) const PAGE_HEADER: Section = Section {
    path: "paging.KIND.next",
    example: &["paging", "usual"],
    text: "A header with a token or link; also for `has-more`, `is-last`, `total` and `total-pages`, whose headers have no `rel`.",
    settings: &[
        setting("header", "string", "", "The name of the header. Required.", LINK),
        setting("rel", "string", "none", "The relation of the link in the header (RFC 8288).", LINK),
    ],
};

const TOKENS: &str = "token: page_token\nnext: next";
const OFFSETS: &str = "offset: offset\nlimit: limit";
const LINK: &str = "link: page_token\nnext:\n  header: Link\n  rel: next";
