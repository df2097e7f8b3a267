// Copied by sdkwright from sdk-runtime (src/page/position.rs); do not edit.

//! The position in a list, and the step to the next page.
//!
//! Input: the description of the pagination and the facts of a page. Output: the token of the next page, `None` after
//! the last one, or the reason why the list cannot continue. Sends nothing and knows no model.

use super::facts::PageFacts;
use super::paging::{PageRequest, Paging};
use super::token;

/// The position in a list.
#[derive(Clone, Debug, Default)]
pub(super) struct Position {
    /// The token, link, page number, offset or ID that requests the page; `None` is the first page.
    pub(super) token: Option<String>,
    /// `true` if the list was not read from its first page, so that the numbers before this position are unknown.
    is_resumed: bool,
    /// The numbers of items and pages that were read.
    read: (u64, u64),
}

impl Position {
    /// Creates the position at a token, or at the first page.
    pub(super) fn at(token: Option<String>) -> Self {
        Self { is_resumed: token.is_some(), token, read: (0, 0) }
    }

    /// Records a page with `count` items, and returns the token of the next one. `size` is the number of items that
    /// were requested, if it is known.
    pub(super) fn step(
        &mut self,
        paging: &Paging,
        facts: &PageFacts,
        count: u64,
        size: Option<u64>,
    ) -> Result<Option<String>, String> {
        let (items, pages) = self.read;
        self.read = (items.saturating_add(count), pages.saturating_add(1));
        if facts.has_invalid_next {
            return Err(invalid_link("it is neither text nor a number"));
        }
        if facts.has_more == Some(false) {
            return Ok(None);
        }
        let next = self.successor(paging, facts, count)?;
        let says_more = facts.has_more == Some(true);
        let is_counted =
            !matches!(paging.request, PageRequest::Token(_) | PageRequest::Link(_) | PageRequest::Url);
        let is_empty_end = count == 0 && paging.ends_with_empty_page;
        let is_last = is_empty_end
            || !says_more && {
                let total = self.is_total(paging, facts, count, size);
                let is_short = size.is_some_and(|size| count < size) && !paging.allows_short_pages;
                total == Some(true) || (is_counted && (count == 0 || (is_short && total.is_none())))
            };
        match (is_last, next) {
            (true, _) => Ok(None),
            (false, Some(next)) => Ok(Some(next)),
            (false, None) if matches!(paging.request, PageRequest::LastId(_)) && count > 0 => {
                Err("the next page cannot be requested: the last item has no ID".to_owned())
            }
            (false, None) if says_more => {
                Err("the page says that another one follows, but does not identify it".to_owned())
            }
            (false, None) => Ok(None),
        }
    }

    /// Returns the token of the page after one with `count` items, if it can be requested.
    fn successor(&self, paging: &Paging, facts: &PageFacts, count: u64) -> Result<Option<String>, String> {
        let next = facts.next.as_deref().map(str::trim).filter(|next| !next.is_empty());
        let next = match paging.request {
            PageRequest::Link(parameters) => match next {
                Some(link) => Some(token::from_link(link, parameters).map_err(invalid_link)?),
                None => None,
            },
            PageRequest::Number(_, first) => {
                let number = self.number(first)?;
                Some(number.saturating_add(1).to_string())
            }
            PageRequest::Offset(_) => Some(self.number(0)?.saturating_add(count).to_string()),
            PageRequest::Token(_) | PageRequest::Url | PageRequest::LastId(_) => next.map(str::to_owned),
        };
        Ok(next.filter(|next| !next.is_empty()))
    }

    /// Returns the number or offset of the page.
    fn number(&self, first: u64) -> Result<u64, String> {
        match &self.token {
            None => Ok(first),
            Some(token) => token.trim().parse().map_err(|_| {
                "the next page cannot be requested: the page number or offset of this one is not a number"
                    .to_owned()
            }),
        }
    }

    /// Returns `true` if the page is the last one by its total, or `None` if the total is absent or contradictory: a
    /// total that is smaller than the number of items so far is ignored.
    fn is_total(&self, paging: &Paging, facts: &PageFacts, count: u64, size: Option<u64>) -> Option<bool> {
        let compare = |total: Option<u64>, read: Option<u64>| match (total?, read?) {
            (total, read) if total < read => None,
            (total, read) => Some(total == read),
        };
        let by_items = compare(facts.total, self.items_until_here(paging, count, size));
        by_items.or_else(|| compare(facts.total_pages, self.pages_until_here(paging)))
    }

    /// Returns the number of items up to the end of the page, which has `count` items and was recorded.
    fn items_until_here(&self, paging: &Paging, count: u64, size: Option<u64>) -> Option<u64> {
        match paging.request {
            PageRequest::Offset(_) => self.number(0).ok()?.checked_add(count),
            _ if !self.is_resumed => Some(self.read.0),
            PageRequest::Number(_, first) => {
                self.number(first).ok()?.checked_sub(first)?.checked_mul(size?)?.checked_add(count)
            }
            _ => None,
        }
    }

    /// Returns the number of pages up to this one, which was recorded.
    fn pages_until_here(&self, paging: &Paging) -> Option<u64> {
        match paging.request {
            PageRequest::Number(_, first) => self.number(first).ok()?.checked_sub(first)?.checked_add(1),
            _ => (!self.is_resumed).then_some(self.read.1),
        }
    }
}

fn invalid_link(problem: &str) -> String {
    format!("the link to the next page is invalid: {problem}")
}
