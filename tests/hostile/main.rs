//! Documents that want to break out, or to use up everything: whatever stands in a document is text in what is generated,
//! or the document is refused with a message that says where.
//!
//! A module for each way in. What needs a disk, and what is too large for a process that others share, is tested with the
//! command, in `xtask/tests`.

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
#[path = "../support/random.rs"]
mod random;
#[path = "../support/rust_source.rs"]
mod rust_source;

use std::panic::catch_unwind;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate};

use injection_check::{assert_no_injection, assert_safe_rejection};

/// Generates; a panic fails the test and tells what it was about.
pub(crate) fn try_generate(files: &[SpecFile], config: &Config, what: &str) -> Result<Output, Diagnostics> {
    catch_unwind(|| generate(files, config, Layout::Standalone))
        .unwrap_or_else(|_| panic!("a panic for {what}"))
}

/// A document that is refused, with this code among the reasons. Every reason tells the place.
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

/// A document that is generated, and does no harm.
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
