//! Tests of the generator: documents and settings in, crates and messages out.

mod annotations;
mod bundle;
mod combine;
mod configuration;
mod diagnostics;
mod enum_types;
mod explanations;
mod handwritten;
mod initial_config;
mod invariance;
mod lint;
mod lock;
mod lock_names;
mod official_names;
mod overlays;
mod public_api;
mod public_documents;
mod snapshots;
mod subset;
mod swagger;
mod untyped;
mod versions;
mod webhooks;

#[path = "support/crate_diff.rs"]
mod crate_diff;
#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/generate_crate.rs"]
mod generate_crate;
#[path = "support/items.rs"]
mod items;
#[path = "support/public_document.rs"]
mod public_document;
#[path = "support/random.rs"]
mod random;
#[path = "support/spec.rs"]
mod spec;
