//! A list that is served in pages.
//!
//! In: items, how many make a page, and what the documents say about pages of the list. Out: the page that a request
//! asks for. Nothing is kept between requests, so the list can be read any number of times.

use serde_json::{Map, Value};

use super::reply::Reply;
use super::request::Request;
use super::sample::DocumentedSuccess;

/// A list, and how its pages look.
#[derive(Clone, Debug)]
pub(super) struct PagedList {
    success: DocumentedSuccess,
    items: Vec<Value>,
    per_page: usize,
}

impl PagedList {
    /// A list; `None` if the documents do not say what a page of the operation looks like.
    pub(super) fn new(operation: &str, items: Vec<Value>, per_page: usize) -> Option<Self> {
        let success = DocumentedSuccess::of(operation)?;
        success.page("items")?;
        Some(Self { success, items, per_page: per_page.max(1) })
    }

    /// The parameters of a query that say which page is meant.
    pub(super) fn parameters(&self) -> impl Iterator<Item = String> {
        ["link", "token", "offset"].into_iter().filter_map(|name| self.success.page(name)).map(str::to_owned)
    }

    /// The page that is asked for. The token of a page is the number of the items before it.
    pub(super) fn reply(&self, request: &Request) -> Reply {
        let number = |name: Option<&str>| {
            name.and_then(|name| request.query_value(name)).map(|value| value.parse::<usize>().ok())
        };
        let start = self.parameters().find_map(|name| number(Some(&name)));
        let (Some(start), Some(limit)) =
            (start.unwrap_or(Some(0)), number(self.success.page("limit")).unwrap_or(Some(self.per_page)))
        else {
            return Reply::new(400).body("text/plain", "there is no such page");
        };
        let end = start.saturating_add(limit.min(self.per_page)).min(self.items.len());
        let items = self.items.get(start..end).unwrap_or_default().to_vec();
        let mut page = self.success.body().cloned().unwrap_or_default();
        set(&mut page, self.success.page("items").unwrap_or_default(), Value::Array(items));
        if let Some(next) = self.success.page("next").filter(|_| end < self.items.len()) {
            set(&mut page, next, Value::String(self.next(request, end)));
        }
        Reply::json(page).status(self.success.status())
    }

    /// What says where the next page is: a link or a token.
    fn next(&self, request: &Request, start: usize) -> String {
        match self.success.page("link") {
            Some(parameter) => format!("https://pages.invalid{}?{parameter}={start}", request.path()),
            None => start.to_string(),
        }
    }
}

/// Sets the value in the place of a JSON pointer (RFC 6901); objects on the way are made.
fn set(value: &mut Value, pointer: &str, new: Value) {
    let mut at = value;
    for name in pointer.split('/').skip(1) {
        if !at.is_object() {
            *at = Value::Object(Map::new());
        }
        let Value::Object(members) = at else { return };
        at = members.entry(name.split("~1").collect::<Vec<_>>().join("/")).or_insert(Value::Null);
    }
    *at = new;
}
