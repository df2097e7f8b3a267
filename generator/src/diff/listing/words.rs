//! The words for facts about requests and responses in the entries of changes: the terms of OpenAPI where there are some.

use crate::ir::{
    ArrayStyle, ListStyle, NestedStyle, PageFact, PagePlace, PageRequest, Paging, ParameterStyle, PartKind,
    SchemeKind, Serialization, Style,
};
use crate::item_format::{EventItem, Framing, ItemFormat, Reconnect};

/// Returns the style of a parameter, such as `form, explode: true`, or the content of a part; `None` for plain text.
pub(super) fn style(serialization: &Serialization) -> Option<String> {
    match serialization {
        Serialization::Plain => None,
        Serialization::List(style) => Some(list_style(*style).to_owned()),
        Serialization::Styled(it) => Some(parameter_style(*it)),
        Serialization::Part(kind, media_type) => Some(part(*kind, media_type)),
    }
}

fn list_style(style: ListStyle) -> &'static str {
    match style {
        ListStyle::Repeated => "form, explode: true",
        ListStyle::Comma => "form, explode: false",
        ListStyle::Space => "spaceDelimited",
        ListStyle::Pipe => "pipeDelimited",
    }
}

fn parameter_style(it: ParameterStyle) -> String {
    let style = match it.style {
        Style::Simple => "simple".to_owned(),
        Style::Label => "label".to_owned(),
        Style::Matrix => "matrix".to_owned(),
        Style::Form => "form".to_owned(),
        Style::Space => "spaceDelimited".to_owned(),
        Style::Pipe => "pipeDelimited".to_owned(),
        Style::DeepObject => "deepObject".to_owned(),
        Style::Nested(it) => nested_style(it),
        Style::Json => "JSON".to_owned(),
    };
    let has_explode = matches!(it.style, Style::Simple | Style::Label | Style::Matrix | Style::Form);
    let explode = if has_explode { format!(", explode: {}", it.explode) } else { String::new() };
    let reserved = if it.reserved { ", allowReserved: true" } else { "" };
    format!("{style}{explode}{reserved}")
}

/// Returns the settings of `forms` that stand for a style of nested values.
fn nested_style(it: NestedStyle) -> String {
    let objects = if it.brackets { "brackets" } else { "json" };
    let (arrays, rows) = (array_style(it.arrays), array_style(it.rows));
    format!("objects: {objects}, arrays: {arrays}, arrays-of-objects: {rows}")
}

fn array_style(style: ArrayStyle) -> &'static str {
    match style {
        ArrayStyle::Repeat => "repeat",
        ArrayStyle::Brackets => "brackets",
        ArrayStyle::Indices => "indices",
        ArrayStyle::Comma => "comma",
        ArrayStyle::Json => "json",
    }
}

fn part(kind: PartKind, media_type: &str) -> String {
    let content = match kind {
        PartKind::Text => "text",
        PartKind::Json => "JSON",
        PartKind::File => "file",
        PartKind::Raw => "content and headers",
    };
    match media_type {
        "" | "application/json" => content.to_owned(),
        media_type => format!("{content} of type {media_type}"),
    }
}

/// Returns the credential that a security scheme sends.
pub(super) fn credential(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::Basic => "Authorization: Basic".to_owned(),
        SchemeKind::BasicKey(before, after) => format!("Authorization: Basic {before}…{after}"),
        SchemeKind::Bearer => "Authorization: Bearer".to_owned(),
        SchemeKind::HeaderKey(name) => format!("header {name}"),
        SchemeKind::QueryKey(name) => format!("query {name}"),
        SchemeKind::CookieKey(name) => format!("cookie {name}"),
    }
}

/// Returns the pagination of an operation, such as `page token cursor in the query, next page: body /next`.
pub(super) fn pagination(it: &Paging) -> String {
    let request = match &it.request {
        PageRequest::Token(name) => format!("page token {name}"),
        PageRequest::Link(names) => format!("{} of a link", names.join(" and ")),
        PageRequest::Url => "link".to_owned(),
        PageRequest::Number(name, first) => format!("page number {name} from {first}"),
        PageRequest::Offset(name) => format!("offset {name}"),
        PageRequest::LastId(name) => format!("ID of the last item {name}"),
    };
    let place = match it.place {
        PagePlace::Query => "the query",
        PagePlace::BodyText => "the body as text",
        PagePlace::BodyNumber => "the body as a number",
        PagePlace::Form => "the form",
    };
    let mut text = if it.request == PageRequest::Url { request } else { format!("{request} in {place}") };
    let sizes =
        [("page size parameter", it.limit.clone()), ("page size", it.page_size.map(|it| it.to_string()))];
    let facts = [
        ("next page", &it.next),
        ("more pages", &it.has_more),
        ("last page", &it.is_last),
        ("total", &it.total),
        ("total pages", &it.total_pages),
    ];
    let facts = facts.into_iter().map(|(name, fact)| (name, fact.as_ref().map(page_fact)));
    for (name, value) in sizes.into_iter().chain(facts) {
        text.extend(value.map(|value| format!(", {name}: {value}")));
    }
    let flags = [
        (it.next_is_number, "numeric tokens"),
        (it.allows_short_pages, "short pages"),
        (it.ends_with_empty_page, "ends with an empty page"),
    ];
    text.extend(flags.iter().filter(|(is_set, _)| *is_set).map(|(_, words)| format!(", {words}")));
    text
}

fn page_fact(fact: &PageFact) -> String {
    match fact {
        PageFact::Model => "field of the page".to_owned(),
        PageFact::Body(pointer) => format!("body {pointer}"),
        PageFact::Header(name) => format!("header {name}"),
        PageFact::Relation(header, relation) => format!("header {header}; rel={relation}"),
    }
}

/// Returns the format of a stream, such as `server-sent events with JSON data, ends with [DONE]`.
pub(super) fn stream_format(it: &ItemFormat) -> String {
    let framing = match (it.framing, it.event_item) {
        (Framing::Events, EventItem::Json) => "server-sent events with JSON data",
        (Framing::Events, EventItem::Text) => "server-sent events with text data",
        (Framing::Events, EventItem::Object) => "server-sent events as objects",
        (Framing::Events, EventItem::TextObject) => "server-sent events as objects with text data",
        (Framing::Lines, _) => "JSON lines",
        (Framing::Sequence, _) => "JSON text sequence",
        (Framing::Concatenated, _) => "concatenated JSON",
        (Framing::Parts, _) => "multipart",
    };
    let lists = [
        ("ends with", &it.ends),
        ("end events", &it.end_events),
        ("error events", &it.error_events),
        ("error members", &it.error_members),
    ];
    let mut text = framing.to_owned();
    let lists = lists.iter().filter(|(_, texts)| !texts.is_empty());
    text.extend(lists.map(|(words, texts)| format!(", {words} {}", texts.join(" and "))));
    text.extend(it.reconnect.map(|it| match it {
        Reconnect::Never => ", never reconnected",
        Reconnect::AfterId => ", reconnected after an ID",
        Reconnect::Always => ", always reconnected",
        Reconnect::OnEnd => ", reconnected even after the end",
    }));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pagination_is_in_words() {
        let mut paging = Paging {
            request: PageRequest::Token("cursor".to_owned()),
            place: PagePlace::Query,
            limit: Some("limit".to_owned()),
            page_size: None,
            next: Some(PageFact::Body("/next".to_owned())),
            next_is_number: false,
            has_more: None,
            is_last: None,
            total: None,
            total_pages: None,
            allows_short_pages: true,
            ends_with_empty_page: false,
        };
        let expected =
            "page token cursor in the query, page size parameter: limit, next page: body /next, short pages";
        assert_eq!(pagination(&paging), expected);
        paging.request = PageRequest::Url;
        paging.next = Some(PageFact::Relation("Link".to_owned(), "next".to_owned()));
        assert!(
            pagination(&paging)
                .starts_with("link, page size parameter: limit, next page: header Link; rel=next")
        );
    }
}
