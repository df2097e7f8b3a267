//! Passes over the draft of the API: each completes one aspect that needs types and operations together.
//!
//! In: an [`ApiDraft`](draft::ApiDraft). Out: the same draft with paging, waiters, updates, samples or handwritten
//! pages filled in, or a diagnostic. [`pipeline`] lists the passes in order.

pub(super) mod attach_types;
pub(super) mod budget;
pub(super) mod compression;
pub(super) mod conversions;
pub(super) mod derives;
pub(super) mod draft;
pub(super) mod endpoints;
pub(super) mod existence;
pub(super) mod finders;
pub(super) mod handwritten;
pub(super) mod labels;
pub(super) mod lock;
mod lookup;
pub(super) mod paging;
pub(super) mod pipeline;
pub(super) mod pollers;
pub(super) mod recursion;
pub(super) mod response_headers;
pub(super) mod response_variants;
pub(super) mod results;
pub(super) mod sample_pages;
pub(super) mod sample_phases;
pub(super) mod secret_holders;
pub(super) mod secret_keys;
pub(super) mod token_exchange;
pub(super) mod unused_always_present;
pub(super) mod unused_calls;
pub(super) mod unused_config;
pub(super) mod unused_names;
pub(super) mod unused_security;
pub(super) mod updates;
pub(super) mod uploads;
pub(super) mod waiters;
