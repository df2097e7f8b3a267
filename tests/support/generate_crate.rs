//! Documents to crates, where an error fails the test.

use sdk_generator::{Config, Layout, Output, SpecFile, generate};

/// Generates; an error fails the test and is shown.
pub(crate) fn generate_crate(files: &[SpecFile], config: &Config, layout: Layout) -> Output {
    generate(files, config, layout).unwrap_or_else(|problems| panic!("\n{}", problems.render(files, false)))
}
