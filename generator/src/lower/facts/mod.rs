//! Facts about the documents that do not depend on types: the group and resource of each operation, the media type that
//! is sent or decoded, and the successful responses.
//!
//! In: resolved documents and the configuration. Out: facts about operations. Does not know types.

pub(super) mod listed_parts;
mod locked_placement;
pub(super) mod media_selection;
mod operation_names;
pub(super) mod placement;
pub(super) mod successes;
pub(super) mod tag;
