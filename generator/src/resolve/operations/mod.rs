//! Operations and their parts: path items, parameters, bodies, responses, servers and security.
//!
//! Takes the `paths` of a document. Returns operations without `$ref`, whose schemas are entries of the schema graph.

pub(super) mod callbacks;
pub(super) mod document_info;
pub(super) mod media_type;
mod oauth;
pub(super) mod operation;
pub(super) mod parameter;
pub(super) mod path_item;
pub(super) mod path_template;
mod positional_parts;
mod query_string;
pub(super) mod reader;
mod related_calls;
pub(super) mod security;
pub(super) mod servers;
pub(super) mod subset;
pub(super) mod webhooks;
