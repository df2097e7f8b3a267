//! `cargo xtask inline`: a document in the form of a documentation page, with nothing left to look up.

use std::ffi::OsString;
use std::path::Path;

use crate::command_line::{Accepts, Args};
use crate::console;
use crate::error::Failure;
use crate::sources::Sources;

const HELP: &str = "\
Prints a document with every reference replaced by what it refers to, as documentation pages show it.

Usage: cargo xtask inline PATH [NAME]

  PATH    a document, or a folder of documents
  NAME    which document of the folder, such as `iam/v2.yaml`
";

const ACCEPTS: Accepts = Accepts { command: "inline", options: &[], free: 2 };

pub fn run(args: &[OsString]) -> Result<(), Failure> {
    let Some(args) = Args::parse(args, ACCEPTS)? else {
        console::print(HELP);
        return Ok(());
    };
    let Some(path) = args.free().first() else { return Err(ACCEPTS.wrong("`PATH` is missing")) };
    let path = Path::new(path);
    let sources = Sources::read(&[path.to_path_buf()], None)?;
    let name = match args.free().get(1) {
        Some(name) => Some(name.to_string_lossy().into_owned()),
        None if path.is_dir() => None,
        None => path.file_name().map(|it| it.to_string_lossy().into_owned()),
    };
    let name = choose(&sources, name.as_deref())?;
    let text = sdk_generator::inline(&sources.documents, name).map_err(|problems| {
        console::complain(problems.render(&sources.documents, console::colored()));
        Failure::found("the document cannot be written out")
    })?;
    console::print(text);
    Ok(())
}

/// The document that is meant: the only one, or the one whose name ends so.
fn choose<'a>(sources: &'a Sources, name: Option<&str>) -> Result<&'a str, Failure> {
    let names = || sources.documents.iter().map(|it| it.name.as_str());
    let fits = |known: &str| name.is_none_or(|it| known == it || known.ends_with(&format!("/{it}")));
    let exact = names().find(|known| name == Some(*known));
    let all: Vec<&str> = names().filter(|known| fits(known)).collect();
    match (exact, all.as_slice()) {
        (Some(one), _) => Ok(one),
        (None, [one]) => Ok(*one),
        (None, []) => {
            let list: Vec<&str> = names().collect();
            Err(Failure::unable(format!("there is no such document; there are: {}", list.join(", "))))
        }
        (None, several) => {
            Err(ACCEPTS.wrong(&format!("`NAME` must tell which is meant: {}", several.join(", "))))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use sdk_generator::SpecFile;

    use super::*;

    fn sources(names: &[&str]) -> Sources {
        let documents =
            names.iter().map(|it| SpecFile { name: (*it).to_owned(), text: String::new() }).collect();
        Sources { documents, config: None, beside: Vec::new(), base: PathBuf::new() }
    }

    #[test]
    fn a_name_may_be_shortened_as_long_as_it_is_clear() {
        let sources = sources(&["common.yaml", "iam/v2.yaml", "org/v2.yaml"]);
        assert_eq!(choose(&sources, Some("common.yaml")), Ok("common.yaml"));
        assert_eq!(choose(&sources, Some("iam/v2.yaml")), Ok("iam/v2.yaml"));
        assert!(choose(&sources, Some("v2.yaml")).is_err());
        assert!(choose(&sources, Some("gone.yaml")).is_err());
        assert!(choose(&sources, None).is_err());
    }

    #[test]
    fn an_exact_name_wins() {
        assert_eq!(choose(&sources(&["v2.yaml", "iam/v2.yaml"]), Some("v2.yaml")), Ok("v2.yaml"));
    }

    #[test]
    fn arguments_are_checked() {
        assert!(run(&[]).is_err());
        assert!(run(&["--nonsense".into()]).is_err());
        assert!(run(&["--help".into()]).is_ok());
    }
}
