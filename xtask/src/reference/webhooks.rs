//! The test of the webhooks of public documents, with all of them.

use sdkwright::Error;

use crate::cargo::cargo;

/// Checks that the crates decode a sample of each webhook and all published examples.
pub(super) fn check() -> Result<(), Error> {
    let test = ["test", "--workspace", "--all-features", "--test", "compile", "--quiet", "public_webhooks"];
    cargo(&test, &[("EVERY_WEBHOOK", "1")])
}
