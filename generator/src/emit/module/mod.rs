//! Modules of groups and resources: the items of each file, with their `#[cfg]` conditions and imports.

pub(crate) mod aliases;
mod callbacks;
mod endpoints;
pub(super) mod error_bodies;
pub(super) mod exports;
pub(super) mod file_path;
pub(super) mod group;
pub(super) mod group_facts;
pub(super) mod header_accessors;
pub(super) mod host_handles;
mod raw_request;
pub(super) mod resource;
pub(super) mod type_files;
pub(super) mod types;
pub(crate) mod webhooks;
