//! Files of the package as a whole: the manifest, `lib.rs`, the front page, the guide, examples, the service.

pub(super) mod example_programs;
pub(super) mod feature_table;
pub(super) mod front_page;
pub(super) mod guide;
pub(super) mod lib_rs;
pub(super) mod manifest;
pub(super) mod readme;
pub(super) mod service;
pub(super) mod tables;
pub(super) mod testing;
pub(super) mod token_exchange;
pub(super) mod transport_example;
