//! Handwritten files next to the configuration: example programs and guide pages.
//!
//! Takes the settings `examples` and `guide`, and the files in the folders with these names. Returns the settings with
//! the texts of the files, or diagnostics: every listed file has to exist, and every file has to be listed.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::config::reference;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::runtime_manifest;
use crate::source_text::SpecFile;

/// A handwritten example program.
#[derive(Clone, Debug, Default)]
pub struct ExampleConfig {
    /// The groups that the program uses, such as `iam/v2`.
    pub groups: Vec<String>,
    /// The source code.
    pub text: String,
    /// The location of the setting.
    pub origin: Option<Origin>,
}

/// A page of the guide in the documentation of the crate.
#[derive(Clone, Debug, Default)]
pub struct PageConfig {
    /// The title of the page.
    pub title: String,
    /// The groups that the examples of the page use, such as `iam/v2`.
    pub groups: Vec<String>,
    /// The other features that the examples of the page use, such as `testing`.
    pub features: Vec<String>,
    /// The text, in Markdown.
    pub text: String,
    /// The location of the setting.
    pub origin: Option<Origin>,
}

/// A folder next to the configuration, and the setting with the same name.
pub(super) struct Folder {
    name: &'static str,
    extension: &'static str,
    /// The kind of its files, as a noun.
    what: &'static str,
}

/// The folder of example programs.
pub(super) const EXAMPLES: Folder = Folder { name: "examples", extension: "rs", what: "program" };

/// The folder of guide pages.
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
        &reference::EXAMPLE,
        ExampleConfig::default(),
        diagnostics,
        &[("groups", |it, at, diagnostics| it.groups = at.list(diagnostics))],
    )
}

fn read_page(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> PageConfig {
    let page = at.settings(
        &reference::PAGE,
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
    /// Returns the path of a file, relative to the configuration and to the crate.
    fn path(&self, name: &str) -> String {
        format!("{}/{name}.{}", self.name, self.extension)
    }

    /// Returns the files in the folder.
    fn files<'a>(&self, files: &'a [SpecFile]) -> impl Iterator<Item = &'a SpecFile> {
        let folder = self.name;
        files.iter().filter(move |file| file.name.split('/').next() == Some(folder))
    }

    /// Returns the text of the file with this name, or reports why there is none.
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
                let message = format!("`{name}` is not a valid name for a {}", self.what);
                let help =
                    "start the name with a lowercase letter, and use only lowercase letters, digits and `_`";
                diagnostics.report(Code::ConfigValue, message, origin).at_key().help(help);
            }
            None => {
                let message = format!("there is no file `{path}` next to the configuration");
                let others = self.files(files).map(|file| file.name.as_str());
                let help = did_you_mean(&path, others, |other| format!("`{other}`"));
                diagnostics.report(Code::NamedFileMissing, message, origin).at_key().maybe_help(help);
            }
        }
        String::new()
    }

    /// Reports the files that are not listed.
    pub(super) fn report_unnamed<T>(
        &self,
        named: &IndexMap<String, T>,
        files: &[SpecFile],
        root: &Origin,
        diagnostics: &mut Diagnostics,
    ) {
        let (folder, what) = (self.name, self.what);
        for file in self.files(files).filter(|file| !named.keys().any(|name| self.path(name) == file.name)) {
            let message = format!("the {what} `{}` is not listed under `{folder}`", file.name);
            let help = "list it there with the groups that it uses, or remove the file";
            diagnostics.report(Code::FileUnnamed, message, root).help(help);
        }
    }
}

/// Returns `true` if a name is valid for a Cargo target and a Rust module, and is not a path.
fn is_name(name: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(fits)
}
