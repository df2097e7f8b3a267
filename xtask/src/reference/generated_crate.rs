//! A generated crate: from documents to a member of the workspace, with its figures.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use sdk_generator::{Config, Output, SourceTree, SpecFile, Untyped};
use sdkwright::Error;
use sdkwright::console;
use sdkwright::files;
use sdkwright::generate::write_crate;
use sdkwright::sources::Sources;

use super::count;
use crate::codegen;

/// The code of settings that match nothing.
const UNMATCHED: &str = "W0403";

/// The source of a crate.
#[derive(Clone, Debug)]
pub(super) enum CrateSource {
    /// A document and those to which it refers.
    Alone(PathBuf),
    /// All documents of a folder.
    Together(PathBuf),
    /// A document that bundles all documents of a folder.
    Bundled(PathBuf),
}

/// A generated crate.
#[derive(Clone, Debug)]
pub(super) struct GeneratedCrate {
    /// The name.
    pub(super) name: String,
    /// The source.
    pub(super) source: CrateSource,
    /// The number of operations in the documents.
    pub(super) given: usize,
    /// The number of operations in the crate.
    pub(super) operations: usize,
    pub(super) types: usize,
    /// The number of struct fields.
    pub(super) fields: usize,
    /// The values that are raw JSON.
    pub(super) untyped: Vec<Untyped>,
    /// The lines of Rust, including the runtime.
    pub(super) lines: usize,
    pub(super) warnings: usize,
    /// The settings of the configuration that match nothing.
    pub(super) unmatched: Vec<String>,
    /// The time of the generator.
    pub(super) time: Duration,
}

impl GeneratedCrate {
    /// Returns errors about missing operations and about settings that match nothing.
    pub(super) fn problems(&self) -> impl Iterator<Item = String> {
        let unmatched = self.unmatched.iter().map(|message| format!("`{}`: {message}", self.name));
        self.lost().into_iter().chain(unmatched)
    }

    /// Returns `true` if the crate contains the documents of a folder.
    pub(super) fn is_of_folder(&self) -> bool {
        !matches!(self.source, CrateSource::Alone(_))
    }

    /// Returns `true` if the crate is that of all documents of a folder together.
    pub(super) fn is_together(&self) -> bool {
        matches!(self.source, CrateSource::Together(_))
    }

    /// Returns an error if an operation is missing.
    fn lost(&self) -> Option<String> {
        let (given, generated) = (self.given, self.operations);
        (given != generated).then(|| format!("`{}` has {generated} of {given} operations", self.name))
    }
}

/// Generates a crate in the workspace.
pub(super) fn make(
    workspace: &Path,
    name: String,
    source: CrateSource,
    config: Config,
) -> Result<GeneratedCrate, Error> {
    let (CrateSource::Alone(path) | CrateSource::Together(path) | CrateSource::Bundled(path)) = &source;
    let mut documents = Sources::read(std::slice::from_ref(path), None)?.documents;
    let given = count::operations(&documents);
    let started = Instant::now();
    if matches!(source, CrateSource::Bundled(_)) {
        documents = vec![bundled(&documents, workspace, &name)?];
    }
    let folder = workspace.join(&name);
    let output = write_crate(&documents, config, &folder, &name, codegen::PROGRAM)?;
    let time = started.elapsed();
    as_member(&folder)?;
    let Output { tree, warnings, untyped, counts, .. } = output;
    Ok(GeneratedCrate {
        given,
        operations: in_crate(&tree),
        types: counts.types,
        fields: counts.fields,
        lines: lines(&tree),
        warnings: warnings.warnings(),
        unmatched: warnings
            .iter()
            .filter(|it| it.code.as_str() == UNMATCHED)
            .map(|it| it.message.clone())
            .collect(),
        untyped,
        time,
        name,
        source,
    })
}

/// Returns a document that bundles all of them. It is kept next to the crate, so that locations in diagnostics can be
/// opened.
fn bundled(documents: &[SpecFile], workspace: &Path, name: &str) -> Result<SpecFile, Error> {
    let text = sdk_generator::bundle(documents).map_err(|problems| {
        console::eprint(problems.render(documents, console::is_colored()));
        Error::check("the documents cannot be bundled")
    })?;
    let file = format!("{name}.yaml");
    let path = workspace.join(&file);
    fs::create_dir_all(workspace).map_err(Error::io("create", workspace))?;
    fs::write(&path, &text).map_err(Error::io("write", &path))?;
    Ok(SpecFile::new(file, text))
}

/// Returns the number of operations in a crate: the descriptors in its code, without the copied runtime and without those
/// of second methods, which stream the response of the same operation.
fn in_crate(tree: &SourceTree) -> usize {
    let is_operation = |line: &&str| {
        let ty = line.strip_prefix("static ").and_then(|rest| rest.split_once(": ")).map(|(_, ty)| ty);
        ty.is_some_and(|ty| ty.starts_with("Operation"))
    };
    let generated = rust(tree).filter(|text| !text.starts_with("// Copied by "));
    let is_second = |line: &&str| line.trim_start().starts_with("id: \"") && line.ends_with(":stream\",");
    let in_file =
        |text: &str| text.lines().filter(is_operation).count() - text.lines().filter(is_second).count();
    generated.map(in_file).sum()
}

fn lines(tree: &SourceTree) -> usize {
    rust(tree).map(|text| text.lines().count()).sum()
}

fn rust(tree: &SourceTree) -> impl Iterator<Item = &str> {
    tree.files().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text)
}

/// Removes the `[workspace]` table of a standalone crate, which is a member here.
fn as_member(folder: &Path) -> Result<(), Error> {
    let path = folder.join("Cargo.toml");
    let text = files::read(&path)?;
    let lines: Vec<&str> = text.lines().filter(|it| it.trim() != "[workspace]").collect();
    fs::write(&path, lines.join("\n") + "\n").map_err(Error::io("write", &path))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::scratch::Scratch;

    /// Returns a crate of which only the name is known.
    pub(in crate::reference) fn without_figures(name: &str, source: CrateSource) -> GeneratedCrate {
        GeneratedCrate {
            name: name.to_owned(),
            source,
            given: 0,
            operations: 0,
            types: 0,
            fields: 0,
            untyped: Vec::new(),
            lines: 0,
            warnings: 0,
            unmatched: Vec::new(),
            time: Duration::ZERO,
        }
    }

    const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: T, version: '1'}
servers: [{url: 'https://api.example'}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: A.}}}}
  /b: {put: {operationId: aNameThatIsSoLongThatAPrinterMightWantToBreakTheLineAfterIt, responses: {'204': {description: B.}}}}
";

    #[test]
    fn operations_are_counted_on_both_sides() {
        let scratch = Scratch::new();
        let document = scratch.write("docs/a.yaml", DOCUMENT);
        let generated = make(
            &scratch.path("out"),
            "reference-a".to_owned(),
            CrateSource::Alone(document),
            Config::default(),
        )
        .unwrap();
        assert_eq!((generated.given, generated.operations, generated.lost()), (2, 2, None));
        let lost = GeneratedCrate { operations: 1, ..generated };
        assert_eq!(lost.lost().unwrap(), "`reference-a` has 1 of 2 operations");
    }

    #[test]
    fn a_folder_is_bundled() {
        let scratch = Scratch::new();
        scratch.write("docs/a.yaml", DOCUMENT);
        scratch.write(
            "docs/b.yaml",
            &DOCUMENT.replace("/a:", "/c:").replace("/b:", "/d:").replace("operationId: ", "operationId: x"),
        );
        let source = CrateSource::Bundled(scratch.path("docs"));
        let generated =
            make(&scratch.path("out"), "reference-b".to_owned(), source, Config::default()).unwrap();
        assert_eq!((generated.given, generated.operations), (4, 4));
        assert!(scratch.read("out/reference-b.yaml").contains("/c:"));
    }

    #[test]
    fn a_member_has_no_workspace_of_its_own() {
        let scratch = Scratch::new();
        scratch.write("Cargo.toml", "# Generated\n[package]\nname = \"a\"\n\n[workspace]\n");
        as_member(&scratch.path("")).unwrap();
        assert_eq!(scratch.read("Cargo.toml"), "# Generated\n[package]\nname = \"a\"\n\n");
    }
}
