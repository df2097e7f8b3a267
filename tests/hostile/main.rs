//! Documents that want to break out, or to use up everything: whatever stands in a document is text in what is generated,
//! or the document is refused with a message that says where.
//!
//! A module for each way in. What needs a disk, and what is too large for a process that others share, is tested with the
//! command, in `generator/cli/tests`.

mod forms;
mod mutations;
mod positions;
mod references;
mod shapes;

#[path = "../support/code.rs"]
mod code;
#[path = "../support/files.rs"]
mod files;
#[path = "../support/fixtures.rs"]
mod fixtures;
#[path = "../support/harmless.rs"]
mod harmless;
#[path = "../support/plant.rs"]
mod plant;
#[path = "../support/random.rs"]
mod random;

use std::panic::catch_unwind;

use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate};

use harmless::{check, refused};

/// Generates; a panic fails the test and tells what it was about.
pub(crate) fn attempt(files: &[SpecFile], config: &Config, what: &str) -> Result<Output, Diagnostics> {
    catch_unwind(|| generate(files, config, Layout::Standalone))
        .unwrap_or_else(|_| panic!("a panic for {what}"))
}

/// A document that is refused, with this code among the reasons. Every reason tells the place.
fn refuse(text: &str, code: Code) {
    let start: String = text.chars().take(200).collect();
    let files = [SpecFile::new("odd.yaml", text)];
    let problems = attempt(&files, &Config::default(), &start).expect_err(&start);
    refused(&problems, &files, &start);
    let page = problems.render(&files, false);
    assert!(problems.iter().any(|problem| problem.code == code), "{start}\n{page}");
    assert!(problems.iter().all(|problem| !problem.places.is_empty()), "{start}\n{page}");
    assert!(page.contains("--> odd.yaml"), "{start}\n{page}");
}

/// A document that is generated, and does no harm.
fn accept(text: &str) -> Output {
    let start: String = text.chars().take(200).collect();
    let files = [SpecFile::new("odd.yaml", text)];
    match attempt(&files, &Config::default(), &start) {
        Ok(output) => {
            check(&output, &start);
            output
        }
        Err(problems) => panic!("{start}\n{}", problems.render(&files, false)),
    }
}
