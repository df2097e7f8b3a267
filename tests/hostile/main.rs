//! Hostile documents: they become a crate in which their text is only text, or are rejected with a message and a
//! location.
//!
//! Each module covers an attack. Tests that need a disk or much memory run the tool, in `generator/cli/tests`.

mod injection;
mod malformed_documents;
mod mutations;
mod references;
mod schema_limits;

#[path = "../support/files.rs"]
mod files;
#[path = "../support/fixtures.rs"]
mod fixtures;
#[path = "../support/injection_check.rs"]
mod injection_check;
#[path = "../support/injection_payloads.rs"]
mod injection_payloads;
#[path = "../support/injection_sites.rs"]
mod injection_sites;
#[path = "../support/random.rs"]
mod random;
#[path = "../support/rust_source.rs"]
mod rust_source;

use std::panic::catch_unwind;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate};

use injection_check::{assert_no_injection, assert_safe_rejection};

/// Generates a crate. A panic fails the test with this context.
pub(crate) fn try_generate(files: &[SpecFile], config: &Config, what: &str) -> Result<Output, Diagnostics> {
    catch_unwind(|| generate(files, config, Layout::Standalone))
        .unwrap_or_else(|_| panic!("a panic for {what}"))
}

/// Asserts that a document is rejected with this code, and that each message has a location.
fn assert_rejected(text: &str, code: Code) {
    let start: String = text.chars().take(200).collect();
    let files = [SpecFile::new("odd.yaml", text)];
    let problems = try_generate(&files, &Config::default(), &start).expect_err(&start);
    assert_safe_rejection(&problems, &files, &start);
    let page = problems.render(&files, false);
    assert!(problems.iter().any(|problem| problem.code == code), "{start}\n{page}");
    assert!(problems.iter().all(|problem| !problem.places.is_empty()), "{start}\n{page}");
    assert!(page.contains("--> odd.yaml"), "{start}\n{page}");
}

/// Asserts that a document is generated and that nothing is injected.
fn assert_accepted(text: &str) -> Output {
    let start: String = text.chars().take(200).collect();
    let files = [SpecFile::new("odd.yaml", text)];
    match try_generate(&files, &Config::default(), &start) {
        Ok(output) => {
            assert_no_injection(&output, &start);
            output
        }
        Err(problems) => panic!("{start}\n{}", problems.render(&files, false)),
    }
}
