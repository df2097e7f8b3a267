//! The kind of pagination that the parameters and the response of an operation suggest.
//!
//! In: the facts of an operation. Out: the settings of a pattern, or `None` if the operation does not look paginated.
//! Operations with the same settings are of one kind.

use crate::pagination::{PageFacts, bare};

/// The settings of a kind of pagination.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Candidate {
    /// A word for the kind, such as `cursors`.
    pub(crate) kind: &'static str,
    /// The settings with their values, in the order of the reference.
    pub(crate) settings: Vec<(&'static str, Value)>,
    /// The reason why the kind is not settled, as a sentence.
    pub(crate) doubt: Option<&'static str>,
}

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    /// The name of a parameter or property.
    Name(String),
    /// The number of the first page.
    Number(u64),
    /// `true`
    Yes,
    /// The header `Link` with the relation `next`.
    LinkHeader,
}

/// The doubts about a kind.
const UNCLEAR_END: &str = "The documents do not state how the list ends.";
const UNCLEAR_FIRST_PAGE: &str =
    "The documents do not state whether the first page is 0 or 1; add `first-page: 0` if it is 0.";
const UNCLEAR_LINK: &str = "The documents do not state whether this is a link or a token.";

/// Parameters for a token, without separators.
const TOKENS: &[&str] = &[
    "after",
    "continuation",
    "continuationtoken",
    "cursor",
    "marker",
    "nextcursor",
    "nextmarker",
    "nextpagetoken",
    "nexttoken",
    "pageafter",
    "pagecursor",
    "pagetoken",
    "streamposition",
];
/// Parameters for a page number.
const PAGES: &[&str] = &["page", "pageindex", "pageno", "pagenum", "pagenumber"];
/// Parameters for an offset.
const OFFSETS: &[&str] = &["offset", "pageoffset", "skip", "start", "startat", "startindex"];
/// Parameters for the ID of the last item.
const LAST_IDS: &[&str] = &["startingafter", "after", "lastid", "sinceid"];
/// Properties with a token.
const NEXT_TOKENS: &[&str] = &[
    "nextcursor",
    "nextmarker",
    "nextpagetoken",
    "nexttoken",
    "nextstreamposition",
    "endcursor",
    "nextpage",
    "next",
    "lastid",
];
/// Properties that are true if pages follow.
const HAS_MORE: &[&str] = &["hasmore", "hasnext", "hasnextpage"];
/// Properties with the number of items in all pages.
const TOTALS: &[&str] =
    &["total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalelements"];
/// Properties with the number of pages.
const TOTAL_PAGES: &[&str] = &["totalpages", "pagecount"];

/// Returns the kind of pagination that the facts suggest.
pub(crate) fn candidate(facts: &PageFacts) -> Option<Candidate> {
    let (parameters, in_body) =
        match facts.query.iter().any(|name| is_selector(name)) || facts.body.is_empty() {
            true => (facts.query.as_slice(), false),
            false => (facts.body.as_slice(), true),
        };
    let search = Search { facts, parameters };
    let mut candidate = match in_body {
        false => search.by_link().or_else(|| search.by_parameter())?,
        true => search.by_parameter()?,
    };
    if in_body {
        let place = candidate
            .settings
            .iter()
            .position(|(key, _)| !matches!(*key, "token" | "page" | "offset" | "last-id"));
        let place = place.unwrap_or(candidate.settings.len());
        candidate.settings.insert(place, ("in", Value::Name("body".to_owned())));
    }
    candidate.settings.extend(facts.items.clone().map(|items| ("items", Value::Name(items))));
    Some(candidate)
}

fn is_selector(name: &str) -> bool {
    let name = bare(name);
    [TOKENS, PAGES, OFFSETS, LAST_IDS].iter().any(|known| known.contains(&name.as_str()))
}

struct Search<'a> {
    facts: &'a PageFacts,
    parameters: &'a [String],
}

impl Search<'_> {
    /// Returns the kind of a list with links to its next page.
    fn by_link(&self) -> Option<Candidate> {
        let limit = self.limit();
        let follow = ("follow", Value::Yes);
        if self.facts.has_link_header {
            let settings = limit.into_iter().chain([("next", Value::LinkHeader), follow]);
            return Some(Candidate { kind: "links", settings: settings.collect(), doubt: None });
        }
        let link = self.facts.links.iter().find(|link| {
            let is_token = self.parameter(TOKENS).is_some() && !link.is_url;
            link.is_url
                || (!is_token && self.parameter(LAST_IDS).is_none() && self.parameter(PAGES).is_none())
        })?;
        let settings = vec![("next", Value::Name(link.path.clone())), follow];
        Some(Candidate { kind: "links", settings, doubt: (!link.is_url).then_some(UNCLEAR_LINK) })
    }

    /// Returns the kind of a list whose next page a parameter selects.
    fn by_parameter(&self) -> Option<Candidate> {
        let has_more = self.property(HAS_MORE);
        let next = self.property(NEXT_TOKENS);
        let next_is_last_id = next.is_some_and(|next| bare(next) == "lastid");
        let token = self.parameter(TOKENS).or_else(|| {
            let page = self.parameter(PAGES)?;
            next.filter(|next| bare(next) == "nextpage").map(|_| page)
        });
        // A start can be an offset, or the ID of the first item of the next page.
        let next_id =
            self.facts.properties.iter().find(|it| bare(it).starts_with("next") && bare(it).ends_with("id"));
        let start = self.parameter(&["startat", "start"]).filter(|_| next_id.is_some());
        let (token, next) = if start.is_some() { (start, next_id) } else { (token, next) };
        if let (Some(token), Some(next)) = (token, next) {
            // A position in a stream of events is that of the next event, even if there is none yet.
            let is_position = bare(token) == "streamposition";
            let settings = [Some(("token", name(token))), self.limit(), Some(("next", name(next)))];
            let settings = settings.into_iter().flatten().chain(has_more.map(|it| ("has-more", name(it))));
            let end = is_position.then(|| ("empty-pages", name("last")));
            let kind = if next_is_last_id { "ids" } else { "tokens" };
            let doubt = is_position.then_some(UNCLEAR_END);
            return Some(Candidate { kind, settings: settings.chain(end).collect(), doubt });
        }
        if let (Some(id), Some(has_more)) = (self.parameter(LAST_IDS), has_more) {
            let settings = [Some(("last-id", name(id))), self.limit(), Some(("has-more", name(has_more)))];
            return Some(Candidate {
                kind: "ids",
                settings: settings.into_iter().flatten().collect(),
                doubt: None,
            });
        }
        if let Some(page) = self.parameter(PAGES) {
            let first = self.facts.first_pages.get(page);
            let setting =
                first.filter(|first| **first != 1).map(|first| ("first-page", Value::Number(*first)));
            let mut candidate = self.numbered("pages", [Some(("page", name(page))), setting]);
            if first.is_none() {
                candidate.doubt.get_or_insert(UNCLEAR_FIRST_PAGE);
            }
            return Some(candidate);
        }
        let offset = self.parameter(OFFSETS)?;
        Some(self.numbered("offsets", [Some(("offset", name(offset))), None]))
    }

    /// Returns the kind of a list whose pages are numbered: the facts of the response, or a limit, tell its end.
    fn numbered(&self, kind: &'static str, selector: [Option<(&'static str, Value)>; 2]) -> Candidate {
        let limit = self.limit();
        let end = [("has-more", HAS_MORE), ("total-pages", TOTAL_PAGES), ("total", TOTALS)];
        let end = end.into_iter().find_map(|(key, known)| Some((key, name(self.property(known)?))));
        let doubt = (end.is_none() && limit.is_none()).then_some(UNCLEAR_END);
        let settings = selector.into_iter().flatten().chain(limit).chain(end);
        Candidate { kind, settings: settings.collect(), doubt }
    }

    fn limit(&self) -> Option<(&'static str, Value)> {
        let limit = self.parameters.iter().find(|name| crate::pagination::is_size(name))?;
        Some(("limit", name(limit)))
    }

    /// Returns the parameter with one of these names, the first of which is preferred.
    fn parameter(&self, known: &[&str]) -> Option<&String> {
        known.iter().find_map(|known| self.parameters.iter().find(|name| bare(name) == *known))
    }

    fn property(&self, known: &[&str]) -> Option<&String> {
        known.iter().find_map(|known| self.facts.properties.iter().find(|name| bare(name) == *known))
    }
}

fn name(text: &str) -> Value {
    Value::Name(text.to_owned())
}
