//! The reference of pagination.

use super::section::{Section, setting};

/// `paging.KIND`
pub(crate) const PAGING: Section = Section {
    path: "paging.KIND",
    example: &["paging", "usual"],
    text: "A kind of pagination: the parameters by which a list operation selects a page, and the properties of a page. An \
           operation is of this kind if it has all of them. One of `token`, `link`, `follow`, `page`, `offset` and `last-id` \
           says how the next page is requested. A property of an object is written with a dot, as in `metadata.next`. A fact \
           that is not in the body is a mapping with `header`.",
    settings: &[
        setting("token", "string", "none", "The parameter for the page token in `next`.", TOKEN),
        setting(
            "link",
            "string or list of strings",
            "none",
            "The parameters of the link in `next` that select the next page, under the same names. The link itself is not \
             followed.",
            "link: page_token\nnext: next",
        ),
        setting(
            "follow",
            "Boolean",
            "`false`",
            "`true` if the link in `next` is followed as a whole. It has to be below the base URL of the host.",
            "follow: true\nnext: next",
        ),
        setting("page", "string", "none", "The parameter for the page number.", "page: page\nlimit: limit"),
        setting(
            "first-page",
            "number",
            "`1`",
            "The number of the first page.",
            "page: page\nlimit: limit\nfirst-page: 0",
        ),
        setting(
            "offset",
            "string",
            "none",
            "The parameter for the number of items to skip.",
            "offset: offset\nlimit: limit",
        ),
        setting(
            "last-id",
            "string",
            "none",
            "The parameter for the ID of the last item of the previous page.",
            "last-id: after\nhas-more: more",
        ),
        setting("id", "string", "`id`", "The property of an item with the ID.", "last-id: after\nid: id"),
        setting(
            "in",
            "`query` or `body`",
            "`query`",
            "The place of the parameters: the query, or the properties of the request body.",
            "token: page.token\nin: body\nnext: next",
        ),
        setting(
            "limit",
            "string",
            "none",
            "The parameter for the maximum number of items on a page.",
            "offset: offset\nlimit: limit",
        ),
        setting(
            "page-size",
            "number",
            "none",
            "The number of items on a page if the request does not limit it. A page with fewer items is the last one.",
            "offset: offset\nlimit: limit\npage-size: 20",
        ),
        setting(
            "next",
            "string or mapping",
            "none",
            "The token of the next page, or the link to it. On the last page, it is absent, null or empty.",
            TOKEN,
        ),
        setting(
            "has-more",
            "string or mapping",
            "none",
            "The flag that is false on the last page.",
            "last-id: after\nhas-more: more",
        ),
        setting(
            "is-last",
            "string or mapping",
            "none",
            "The flag that is true on the last page.",
            "page: page\nis-last: last",
        ),
        setting(
            "total",
            "string or mapping",
            "none",
            "The number of items on all pages.",
            "offset: offset\ntotal: total",
        ),
        setting(
            "total-pages",
            "string or mapping",
            "none",
            "The number of pages.",
            "page: page\ntotal-pages: { header: Total-Pages }",
        ),
        setting(
            "items",
            "string",
            "the only array, or the only array of objects",
            "The property with the items.",
            "token: page_token\nnext: next\nitems: items",
        ),
        setting(
            "short-pages",
            "`last` or `allowed`",
            "`last`",
            "The meaning of a page with fewer items than requested: it is the last one, or others can follow.",
            "offset: offset\nlimit: limit\ntotal: total\nshort-pages: allowed",
        ),
        setting(
            "empty-pages",
            "`limited`, `pending` or `last`",
            "`limited`",
            "The meaning of a page without items that names a next page: `limited` if others follow, but not more than 100 \
             in a row, `pending` if the service is still producing the items, so that the page is polled until a deadline, \
             and `last` if it is the last page.",
            "token: page_token\nnext: next\nempty-pages: pending",
        ),
        setting(
            "operations",
            "list of strings",
            "all operations",
            "The only operations that can be lists of this kind, by `operationId` or by `METHOD /path`.",
            "token: page_token\nnext: next\noperations: [listPets]",
        )
        .matched(),
    ],
};

/// A token in the response.
const TOKEN: &str = "token: page_token\nnext: next";

/// `paging.KIND.FACT`
pub(crate) const PAGE_FACT: Section = Section {
    path: "paging.KIND.FACT",
    example: &["paging", "usual"],
    text: "A fact about a page, such as `next` or `total`, that is in a header of the response.",
    settings: &[
        setting(
            "header",
            "string",
            "",
            "The name of the header. Required.",
            "token: page_token\nnext: { header: Next-Page }",
        ),
        setting(
            "rel",
            "string",
            "none",
            "The relation of the link in the header (RFC 8288). Only for `next`.",
            "follow: true\nnext: { header: Link, rel: next }",
        ),
    ],
};
