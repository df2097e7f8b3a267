//! Modules of groups and resources: which items stand in which file, under which `#[cfg]`, with which imports.

pub(super) mod cfg;
pub(super) mod fallback_docs;
pub(super) mod group;
pub(super) mod imports;
pub(super) mod resource;
