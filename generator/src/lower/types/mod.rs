//! Types: which schemas become types of the SDK, and what each of them consists of.
//!
//! In: the schema graph. Out: type definitions in wire names. Operations are in [`super::operations`].

pub(super) mod anonymous_cycles;
pub(super) mod constraint_notes;
pub(super) mod define;
pub(super) mod discriminator;
pub(super) mod enums;
pub(super) mod name_candidates;
pub(super) mod nesting_limit;
pub(super) mod projections;
pub(super) mod recursion;
pub(super) mod request_response;
pub(super) mod type_identity;
