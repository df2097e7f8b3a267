//! What the fuzz targets do with the bytes that they get.
//!
//! In: any bytes. Out: nothing, or a panic that says what does not hold. Each function is a fuzz target (`targets/`) and
//! runs on its seeds (`seeds/`) with the ordinary tests. They know the SDK from the outside only: what is not public is
//! reached by a client whose service is in this process.

mod errors;
mod models;
mod pages;
mod paths;
mod service;
mod waits;

pub use errors::errors;
pub use models::models;
pub use pages::pages;
pub use paths::paths;
pub use waits::waits;
