//! What the fuzz targets do with the bytes that they get.
//!
//! In: any bytes. Out: nothing, or a panic that says what does not hold. Each function is a fuzz target (`targets/`) and
//! runs on its seeds (`seeds/`) with the ordinary tests. They know the generator and the SDK from the outside only: what
//! is not public is reached by a client whose service is in this process.

#[path = "../../support/code.rs"]
mod code;
#[path = "../../support/files.rs"]
mod files;
#[path = "../../support/fixtures.rs"]
mod fixtures;
#[path = "../../support/harmless.rs"]
mod harmless;

mod documents;
mod errors;
mod models;
mod pages;
mod paths;
mod service;
mod valid;
mod waits;

pub use documents::documents;
pub use errors::errors;
pub use models::models;
pub use pages::pages;
pub use paths::paths;
pub use valid::valid;
pub use waits::waits;
