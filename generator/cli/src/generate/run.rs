//! A run: the documents are read, the crate is generated, and its folder is written, compared or listed.

use std::path::Path;
use std::time::Instant;

use clap::ArgMatches;
use sdk_generator::{Config, Counts, Diagnostics, Layout, Output, SpecFile};

use super::input::{Generated, Input};
use super::messages::Messages;
use super::options::{Action, DefaultCrate, Options, update_command};
use super::output_dir::OutputDir;
use super::sunsets::due_sunsets;
use super::{annotations, check, stats, watch, write};
use crate::console::{self, count, display_path, seconds};
use crate::error::Error;
use crate::program::Program;
use crate::progress::Progress;

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if documents have errors or files are not up to date, and [`Error::Run`] if arguments are
/// invalid or files cannot be read or written.
pub fn run(matches: &ArgMatches, program: Program, default: Option<&DefaultCrate>) -> Result<(), Error> {
    match matches.get_flag("watch") {
        true => watch::watch(matches, program, default, &|| run_once(matches, program, default)),
        false => run_once(matches, program, default),
    }
}

/// Generates once.
fn run_once(matches: &ArgMatches, program: Program, default: Option<&DefaultCrate>) -> Result<(), Error> {
    let started = Instant::now();
    let Options { selection, out, contract, action, as_of, stats, format } =
        Options::from_matches(matches, program, default)?;
    out.check_writable()?;
    let folder = display_path(out.folder());
    let Generated { output, calls, lock: lock_file, maintained, stale_pins, documents, messages } =
        selection.generate(format, program)?;
    let out = out.with_maintained(&maintained);
    let Output { tree, warnings, untyped, counts, lock, sunsets, annotations, .. } = output;
    if stats {
        format.note(stats::lines(&counts, &untyped, &tree));
    }
    let mut outputs = vec![(tree, out)];
    outputs.extend(calls.zip(contract));
    match action {
        Action::Check => {
            let due =
                as_of.map(|date| due_sunsets(&sunsets, date, &documents, |name| messages.shown_name(name)));
            let due = due.unwrap_or_default();
            due.iter().for_each(|line| format.note(line));
            annotations::show(&annotations, format);
            let command = update_command(matches, program);
            stale_pins.iter().for_each(|pin| console::eprint(format!("error: {}\n", pin.message())));
            check::check_all(&outputs, &command)?;
            lock_file.map_or(Ok(()), |file| file.check(&lock, &command))?;
            if !stale_pins.is_empty() {
                let documents = count(stale_pins.len(), "pinned document");
                return Err(Error::check(format!("{documents} changed; see the messages above")));
            }
            if selection.deny_warnings && !due.is_empty() {
                return Err(Error::check(format!("{} due for removal", count(due.len(), "operation"))));
            }
            format.note(format!("{folder} is up to date ({})\n", seconds(started.elapsed())));
        }
        Action::DryRun => check::list(&outputs, format)?,
        Action::Write => {
            stale_pins.iter().for_each(|pin| console::eprint(format!("warning: {}\n", pin.message())));
            let progress = Progress::begin("writing");
            let mut written = Vec::new();
            for (tree, out) in &outputs {
                written.push(write::write(tree, out)?);
            }
            drop(progress);
            let lock =
                lock_file.map(|file| file.write(&lock, &selection.spec)).transpose()?.unwrap_or_default();
            let summary = summary(&counts, &warnings);
            let written = written.first().map(ToString::to_string).unwrap_or_default();
            format.note(format!("{summary}\n{folder}: {written} in {}\n{lock}", seconds(started.elapsed())));
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
    let (documents, messages) = (documents.to_vec(), Messages::new(program));
    let input = Input { documents, config, lock: None, stale_pins: Vec::new(), messages };
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
    let others = [(warnings.notes(), "note"), (warnings.lints(), "lint")];
    let others = others.into_iter().filter(|(found, _)| *found > 0);
    others.fold(summary, |summary, (found, what)| format!("{summary}, {}", count(found, what)))
}
