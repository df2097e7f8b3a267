//! Facts that are read off the documents before there are types: the group and resource of each operation, the media
//! type that is sent or read, the responses that are successes.
//!
//! In: resolved documents and the configuration. Out: facts about operations. Knows no type.

pub(super) mod media_selection;
pub(super) mod placement;
pub(super) mod successes;
