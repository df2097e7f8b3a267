//! `cargo xtask reference`: generates crates from published documents and runs Clippy on them.
//!
//! Takes documents next to the repository, or those of the command line. Writes one workspace under `target/reference`
//! with a crate for each document, one for all documents of a folder together, and one for the document that bundles
//! them. Prints a table, the findings of Clippy, and the figures of the test `conformance`. A single workspace builds the
//! dependencies only once.

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Arg, ArgMatches, Command, value_parser};
use sdk_generator::Config;
use sdkwright::Error;
use sdkwright::command_line::{argument_error, flag};
use sdkwright::console::{self, count, seconds};
use sdkwright::sources;

use crate::repository;

mod conformance;
mod count;
mod generated_crate;
mod new_repository;
mod public;
mod table;
mod untyped;
mod webhooks;
mod workspace;

use generated_crate::{CrateSource, GeneratedCrate};
use workspace::{crate_name, lint, write_workspace};

const ABOUT: &str = "\
Generates crates from published documents and compiles them, with warnings denied.

Generates one crate per document. For a folder with several documents, also generates one from all of them together,
and one from the document that bundles them.

Needs no configuration. Fails if an operation is missing, if a valid value does not survive a round trip, or if a
declaration in the documents is neither in the crate nor in a diagnostic. Without PATH, also generates the crates of
other APIs and checks two of them, with the repositories that `sdkwright new` creates, and also fails if all documents
together exceed 135,000 lines of Rust, if more than 1% of the fields are raw JSON because no schema describes them, or
if the list of such values changes.";

const PATHS: &str = "\
use these documents or folders of documents; by default, the published documents in `../shared`
next to the repository, and the two operations in tests/fixtures/seeds/fragment";

const QUICK: &str = "\
compile only the crate of all documents of a folder together, and check no round trips; `cargo xtask ci` does this";

const PUBLIC: &str = "\
use the documents of other APIs in `../shared/public-openapi`, each with its configuration in tests/public/; also
run its program, test the repository that `sdkwright new` creates, and print the costs of `cargo check`";

const DECLARATIONS: &str = "\
only count the declarations in each crate and in the diagnostics, without compiling anything; every document in PATH and
in the folders below it has a crate of its own";

/// The default documents and folders, relative to the root of the repository.
const DEFAULT: &[&str] = &["../shared/confluent-openapi", "../shared/seeds", "tests/fixtures/seeds/fragment"];

/// The documents of other APIs whose crates are always checked: those that take the least time.
const QUICK_PUBLIC: [&str; 2] = ["box.json", "datadog-v1.yaml"];

/// The maximum number of lines of Rust for all documents of a folder together.
const MAX_LINES: usize = 135_000;

/// Returns the arguments of the command.
pub(crate) fn command() -> Command {
    let paths = Arg::new("PATH").num_args(0..).value_parser(value_parser!(PathBuf)).help(PATHS);
    let update = "update the list of values without a type, tests/reference/raw.txt, instead of comparing it";
    let public = flag("public", PUBLIC);
    let each_feature =
        flag("each-feature", "also check the feature of each resource alone").requires("public");
    Command::new("reference")
        .about(ABOUT)
        .arg(paths)
        .arg(flag("update", update))
        .arg(public)
        .arg(each_feature)
        .arg(flag("declarations", DECLARATIONS).requires("PATH").conflicts_with_all(["update", "public"]))
        .arg(flag("quick", QUICK).conflicts_with_all(["PATH", "public"]))
}

/// Returns `true` if the default documents exist next to the repository.
pub(crate) fn has_documents() -> bool {
    repository::root().join(DEFAULT[0]).is_dir()
}

/// Checks the default documents, for `cargo xtask ci`.
pub(crate) fn check() -> Result<(), Error> {
    run(&command().get_matches_from(["reference", "--quick"]))
}

/// Runs the command.
pub(crate) fn run(matches: &ArgMatches) -> Result<(), Error> {
    let root = repository::root();
    let named: Vec<PathBuf> = matches.get_many("PATH").unwrap_or_default().cloned().collect();
    if matches.get_flag("public") {
        return check_public(&root, matches.get_flag("each-feature"));
    }
    if matches.get_flag("declarations") {
        return conformance::count_declarations(&named);
    }
    let (by_default, is_quick) = (named.is_empty(), matches.get_flag("quick"));
    let paths = if by_default { defaults(&root)? } else { named };
    let workspace = root.join("target").join("reference");
    let mut all: Vec<GeneratedCrate> = Vec::new();
    let mut problems = Vec::new();
    for path in &paths {
        for source in crates(path)? {
            let name = crate_name(path, &source, &all);
            // A rejected document is reported, and the others are still checked.
            match generated_crate::make(&workspace, name.clone(), source, Config::default()) {
                Ok(generated) => all.push(generated),
                Err(failure) => problems.push(format!("no crate `{name}`: {}", failure.message())),
            }
        }
    }
    console::print(table::of(&all));
    problems.extend(all.iter().flat_map(GeneratedCrate::problems));
    if by_default {
        problems.extend(limits(&all));
        problems.extend(untyped::check(&root, &all, matches.get_flag("update"))?);
    }
    if is_quick {
        all.retain(GeneratedCrate::is_together);
    }
    write_workspace(&workspace, all.iter().map(|it| it.name.as_str()), &root)?;
    let started = Instant::now();
    let linted = lint_all(&workspace, &all);
    let crates = count(all.len(), "crate");
    problems.iter().for_each(|problem| console::eprint(format!("error: {problem}\n")));
    linted?;
    console::print(format!("{crates} accepted by Clippy in {}\n", seconds(started.elapsed())));
    let public = if by_default { check_quick_public(&root)? } else { Vec::new() };
    match problems.len() {
        0 if is_quick => Ok(()),
        0 => conformance::check(&[conformance_paths(&paths), public].concat()),
        several => Err(Error::check(count(several, "problem"))),
    }
}

/// Returns the paths whose crates the conformance test checks: documents, but not fragments of documentation pages.
fn conformance_paths(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().filter(|path| !path.ends_with("seeds") && !path.ends_with("fragment")).cloned().collect()
}

/// Checks the documents of other APIs, each on its own.
fn check_public(root: &Path, each_feature: bool) -> Result<(), Error> {
    let paths = public::documents(root)?;
    let crates = public::generate(root, &paths)?;
    for (path, public) in paths.iter().zip(&crates) {
        public::check(root, public)?;
        new_repository::check(root, path)?;
        public::print_costs(root, public)?;
        if each_feature {
            public::check_each_feature(root, public)?;
        }
    }
    webhooks::check()?;
    conformance::check(&paths)
}

/// Generates the crates of other APIs and checks those that take the least time. Returns the documents of the latter.
fn check_quick_public(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if !public::has_documents(root) {
        return Ok(Vec::new());
    }
    let paths = public::documents(root)?;
    let crates = public::generate(root, &paths)?;
    let is_quick = |path: &Path| QUICK_PUBLIC.iter().any(|name| path.ends_with(name));
    let quick = paths.iter().zip(&crates).filter(|(path, _)| is_quick(path));
    let check = |(path, public): (&PathBuf, _)| {
        public::check(root, public)?;
        new_repository::check(root, path)?;
        Ok(path.clone())
    };
    quick.map(check).collect()
}

fn defaults(root: &Path) -> Result<Vec<PathBuf>, Error> {
    if !root.join("../shared").is_dir() {
        let what = "the folder `../shared` does not exist next to the repository; specify documents";
        return Err(argument_error("cargo xtask reference", what));
    }
    Ok(DEFAULT.iter().map(|it| root.join(it)).filter(|it| it.is_dir()).collect())
}

/// Returns the sources of crates: a document, or the documents of a folder in three ways.
fn crates(path: &Path) -> Result<Vec<CrateSource>, Error> {
    if !path.is_dir() {
        return Ok(vec![CrateSource::Alone(path.to_path_buf())]);
    }
    let documents = sources::documents_in(path)?;
    let several = documents.len() > 1;
    let mut crates: Vec<CrateSource> = documents.into_iter().map(CrateSource::Alone).collect();
    if several {
        crates.push(CrateSource::Together(path.to_path_buf()));
        crates.push(CrateSource::Bundled(path.to_path_buf()));
    }
    Ok(crates)
}

/// Returns the figures that exceed their limits.
fn limits(all: &[GeneratedCrate]) -> Vec<String> {
    let together = all.iter().filter(|generated| matches!(generated.source, CrateSource::Together(_)));
    let lines = together.clone().filter(|generated| generated.lines > MAX_LINES).map(|generated| {
        format!("`{}` has {}, more than {MAX_LINES}", generated.name, count(generated.lines, "line"))
    });
    lines.chain(together.filter_map(untyped::too_many)).collect()
}

/// Runs Clippy on all crates. Those of folders have all features. Those of single documents of such folders have only the
/// operations, so that their copies of the runtime take less time.
fn lint_all(workspace: &Path, all: &[GeneratedCrate]) -> Result<(), Error> {
    let (of_folders, alone): (Vec<_>, Vec<_>) = all.iter().partition(|generated| generated.is_of_folder());
    if of_folders.is_empty() {
        return lint(workspace, &["--workspace"], &["--all-features"]);
    }
    let excluded: Vec<&str> =
        of_folders.iter().flat_map(|generated| ["--exclude", generated.name.as_str()]).collect();
    let included: Vec<&str> =
        of_folders.iter().flat_map(|generated| ["--package", generated.name.as_str()]).collect();
    let rest = [&["--workspace"][..], &excluded].concat();
    let of_documents = match alone.is_empty() {
        true => Ok(()),
        false => lint(workspace, &rest, &["--no-default-features", "--features", "full"]),
    };
    // All findings are shown at once.
    lint(workspace, &included, &["--all-features"]).and(of_documents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scratch::Scratch;

    fn named(path: &Path, source: &CrateSource, others: &[GeneratedCrate]) -> String {
        crate_name(path, source, others)
    }

    #[test]
    fn each_crate_has_a_name_of_its_own() {
        let alone = |path: &str| CrateSource::Alone(PathBuf::from(path));
        let first = named(Path::new("a/iam.v2.yaml"), &alone("a/iam.v2.yaml"), &[]);
        assert_eq!(first, "reference-iam-v2");
        let others = [generated_crate::tests::without_figures(&first, alone("a/iam.v2.yaml"))];
        assert_eq!(named(Path::new("b"), &alone("b/IAM.v2.yaml"), &others), "reference-iam-v2-2");
    }

    #[test]
    fn a_folder_is_taken_apart_and_together() {
        let scratch = Scratch::new();
        scratch.write("docs.v1/a.yaml", "");
        let folder = scratch.path("docs.v1");
        assert_eq!(crates(&folder).unwrap().len(), 1);
        scratch.write("docs.v1/b/v2.yaml", "");
        let names: Vec<String> =
            crates(&folder).unwrap().iter().map(|source| named(&folder, source, &[])).collect();
        let wanted = ["a", "b-v2", "docs-v1-together", "docs-v1-bundled"];
        assert_eq!(names, wanted.map(|name| format!("reference-{name}")));
    }

    #[test]
    fn too_many_lines_are_a_problem_of_what_is_together() {
        let mut generated =
            generated_crate::tests::without_figures("reference-all", CrateSource::Together(PathBuf::new()));
        assert_eq!(limits(std::slice::from_ref(&generated)), Vec::<String>::new());
        generated.lines = MAX_LINES + 1;
        assert_eq!(limits(&[generated]), ["`reference-all` has 135,001 lines, more than 135000"]);
    }

    #[test]
    fn arguments_are_checked() {
        assert!(crate::run(&["reference".into(), "--nonsense".into()]).is_err());
        assert!(crate::run(&["reference".into(), "--help".into()]).is_ok());
    }
}
