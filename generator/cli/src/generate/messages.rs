//! Telling what is wrong with the documents: in which form, and where that goes.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Display;

use sdk_generator::{Diagnostics, SpecFile};

use crate::command_line::{Accepts, Args};
use crate::console;
use crate::error::Failure;
use crate::sources::Sources;

/// The form of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text for people, on standard error.
    #[default]
    Human,
    /// A JSON object per line, on standard output.
    Json,
    /// Workflow commands of GitHub Actions, on standard output.
    Github,
}

impl Format {
    /// The form that the option asks for.
    pub(super) fn of(args: &Args, accepts: Accepts) -> Result<Self, Failure> {
        match args.text("--message-format").as_deref() {
            None | Some("human") => Ok(Self::Human),
            Some("json") => Ok(Self::Json),
            Some("github") => Ok(Self::Github),
            Some(_) => Err(accepts.wrong("`--message-format` is `human`, `json` or `github`")),
        }
    }

    /// Says something that is no message about a document. It stays out of what programs read.
    pub(super) fn say(self, text: impl Display) {
        match self {
            Self::Human => console::print(text),
            Self::Json | Self::Github => console::complain(text),
        }
    }
}

/// How messages are told.
#[derive(Clone, Debug, Default)]
pub(super) struct Messages {
    format: Format,
    /// The names that a reader can open, by the names that the generator knows.
    names: HashMap<String, String>,
    /// The configuration, which messages are also about.
    config: Option<SpecFile>,
}

impl Messages {
    /// Messages about these sources.
    pub(super) fn about(sources: &Sources, format: Format) -> Self {
        let names = sources.documents.iter().map(|it| (it.name.clone(), sources.shown(&it.name)));
        Self { format, names: names.collect(), config: sources.config.clone() }
    }

    /// Shows problems with their places in the documents.
    pub(super) fn show(&self, problems: &Diagnostics, documents: &[SpecFile]) {
        if problems.is_empty() {
            return;
        }
        let shown = |name: &str| self.names.get(name).map_or(name, |it| it).to_owned();
        let places = problems.iter().flat_map(|problem| &problem.places);
        let wanted: BTreeSet<&str> = places.map(|place| &*place.file).collect();
        let texts = documents.iter().filter(|it| wanted.contains(it.name.as_str()));
        let texts = texts.map(|it| SpecFile::new(shown(&it.name), &*it.text));
        let texts: Vec<SpecFile> = texts.chain(self.config.clone()).collect();
        let problems = problems.with_files_named(shown);
        match self.format {
            Format::Human => {
                console::complain(problems.render(&texts, console::colored()));
                console::complain(hint(&problems));
            }
            Format::Json => console::print(problems.render_json(&texts)),
            Format::Github => console::print(problems.render_github(&texts)),
        }
    }
}

/// Where to read more.
fn hint(problems: &Diagnostics) -> String {
    // Errors come first, since `E` comes before `W`.
    let codes: BTreeSet<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    match codes.first() {
        Some(code) if codes.len() == 1 => format!("more about it: `cargo xtask explain {code}`\n"),
        Some(code) => format!("more about each, for example: `cargo xtask explain {code}`\n"),
        None => String::new(),
    }
}
