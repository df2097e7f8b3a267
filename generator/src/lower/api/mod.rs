//! The API as a whole: groups, hosts, security schemes, endpoints, token exchanges, handwritten pages.
//!
//! In: resolved documents and the configuration. Out: the parts of the [`Api`](crate::ir::Api) that are neither types
//! nor operations.

pub(super) mod groups;
pub(super) mod hosts;
pub(super) mod oauth;
pub(super) mod requirement;
pub(super) mod security;
