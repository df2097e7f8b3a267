// Copied by sdkwright from sdk-runtime (src/page/guard.rs); do not edit.

//! Protection against lists that never end.
//!
//! Input: the tokens and the contents of the pages. Output: an error if the next page must not be requested.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use crate::retry::Random;
use crate::wait::PollingPolicy;

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
    /// The timeout for items that are still being produced, and the name of its setter.
    pub(super) pending_timeout: (Duration, &'static str),
    /// The time of the first of the consecutive pages whose items are still being produced, and their number.
    pending: Option<(Duration, u32)>,
}

/// The default timeout for items that are still being produced.
const PENDING_TIMEOUT: Duration = Duration::from_secs(5 * 60);

impl LoopGuard {
    /// Creates the history of a list that starts at a token.
    pub(super) fn new(token: Option<&str>) -> Self {
        let tokens = token.map(|token| fingerprint(token.as_bytes())).into_iter().collect();
        Self {
            max_empty_pages: MAX_EMPTY_PAGES,
            tokens,
            last_page: None,
            empty_pages: 0,
            pending_timeout: (PENDING_TIMEOUT, "pending_timeout"),
            pending: None,
        }
    }

    /// Forgets the tokens, and starts at this one.
    pub(super) fn restart(&mut self, token: &str) {
        self.tokens.clear();
        self.tokens.push_back(fingerprint(token.as_bytes()));
    }

    /// Records a page with `count` items, and returns `false` if it has items and equals the previous page.
    pub(super) fn is_new(&mut self, count: usize, page: u64) -> bool {
        count == 0 || self.last_page.replace(page) != Some(page)
    }

    /// Records a page whose items are still being produced, and returns the delay before the next request, or `None`
    /// after the timeout. The number of such pages is not limited, and their tokens may repeat.
    pub(super) fn pending_delay(&mut self, now: Duration, random: &Random) -> Option<Duration> {
        let (since, pages) = self.pending.unwrap_or((now, 0));
        self.pending = Some((since, pages.saturating_add(1)));
        let (timeout, _) = self.pending_timeout;
        let policy = PollingPolicy::new()
            .initial_interval(Duration::from_millis(250))
            .max_interval(Duration::from_secs(5))
            .timeout(timeout);
        let left = timeout.saturating_sub(now.saturating_sub(since));
        policy.next_pause(pages.saturating_add(1), left, None, random)
    }

    /// Records the token that follows a page with `count` items. Fails if the list does not advance.
    pub(super) fn check(&mut self, token: &str, count: usize) -> Result<(), String> {
        self.pending = None;
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
