// Copied by sdkwright from sdk-runtime (src/page/facts.rs); do not edit.

//! The facts of a page that determine the next one.
//!
//! Input: the description of the pagination, the headers and the body of a page. Output: what the page says about the
//! next one, uninterpreted.

use http::HeaderMap;

use super::paging::{PageFact, Paging};
use super::relation::link_with_relation;
use super::scalar::{Scalar, scalar_at};

/// The statements of a page about the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PageFacts {
    /// The token or link of the next page, or the ID of the last item.
    pub(super) next: Option<String>,
    /// `true` if the page has a value of another type in that place.
    pub(super) has_invalid_next: bool,
    /// The flag for whether pages follow.
    pub(super) has_more: Option<bool>,
    /// The total number of items.
    pub(super) total: Option<u64>,
    /// The total number of pages.
    pub(super) total_pages: Option<u64>,
}

impl PageFacts {
    /// Reads the facts of a page, except the one that its model has.
    pub(super) fn read(paging: &Paging, headers: &HeaderMap, body: &[u8]) -> Self {
        let fact = |fact: Option<PageFact>| fact.map_or(Scalar::Absent, |fact| value(fact, headers, body));
        let (next, has_invalid_next) = match fact(Some(paging.next)) {
            Scalar::Absent | Scalar::Flag(false) => (None, false),
            Scalar::Text(text) | Scalar::Number(text) => (Some(text), false),
            Scalar::Flag(true) | Scalar::Other => (None, true),
        };
        let is_last = flag(fact(paging.is_last)).map(|is_last| !is_last);
        Self {
            next,
            has_invalid_next,
            has_more: flag(fact(paging.has_more)).or(is_last),
            total: count(fact(paging.total)),
            total_pages: count(fact(paging.total_pages)),
        }
    }
}

fn value(fact: PageFact, headers: &HeaderMap, body: &[u8]) -> Scalar {
    let text = |text: &str| Scalar::Text(text.to_owned());
    match fact {
        PageFact::Model => Scalar::Absent,
        PageFact::Body(pointer) => scalar_at(body, pointer),
        PageFact::Header(name) => {
            headers.get(name).and_then(|value| value.to_str().ok()).map_or(Scalar::Absent, text)
        }
        PageFact::Relation(name, relation) => {
            let mut links = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
            links.find_map(|links| link_with_relation(links, relation)).map_or(Scalar::Absent, text)
        }
    }
}

fn flag(scalar: Scalar) -> Option<bool> {
    match scalar {
        Scalar::Flag(flag) => Some(flag),
        Scalar::Text(text) | Scalar::Number(text) => match text.trim() {
            "true" | "True" | "TRUE" | "1" => Some(true),
            "false" | "False" | "FALSE" | "0" => Some(false),
            _ => None,
        },
        Scalar::Absent | Scalar::Other => None,
    }
}

fn count(scalar: Scalar) -> Option<u64> {
    match scalar {
        Scalar::Text(text) | Scalar::Number(text) => text.trim().parse().ok(),
        Scalar::Absent | Scalar::Flag(_) | Scalar::Other => None,
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn facts_are_read_from_headers_and_body() {
        let mut headers = HeaderMap::new();
        headers.append("x-total", HeaderValue::from_static(" 12 "));
        headers.append("link", HeaderValue::from_static("</a>; rel=prev"));
        headers.append("link", HeaderValue::from_static("</b>; rel=next"));
        let paging = Paging::url()
            .next(PageFact::Relation("Link", "next"))
            .total(PageFact::Header("X-Total"))
            .is_last(PageFact::Body("/meta/last"))
            .total_pages(PageFact::Body("/meta/pages"));
        let facts = PageFacts::read(&paging, &headers, br#"{"meta": {"last": 0, "pages": "3"}}"#);
        let expected = PageFacts {
            next: Some("/b".to_owned()),
            has_invalid_next: false,
            has_more: Some(true),
            total: Some(12),
            total_pages: Some(3),
        };
        assert_eq!(facts, expected);
    }

    #[test]
    fn value_of_another_type_is_no_fact() {
        let paging = Paging::token("t")
            .next(PageFact::Body("/next"))
            .has_more(PageFact::Body("/more"))
            .total(PageFact::Body("/total"));
        let read = |body: &str| PageFacts::read(&paging, &HeaderMap::new(), body.as_bytes());
        assert_eq!(read(r#"{"next": null, "more": "maybe", "total": -1}"#), PageFacts::default());
        assert_eq!(read(r#"{"next": false, "more": {}, "total": true}"#), PageFacts::default());
        assert_eq!(read(r#"{"next": 12}"#).next.as_deref(), Some("12"));
        for body in [r#"{"next": {}}"#, r#"{"next": true}"#, r#"{"next": [1]}"#] {
            assert!(read(body).has_invalid_next, "{body}");
        }
    }
}
