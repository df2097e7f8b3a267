//! Files beside the configuration that are written by hand: example programs, and pages of the guide.
//!
//! In: the settings `examples` and `guide`, and the files that lie in the folders of these names. Out: what the settings
//! say with the texts, or a problem with its place: every name has a file, and every file has a name.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::runtime_manifest;
use crate::source_text::SpecFile;

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

/// A page of the guide in the crate's documentation.
#[derive(Clone, Debug, Default)]
pub struct PageConfig {
    /// What it is about, in a few words.
    pub title: String,
    /// The groups that its programs use, such as `iam/v2`.
    pub groups: Vec<String>,
    /// Other features of the crate that its programs need, such as `testing`.
    pub features: Vec<String>,
    /// What it holds, in Markdown.
    pub text: String,
    /// Where the configuration names it.
    pub origin: Option<Origin>,
}

/// A folder beside the configuration, and the setting of the same name.
pub(super) struct Folder {
    name: &'static str,
    extension: &'static str,
    /// What one of its files is.
    what: &'static str,
}

/// The example programs.
pub(super) const EXAMPLES: Folder = Folder { name: "examples", extension: "rs", what: "program" };

/// The pages of the guide.
pub(super) const GUIDE: Folder = Folder { name: "guide", extension: "md", what: "page" };

/// Reads the setting `examples`.
pub(super) fn read_examples(
    at: &ConfigValue<'_>,
    files: &[SpecFile],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, ExampleConfig> {
    let mut examples = at.table(diagnostics, |at, diagnostics| read_example(at, diagnostics));
    for (name, example) in &mut examples {
        let origin = at.origin.child(name);
        example.text = EXAMPLES.read_text(name, files, &origin, diagnostics);
        example.origin = Some(origin);
    }
    examples
}

/// Reads the setting `guide`.
pub(super) fn read_guide(
    at: &ConfigValue<'_>,
    files: &[SpecFile],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, PageConfig> {
    let mut pages = at.table(diagnostics, |at, diagnostics| read_page(at, diagnostics));
    for (name, page) in &mut pages {
        let origin = at.origin.child(name);
        page.text = GUIDE.read_text(name, files, &origin, diagnostics);
        page.origin = Some(origin);
    }
    pages
}

fn read_example(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ExampleConfig {
    at.settings(
        ExampleConfig::default(),
        diagnostics,
        &[("groups", |it, at, diagnostics| it.groups = at.list(diagnostics))],
    )
}

fn read_page(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PageConfig {
    let page = at.settings(
        PageConfig::default(),
        diagnostics,
        &[
            ("title", |it, at, diagnostics| it.title = at.text(diagnostics).unwrap_or_default()),
            ("groups", |it, at, diagnostics| it.groups = at.list(diagnostics)),
            ("features", |it, at, diagnostics| {
                it.features = at.words(diagnostics, &runtime_manifest::features())
            }),
        ],
    );
    if page.title.is_empty() {
        at.report_missing(diagnostics, "title");
    }
    page
}

impl Folder {
    /// The path of a file, beside the configuration and in the crate.
    fn path(&self, name: &str) -> String {
        format!("{}/{name}.{}", self.name, self.extension)
    }

    /// The files of the folder.
    fn files<'a>(&self, files: &'a [SpecFile]) -> impl Iterator<Item = &'a SpecFile> {
        let folder = self.name;
        files.iter().filter(move |file| file.name.split('/').next() == Some(folder))
    }

    /// The text of the file that a name stands for; what is wrong with the name is reported.
    fn read_text(
        &self,
        name: &str,
        files: &[SpecFile],
        origin: &Origin,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let path = self.path(name);
        match self.files(files).find(|file| file.name == path) {
            Some(file) if is_name(name) => return file.text.clone(),
            Some(_) => {
                let message = format!("`{name}` cannot be the name of a {}", self.what);
                let help = "a name begins with a small letter, and holds small letters, digits and `_`";
                diagnostics.report(Code::ConfigValue, message, origin).at_key().help(help);
            }
            None => {
                let message = format!("there is no file `{path}` beside the configuration");
                let others = self.files(files).map(|file| file.name.as_str());
                let help = did_you_mean(&path, others, |other| format!("`{other}`"));
                diagnostics.report(Code::NamedFileMissing, message, origin).at_key().maybe_help(help);
            }
        }
        String::new()
    }

    /// Reports the files that are not named.
    pub(super) fn report_unnamed<T>(
        &self,
        named: &IndexMap<String, T>,
        files: &[SpecFile],
        root: &Origin,
        diagnostics: &mut Diagnostics,
    ) {
        let (folder, what) = (self.name, self.what);
        for file in self.files(files).filter(|file| !named.keys().any(|name| self.path(name) == file.name)) {
            let message = format!("the {what} `{}` is not named under `{folder}`", file.name);
            let help = "name it there with the groups that it uses, or remove the file";
            diagnostics.report(Code::FileUnnamed, message, root).help(help);
        }
    }
}

/// Whether Cargo takes it for the name of a program everywhere, Rust for that of a module, and it is no path.
fn is_name(name: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(fits)
}
