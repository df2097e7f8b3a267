//! `inline`: a document as a documentation page, with all references resolved.
//!
//! Takes the path of a document, and prints the result to standard output.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use crate::console;
use crate::document_choice::choose_document;
use crate::error::Error;
use crate::program::Program;
use crate::sources::Sources;

/// Returns the arguments of the command.
pub fn command() -> Command {
    let about = "Prints a document with all references resolved, as documentation pages show it.";
    let path = Arg::new("PATH").required(true).value_parser(value_parser!(PathBuf));
    Command::new("inline")
        .about(about)
        .arg(path.help("a document, or a folder of documents"))
        .arg(Arg::new("NAME").help("the document in the folder, such as `iam/v2.yaml`"))
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents have errors, and [`Error::Run`] if they cannot be read or if the name does
/// not select exactly one of them.
pub fn run(matches: &ArgMatches, program: Program) -> Result<(), Error> {
    let path = matches.get_one::<PathBuf>("PATH").map_or(Path::new(""), PathBuf::as_path);
    let sources = Sources::read(&[path.to_path_buf()], None)?;
    let name = matches.get_one::<String>("NAME").map(String::as_str);
    let name = choose_document(&sources.documents, path, name, program.inline)?;
    let text = sdk_generator::inline(&sources.documents, name).map_err(|problems| {
        console::eprint(problems.render(&sources.documents, console::is_colored()));
        Error::check("the document cannot be inlined because of errors")
    })?;
    console::print(text);
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
