//! The documents of other APIs, each with its configuration in `tests/public/`.
//!
//! Takes paths of documents. Generates their crates in a workspace under `target/reference-public`, lints them, and runs
//! the programs in `tests/public/programs/`, which list resources and log in at a local server.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use sdk_generator::{Config, SpecFile};
use sdkwright::Error;
use sdkwright::command_line::argument_error;
use sdkwright::console::{self, count, seconds};
use sdkwright::{files, sources};

use super::generated_crate::{self, CrateSource, GeneratedCrate};
use super::table;
use super::workspace::{crate_name, lint, write_workspace};
use crate::bench::check_columns;
use crate::cargo::cargo;

/// The folder of the documents, relative to the root of the repository.
const DOCUMENTS: &str = "../shared/public-openapi";
/// The folder of the configurations.
const CONFIGURATIONS: &str = "tests/public";
/// The end of the name of a configuration.
const CONFIGURATION: &str = ".sdk.yaml";
/// The server of the programs.
const SERVER: &str = "server.rs";

/// A crate in the workspace, and the package of its programs.
pub(super) struct PublicCrate {
    generated: GeneratedCrate,
    programs: Option<String>,
}

/// Returns `true` if the folder of the documents exists next to the repository.
pub(super) fn has_documents(root: &Path) -> bool {
    root.join(DOCUMENTS).is_dir()
}

/// Returns the documents, smallest first.
pub(super) fn documents(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let folder = root.join(DOCUMENTS);
    if !has_documents(root) {
        let what = "the folder `../shared/public-openapi` does not exist next to the repository";
        return Err(argument_error("cargo xtask reference", what));
    }
    let mut documents = sources::documents_in(&folder)?;
    documents.sort_by_cached_key(|path| fs::metadata(path).map_or(0, |it| it.len()));
    Ok(documents)
}

/// Returns the folder of the workspace.
pub(super) fn workspace(root: &Path) -> PathBuf {
    root.join("target").join("reference-public")
}

/// Generates the crates of documents and prints a table. Fails if an operation is missing.
pub(super) fn generate(root: &Path, paths: &[PathBuf]) -> Result<Vec<PublicCrate>, Error> {
    let workspace = workspace(root);
    let (mut all, mut programs) = (Vec::new(), Vec::new());
    for path in paths {
        let configuration = configuration(root, path)?;
        let config = match &configuration {
            Some(name) => parsed(root, name)?,
            None => Config::default(),
        };
        let source = CrateSource::Alone(path.clone());
        let name = crate_name(path, &source, &all);
        all.push(generated_crate::make(&workspace, name.clone(), source, config)?);
        programs.push(match &configuration {
            Some(configuration) => write_programs(root, configuration, &workspace, &name)?,
            None => None,
        });
    }
    console::print(table::of(&all));
    let names = all.iter().map(|generated| generated.name.as_str());
    write_workspace(&workspace, names.chain(programs.iter().flatten().map(String::as_str)), root)?;
    let problems: Vec<String> = all.iter().flat_map(GeneratedCrate::problems).collect();
    problems.iter().for_each(|problem| console::eprint(format!("error: {problem}\n")));
    if !problems.is_empty() {
        return Err(Error::check(count(problems.len(), "problem")));
    }
    let crates = all.into_iter().zip(programs);
    Ok(crates.map(|(generated, programs)| PublicCrate { generated, programs }).collect())
}

/// Returns the name of the configuration of a document: `datadog` for `datadog-v1.yaml`.
fn configuration(root: &Path, document: &Path) -> Result<Option<String>, Error> {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    let folder = root.join(CONFIGURATIONS);
    let entries = fs::read_dir(&folder).map_err(Error::io("read", &folder))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names = names.filter_map(|name| name.strip_suffix(CONFIGURATION).map(str::to_owned));
    Ok(names.find(|name| {
        stem.strip_prefix(name.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    }))
}

fn parsed(root: &Path, name: &str) -> Result<Config, Error> {
    let path = root.join(CONFIGURATIONS).join(format!("{name}{CONFIGURATION}"));
    let file = SpecFile::new(console::display_path(&path), files::read(&path)?);
    Config::parse(&file).map_err(|problems| {
        console::eprint(problems.render(&[file], console::is_colored()));
        Error::check(format!("`{}` is invalid", console::display_path(&path)))
    })
}

/// Writes the programs of an API, if there are any, and their server as the tests of a package, whose name is returned:
/// `programs/API.rs` and `programs/API_TEST.rs`.
fn write_programs(
    root: &Path,
    configuration: &str,
    workspace: &Path,
    name: &str,
) -> Result<Option<String>, Error> {
    let programs = root.join(CONFIGURATIONS).join("programs");
    let entries = fs::read_dir(&programs).map_err(Error::io("read", &programs))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let tests: Vec<(String, String)> = names
        .filter_map(|file| {
            let test = file.strip_suffix(".rs")?.strip_prefix(configuration)?.to_owned();
            let test = if test.is_empty() { "list" } else { test.strip_prefix('_')? }.to_owned();
            Some((file, test))
        })
        .collect();
    if tests.is_empty() {
        return Ok(None);
    }
    let package = format!("{name}-programs");
    let folder = workspace.join(&package);
    // Uploads in parts need digests, which are not a default feature.
    let own = files::read(&workspace.join(name).join("Cargo.toml"))?;
    let features = if own.lines().any(|line| line.starts_with("digests = ")) { "\"digests\"" } else { "" };
    let manifest = format!(
        "[package]\nname = \"{package}\"\nedition = \"2024\"\n\n[lib]\npath = \"lib.rs\"\n\n[dependencies]\n\
         {name} = {{ path = \"../{name}\", features = [{features}] }}\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"time\"] }}\n"
    );
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        fs::write(&path, text).map_err(Error::io("write", &path))
    };
    write("Cargo.toml", &manifest)?;
    write("lib.rs", "")?;
    let server = files::read(&programs.join(SERVER))?;
    for (file, test) in tests {
        write(&format!("tests/{test}/main.rs"), &files::read(&programs.join(file))?)?;
        write(&format!("tests/{test}/{SERVER}"), &server)?;
    }
    Ok(Some(package))
}

/// Runs Clippy on a crate with all features, and its programs with the default ones.
pub(super) fn check(root: &Path, public: &PublicCrate) -> Result<(), Error> {
    let (workspace, name) = (workspace(root), &public.generated.name);
    let started = Instant::now();
    lint(&workspace, &["--package", name], &["--all-features"])?;
    console::print(format!("{name} accepted by Clippy in {}\n", seconds(started.elapsed())));
    let Some(programs) = &public.programs else { return Ok(()) };
    let manifest = workspace.join("Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let test =
        ["test", "--quiet", "--target-dir", "target", "--manifest-path", &manifest, "--package", programs];
    cargo(&test, &[])
}

/// Prints the number of Cargo features of a crate, and the costs of `cargo check` with the default resources and with
/// all.
pub(super) fn print_costs(root: &Path, public: &PublicCrate) -> Result<(), Error> {
    let folder = workspace(root).join(&public.generated.name);
    let target = root.join("target").join("reference-costs");
    let features = features(&folder)?.len();
    for columns in check_columns(&folder, &target)? {
        console::print(format!("{}, {}: {columns}\n", public.generated.name, count(features, "feature")));
    }
    Ok(())
}

/// Checks a crate with the feature of each resource alone, and with none, with warnings denied.
pub(super) fn check_each_feature(root: &Path, public: &PublicCrate) -> Result<(), Error> {
    let (workspace, name) = (workspace(root), &public.generated.name);
    let started = Instant::now();
    let features = features(&workspace.join(name))?;
    lint(&workspace, &["--package", name], &["--no-default-features"])?;
    for feature in &features {
        lint(&workspace, &["--package", name], &["--no-default-features", "--features", feature])?;
    }
    let features = count(features.len(), "feature");
    console::print(format!("{name} accepted with each of {features} in {}\n", seconds(started.elapsed())));
    Ok(())
}

/// Returns the features of resources.
fn features(folder: &Path) -> Result<Vec<String>, Error> {
    let manifest = files::read(&folder.join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("full = [")).unwrap_or_default();
    Ok(line.split('"').skip(1).step_by(2).map(str::to_owned).collect())
}
