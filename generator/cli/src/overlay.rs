//! `overlay`: a document as overlays change it, or the list of the changes.
//!
//! Takes the path of a document, and overlays. Prints the result to standard output. The generator applies the overlays.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use sdk_generator::diagnostics::Origin;
use sdk_generator::overlay::{ChangeKind, Overlaid, OverlayChange};
use sdk_generator::{Diagnostics, Position, SpecFile};

use crate::command_line::{argument_error, flag, option, overlay_option};
use crate::console::{self, count};
use crate::document_choice::choose_document;
use crate::error::Error;
use crate::sources::Sources;

const COMMAND: &str = "sdkwright overlay";

const ABOUT: &str = "\
Prints a document as overlays change it, or what they change.

The overlays are those that the configuration lists, and then those of `--overlay`. A document that no overlay changes is
printed as it is.";

const SHOW: &str = "\
list the changes in all documents instead: for each, its kind, and its locations in the changed document,
in the original document and in the overlay";

const MESSAGE_FORMAT: &str = "\
print the list of `--show` in this format:
human    a line for each change, and the totals
json     one object per line, with `kind`, `document`, `pointer`, and `place` and `overlay`, which
         have `file`, `line`, `column` and `pointer`";

/// Returns the arguments of the command.
pub fn command() -> Command {
    let path = || value_parser!(PathBuf);
    let config = "use this configuration; by default, the `sdk.yaml` in the folder passed as `PATH`";
    Command::new("overlay")
        .about(ABOUT)
        .arg(
            Arg::new("PATH").required(true).value_parser(path()).help("a document, or a folder of documents"),
        )
        .arg(
            Arg::new("NAME").help("the document in the folder, such as `iam/v2.yaml`").conflicts_with("show"),
        )
        .arg(overlay_option("apply these overlays (OpenAPI Overlay 1.0 to 1.2)"))
        .arg(option("config", "FILE", config).value_parser(path()))
        .arg(flag("show", SHOW))
        .arg(
            option("message-format", "FORMAT", MESSAGE_FORMAT)
                .value_parser(["human", "json"])
                .hide_possible_values(true)
                .requires("show"),
        )
}

/// Runs the command.
///
/// # Errors
///
/// Returns [`Error::Check`] if the documents or overlays have errors, and [`Error::Run`] if they cannot be read, if there
/// is no overlay, or if the name does not select exactly one document.
pub fn run(matches: &ArgMatches) -> Result<(), Error> {
    let path = matches.get_one::<PathBuf>("PATH").map_or(Path::new(""), PathBuf::as_path);
    let config = matches.get_one::<PathBuf>("config").map(PathBuf::as_path);
    let overlays: Vec<PathBuf> = matches.get_many("overlay").unwrap_or_default().cloned().collect();
    let sources = Sources::read_with_overlays(&[path.to_path_buf()], config, &overlays)?;
    let shown = |problems: &Diagnostics| show_problems(problems, &sources);
    let parsed = sources.parse_config();
    let applied = parsed.and_then(|config| sdk_generator::overlay::apply(&sources.documents, &config));
    let overlaid = applied.map_err(|problems| {
        shown(&problems);
        Error::check("the overlays cannot be applied because of errors")
    })?;
    if sources.overlays.is_empty() {
        return Err(argument_error(COMMAND, "there is no overlay: `--overlay` is missing"));
    }
    shown(&overlaid.warnings);
    if matches.get_flag("show") {
        let changes = with_display_names(overlaid, &sources.display_names());
        match matches.get_one::<String>("message-format").map(String::as_str) {
            Some("json") => console::print(json_lines(&changes)),
            _ => console::print(lines(&changes)),
        }
        return Ok(());
    }
    let name = matches.get_one::<String>("NAME").map(String::as_str);
    let name = choose_document(&overlaid.documents, path, name, COMMAND)?;
    let document = overlaid.documents.iter().find(|it| it.name == name);
    console::print(document.map_or("", |it| &it.text));
    Ok(())
}

/// Prints diagnostics to standard error.
fn show_problems(problems: &Diagnostics, sources: &Sources) {
    let names = sources.display_names();
    let shown = |name: &str| names.get(name).map_or(name, String::as_str).to_owned();
    let overlays = sources.overlays.iter().map(|it| &it.file);
    let files = sources.documents.iter().chain(&sources.config).chain(overlays);
    let files: Vec<SpecFile> = files.map(|it| SpecFile::new(shown(&it.name), &*it.text)).collect();
    console::eprint(problems.with_files_named(shown).render(&files, console::is_colored()));
}

/// Returns the changes with the names of files that users know.
fn with_display_names(overlaid: Overlaid, names: &HashMap<String, String>) -> Vec<OverlayChange> {
    let shown = |name: &str| names.get(name).map_or(name, String::as_str).to_owned();
    let mut changes = overlaid.changes;
    for change in &mut changes {
        change.document = shown(&change.document);
        for place in [&mut change.original, &mut change.overlay] {
            place.file = shown(&place.file).into();
        }
    }
    changes
}

/// Returns the changes as text.
fn lines(changes: &[OverlayChange]) -> String {
    let mut text = String::new();
    for change in changes {
        let original = place(&change.original, change.original_position);
        let overlay = place(&change.overlay, change.overlay_position);
        let (kind, document, pointer) = (change.kind.as_str(), &change.document, &change.pointer);
        let _ = writeln!(text, "{kind} {document}#{pointer}: {original}, by {overlay}");
    }
    let documents: BTreeSet<&str> = changes.iter().map(|it| it.document.as_str()).collect();
    let of_kind = |kind| changes.iter().filter(|it| it.kind == kind).count();
    let _ = writeln!(
        text,
        "{} in {}: {} added, {} replaced, {} removed",
        count(changes.len(), "change"),
        count(documents.len(), "document"),
        of_kind(ChangeKind::Added),
        of_kind(ChangeKind::Replaced),
        of_kind(ChangeKind::Removed),
    );
    text
}

/// Returns the changes as JSON, one object per line.
fn json_lines(changes: &[OverlayChange]) -> String {
    changes.iter().map(|it| format!("{}\n", it.to_json())).collect()
}

/// Returns a location as `file:line:column`.
fn place(place: &Origin, position: Option<Position>) -> String {
    match position {
        Some(Position { line, column }) => format!("{}:{line}:{column}", place.file),
        None => place.file.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command_line::parse;

    #[test]
    fn document_is_required() {
        assert!(parse(command(), &[]).is_err());
        let arguments = ["a", "--overlay", "b", "c", "--overlay", "d", "--show"].map(Into::into);
        let matches = parse(command(), &arguments).unwrap().unwrap();
        assert_eq!(matches.get_many::<PathBuf>("overlay").unwrap().count(), 3);
        assert!(parse(command(), &["a", "b", "--show"].map(Into::into)).is_err());
    }
}
