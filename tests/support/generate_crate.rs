//! Generation of a crate that must succeed.

use sdk_generator::{Config, Layout, Output, SpecFile, generate};

/// Generates a crate. Panics with the diagnostics on an error.
pub(crate) fn generate_crate(files: &[SpecFile], config: &Config, layout: Layout) -> Output {
    generate(files, config, layout).unwrap_or_else(|problems| panic!("\n{}", problems.render(files, false)))
}
