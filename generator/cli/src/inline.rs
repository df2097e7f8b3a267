//! `inline`: a document as a documentation page, with all references resolved.
//!
//! Takes the path of a document, and prints the result to standard output.

use clap::{ArgMatches, Command};

use crate::console;
use crate::document_choice::{chosen_document, converted_document};
use crate::error::Error;
use crate::program::Program;

/// Returns the arguments of the command.
pub fn command() -> Command {
    let about = "Prints a document with all references resolved, as documentation pages show it.";
    Command::new("inline").about(about).args(chosen_document())
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents have errors, and [`Error::Run`] if they cannot be read or if the name does
/// not select exactly one of them.
pub fn run(matches: &ArgMatches, program: Program) -> Result<(), Error> {
    console::print(converted_document(matches, program.inline, sdk_generator::inline)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command_line::parse;

    #[test]
    fn path_is_required() {
        assert!(parse(command(), &[]).is_err());
        assert!(parse(command(), &["--nonsense".into()]).is_err());
        assert!(parse(command(), &["--help".into()]).is_ok());
    }
}
