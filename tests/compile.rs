//! Tests that compile: generated crates, programs of the book, and programs that must not compile.

mod book;
mod compile_fail;
// Tests start in alphabetical order. This module has a target folder of its own, so that it runs beside the next ones.
mod features;
mod generated_crates;
mod public_webhooks;

#[path = "support/cargo_run.rs"]
mod cargo_run;
#[path = "support/feature_sets.rs"]
mod feature_sets;
#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generate_crate.rs"]
mod generate_crate;
#[path = "support/injection_payloads.rs"]
mod injection_payloads;
#[path = "support/injection_sites.rs"]
mod injection_sites;
#[path = "support/public_document.rs"]
mod public_document;
