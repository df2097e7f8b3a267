//! The choice of a document by a shortened name.
//!
//! Takes the documents of a path, and the arguments. Returns the name of one of them.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, value_parser};
use sdk_generator::SpecFile;
use sdk_generator::diagnostics::Diagnostics;

use crate::command_line::argument_error;
use crate::console;
use crate::error::Error;
use crate::sources::{STANDARD_INPUT, STANDARD_INPUT_NAME, Sources};

/// Returns the name of the selected document: the file at `path`, the only one in the folder, or the one whose name ends
/// with `name`. `command` is the command for errors.
pub(crate) fn choose_document<'a>(
    documents: &'a [SpecFile],
    path: &Path,
    name: Option<&str>,
    command: &str,
) -> Result<&'a str, Error> {
    let own = match path == Path::new(STANDARD_INPUT) {
        true => Some(STANDARD_INPUT_NAME.to_owned()),
        false => path.file_name().filter(|_| !path.is_dir()).map(|it| it.to_string_lossy().into_owned()),
    };
    choose(documents, name.or(own.as_deref()), command)
}

fn choose<'a>(documents: &'a [SpecFile], name: Option<&str>, command: &str) -> Result<&'a str, Error> {
    let names = || documents.iter().map(|it| it.name.as_str());
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
            Err(argument_error(command, &what))
        }
    }
}

/// Returns the arguments that choose a document.
pub(crate) fn chosen_document() -> [Arg; 2] {
    let path = Arg::new("PATH").required(true).value_parser(value_parser!(PathBuf));
    [
        path.help("a document, or a folder of documents"),
        Arg::new("NAME").help("the document in the folder, such as `iam/v2.yaml`"),
    ]
}

/// Returns the text that a conversion makes of the chosen document. `command` is for messages.
pub(crate) fn converted_document(
    matches: &ArgMatches,
    command: &str,
    convert: fn(&[SpecFile], &str) -> Result<String, Diagnostics>,
) -> Result<String, Error> {
    let path = matches.get_one::<PathBuf>("PATH").map_or(Path::new(""), PathBuf::as_path);
    let sources = Sources::read(&[path.to_path_buf()], None)?;
    let name = matches.get_one::<String>("NAME").map(String::as_str);
    let name = choose_document(&sources.documents, path, name, command)?;
    convert(&sources.documents, name).map_err(|problems| {
        console::eprint(problems.render(&sources.documents, console::is_colored()));
        Error::check("the document cannot be converted because of errors")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(names: &[&str], name: Option<&str>) -> Option<String> {
        let documents: Vec<SpecFile> = names.iter().map(|it| SpecFile::new(*it, "")).collect();
        choose(&documents, name, "sdkwright inline").ok().map(str::to_owned)
    }

    #[test]
    fn name_may_be_shortened_if_unambiguous() {
        let names = ["common.yaml", "iam/v2.yaml", "org/v2.yaml"];
        assert_eq!(chosen(&names, Some("common.yaml")).as_deref(), Some("common.yaml"));
        assert_eq!(chosen(&names, Some("iam/v2.yaml")).as_deref(), Some("iam/v2.yaml"));
        for name in [Some("v2.yaml"), Some("gone.yaml"), None] {
            assert_eq!(chosen(&names, name), None, "{name:?}");
        }
    }

    #[test]
    fn exact_name_wins() {
        let names = ["v2.yaml", "iam/v2.yaml"];
        assert_eq!(chosen(&names, Some("v2.yaml")).as_deref(), Some("v2.yaml"));
    }
}
