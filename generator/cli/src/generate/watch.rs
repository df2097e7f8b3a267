//! `--watch`: a run after each change of an input file.
//!
//! Takes the arguments of a run, and the run. Repeats the run until the process is stopped. Errors are printed and do not
//! stop it.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::ArgMatches;

use super::options::{DefaultCrate, Options};
use crate::command_line::argument_error;
use crate::console;
use crate::error::Error;
use crate::program::Program;
use crate::sources::STANDARD_INPUT;

/// The time between two comparisons of the input files.
const INTERVAL: Duration = Duration::from_millis(500);

/// The sizes and modification times of files.
type Fingerprint = BTreeMap<PathBuf, Option<(u64, SystemTime)>>;

/// Calls `run` immediately and after each change of an input file. Returns only if the arguments are invalid.
pub(super) fn watch(
    matches: &ArgMatches,
    program: Program,
    default: Option<&DefaultCrate>,
    run: &dyn Fn() -> Result<(), Error>,
) -> Result<(), Error> {
    if matches
        .get_many::<PathBuf>("spec")
        .into_iter()
        .flatten()
        .any(|path| path.as_os_str() == STANDARD_INPUT)
    {
        return Err(argument_error(program.generate, "`--watch` cannot watch standard input"));
    }
    loop {
        let inputs = Options::from_matches(matches, program, default)?.selection.input_paths();
        let before = fingerprint(&inputs);
        if let Err(error) = run() {
            // The process continues, so the exit status of the run does not matter.
            let _ = error.report();
        }
        console::eprint("watching for changes\n");
        loop {
            std::thread::sleep(INTERVAL);
            let inputs = Options::from_matches(matches, program, default)?.selection.input_paths();
            if fingerprint(&inputs) != before {
                break;
            }
        }
    }
}

/// Returns the sizes and modification times of files; `None` for a file that does not exist.
fn fingerprint(paths: &[PathBuf]) -> Fingerprint {
    let facts = |path: &PathBuf| {
        let metadata = fs::metadata(path).ok()?;
        Some((metadata.len(), metadata.modified().ok()?))
    };
    paths.iter().map(|path| (path.clone(), facts(path))).collect()
}
