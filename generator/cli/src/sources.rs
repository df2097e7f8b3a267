//! The input of a run: documents, and the configuration next to them.
//!
//! Takes files and folders. Returns their texts, with names relative to their common folder, and the configuration next
//! to them. Also reads the files to which documents refer; it only looks for file names in references and does not
//! otherwise interpret documents.

mod excluded;

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};

use sdk_generator::{Config, Diagnostics, SpecFile};

use crate::console::display_path;
use crate::error::Error;
use crate::files;
use crate::generated_marker::is_generated_crate;
use crate::sources::excluded::exclude_files;

/// The name of the configuration in a folder of documents.
pub(crate) const CONFIG: &str = "sdk.yaml";
/// The argument for standard input.
pub(crate) const STANDARD_INPUT: &str = "-";
/// The name of the document from standard input.
pub(crate) const STANDARD_INPUT_NAME: &str = "standard-input.yaml";
/// The folders next to the configuration with modules, example programs and guide pages, with the extensions of their files.
const BESIDE: [(&str, &str); 3] = [("modules", "rs"), ("examples", "rs"), ("guide", "md")];

/// The input of a run.
#[derive(Debug, Default)]
pub struct Sources {
    /// The documents, sorted by name.
    pub documents: Vec<SpecFile>,
    /// The names of the documents that were passed as files. Their operations are generated even if other documents
    /// refer to them.
    pub roots: Vec<String>,
    /// The names of the documents that the configuration excludes from the folders.
    pub excluded: Vec<String>,
    /// The configuration, if there is one.
    pub config: Option<SpecFile>,
    /// The example programs and guide pages next to the configuration, sorted by name.
    pub beside: Vec<SpecFile>,
    /// The path of the configuration, if there is one.
    pub config_path: Option<PathBuf>,
    /// The overlays, in the order in which they are applied.
    pub overlays: Vec<OverlayFile>,
    /// A configuration next to the documents that is not used.
    pub unused_config: Option<PathBuf>,
    /// The folder to which the names of the documents are relative.
    pub base: PathBuf,
}

/// An overlay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayFile {
    /// The path in the configuration, unless the overlay is an argument.
    pub listed: Option<String>,
    /// The file, whose name is its absolute path, so that it differs from the name of each document.
    pub file: SpecFile,
}

impl Sources {
    /// Reads files and folders. `config` replaces the configuration of the folders.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Run`] if a file cannot be read, or if a folder contains no document or a link that leads out of
    /// it.
    pub fn read(paths: &[PathBuf], config: Option<&Path>) -> Result<Self, Error> {
        Self::read_with_overlays(paths, config, &[])
    }

    /// Reads files and folders, and the overlays that the configuration lists and those in `overlays`. An overlay in a
    /// folder of documents is not a document.
    ///
    /// # Errors
    ///
    /// Returns [`Error::Run`] if a file cannot be read, or if a folder contains no document or a link that leads out of
    /// it.
    pub fn read_with_overlays(
        paths: &[PathBuf],
        config: Option<&Path>,
        overlays: &[PathBuf],
    ) -> Result<Self, Error> {
        let Found { mut named, configs, bases, roots, read } = find(paths)?;
        let config = match (config, configs.as_slice()) {
            (Some(path), _) => Some(path.to_path_buf()),
            (None, []) => None,
            (None, [only]) => Some(only.clone()),
            (None, _) => {
                return Err(Error::run("several folders contain an `sdk.yaml`; choose one with `--config`"));
            }
        };
        let unused_config = unused_config(&bases, config.as_deref());
        let beside = match &config {
            Some(path) => files_beside(path)?,
            None => Vec::new(),
        };
        let folder = config.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).to_path_buf();
        let config_path = config;
        let config = config_path
            .as_deref()
            .map(|path| Ok(SpecFile { name: display_path(path), text: files::read(path)? }))
            .transpose()?;
        let overlays = read_overlays(config.as_ref(), &folder, overlays)?;
        named.retain(|path| {
            roots.contains(path) || overlays.iter().all(|it| Path::new(&it.file.name) != path)
        });
        let base = common_parent(&bases);
        let excluded = exclude_files(&mut named, config.as_ref(), &roots, &base)?;
        reject_links_out(&named, &roots, &base)?;
        named.extend(overlay_targets(&overlays, &named));
        let roots = roots.iter().map(|path| files::relative(path, &base)).collect();
        let texts = with_references(named, read, &base)?;
        let documents =
            texts.into_iter().map(|(path, text)| SpecFile { name: files::relative(&path, &base), text });
        let mut documents: Vec<SpecFile> = documents.collect();
        documents.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { documents, roots, excluded, config, beside, config_path, overlays, unused_config, base })
    }

    /// Returns the paths of all files that were read.
    pub fn paths(&self) -> Vec<PathBuf> {
        let folder = self.config_path.as_deref().and_then(Path::parent);
        let beside = self.beside.iter().filter_map(|it| Some(folder?.join(&it.name)));
        let documents = self.documents.iter().map(|it| self.base.join(&it.name));
        let overlays = self.overlays.iter().map(|it| PathBuf::from(&it.file.name));
        documents.chain(beside).chain(overlays).chain(self.config_path.clone()).collect()
    }

    /// Returns the configuration, with the overlays and the names of the documents that were passed as files.
    ///
    /// # Errors
    ///
    /// Returns the diagnostics of the configuration.
    pub fn parse_config(&self) -> Result<Config, Diagnostics> {
        let mut config = match &self.config {
            None => Config::default(),
            Some(file) => {
                let listed = self
                    .overlays
                    .iter()
                    .filter_map(|it| Some(SpecFile { name: it.listed.clone()?, text: it.file.text.clone() }));
                let beside: Vec<SpecFile> = self.beside.iter().cloned().chain(listed).collect();
                Config::parse_with(file, &beside)?
            }
        };
        config.overlays = self.overlays.iter().map(|it| it.file.clone()).collect();
        config.roots.clone_from(&self.roots);
        config.excluded_files.clone_from(&self.excluded);
        Ok(config)
    }

    /// Returns the names that users know, by the names that the generator uses, of documents and overlays.
    pub fn display_names(&self) -> HashMap<String, String> {
        let documents = self.documents.iter().map(|it| (it.name.clone(), self.display_path(&it.name)));
        let overlays = self.overlays.iter().map(|it| &it.file.name);
        documents.chain(overlays.map(|name| (name.clone(), display_path(Path::new(name))))).collect()
    }

    /// Returns the path of a document as users would write it.
    pub fn display_path(&self, name: &str) -> String {
        display_path(&self.base.join(name))
    }
}

/// The files and folders that the arguments name.
#[derive(Default)]
struct Found {
    /// The documents.
    named: VecDeque<PathBuf>,
    /// The configurations of the folders.
    configs: Vec<PathBuf>,
    /// The folders, and those of the files.
    bases: Vec<PathBuf>,
    /// The files.
    roots: Vec<PathBuf>,
    /// The texts that are already read: that of standard input, which is in the current folder.
    read: BTreeMap<PathBuf, String>,
}

/// Finds the documents that the arguments name.
fn find(paths: &[PathBuf]) -> Result<Found, Error> {
    let mut found = Found::default();
    for path in paths {
        if path == Path::new(STANDARD_INPUT) {
            let path = absolute(Path::new("."))?.join(STANDARD_INPUT_NAME);
            found.read.insert(path.clone(), files::read_standard_input()?);
            found.bases.extend(path.parent().map(Path::to_path_buf));
            found.roots.push(path.clone());
            found.named.push_back(path);
            continue;
        }
        reject_url(path)?;
        let kind = fs::metadata(path).map_err(Error::io("read", path))?;
        let path = absolute(path)?;
        if kind.is_dir() {
            let inside = documents_in(&path)?;
            if inside.is_empty() {
                let what = "contains no document (`.yaml`, `.yml` or `.json`)";
                return Err(Error::run(format!("`{}` {what}", display_path(&path))));
            }
            found.named.extend(inside);
            found.configs.extend(Some(path.join(CONFIG)).filter(|it| it.is_file()));
            found.bases.push(path);
        } else if kind.is_file() {
            found.bases.extend(path.parent().map(Path::to_path_buf));
            found.roots.push(path.clone());
            found.named.push_back(path);
        } else {
            return Err(Error::run(format!("`{}` is neither a file nor a folder", display_path(&path))));
        }
    }
    Ok(found)
}

/// Rejects a URL with the command that fetches it.
fn reject_url(path: &Path) -> Result<(), Error> {
    let text = path.display().to_string();
    if !["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
        return Ok(());
    }
    let path = text.split(['?', '#']).next().unwrap_or_default();
    let name = path.splitn(4, '/').nth(3).and_then(|path| path.rsplit('/').next());
    let name = name.filter(|name| is_document(Path::new(name))).unwrap_or("openapi.yaml");
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:@%".contains(letter);
    let url =
        if text.chars().all(is_plain) { text.clone() } else { format!("'{}'", text.replace('\'', "%27")) };
    let name = if name.chars().all(is_plain) { name } else { "openapi.yaml" };
    let what = "is a URL, and documents are not fetched; run";
    let pin = format!("`sdkwright pin {name} --source {url}` records its source");
    Err(Error::run(format!("`{text}` {what} `curl -fsSLo {name} {url}`; {pin}")))
}

/// Returns a configuration in the folder of a document that is not the one that is used.
fn unused_config(folders: &[PathBuf], used: Option<&Path>) -> Option<PathBuf> {
    let used = used.and_then(|path| fs::canonicalize(path).ok());
    let configs = folders.iter().map(|folder| folder.join(CONFIG)).filter(|path| path.is_file());
    configs.into_iter().find(|path| fs::canonicalize(path).ok() != used)
}

/// Reads the overlays that a configuration in a folder lists, and those that are arguments. Listed overlays that do not
/// exist are reported when the configuration is parsed.
fn read_overlays(
    config: Option<&SpecFile>,
    folder: &Path,
    arguments: &[PathBuf],
) -> Result<Vec<OverlayFile>, Error> {
    let mut overlays = Vec::new();
    for name in config.map(Config::listed_overlays).unwrap_or_default() {
        let path = folder.join(&name);
        if path.is_file() {
            overlays.push(OverlayFile { listed: Some(name), file: read_overlay(&path)? });
        }
    }
    for path in arguments {
        overlays.push(OverlayFile { listed: None, file: read_overlay(path)? });
    }
    Ok(overlays)
}

fn read_overlay(path: &Path) -> Result<SpecFile, Error> {
    let text = files::read(path)?;
    Ok(SpecFile { name: absolute(path)?.display().to_string(), text })
}

/// Returns the documents next to the specified ones to which the values of overlays refer.
fn overlay_targets(overlays: &[OverlayFile], named: &VecDeque<PathBuf>) -> Vec<PathBuf> {
    let mut targets = Vec::new();
    for folder in named.iter().filter_map(|path| path.parent()) {
        for reference in overlays.iter().flat_map(|it| references(&it.file.text)) {
            let target = folder.join(reference);
            if is_document(&target) && target.is_file() && is_inside(&target, folder) {
                targets.extend(absolute(&target).ok().filter(|target| !named.contains(target)));
            }
        }
    }
    targets
}

/// Reads the modules, example programs and guide pages, with paths relative to the configuration.
fn files_beside(config: &Path) -> Result<Vec<SpecFile>, Error> {
    let base = config.parent().unwrap_or(Path::new(""));
    let mut found = Vec::new();
    for (folder, extension) in BESIDE {
        let folder = base.join(folder);
        if folder.is_dir() {
            let mut inside = files::walk(&folder, &|path| !files::is_hidden(path))?;
            inside.retain(|it| it.extension().is_some_and(|it| it == extension) && it.is_file());
            found.extend(inside);
        }
    }
    found.sort();
    found.iter().map(|it| Ok(SpecFile { name: files::relative(it, base), text: files::read(it)? })).collect()
}

/// Returns the documents in a folder: every YAML and JSON file except hidden files, the configuration, and files of
/// generated crates.
///
/// # Errors
///
/// Returns [`Error::Run`] if a folder cannot be read.
pub fn documents_in(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let config = folder.join(CONFIG);
    let mut found = files::walk(folder, &|path| !files::is_hidden(path) && !is_generated_crate(path))?;
    found.retain(|it| is_document(it) && *it != config && it.is_file());
    Ok(found)
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension().and_then(|it| it.to_str()).unwrap_or("");
    ["yaml", "yml", "json"].iter().any(|it| extension.eq_ignore_ascii_case(it))
}

/// Rejects links to files outside the folder of the documents, except for the files that are specified explicitly.
fn reject_links_out(found: &VecDeque<PathBuf>, roots: &[PathBuf], base: &Path) -> Result<(), Error> {
    match found.iter().find(|path| !roots.contains(path) && !is_inside(path, base)) {
        None => Ok(()),
        Some(path) => {
            let what = "is a link to a file outside the folder of the documents; specify the file itself with `--spec`";
            Err(Error::run(format!("`{}` {what}", display_path(path))))
        }
    }
}

/// Returns `true` if the target of a path, after following links, is inside a folder.
fn is_inside(path: &Path, folder: &Path) -> bool {
    fs::canonicalize(path).is_ok_and(|path| path.starts_with(folder))
}

/// Reads the files, except for those in `read`, and, recursively, those to which they refer, as long as they are inside the folder of the specified
/// files. The contents of a document must not determine which other files are read.
fn with_references(
    mut waiting: VecDeque<PathBuf>,
    mut read: BTreeMap<PathBuf, String>,
    base: &Path,
) -> Result<BTreeMap<PathBuf, String>, Error> {
    let mut texts = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        if texts.contains_key(&path) {
            continue;
        }
        let text = read.remove(&path).map_or_else(|| files::read(&path), Ok)?;
        for reference in references(&text) {
            // The generator reports references to files that do not exist or are elsewhere.
            let target = path
                .parent()
                .map(|it| it.join(reference))
                .filter(|it| is_document(it) && it.is_file() && is_inside(it, base));
            if let Some(target) = target {
                waiting.push_back(absolute(&target)?);
            }
        }
        texts.insert(path, text);
    }
    Ok(texts)
}

/// Returns the file names in the references of a YAML or JSON text.
fn references(text: &str) -> Vec<&str> {
    let after_key = text.split("$ref").skip(1).filter_map(|rest| {
        let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest).trim_start();
        Some(rest.strip_prefix(':')?.trim_start())
    });
    let values = after_key.map(|rest| match rest.chars().next() {
        Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next().unwrap_or(""),
        _ => rest.split([' ', '\t', '\r', '\n', ',', '}']).next().unwrap_or(""),
    });
    let files = values.map(|value| value.split('#').next().unwrap_or(""));
    files.filter(|file| !file.is_empty() && !file.contains("://")).collect()
}

/// Returns the absolute path of a file. A link in the last component is kept, so that it keeps its name.
fn absolute(path: &Path) -> Result<PathBuf, Error> {
    let whole = || fs::canonicalize(path).map_err(Error::io("read", path));
    if path.is_dir() {
        return whole();
    }
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return whole() };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    Ok(fs::canonicalize(folder).map_err(Error::io("read", path))?.join(name))
}

/// Returns the common folder of all folders.
fn common_parent(folders: &[PathBuf]) -> PathBuf {
    let Some(mut base) = folders.first().cloned() else { return PathBuf::new() };
    for folder in folders {
        while !folder.starts_with(&base) && base.pop() {}
    }
    base
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn names(sources: &Sources) -> Vec<&str> {
        sources.documents.iter().map(|it| it.name.as_str()).collect()
    }

    fn message(result: Result<Sources, Error>) -> String {
        match result {
            Err(Error::Run(message)) => message,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn folder_gives_documents_and_configuration() {
        let scratch = Scratch::new();
        for name in ["spec/sdk.yaml", "spec/iam/v2.yaml", "spec/iam/v2/sso.yml", "spec/a.json"] {
            scratch.write(name, name);
        }
        scratch.write("spec/README.md", "");
        scratch.write("spec/.hidden/b.yaml", "");
        let sources = Sources::read(&[scratch.path("spec")], None).unwrap();
        assert_eq!(names(&sources), ["a.json", "iam/v2.yaml", "iam/v2/sso.yml"]);
        assert!(sources.roots.is_empty());
        assert_eq!(sources.config.unwrap().text, "spec/sdk.yaml");
    }

    #[test]
    fn configuration_brings_examples_and_guide() {
        let scratch = Scratch::new();
        let config = scratch.write("spec/sdk.yaml", "");
        for name in [
            "spec/a.yaml",
            "spec/examples/b.rs",
            "spec/examples/a.rs",
            "spec/examples/notes.md",
            "spec/guide/c.md",
            "spec/guide/c.rs",
        ] {
            scratch.write(name, name);
        }
        let beside = |sources: Sources| sources.beside.into_iter().map(|it| (it.name, it.text));
        let expected = ["examples/a.rs", "examples/b.rs", "guide/c.md"];
        let expected = expected.map(|name| (name.to_owned(), format!("spec/{name}")));
        let sources = Sources::read(&[scratch.path("spec")], None).unwrap();
        assert_eq!(names(&sources), ["a.yaml"]);
        assert!(beside(sources).eq(expected.clone()));
        let document = [scratch.write("other/b.yaml", "")];
        assert!(beside(Sources::read(&document, Some(&config)).unwrap()).eq(expected));
        assert!(beside(Sources::read(&document, None).unwrap()).eq([]));
    }

    #[test]
    fn url_is_rejected_with_command() {
        let rejected = |url: &str| message(Sources::read(&[url.into()], None));
        assert_eq!(
            rejected("https://example.com/api/pets.json"),
            "`https://example.com/api/pets.json` is a URL, and documents are not fetched; run \
             `curl -fsSLo pets.json https://example.com/api/pets.json`; \
             `sdkwright pin pets.json --source https://example.com/api/pets.json` records its source"
        );
        assert!(
            rejected("http://a.example/v1?x=1&y=$(z)")
                .contains("`curl -fsSLo openapi.yaml 'http://a.example/v1?x=1&y=$(z)'`")
        );
        assert!(rejected("https://example.com").contains("openapi.yaml https://example.com`"));
    }

    #[test]
    fn unused_configuration_is_found() {
        let scratch = Scratch::new();
        let document = scratch.write("spec/pets.yaml", "");
        let config = scratch.write("spec/sdk.yaml", "");
        let other = scratch.write("other.yaml", "");
        let unused = |paths: &[PathBuf], config| Sources::read(paths, config).unwrap().unused_config;
        let file = std::slice::from_ref(&document);
        assert_eq!(unused(file, None).map(|it| it.ends_with("spec/sdk.yaml")), Some(true));
        assert_eq!(unused(file, Some(&config)), None);
        assert!(unused(&[scratch.path("spec")], Some(&other)).is_some());
        assert_eq!(unused(&[scratch.path("spec")], None), None);
    }

    #[test]
    fn referenced_files_are_read() {
        let scratch = Scratch::new();
        let file =
            scratch.write("spec/iam/v2.yaml", "schema: {$ref: './common.yaml#/x'}\n$ref: \"gone.yaml#/y\"\n");
        scratch.write("spec/iam/common.yaml", "$ref: more.yaml#/z\n");
        scratch.write("spec/iam/more.yaml", "$ref: '#/here'\n$ref: https://example.com/a.yaml#/b\n");
        scratch.write("spec/iam/other.yaml", "");
        let sources = Sources::read(&[file], None).unwrap();
        assert_eq!(names(&sources), ["common.yaml", "more.yaml", "v2.yaml"]);
        assert_eq!(sources.roots, ["v2.yaml"]);
    }

    #[test]
    fn referenced_file_outside_folder_is_not_read() {
        let scratch = Scratch::new();
        let outside = scratch.write("outside.yaml", "");
        let text = format!("a: {{$ref: '../outside.yaml#/x'}}\nb: {{$ref: '{}#/x'}}\n", outside.display());
        let file = scratch.write("spec/a.yaml", &text);
        assert_eq!(names(&Sources::read(std::slice::from_ref(&file), None).unwrap()), ["a.yaml"]);
        let both = Sources::read(&[file, outside], None).unwrap();
        assert_eq!(names(&both), ["outside.yaml", "spec/a.yaml"], "whoever names it means it");
    }

    #[cfg(unix)]
    #[test]
    fn link_out_of_folder_is_rejected() {
        let scratch = Scratch::new();
        let outside = scratch.write("outside.yaml", "planted");
        scratch.write("spec/a.yaml", "$ref: other/b.yaml#/x\n");
        fs::create_dir_all(scratch.path("spec/other")).unwrap();
        let link = scratch.path("spec/other/b.yaml");
        std::os::unix::fs::symlink(&outside, &link).unwrap();
        assert!(
            message(Sources::read(&[scratch.path("spec")], None)).contains("is a link to a file outside")
        );
        let alone = Sources::read(&[scratch.path("spec/a.yaml")], None).unwrap();
        assert_eq!(names(&alone), ["a.yaml"]);
        assert_eq!(names(&Sources::read(std::slice::from_ref(&link), None).unwrap()), ["b.yaml"]);
        fs::remove_file(&link).unwrap();
        std::os::unix::fs::symlink(scratch.path("spec/a.yaml"), &link).unwrap();
        let sources = Sources::read(&[scratch.path("spec")], None).unwrap();
        assert_eq!(names(&sources), ["a.yaml", "other/b.yaml"], "a link inside the folder is a document");
    }

    #[test]
    fn excluded_files_are_read_only_if_referenced() {
        let scratch = Scratch::new();
        let config =
            scratch.write("spec/sdk.yaml", "subset: {exclude: {files: ['internal/**', b.yaml, x.yaml]}}");
        let text = "a: {$ref: 'internal/used.yaml#/x'}";
        for (name, text) in
            [("a.yaml", text), ("b.yaml", ""), ("internal/used.yaml", ""), ("internal/c.yaml", "")]
        {
            scratch.write(&format!("spec/{name}"), text);
        }
        let sources = Sources::read(&[scratch.path("spec")], None).unwrap();
        assert_eq!(names(&sources), ["a.yaml", "internal/used.yaml"]);
        assert_eq!(sources.excluded, ["b.yaml", "internal/c.yaml", "internal/used.yaml"]);
        assert_eq!(sources.parse_config().unwrap().excluded_files, sources.excluded);
        let argument = Sources::read(&[scratch.path("spec"), scratch.path("spec/b.yaml")], None).unwrap();
        assert_eq!(names(&argument), ["a.yaml", "b.yaml", "internal/used.yaml"], "an argument is read");
        fs::write(&config, "subset: {exclude: {files: ['**']}}").unwrap();
        let all = message(Sources::read(&[scratch.path("spec")], None));
        let path = config.display();
        assert_eq!(
            all,
            format!("`subset.exclude.files` in `{path}` excludes every document; remove a pattern")
        );
    }

    #[test]
    fn file_named_twice_is_read_once() {
        let scratch = Scratch::new();
        let file = scratch.write("spec/a.yaml", "");
        let sources =
            Sources::read(&[file, scratch.path("spec/../spec/a.yaml"), scratch.path("spec")], None).unwrap();
        assert_eq!(names(&sources), ["a.yaml"]);
    }

    #[test]
    fn names_are_relative_to_common_parent() {
        let scratch = Scratch::new();
        let (a, b) = (scratch.write("x/a.yaml", ""), scratch.write("y/z/b.yaml", ""));
        let sources = Sources::read(&[a, b], None).unwrap();
        assert_eq!(names(&sources), ["x/a.yaml", "y/z/b.yaml"]);
    }

    #[test]
    fn read_errors_are_one_line() {
        let scratch = Scratch::new();
        let gone = scratch.path("gone.yaml");
        let expected = format!("cannot read `{}`: no such file or directory", gone.display());
        assert_eq!(message(Sources::read(&[gone], None)), expected);
        scratch.write("empty/README.md", "");
        assert!(message(Sources::read(&[scratch.path("empty")], None)).contains("contains no document"));
        let (a, b) = (scratch.write("a/sdk.yaml", ""), scratch.write("b/sdk.yaml", ""));
        scratch.write("a/a.yaml", "");
        scratch.write("b/b.yaml", "");
        let folders = [scratch.path("a"), scratch.path("b")];
        assert!(message(Sources::read(&folders, None)).starts_with("several folders"));
        assert!(Sources::read(&folders, Some(&a)).is_ok());
        fs::write(&b, [0xff, 0xfe]).unwrap();
        assert!(message(Sources::read(&folders, Some(&b))).ends_with("in line 1; save the file as UTF-8"));
    }
}
