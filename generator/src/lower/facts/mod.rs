//! Facts that are read off the documents before there are types: media types, and the group and resource of each
//! operation.

pub(super) mod media_type;
pub(super) mod placement;
