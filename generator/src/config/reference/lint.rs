//! The reference of the lints.

use super::section::{Section, setting};

/// `lint`
pub(crate) const LINT: Section = Section {
    path: "lint",
    example: &["lint"],
    text: "The lints: properties of valid documents that make the SDK harder to use. `--lint` reports them, and \
           `sdkwright explain CODE` explains each of them.",
    settings: &[setting(
        "ignore",
        "mapping from codes to lists of strings",
        "none",
        "The locations where a lint is not reported: operations by `operationId` or by `METHOD /path`, properties \
         by name or by `component-key.property`, and components by key. The only wildcard is a `*` at the end; \
         `'*'` disables the lint.",
        "ignore: { L0605: ['*'], L0606: [ringPet] }",
    )
    .matched()],
};
