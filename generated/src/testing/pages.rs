// Copied from generator/runtime/src/testing/pages.rs by `cargo xtask codegen`; edit it there.

//! A list that is served in pages.
//!
//! Input: items, the page size, and the description of pages in the API's documents. Output: the requested page. No
//! state is kept between requests, so the list can be read any number of times.

use serde_json::{Map, Value};

use super::reply::Reply;
use super::request::Request;
use super::sample::DocumentedSuccess;

/// A list, and the description of its pages.
#[derive(Clone, Debug)]
pub(super) struct PagedList {
    success: DocumentedSuccess,
    items: Vec<Value>,
    page_size: usize,
}

impl PagedList {
    /// Creates a list, or returns `None` if the documents do not describe the pages of the operation.
    pub(super) fn new(operation: &str, items: Vec<Value>, page_size: usize) -> Option<Self> {
        let success = DocumentedSuccess::of(operation)?;
        success.page("items")?;
        Some(Self { success, items, page_size: page_size.max(1) })
    }

    /// Returns the query parameters that select a page.
    pub(super) fn parameters(&self) -> impl Iterator<Item = String> {
        ["link", "token", "offset"].into_iter().filter_map(|name| self.success.page(name)).map(str::to_owned)
    }

    /// Returns the requested page. A page token is the number of items before the page.
    pub(super) fn reply(&self, request: &Request) -> Reply {
        let number = |name: Option<&str>| {
            name.and_then(|name| request.query_value(name)).map(|value| value.parse::<usize>().ok())
        };
        let start = self.parameters().find_map(|name| number(Some(&name)));
        let (Some(start), Some(limit)) =
            (start.unwrap_or(Some(0)), number(self.success.page("limit")).unwrap_or(Some(self.page_size)))
        else {
            return Reply::new(400).body("text/plain", "invalid page token");
        };
        let end = start.saturating_add(limit.min(self.page_size)).min(self.items.len());
        let items = self.items.get(start..end).unwrap_or_default().to_vec();
        let mut page = self.success.body().cloned().unwrap_or_default();
        set(&mut page, self.success.page("items").unwrap_or_default(), Value::Array(items));
        if let Some(next) = self.success.page("next").filter(|_| end < self.items.len()) {
            set(&mut page, next, Value::String(self.next(request, end)));
        }
        Reply::json(page).status(self.success.status())
    }

    /// Returns the link or token of the next page.
    fn next(&self, request: &Request, start: usize) -> String {
        match self.success.page("link") {
            Some(parameter) => format!("https://pages.invalid{}?{parameter}={start}", request.path()),
            None => start.to_string(),
        }
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
        at = members.entry(name.split("~1").collect::<Vec<_>>().join("/")).or_insert(Value::Null);
    }
    *at = new;
}
