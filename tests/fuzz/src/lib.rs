//! The functions of the fuzz targets.
//!
//! In: arbitrary bytes. Out: nothing, or a panic that names the violated property. Each function is a fuzz target
//! (`targets/`) and runs on its seeds (`seeds/`) with the ordinary tests. They know only the public API of the
//! generator and of the SDK; private code is reached through a client of an in-memory service.

#[path = "../../support/files.rs"]
mod files;
#[path = "../../support/fixtures.rs"]
mod fixtures;
#[path = "../../support/injection_check.rs"]
mod injection_check;
#[path = "../../support/rust_source.rs"]
mod rust_source;

mod documents;
mod errors;
mod in_memory_service;
mod models;
mod multipart;
mod page_links;
mod path_segments;
mod retry_after;
mod stream_items;
mod valid_documents;

pub use documents::documents;
pub use errors::errors;
pub use models::models;
pub use multipart::multipart;
pub use page_links::page_links;
pub use path_segments::path_segments;
pub use retry_after::retry_after;
pub use stream_items::{concatenated_json, event_stream, json_lines, json_sequence};
pub use valid_documents::valid_documents;
