//! Operations: parameters, request bodies, successes and response variants.
//!
//! In: resolved operations and the types of this API. Out: operations of the [`Api`](crate::ir::Api).

pub(super) mod body;
pub(super) mod callbacks;
pub(super) mod conditional;
pub(super) mod constant;
pub(super) mod content;
pub(super) mod context;
pub(super) mod encoding;
pub(super) mod form;
pub(super) mod idempotency;
pub(super) mod multipart;
pub(super) mod operation;
pub(super) mod parameter;
pub(super) mod response_variants;
pub(super) mod scalar;
pub(super) mod selection;
pub(super) mod stream;
pub(super) mod success;
pub(super) mod untyped_content;
