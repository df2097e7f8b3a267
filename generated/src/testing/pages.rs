// Copied by sdkwright from sdk-runtime (src/testing/pages.rs); do not edit.

//! A list that is served in pages.
//!
//! Input: items, the page size, and the description of pages in the API's documents. Output: the requested page. No
//! state is kept between requests, so the list can be read any number of times.

use std::ops::Range;

use serde_json::{Map, Value};

use super::reply::Reply;
use super::request::Request;
use super::sample::DocumentedSuccess;

/// The query parameter of the links to pages that the client follows as they are.
const LINK_PARAMETER: &str = "mock-start";

/// The parameters that select a page, by the name of the fact that contains their name.
const SELECTORS: [&str; 5] = ["link", "token", "offset", "number", "last_id"];

/// A list, and the description of its pages.
#[derive(Clone, Debug)]
pub(super) struct PagedList {
    success: DocumentedSuccess,
    items: Vec<Value>,
    page_size: usize,
}

/// The parameters that select a page, which a rule ignores.
#[derive(Clone, Debug, Default)]
pub(super) struct PageParameters {
    /// The query parameters.
    pub(super) query: Vec<String>,
    /// The members of a JSON body, as JSON pointers.
    pub(super) body: Vec<String>,
    /// The fields of a form.
    pub(super) form: Vec<String>,
}

impl PagedList {
    /// Creates a list, or returns `None` if the documents do not describe the pages of the operation.
    pub(super) fn new(operation: &str, items: Vec<Value>, page_size: usize) -> Option<Self> {
        let success = DocumentedSuccess::of(operation)?;
        success.page("items")?;
        Some(Self { success, items, page_size: page_size.max(1) })
    }

    /// Returns the parameters that select a page.
    pub(super) fn parameters(&self) -> PageParameters {
        let names = SELECTORS.into_iter().filter_map(|name| self.fact(name)).map(str::to_owned).collect();
        match self.fact("place") {
            Some("body") => PageParameters { body: names, ..PageParameters::default() },
            Some("form") => PageParameters { form: names, ..PageParameters::default() },
            _ if self.fact("url").is_some() => {
                PageParameters { query: vec![LINK_PARAMETER.to_owned()], ..PageParameters::default() }
            }
            _ => PageParameters { query: names, ..PageParameters::default() },
        }
    }

    /// Returns the requested page. A page token is the number of items before the page.
    pub(super) fn reply(&self, request: &Request) -> Reply {
        let Some(range) = self.range(request) else {
            return Reply::new(400).body("text/plain", "invalid page token");
        };
        let (all, end) = (self.items.len(), range.end);
        let items = self.items.get(range.clone()).unwrap_or_default().to_vec();
        let size = self.size(request).max(1);
        let has_more = end < all;
        let mut page = Page { headers: Vec::new(), body: self.success.body().cloned().unwrap_or_default() };
        set(&mut page.body, self.fact("items").unwrap_or_default(), Value::Array(items));
        page.set(self, "has_more", Some(has_more.into()));
        page.set(self, "is_last", Some((!has_more).into()));
        page.set(self, "total", Some(all.into()));
        page.set(self, "total_pages", Some(all.div_ceil(size).into()));
        if self.fact("last_id").is_none() {
            page.set(self, "next", has_more.then(|| self.next(request, end)));
        }
        let reply = Reply::json(page.body).status(self.success.status());
        page.headers.into_iter().fold(reply, |reply, (name, value)| reply.header(name, value))
    }

    fn fact(&self, name: &str) -> Option<&str> {
        self.success.page(name)
    }

    /// Returns the value of the parameter whose name is a fact.
    fn argument(&self, request: &Request, fact: &str) -> Option<String> {
        let name = self.fact(fact)?;
        match self.fact("place") {
            Some("body") => match request.json()?.pointer(name)? {
                Value::String(text) => Some(text.clone()),
                Value::Null => None,
                value => Some(value.to_string()),
            },
            Some("form") => {
                request.form().into_iter().find(|(other, _)| other == name).map(|(_, value)| value)
            }
            _ => request.query_value(name),
        }
    }

    /// Returns the maximum number of items on a page.
    fn size(&self, request: &Request) -> usize {
        let number = |text: Option<String>| text.and_then(|text| text.parse::<usize>().ok());
        let requested = number(self.argument(request, "limit"));
        // Without these facts, a page with fewer items than requested is the last one.
        let mut ends = vec!["has_more", "is_last", "total", "total_pages"];
        if self.fact("last_id").is_none() {
            ends.push("next");
        }
        let has_fact =
            |name: &&str| self.fact(name).is_some() || self.fact(&format!("{name}_header")).is_some();
        let ends_otherwise = ends.iter().any(has_fact);
        match requested {
            Some(size) if ends_otherwise => size.min(self.page_size),
            Some(size) => size,
            None if ends_otherwise => self.page_size,
            None => number(self.fact("page_size").map(str::to_owned)).unwrap_or(self.page_size),
        }
    }

    /// Returns the requested items, or `None` if a parameter is invalid.
    fn range(&self, request: &Request) -> Option<Range<usize>> {
        let size = self.size(request);
        let start = if self.fact("url").is_some() {
            request.query_value(LINK_PARAMETER).map_or(Some(0), |start| start.parse().ok())?
        } else if let Some(id) = self.argument(request, "last_id") {
            let place = self.fact("id").unwrap_or_default();
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let is_it = |item: &Value| item.pointer(place).map(text).is_some_and(|it| it == id);
            self.items.iter().position(is_it)?.checked_add(1)?
        } else if let Some(number) = self.argument(request, "number") {
            let first = self.fact("first").and_then(|first| first.parse().ok()).unwrap_or(1);
            number.parse::<usize>().ok()?.checked_sub(first)?.checked_mul(size)?
        } else {
            let start = ["link", "token", "offset"].iter().find_map(|fact| self.argument(request, fact));
            start.map_or(Some(0), |start| start.parse().ok())?
        };
        let end = start.saturating_add(size).min(self.items.len());
        Some(start..end)
    }

    /// Returns the link to the next page, or its token.
    fn next(&self, request: &Request, start: usize) -> Value {
        if self.fact("url").is_some() {
            let mut query = request.query();
            query.retain(|(name, _)| name != LINK_PARAMETER);
            query.push((LINK_PARAMETER.to_owned(), start.to_string()));
            let mut link = request.path().to_owned();
            query
                .iter()
                .for_each(|(name, value)| crate::operation::url::append_query(&mut link, name, value));
            return Value::String(link);
        }
        match self.fact("link") {
            Some(parameter) => {
                Value::String(format!("https://pages.invalid{}?{parameter}={start}", request.path()))
            }
            None if self.fact("next_type") == Some("number") => start.into(),
            None => Value::String(start.to_string()),
        }
    }
}

/// A page that is being built.
struct Page {
    headers: Vec<(String, String)>,
    body: Value,
}

impl Page {
    /// Sets a fact in its place in the body or in a header, if it has one. A fact without a value stays as it is in the
    /// sample.
    fn set(&mut self, list: &PagedList, fact: &str, value: Option<Value>) {
        let Some(value) = value else { return };
        if let Some(pointer) = list.fact(fact) {
            return set(&mut self.body, pointer, value);
        }
        let Some(header) = list.fact(&format!("{fact}_header")) else { return };
        let text = match value {
            Value::String(text) => text,
            value => value.to_string(),
        };
        let text = match list.fact("next_relation").filter(|_| fact == "next") {
            Some(relation) => format!("<{text}>; rel=\"{relation}\""),
            None => text,
        };
        self.headers.push((header.to_owned(), text));
    }
}

/// Sets the value at a JSON pointer (RFC 6901), creating objects on the way.
fn set(value: &mut Value, pointer: &str, new: Value) {
    let mut at = value;
    for name in pointer.split('/').skip(1) {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        let Value::Object(members) = at else { return };
        let name = name.split("~1").map(|part| part.split("~0").collect::<Vec<_>>().join("~"));
        at = members.entry(name.collect::<Vec<_>>().join("/")).or_insert(Value::Null);
    }
    *at = new;
}
