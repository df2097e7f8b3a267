//! `bundle`: a document and the files that it refers to, as one document.
//!
//! Takes the path of a document, and prints the result to standard output.

use clap::{ArgMatches, Command};

use crate::console;
use crate::document_choice::{chosen_document, converted_document};
use crate::error::Error;

/// Returns the arguments of the command.
pub fn command() -> Command {
    let about = "Prints a document and the files that it refers to as one document, in YAML.";
    Command::new("bundle").about(about).args(chosen_document())
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents have errors, and [`Error::Run`] if they cannot be read or if the name does
/// not select exactly one of them.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    console::print(converted_document(matches, "sdkwright bundle", sdk_generator::combine)?);
    Ok(())
}
