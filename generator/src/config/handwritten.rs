//! Handwritten files next to the configuration: modules, example programs, guide pages and overlays.
//!
//! Takes the settings `modules`, `examples`, `guide` and `overlays`, and the files to which they refer. Returns the settings with
//! the texts of the files, or diagnostics: every listed file has to exist, and every file has to be listed.

use indexmap::IndexMap;

use crate::config::config_value::ConfigValue;
use crate::config::reference;
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::runtime_manifest;
use crate::source_text::SpecFile;

/// A handwritten module of the crate.
#[derive(Clone, Debug, Default)]
pub struct ModuleConfig {
    /// The groups that the module uses, such as `iam/v2`.
    pub groups: Vec<String>,
    /// The other features that the module uses, such as `files`.
    pub features: Vec<String>,
    /// The crates that only the module uses, with their versions.
    pub dependencies: IndexMap<String, String>,
    /// The items that the root of the crate re-exports.
    pub reexports: Vec<String>,
    /// The files with their texts: that of the module, and those of its child modules, such as `names/tests.rs`.
    pub files: Vec<(String, String)>,
    /// The location of the setting.
    pub origin: Option<Origin>,
}

/// A handwritten example program.
#[derive(Clone, Debug, Default)]
pub struct ExampleConfig {
    /// The groups that the program uses, such as `iam/v2`.
    pub groups: Vec<String>,
    /// The other features that the program uses, such as `files`.
    pub features: Vec<String>,
    /// The crates that only the program uses, with their versions.
    pub dependencies: IndexMap<String, String>,
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

/// The fix for an invalid name.
const NAME_HELP: &str =
    "start the name with a lowercase letter, and use only lowercase letters, digits and `_`";

/// The keyword that is otherwise a valid name for an item.
const KEYWORD_ITEMS: &[&str] = &["Self"];

/// A folder next to the configuration, and the setting with the same name.
struct Folder {
    name: &'static str,
    extension: &'static str,
    /// The kind of its files, as a noun.
    what: &'static str,
}

/// The folder of modules. A module may have child modules in a folder of its name.
const MODULES: Folder = Folder { name: "modules", extension: "rs", what: "module" };

/// The folder of example programs.
const EXAMPLES: Folder = Folder { name: "examples", extension: "rs", what: "program" };

/// The folder of guide pages.
const GUIDE: Folder = Folder { name: "guide", extension: "md", what: "page" };

/// The handwritten files of a kind that the configuration lists, by name.
type Listed<T> = IndexMap<String, T>;

/// Reports the modules, programs and pages that the configuration does not list.
pub(super) fn report_unlisted(
    listed: (&Listed<ModuleConfig>, &Listed<ExampleConfig>, &Listed<PageConfig>),
    files: &[SpecFile],
    root: &Origin,
    diagnostics: &mut Diagnostics,
) {
    // An unreadable configuration does not list any file.
    if diagnostics.has_errors() {
        return;
    }
    MODULES.report_unnamed(listed.0, files, root, diagnostics);
    EXAMPLES.report_unnamed(listed.1, files, root, diagnostics);
    GUIDE.report_unnamed(listed.2, files, root, diagnostics);
}

/// Reads the setting `modules`.
pub(super) fn read_modules(
    at: &ConfigValue<'_>,
    files: &[SpecFile],
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, ModuleConfig> {
    let mut modules = at.table(diagnostics, |at, diagnostics| read_module(at, diagnostics));
    for (name, module) in &mut modules {
        let origin = at.origin.child(name);
        let text = MODULES.read_text(name, files, &origin, diagnostics);
        module.files.push((format!("{name}.rs"), text));
        for (path, file) in MODULES.files_below(name, files) {
            let mut parts = path.trim_end_matches(".rs").split('/');
            if parts.all(is_name) {
                module.files.push((path.to_owned(), file.text.clone()));
                continue;
            }
            let message = format!("`{}` is not a valid path for a module", file.name.escape_debug());
            diagnostics.report(Code::ConfigValue, message, &origin).at_key().help(NAME_HELP);
        }
        module.origin = Some(origin);
    }
    modules
}

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

/// Reads the setting `overlays`. The files have the names that the setting lists.
pub(super) fn read_overlays(
    at: &ConfigValue<'_>,
    files: &[SpecFile],
    diagnostics: &mut Diagnostics,
) -> Vec<SpecFile> {
    let mut overlays: Vec<SpecFile> = Vec::new();
    for at in at.elements(diagnostics) {
        let Some(name) = at.text(diagnostics) else { continue };
        match files.iter().find(|file| file.name == name) {
            Some(_) if overlays.iter().any(|known| known.name == name) => {
                let message = format!("`{name}` is listed twice");
                diagnostics.report(Code::ConfigValue, message, &at.origin).help("remove one of them");
            }
            Some(file) => overlays.push(file.clone()),
            None => {
                let message = format!("there is no file `{name}` next to the configuration");
                diagnostics
                    .report(Code::NamedFileMissing, message, &at.origin)
                    .help("write the path of the overlay, relative to the configuration");
            }
        }
    }
    overlays
}

/// The top-level files and folders of a crate that are generated.
const GENERATED: &[&str] = &["Cargo.toml", "README.md", "examples", "rustfmt.toml", "src"];

/// Reads the setting `keep-files`.
pub(super) fn kept(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut names = Vec::new();
    for at in at.elements(diagnostics) {
        let Some(text) = at.text(diagnostics) else { continue };
        let name = text.strip_suffix('/').unwrap_or(&text);
        let message = match name {
            "" | "." | ".." => format!("`{}` is not the name of a file or folder", text.escape_debug()),
            _ if name.contains(['/', '\\']) => format!("`{}` is not at the top level", text.escape_debug()),
            _ if GENERATED.contains(&name) => format!("`{name}` is generated"),
            _ => {
                names.push(name.to_owned());
                continue;
            }
        };
        let help = "write the name of a file or folder in the folder of the crate that is not generated";
        diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    }
    names
}

fn read_module(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ModuleConfig {
    at.settings(
        &reference::MODULE,
        ModuleConfig::default(),
        diagnostics,
        &[
            ("groups", |it, at, diagnostics| it.groups = at.list(diagnostics)),
            ("features", |it, at, diagnostics| {
                it.features = at.words(diagnostics, &runtime_manifest::features())
            }),
            ("dependencies", |it, at, diagnostics| it.dependencies = read_dependencies(at, diagnostics)),
            ("reexports", |it, at, diagnostics| it.reexports = read_items(at, diagnostics)),
        ],
    )
}

/// Reads names of items. A name that is not a Rust identifier is reported.
fn read_items(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> Vec<String> {
    let mut items = Vec::new();
    for at in at.elements(diagnostics) {
        let Some(name) = at.text(diagnostics) else { continue };
        let is_item = name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
            && !KEYWORD_ITEMS.contains(&name.as_str());
        if is_item && !items.contains(&name) {
            items.push(name);
            continue;
        }
        let message = match is_item {
            true => format!("`{name}` is listed twice"),
            false => format!("`{}` is not a valid name for an item", name.escape_debug()),
        };
        let help = "write the name of a public item of the module, such as `PetName`";
        diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    }
    items
}

fn read_example(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> ExampleConfig {
    at.settings(
        &reference::EXAMPLE,
        ExampleConfig::default(),
        diagnostics,
        &[
            ("groups", |it, at, diagnostics| it.groups = at.list(diagnostics)),
            ("features", |it, at, diagnostics| {
                it.features = at.words(diagnostics, &runtime_manifest::features())
            }),
            ("dependencies", |it, at, diagnostics| it.dependencies = read_dependencies(at, diagnostics)),
        ],
    )
}

/// Reads crates and their versions. A requirement that Cargo would reject is reported.
fn read_dependencies(at: &ConfigValue<'_>, diagnostics: &mut Diagnostics) -> IndexMap<String, String> {
    let mut dependencies = IndexMap::new();
    let read = |at: &ConfigValue<'_>, diagnostics: &mut Diagnostics| at.text(diagnostics).unwrap_or_default();
    for (name, version) in at.table(diagnostics, read) {
        let is_word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        let is_name =
            name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_word);
        let is_version = version.chars().all(|letter| letter.is_ascii_graphic() || letter == ' ')
            && version.contains(|letter: char| letter.is_ascii_digit());
        if is_name && is_version {
            dependencies.insert(name, version);
            continue;
        }
        let message =
            format!("`{}: {}` is not a crate with a version", name.escape_debug(), version.escape_debug());
        diagnostics
            .report(Code::ConfigValue, message, &at.origin.child(&name))
            .help("write the name of a crate and a version, such as `indicatif: '0.18'`");
    }
    dependencies
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

    /// Returns `true` if a file belongs to a child module of the module with this name.
    fn is_below(&self, name: &str, file: &SpecFile) -> bool {
        let mut parts = file.name.splitn(3, '/').skip(1);
        self.name == MODULES.name && parts.next() == Some(name) && parts.next().is_some()
    }

    /// Returns the files of child modules, with their paths in the folder.
    fn files_below<'a>(
        &'a self,
        name: &'a str,
        files: &'a [SpecFile],
    ) -> impl Iterator<Item = (&'a str, &'a SpecFile)> {
        let below = self.files(files).filter(|file| self.is_below(name, file));
        below.filter_map(|file| Some((file.name.split_once('/')?.1, file)))
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
                diagnostics.report(Code::ConfigValue, message, origin).at_key().help(NAME_HELP);
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
    fn report_unnamed<T>(
        &self,
        named: &IndexMap<String, T>,
        files: &[SpecFile],
        root: &Origin,
        diagnostics: &mut Diagnostics,
    ) {
        let (folder, what) = (self.name, self.what);
        let is_named = |file: &SpecFile| {
            named.keys().any(|name| self.path(name) == file.name || self.is_below(name, file))
        };
        for file in self.files(files).filter(|file| !is_named(file)) {
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
