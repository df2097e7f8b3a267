//! Example programs that are written by hand: what the configuration says of them, and their texts.
//!
//! In: the setting `examples`, and the files that lie in the folder `examples` beside the configuration. Out: programs
//! with their texts, or a problem with its place: every program has a file, and every file is a program.

use indexmap::IndexMap;

use super::place::Place;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::document::SpecFile;

/// A program of the crate's `examples/` that is written by hand.
#[derive(Clone, Debug, Default)]
pub struct ExampleConfig {
    /// The groups that it uses, such as `iam/v2`.
    pub groups: Vec<String>,
    /// What it holds.
    pub text: String,
    /// Where the configuration names it.
    pub origin: Option<Origin>,
}

/// The file of a program, beside the configuration and in the crate.
fn path(name: &str) -> String {
    format!("examples/{name}.rs")
}

/// Reads the setting.
pub(super) fn read(
    at: &Place<'_>,
    files: &[SpecFile],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, ExampleConfig> {
    let mut examples = at.table(diagnostics, |at, diagnostics| example(at, diagnostics));
    for (name, example) in &mut examples {
        let origin = at.origin.child(name);
        let path = path(name);
        match files.iter().find(|file| file.name == path) {
            Some(file) if is_name(name) => example.text.clone_from(&file.text),
            Some(_) => {
                let message = format!("`{name}` cannot be the name of a program");
                let help = "a name holds small letters, digits and `_`";
                diagnostics.report(Code::ConfigValue, message, &origin).at_key().help(help);
            }
            None => missing(&path, files, &origin, diagnostics),
        }
        example.origin = Some(origin);
    }
    examples
}

/// Reports the files that are no program.
pub(super) fn unlisted(
    examples: &IndexMap<String, ExampleConfig>,
    files: &[SpecFile],
    root: &Origin,
    diagnostics: &mut Diagnostics,
) {
    for file in files.iter().filter(|file| !examples.keys().any(|name| path(name) == file.name)) {
        let message = format!("the program `{}` is not named under `examples`", file.name);
        let help = "name it there with the groups that it uses, or remove the file";
        diagnostics.report(Code::ExampleUnlisted, message, root).help(help);
    }
}

fn example(at: &Place<'_>, diagnostics: &mut Diagnostics) -> ExampleConfig {
    let mut example = ExampleConfig::default();
    at.members(diagnostics, |key, at, diagnostics| {
        match key {
            "groups" => example.groups = at.list(diagnostics),
            _ => return &["groups"],
        }
        &[]
    });
    example
}

fn missing(path: &str, files: &[SpecFile], origin: &Origin, diagnostics: &mut Diagnostics) {
    let message = format!("there is no file `{path}` beside the configuration");
    let help = did_you_mean(path, files.iter().map(|file| file.name.as_str()), |other| format!("`{other}`"));
    diagnostics.report(Code::ExampleMissing, message, origin).at_key().maybe_help(help);
}

/// Whether Cargo takes it for the name of a program everywhere, and it is no path.
fn is_name(name: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    !name.is_empty() && name.bytes().all(fits)
}
