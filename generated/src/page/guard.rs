// Copied from generator/runtime/src/page/guard.rs by `cargo xtask codegen`; edit it there.

//! Protection against lists that never end.
//!
//! Input: the tokens and the contents of the pages. Output: an error if the next page must not be requested.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The maximum number of tokens that are remembered.
const MAX_TOKENS: usize = 1_024;
/// The default limit on consecutive pages without items.
const MAX_EMPTY_PAGES: usize = 100;

/// The recent history of a list, whose size does not depend on the number of pages.
pub(super) struct LoopGuard {
    pub(super) max_empty_pages: usize,
    /// The hashes of the most recent tokens.
    tokens: VecDeque<u64>,
    /// The fingerprint of the last page, if it had items.
    last_page: Option<u64>,
    /// The number of consecutive pages without items.
    empty_pages: usize,
}

impl LoopGuard {
    /// Creates the history of a list that starts at a token.
    pub(super) fn new(token: Option<&str>) -> Self {
        let tokens = token.map(|token| fingerprint(token.as_bytes())).into_iter().collect();
        Self { max_empty_pages: MAX_EMPTY_PAGES, tokens, last_page: None, empty_pages: 0 }
    }

    /// Records a page with `count` items, and returns `false` if it has items and equals the previous page.
    pub(super) fn is_new(&mut self, count: usize, page: u64) -> bool {
        count == 0 || self.last_page.replace(page) != Some(page)
    }

    /// Records the token that follows a page with `count` items. Fails if the list does not advance.
    pub(super) fn check(&mut self, token: &str, count: usize) -> Result<(), String> {
        let token = fingerprint(token.as_bytes());
        if self.tokens.contains(&token) {
            return Err(
                "the link to the next page is invalid: it refers to a page that was already read".to_owned()
            );
        }
        if self.tokens.len() == MAX_TOKENS {
            self.tokens.pop_front();
        }
        self.tokens.push_back(token);
        self.empty_pages = if count > 0 { 0 } else { self.empty_pages + 1 };
        if self.empty_pages > self.max_empty_pages {
            let limit = self.max_empty_pages;
            return Err(format!(
                "more than {limit} consecutive pages are empty: allow more with `max_empty_pages`"
            ));
        }
        Ok(())
    }
}

/// Returns a hash of `bytes`.
pub(super) fn fingerprint(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn history_is_bounded() {
        let mut guard = LoopGuard::new(Some("start"));
        for page in 0..3 * MAX_TOKENS {
            assert_eq!(guard.check(&page.to_string(), 1), Ok(()));
        }
        assert_eq!(guard.tokens.len(), MAX_TOKENS);
        assert!(guard.check(&(2 * MAX_TOKENS).to_string(), 1).is_err());
    }
}
