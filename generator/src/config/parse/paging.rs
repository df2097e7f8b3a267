//! Settings of pagination.
//!
//! Takes the setting `paging`. Returns its values, or diagnostics for those that contradict each other.

use crate::config::config_value::ConfigValue;
use crate::config::{EmptyPages, PageFactConfig, PagingConfig, reference};
use crate::diagnostics::{Code, Diagnostics};

pub(super) fn paging(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PagingConfig {
    let paging = at.settings(
        &reference::PAGING,
        PagingConfig::default(),
        diagnostics,
        &[
            ("token", |it, at, diagnostics| it.token = at.text(diagnostics)),
            ("link", |it, at, diagnostics| it.link = at.text_or_list(diagnostics)),
            ("follow", |it, at, diagnostics| it.follow = at.flag(diagnostics).unwrap_or_default()),
            ("page", |it, at, diagnostics| it.page = at.text(diagnostics)),
            ("first-page", |it, at, diagnostics| it.first_page = at.count(diagnostics)),
            ("offset", |it, at, diagnostics| it.offset = at.text(diagnostics)),
            ("last-id", |it, at, diagnostics| it.last_id = at.text(diagnostics)),
            ("id", |it, at, diagnostics| it.id = at.text(diagnostics)),
            ("in", |it, at, diagnostics| {
                it.in_body = at.one_of(diagnostics, &["query", "body"]).as_deref() == Some("body");
            }),
            ("limit", |it, at, diagnostics| it.limit = at.text(diagnostics)),
            ("page-size", |it, at, diagnostics| it.page_size = at.count(diagnostics)),
            ("next", |it, at, diagnostics| it.next = fact(at, true, diagnostics)),
            ("has-more", |it, at, diagnostics| it.has_more = fact(at, false, diagnostics)),
            ("is-last", |it, at, diagnostics| it.is_last = fact(at, false, diagnostics)),
            ("total", |it, at, diagnostics| it.total = fact(at, false, diagnostics)),
            ("total-pages", |it, at, diagnostics| it.total_pages = fact(at, false, diagnostics)),
            ("items", |it, at, diagnostics| it.items = at.text(diagnostics)),
            ("short-pages", |it, at, diagnostics| {
                let word = at.one_of(diagnostics, &["last", "allowed"]);
                it.allows_short_pages = word.as_deref() == Some("allowed");
            }),
            ("empty-pages", |it, at, diagnostics| {
                it.empty_pages = match at.one_of(diagnostics, &["limited", "pending", "last"]).as_deref() {
                    Some("pending") => EmptyPages::Pending,
                    Some("last") => EmptyPages::Last,
                    _ => EmptyPages::Limited,
                };
            }),
            ("operations", |it, at, diagnostics| it.operations = at.list(diagnostics)),
        ],
    );
    check(&paging, at, diagnostics);
    paging
}

/// Reads the place of a fact: a property, or a header. Only a link has a relation.
fn fact(at: &ConfigValue<'_>, is_link: bool, diagnostics: &mut Diagnostics) -> Option<PageFactConfig> {
    if !at.is_mapping() {
        return at.text(diagnostics).map(PageFactConfig::Property);
    }
    let (header, relation) = at.settings(
        &reference::PAGE_HEADER,
        (None, None),
        diagnostics,
        &[
            ("header", |(header, _), at, diagnostics| *header = at.text(diagnostics)),
            ("rel", |(_, relation), at, diagnostics| *relation = at.text(diagnostics)),
        ],
    );
    match (header, relation) {
        (None, _) => {
            at.report_missing(diagnostics, "header");
            None
        }
        (Some(_), Some(_)) if !is_link => {
            diagnostics
                .report(Code::ConfigValue, "only `next` is a link with a relation", &at.origin.child("rel"))
                .at_key()
                .help("remove `rel`");
            None
        }
        (Some(header), Some(relation)) => Some(PageFactConfig::Relation(header, relation)),
        (Some(header), None) => Some(PageFactConfig::Header(header)),
    }
}

/// Reports settings that contradict each other or lack another one.
fn check(it: &PagingConfig, at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) {
    let requests = [
        ("token", it.token.is_some()),
        ("link", !it.link.is_empty()),
        ("follow", it.follow),
        ("page", it.page.is_some()),
        ("offset", it.offset.is_some()),
        ("last-id", it.last_id.is_some()),
    ];
    let mut chosen = requests.iter().filter(|(_, is_set)| *is_set).map(|(key, _)| *key);
    let names = || requests.map(|(key, _)| key).join("`, `");
    let Some(request) = chosen.next() else {
        diagnostics
            .report(
                Code::ConfigMissing,
                "the pagination does not say how the next page is requested",
                &at.origin,
            )
            .at_key()
            .help(format!("add one of `{}`", names()));
        return;
    };
    if let Some(other) = chosen.next() {
        diagnostics
            .report(
                Code::ConfigValue,
                format!("`{request}` and `{other}` both say how the next page is requested"),
                &at.origin.child(other),
            )
            .at_key()
            .help(format!("keep one of `{}`; add another pagination for other lists", names()));
        return;
    }
    let has_next = matches!(request, "token" | "link" | "follow");
    if has_next && it.next.is_none() {
        at.report_missing(diagnostics, "next");
    }
    let mut useless = |key: &str, is_useless: bool, message: &str| {
        if is_useless {
            diagnostics
                .report(Code::ConfigValue, message, &at.origin.child(key))
                .at_key()
                .help(format!("remove `{key}`"));
        }
    };
    let is_link = matches!(request, "link" | "follow");
    useless("next", !has_next && it.next.is_some(), "the next page is requested without a token or link");
    useless("in", is_link && it.in_body, "the parameters of a link are in the query");
    useless("first-page", it.first_page.is_some() && request != "page", "only `page` has a first number");
    useless("id", it.id.is_some() && request != "last-id", "only `last-id` needs the ID of an item");
    let is_pending = it.empty_pages == EmptyPages::Pending;
    let message = match request {
        "offset" => "an empty page ends a list with offsets",
        "page" => "an empty page ends a list with page numbers",
        _ => "an empty page has no last item",
    };
    useless("empty-pages", !has_next && is_pending, message);
}
