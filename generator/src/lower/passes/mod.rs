//! Passes over the API: each completes one aspect that needs types and operations together.
//!
//! In: the API so far. Out: the same API with paging, waiters, updates or samples filled in, or a diagnostic.

pub(super) mod budget;
pub(super) mod endpoints;
pub(super) mod handwritten;
pub(super) mod paging;
pub(super) mod recursion;
pub(super) mod token_exchange;
pub(super) mod unused_config;
pub(super) mod updates;
pub(super) mod waiters;
