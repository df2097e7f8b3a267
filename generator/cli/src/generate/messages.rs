//! The output of diagnostics.
//!
//! Takes diagnostics and the texts of their files. Prints them in the selected format. The generator determines their
//! contents.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;

use sdk_generator::diagnostics::Severity;
use sdk_generator::{Diagnostics, SpecFile};

use crate::console;
use crate::program::Program;
use crate::sources::Sources;

/// The format of diagnostics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// Text for people, on standard error.
    #[default]
    Human,
    /// A JSON object per line, on standard output.
    Json,
    /// Workflow commands of GitHub Actions, on standard output.
    Github,
}

impl Format {
    /// Returns the format with this name, or the one for people.
    pub(super) fn from_name(name: &str) -> Self {
        match name {
            "json" => Self::Json,
            "github" => Self::Github,
            _ => Self::Human,
        }
    }

    /// Prints text that is not a diagnostic, without mixing it with machine-readable output.
    pub(super) fn note(self, text: impl Display) {
        match self {
            Self::Human => console::print(text),
            Self::Json | Self::Github => console::eprint(text),
        }
    }
}

/// The output of diagnostics: the format, and the names of files.
#[derive(Clone, Debug)]
pub(super) struct Messages {
    format: Format,
    /// `true` if the text format prints every note in full and not one line per code and document.
    notes: bool,
    program: Program,
    /// The names of files that the user can open, by the names that the generator uses.
    names: HashMap<String, String>,
    /// The configuration and the overlays, which can also have diagnostics.
    others: Vec<SpecFile>,
}

impl Messages {
    /// Creates the output for people, for documents whose names are not paths.
    pub(super) fn new(program: Program) -> Self {
        Self { format: Format::Human, notes: false, program, names: HashMap::new(), others: Vec::new() }
    }

    /// Creates the output for these sources.
    pub(super) fn about(sources: &Sources, format: Format, notes: bool, program: Program) -> Self {
        let overlays = sources.overlays.iter().map(|it| &it.file);
        let others = sources.config.iter().chain(overlays).cloned().collect();
        Self { format, notes, program, names: sources.display_names(), others }
    }

    /// Returns the name of a file that the user can open.
    pub(super) fn shown_name(&self, name: &str) -> String {
        self.names.get(name).map_or(name, String::as_str).to_owned()
    }

    /// Prints diagnostics with excerpts of the documents.
    pub(super) fn show(&self, problems: &Diagnostics, documents: &[SpecFile]) {
        if problems.is_empty() {
            return;
        }
        let shown = |name: &str| self.shown_name(name);
        let places = problems.iter().flat_map(|problem| &problem.places);
        let wanted: BTreeSet<&str> = places.map(|place| &*place.file).collect();
        let texts = documents.iter().chain(&self.others).filter(|it| wanted.contains(it.name.as_str()));
        let texts: Vec<SpecFile> = texts.map(|it| SpecFile::new(shown(&it.name), &*it.text)).collect();
        let problems = problems.with_files_named(shown);
        match self.format {
            Format::Human => {
                let color = console::is_colored();
                console::eprint(match self.notes {
                    true => problems.render_with_notes(&texts, color),
                    false => problems.render(&texts, color),
                });
                console::eprint(hint(&problems, self.program));
            }
            Format::Json => console::print(problems.render_json(&texts)),
            Format::Github => console::print(problems.render_github(&texts)),
        }
    }
}

/// Returns the line that refers to the explanations.
fn hint(problems: &Diagnostics, program: Program) -> String {
    let codes: BTreeSet<(Severity, &str)> =
        problems.iter().map(|problem| (problem.severity, problem.code.as_str())).collect();
    let explain = program.explain;
    match codes.first() {
        Some((_, code)) if codes.len() == 1 => format!("for an explanation, run `{explain} {code}`\n"),
        Some((_, code)) => format!("to explain a code, run, for example, `{explain} {code}`\n"),
        None => String::new(),
    }
}
