//! A run: the documents are read, the crate is generated, and its folder is written, compared or listed.

use std::path::Path;
use std::time::Instant;

use clap::ArgMatches;
use sdk_generator::{Config, Counts, Diagnostics, Layout, Output, SpecFile};

use super::input::Input;
use super::messages::Messages;
use super::options::{Action, DefaultCrate, Options, update_command};
use super::output_dir::OutputDir;
use super::{check, stats, write};
use crate::console::{count, display_path, seconds};
use crate::error::Error;
use crate::program::Program;

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if documents have errors or files are not up to date, and [`Error::Run`] if arguments are
/// invalid or files cannot be read or written.
pub fn run(matches: &ArgMatches, program: Program, default: Option<&DefaultCrate>) -> Result<(), Error> {
    let started = Instant::now();
    let Options { selection, out, contract, action, stats, format } =
        Options::from_matches(matches, program, default)?;
    out.check_writable()?;
    let folder = display_path(out.folder());
    let (output, calls) = selection.generate(format, program)?;
    let Output { tree, warnings, untyped, counts, .. } = output;
    if stats {
        format.note(stats::lines(&counts, &untyped, &tree));
    }
    let mut outputs = vec![(tree, out)];
    outputs.extend(calls.zip(contract));
    match action {
        Action::Check => {
            check::check_all(&outputs, &update_command(matches, program))?;
            format.note(format!("{folder} is up to date ({})\n", seconds(started.elapsed())));
        }
        Action::DryRun => check::list(&outputs, format)?,
        Action::Write => {
            let mut written = Vec::new();
            for (tree, out) in &outputs {
                written.push(write::write(tree, out)?);
            }
            let summary = summary(&counts, &warnings);
            let written = written.first().map(ToString::to_string).unwrap_or_default();
            format.note(format!("{summary}\n{folder}: {written} in {}\n", seconds(started.elapsed())));
        }
    }
    Ok(())
}

/// Writes a standalone crate with this name from documents. Does not print warnings.
///
/// # Errors
///
/// Returns [`Error::Check`] after printing the errors of the documents, and [`Error::Run`] if files cannot be written.
pub fn write_crate(
    documents: &[SpecFile],
    mut config: Config,
    out: &Path,
    name: &str,
    program: Program,
) -> Result<Output, Error> {
    config.package.name = Some(name.to_owned());
    let out = OutputDir::shared(out, program.generate);
    out.check_writable()?;
    let input = Input { documents: documents.to_vec(), config, messages: Messages::new(program) };
    let output = input.generate(Layout::Standalone)?;
    write::write(&output.tree, &out)?;
    Ok(output)
}

/// Returns the summary of a run on one line.
fn summary(counts: &Counts, warnings: &Diagnostics) -> String {
    let summary = format!(
        "{} and {} from {}, {}",
        count(counts.operations, "operation"),
        count(counts.types, "type"),
        count(counts.documents, "document"),
        count(warnings.warnings(), "warning"),
    );
    match warnings.notes() {
        0 => summary,
        notes => format!("{summary}, {}", count(notes, "note")),
    }
}
