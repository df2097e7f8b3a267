//! `inline`: a document as a documentation page, with all references resolved.
//!
//! Takes the path of a document, and prints the result to standard output.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};

use crate::command_line::argument_error;
use crate::console;
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
    let name = match matches.get_one::<String>("NAME") {
        Some(name) => Some(name.clone()),
        None if path.is_dir() => None,
        None => path.file_name().map(|it| it.to_string_lossy().into_owned()),
    };
    let name = choose(&sources, name.as_deref(), program)?;
    let text = sdk_generator::inline(&sources.documents, name).map_err(|problems| {
        console::eprint(problems.render(&sources.documents, console::is_colored()));
        Error::check("the document cannot be inlined because of errors")
    })?;
    console::print(text);
    Ok(())
}

/// Returns the name of the selected document: the only one, or the one whose name ends with `name`.
fn choose<'a>(sources: &'a Sources, name: Option<&str>, program: Program) -> Result<&'a str, Error> {
    let names = || sources.documents.iter().map(|it| it.name.as_str());
    let fits = |known: &str| name.is_none_or(|it| known == it || known.ends_with(&format!("/{it}")));
    let exact = names().find(|known| name == Some(*known));
    let all: Vec<&str> = names().filter(|known| fits(known)).collect();
    match (exact, all.as_slice()) {
        (Some(one), _) => Ok(one),
        (None, [one]) => Ok(*one),
        (None, []) => {
            let list: Vec<&str> = names().collect();
            Err(Error::run(format!("the document does not exist; choose one of: {}", list.join(", "))))
        }
        (None, several) => {
            let what = format!("`NAME` has to select one of: {}", several.join(", "));
            Err(argument_error(program.inline, &what))
        }
    }
}

#[cfg(test)]
mod tests {
    use sdk_generator::SpecFile;

    use super::*;
    use crate::command_line::parse;

    fn sources(names: &[&str]) -> Sources {
        let documents =
            names.iter().map(|it| SpecFile { name: (*it).to_owned(), text: String::new() }).collect();
        Sources { documents, roots: Vec::new(), config: None, beside: Vec::new(), base: PathBuf::new() }
    }

    #[test]
    fn name_may_be_shortened_if_unambiguous() {
        let sources = sources(&["common.yaml", "iam/v2.yaml", "org/v2.yaml"]);
        assert_eq!(choose(&sources, Some("common.yaml"), Program::SDKWRIGHT), Ok("common.yaml"));
        assert_eq!(choose(&sources, Some("iam/v2.yaml"), Program::SDKWRIGHT), Ok("iam/v2.yaml"));
        assert!(choose(&sources, Some("v2.yaml"), Program::SDKWRIGHT).is_err());
        assert!(choose(&sources, Some("gone.yaml"), Program::SDKWRIGHT).is_err());
        assert!(choose(&sources, None, Program::SDKWRIGHT).is_err());
    }

    #[test]
    fn exact_name_wins() {
        assert_eq!(
            choose(&sources(&["v2.yaml", "iam/v2.yaml"]), Some("v2.yaml"), Program::SDKWRIGHT),
            Ok("v2.yaml")
        );
    }

    #[test]
    fn path_is_required() {
        assert!(parse(command(), &[]).is_err());
        assert!(parse(command(), &["--nonsense".into()]).is_err());
        assert!(parse(command(), &["--help".into()]).is_ok());
    }
}
