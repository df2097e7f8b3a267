//! Files of the package as a whole: the manifest, `lib.rs`, the front page, the guide, examples, the service.

pub(super) mod client_values;
pub(super) mod credentials;
pub(super) mod default_headers;
pub(super) mod error_codes;
pub(super) mod example_programs;
pub(super) mod feature_table;
pub(super) mod first_call;
pub(super) mod front_page;
pub(super) mod front_page_target;
pub(super) mod guide;
pub(super) mod handwritten_modules;
pub(super) mod hosts;
pub(super) mod lib_rs;
pub(super) mod manifest;
pub(super) mod oauth;
pub(super) mod readme;
pub(crate) mod runtime_modules;
pub(super) mod samples;
pub(super) mod service;
pub(super) mod tables;
pub(super) mod testing_example;
pub(super) mod token_exchange;
pub(super) mod transport_example;
pub(super) mod words;
