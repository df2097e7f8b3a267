//! What the fuzz targets do with the bytes that they get.
//!
//! In: any bytes. Out: nothing, or a panic that says what does not hold. Each function is a fuzz target (`targets/`) and
//! runs on its seeds (`seeds/`) with the ordinary tests. They know the generator and the SDK from the outside only: what
//! is not public is reached by a client whose service is in this process.

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
mod page_links;
mod path_segments;
mod retry_after;
mod valid_documents;

pub use documents::documents;
pub use errors::errors;
pub use models::models;
pub use page_links::page_links;
pub use path_segments::path_segments;
pub use retry_after::retry_after;
pub use valid_documents::valid_documents;
